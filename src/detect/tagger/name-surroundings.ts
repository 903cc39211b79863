/** What stands at the edges of a name: code that joins, assigns or qualifies it, a notice of rights, an import. Such a name is mostly a thing. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Decoder } from './decoder.ts'
import { isImported } from './imports.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/** The full stop or underscore of `ines.moreau`: two words written as one are somebody's handle. */
function joinsHandle({ tokens, bytes }: Decoder, i: number): boolean {
  const mark = bytes[tokens.start[i] as number]
  if (mark !== FULL_STOP && mark !== UNDERSCORE) return false
  const glued = tokens.start[i] === tokens.end[i - 1] && tokens.end[i] === tokens.start[i + 1]
  const length = (k: number): number => (tokens.end[k] as number) - (tokens.start[k] as number)
  return glued && length(i - 1) > 2 && length(i + 1) > 2
}

const FULL_STOP = 46
const UNDERSCORE = 95

/** Names of more tokens are something else. */
const MOST_NAME_TOKENS = 9

/** Of titles these are nobody's name: Mr, Sra, Dr. */
const LONGEST_SHORT_TITLE = 3

/** Two letters at least beside the title, or one behind a label: `middle: J.` */
export function isName(decoder: Decoder, first: number, last: number, cued: boolean): boolean {
  if (last - first >= MOST_NAME_TOKENS) return false
  const { tokens, words } = decoder
  let letters = 0
  let longest = 0
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.hasDigit || word.kind === WORD_KIND.link || (i > first && i < last && joinsHandle(decoder, i))) return false
    const isWord = word.kind === WORD_KIND.word || word.kind === WORD_KIND.ideograph
    // `D, Sr.`: a door and a title.
    if (isWord && (word.length > LONGEST_SHORT_TITLE || !(word.cues & CUE.title)))
      letters += (tokens.end[i] as number) - (tokens.start[i] as number)
    longest = Math.max(longest, (tokens.end[i] as number) - (tokens.start[i] as number))
  }
  // Initials alone are something else: `P. O. Box 12`.
  return letters >= (cued ? 1 : 2) && (cued || longest > 1)
}

