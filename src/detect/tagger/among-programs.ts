/** Where programs, fonts and classes stand, whatever they are called: in lists of their like, in style sheets, behind the word that declares them. */
import { SOFTWARE_NAMES } from '../../../rules/words/software.ts'
import type { Decoder } from './decoder.ts'
import { AFTER_PRODUCT } from './software-words.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** `font-family: Verdana, Geneva`, `font: 12px/1.5 Palatino`, `<font face="Geneva`: the declaration at hand is about fonts. */
export function isFont({ tokens, words, bytes }: Decoder, first: number): boolean {
  let assigns = false
  for (let i = first - 1; i >= Math.max(0, first - FONT_REACH); i--) {
    const { hash, kind } = words.all[tokens.word[i] as number] as Word
    const mark = bytes[tokens.start[i] as number] as number
    const isArrow = mark === GREATER && bytes[(tokens.start[i] as number) - 1] === EQUALS
    if (kind === WORD_KIND.mark && ENDS_OF_DECLARATION.has(mark) && !isArrow) return false
    if (mark === COLON || mark === EQUALS) assigns = true
    else if (assigns && hash === FONT) return true
  }
  return false
}

/** Tokens: `font-family: "Lucida Sans Unicode", "Lucida Grande", sans-serif`, and as much again. */
const FONT_REACH = 40
const FONT = hashText('font')
const COLON = 58
const GREATER = 62
const EQUALS = 61
const ENDS_OF_DECLARATION: ReadonlySet<number> = new Set([...';{}<>'].map((mark) => mark.charCodeAt(0)))

/** `class Meta:`, `enum Color {`: first on its line, with what such a declaration goes on with. */
export function isDeclared({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  if (last > first || first === 0 || last + 1 >= tokens.count) return false
  if (!DECLARES.has((words.all[tokens.word[first - 1] as number] as Word).hash)) return false
  const before = first < 2 ? null : (words.all[tokens.word[first - 2] as number] as Word)
  if (before !== null && before.kind !== WORD_KIND.feed && !MODIFIERS.has(before.hash)) return false
  return AFTER_DECLARED.has(bytes[tokens.start[last + 1] as number] as number)
}

const DECLARES = hashesOf('class interface enum struct trait protocol object record')
const MODIFIERS = hashesOf('export public private protected abstract final static default sealed data internal')
const AFTER_DECLARED: ReadonlySet<number> = new Set([...':({<'].map((mark) => mark.charCodeAt(0)))

/** `Claude Code`, `Django Auth`: one word and a word of software behind it that is hardly anybody's surname. */
export function isCalledProgram({ tokens, words }: Decoder, first: number, last: number): boolean {
  if (last !== first + 1) return false
  const { hash, facts, letters } = words.all[tokens.word[last] as number] as Word
  return (
    letters !== CASE.lower && Math.floor(facts / 5) % 5 < 2 && facts % 5 === 0 && (AFTER_PRODUCT.has(hash) || CALLED_SO.has(hash))
  )
}

const CALLED_SO = hashesOf(
  'code auth panel url pixel analytics profiler copilot ads wishlist router toolbar editor builder linter debugger',
)

/**
 * A word of no list of names between commas, among names of programs: `Auth0, Okta, Firebase, Cognito`, `AWS, Render, Fly.io, Heroku`; up to
 * three words among fonts, which are often called after people: `'Garamond, Lucida Grande, Verdana'`.
 */
export function isAmongPrograms(decoder: Decoder, first: number, last: number, cued: boolean): boolean {
  const { tokens, words } = decoder
  if (last <= first + 2 && (listsPrograms(decoder, first, -1, FONTS) || listsPrograms(decoder, last, 1, FONTS))) return true
  if (cued || last > first || (words.all[tokens.word[first] as number] as Word).facts % 25 !== 0) return false
  return listsPrograms(decoder, first, -1) || listsPrograms(decoder, last, 1)
}

/** Words between two commas, at most. */
const MOST_WORDS = 3
/** Names of a list that are looked at in either direction. */
const MOST_NAMES = 8

/** @param fonts looks for these alone; null: for programs */
function listsPrograms(
  { tokens, words, bytes }: Decoder,
  from: number,
  step: 1 | -1,
  fonts: ReadonlySet<number> | null = null,
): boolean {
  let inName = 0
  let names = 0
  for (let i = from + step; i >= 0 && i < tokens.count; i += step) {
    const word = words.all[tokens.word[i] as number] as Word
    const mark = bytes[tokens.start[i] as number] as number
    if (word.kind === WORD_KIND.mark) {
      if (mark === COMMA) {
        inName = 0
        if (++names > MOST_NAMES) return false
      } else if (mark !== FULL_STOP || tokens.start[i] !== tokens.end[i - 1] || tokens.end[i] !== tokens.start[i + 1])
        return false
      continue
    }
    if (word.kind === WORD_KIND.feed || names === 0) return false
    if (AND_OR.has(word.hash)) continue
    if (++inName > MOST_WORDS) return false
    if (fonts !== null) {
      if (fonts.has(word.hash)) return true
    } else if (SOFTWARE.has(word.hash) || isSpeltAsProgram(bytes, tokens.start[i] as number, tokens.end[i] as number, word))
      return true
  }
  return false
}

const COMMA = 44
const FULL_STOP = 46
const FONTS = hashesOf('arial helvetica verdana tahoma calibri roboto montserrat consolas menlo trebuchet lucida serif monospace')
const AND_OR = hashesOf('and or')
const SOFTWARE: ReadonlySet<number> = new Set([...SOFTWARE_NAMES].map((name) => hashText(name)))

/** `Auth0`, `GitHub`, `PostgreSQL`: a capital with a digit or a second capital behind small letters, in no list of names. */
function isSpeltAsProgram(bytes: Uint8Array, start: number, end: number, word: Word): boolean {
  if (word.facts % 25 !== 0 || !isCapital(bytes[start] as number)) return false
  for (let at = start + 2; at < end; at++) {
    const byte = bytes[at] as number
    if (isSmall(bytes[at - 1] as number) && (isCapital(byte) || (byte >= 48 && byte <= 57))) return true
  }
  return false
}

const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90
const isSmall = (byte: number): boolean => byte >= 97 && byte <= 122