/** Part of a path, an identifier or a packed list: `x/y`, `x_y`, `x~y`, `x=`. */
export function isJoined({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  return JOINS.has(bytes[(tokens.start[first] as number) - 1] as number) || JOINS.has(bytes[tokens.end[last] as number] as number)
}

/** What something is assigned to, without a blank: `X={`. In prose slashes part people. */
export function isAssigned({ tokens, bytes }: Decoder, last: number): boolean {
  return bytes[tokens.end[last] as number] === EQUALS
}

const EQUALS = 61

/** Part of a qualified name: `X::Y`. */
export function isQualified({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  const start = tokens.start[first] as number
  const end = tokens.end[last] as number
  return (bytes[start - 1] === COLON && bytes[start - 2] === COLON) || (bytes[end] === COLON && bytes[end + 1] === COLON)
}

/** Part of `Hu:Key:water`, `ref:FR:Palissy`, or the script of a locale: `ms-Arab`. */
export function isNamespaced({ tokens, words, bytes }: Decoder, first: number, last: number, prose: boolean): boolean {
  const start = tokens.start[first] as number
  const end = tokens.end[last] as number
  const isWord = (i: number): boolean => (words.all[tokens.word[i] as number] as Word).kind === WORD_KIND.word
  // In prose somebody speaks so: `Anna:no`.
  if (bytes[end] === COLON && last + 2 < tokens.count && tokens.start[last + 2] === end + 1 && isWord(last + 2))
    return !prose || bytes[tokens.end[last + 2] as number] === COLON || bytes[start - 1] === COLON
  if (first < 3 || tokens.end[first - 1] !== start || tokens.end[first - 2] !== start - 1 || !isWord(first - 2)) return false
  const before = tokens.start[first - 2] as number
  if (bytes[start - 1] === COLON) return bytes[before - 1] === COLON
  return bytes[start - 1] === HYPHEN && first === last && end - start === SCRIPT_BYTES && start - 1 - before < SCRIPT_BYTES
}

const HYPHEN = 45

/** Letters of a script in a locale (ISO 15924); those of a language are fewer. */
const SCRIPT_BYTES = 4

/** `Protokoll der Sitzung`: of names only those that begin with another particle have this one in the middle, `van der`, `auf der`. */
export function isGenitive({ tokens, words }: Decoder, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const { hash, letters } = words.all[tokens.word[i] as number] as Word
    const before = words.all[tokens.word[i - 1] as number] as Word
    if (
      hash === DER &&
      letters === CASE.lower &&
      before.kind === WORD_KIND.word &&
      before.letters === CASE.capital &&
      !LEADS_DER.has(before.hash)
    )
      return true
  }
  return false
}

const DER = hashText('der')
const LEADS_DER: ReadonlySet<number> = hashesOf('van von auf aus in an op bei uit ver zu vor')

/** `at 4131 W. Larkspur`: a street by its direction, behind the number of a house. */
export function isBehindHouse({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  if (first === 0 || last === first || tokens.kind[first - 1] !== WORD_KIND.number) return false
  const direction = tokens.start[first] as number
  const isOne = tokens.end[first] === direction + 1 && DIRECTIONS.has(bytes[direction] as number)
  return (
    isOne &&
    (words.all[tokens.word[last] as number] as Word).letters !== CASE.lower &&
    tokens.start[first] === (tokens.end[first - 1] as number) + 1
  )
}

const DIRECTIONS: ReadonlySet<number> = new Set([...'NSEW'].map((letter) => letter.charCodeAt(0)))

/** A company, project or group in a notice of copyright: `Copyright 2012 Harbor Commerce`. */
export function isHolder({ tokens, words }: Decoder, first: number, last: number): boolean {
  const hashAt = (i: number): number => (words.all[tokens.word[i] as number] as Word).hash
  const isGroup = GROUPS.has(hashAt(last)) || (last + 1 < tokens.count && GROUPS.has(hashAt(last + 1)))
  if (!isGroup) return false
  for (let i = first - 1; i >= Math.max(0, first - NOTICE_TOKENS); i--) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.feed) return false
    if (COPYRIGHT.has(word.hash)) return true
  }
  return false
}

/** `Copyright (c) 2012, 2014-2020 The …`, in tokens. */
const NOTICE_TOKENS = 14

const COPYRIGHT: ReadonlySet<number> = new Set(['copyright', 'copyrighted', '©', 'c'].map((word) => hashText(word)))

/** Words that make a name an organisation's, and are nobody's surname. */
const GROUPS: ReadonlySet<number> =
  hashesOf(`commerce software labs lab foundation technologies technology contributors team authors project projects inc incorporated ltd limited llc gmbh
  corporation corp company group systems solutions studio studios developers maintainers community networks consulting services media digital
  interactive entertainment university institute association committee consortium industries holdings`)

export function isInImport({ tokens, bytes }: Decoder, first: number): boolean {
  return isImported(bytes, tokens.start[first] as number, tokens.start[0] as number, tokens.end[tokens.count - 1] as number)
}

/** `"name":"Ada Lovelace"` without a blank: data packed by a program, whose `name` may be anything's. */
export function isPackedValue({ tokens, bytes }: Decoder, first: number): boolean {
  const start = tokens.start[first] as number
  return bytes[start - 1] === DOUBLE_QUOTE && bytes[start - 2] === COLON && bytes[start - 3] === DOUBLE_QUOTE
}

const DOUBLE_QUOTE = 34
const COLON = 58
const JOINS: ReadonlySet<number> = new Set([...'~/\\_=$'].map((mark) => mark.charCodeAt(0)))
