/** What people write for the `@` and the dots of a mail address, so that machines do not read it. */

/**
 * `mark`: in brackets, or an escape: nobody means anything else by it between a name and a host. `letter`: `(a)`, which also counts items of a
 * list. `word`: what the sign is called. `capital`: ` AT `. `plain`: ` at `, a word of every text. `dot`: a dot behind a real `@`.
 */
export type SignKind = 'mark' | 'letter' | 'word' | 'capital' | 'plain' | 'dot'

const BRACKETS = ['[]', '()', '{}', '<>'] as const

function inBrackets(words: readonly string[]): string[] {
  return words.flatMap((word) => BRACKETS.map((pair) => `${pair[0] as string}${word}${pair[1] as string}`))
}

const MARKS: readonly string[] = [
  ...inBrackets(['at', 'At', 'AT', '@']),
  ...['[ at ]', '( at )', '[ AT ]', '( AT )', '(ät)', '[ät]', '(aet)', '[aet]', '(arobase)', '[arobase]', '(arroba)', '[arroba]'],
  ...[' -at- ', ' _at_ ', ' -AT- ', '&lt;at&gt;', '&lt;AT&gt;'],
  // The sign itself, as HTML, JavaScript and JSON escape it.
  ...['&#64;', '&#064;', '&#x40;', '&#X40;', '&commat;', '\\u0040', '\\x40'],
]

const SIGNS: readonly (readonly [SignKind, readonly string[]])[] = [
  ['plain', [' at ']],
  ['mark', MARKS],
  ['letter', ['(a)', '[a]']],
  ['word', [' arobase ', ' arroba ', ' chiocciola ']],
  ['capital', [' AT ']],
  [
    'dot',
    ['[.]', '[dot]', '(dot)', '[DOT]', '(DOT)', '{dot}', ' dot ', ' DOT ', ' (dot) ', ' [dot] ', '&#46;', '&#x2e;', '&#x2E;'],
  ],
]

interface Spelling {
  readonly text: Uint8Array
  readonly kind: SignKind
}

/** By the last byte. Perf: ` at ` stands in every English text (bench: prose). */
const ENDING_IN: readonly (readonly Spelling[] | undefined)[] = byLastByte()

function byLastByte(): readonly (readonly Spelling[] | undefined)[] {
  const ending: (Spelling[] | undefined)[] = new Array(256)
  for (const [kind, texts] of SIGNS)
    for (const one of texts) {
      const text = Buffer.from(one)
      const last = text.at(-1) as number
      const before = ending[last]
      if (before === undefined) ending[last] = [{ text, kind }]
      else before.push({ text, kind })
    }
  return ending
}

/** What the kernel looks for. */
export const SPELLED_LITERALS: readonly string[] = SIGNS.flatMap(([, texts]) => texts)

interface Sign {
  kind: SignKind
  start: number
}
const sign: Sign = { kind: 'mark', start: 0 }

/** The literal that ends at `at`, the longest of several; an object that the next call overwrites, or null. */
export function signBefore(bytes: Uint8Array, at: number): Readonly<Sign> | null {
  let length = 0
  const ending = ENDING_IN[bytes[at - 1] as number]
  if (ending === undefined) return null
  for (let i = 0; i < ending.length; i++) {
    const { text, kind } = ending[i] as (typeof ending)[number]
    if (text.length <= length || !endsWith(bytes, at, text)) continue
    length = text.length
    sign.kind = kind
    sign.start = at - length
  }
  return length === 0 ? null : sign
}

function endsWith(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = text.length - 1, j = at - 1; i >= 0; i--, j--) if (bytes[j] !== text[i]) return false
  return true
}

/** A dot in words, with what stands around it. Words of other languages than English mean other things between blanks. */
const DOT =
  /^(?: ?(?:[[({<] ?(?:dot|punkt|point|punto|ponto|\.) ?[\])}>]) ?| ?&lt;dot&gt; ?| (?:-dot-|_dot_|dot) |&#0?46;|&#x2e;|\\u002e)/i
/** ` point `, ` punto `: only behind a sign that is called by its name in these languages. */
const NAMED_DOT = /^ (?:point|punto|ponto) /i
/** As long as one of them is, in bytes. */
const LONGEST_DOT = 14

/** What DOT may have behind a blank; letters in either case, which bit 32 makes small. The same bit makes `[` of `{`, and changes no other mark here. */
const BEHIND_BLANK: ReadonlySet<number> = new Set([...'[({<&-_d'].map((sign) => sign.charCodeAt(0) | 32))
const LETTER_P = 112

/**
 * One past what says dot at `at`; -1 if nothing does.
 *
 * @param named whether the sign before was a word of French, Spanish, Portuguese or Italian
 */
export function spelledDotEnd(bytes: Uint8Array, at: number, named: boolean): number {
  const first = bytes[at] as number
  // Perf: nearly always a letter of the next word or the text's end.
  if (first !== 32 && first !== 91 && first !== 40 && first !== 123 && first !== 60 && first !== 38 && first !== 92) return -1
  // Perf: behind a blank nearly always a letter of another word.
  if (
    first === 32 &&
    !BEHIND_BLANK.has((bytes[at + 1] as number) | 32) &&
    !(named && ((bytes[at + 1] as number) | 32) === LETTER_P)
  )
    return -1
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(LONGEST_DOT, bytes.length - at)).toString('latin1')
  const match = DOT.exec(text) ?? (named ? NAMED_DOT.exec(text) : null)
  return match === null ? -1 : at + match[0].length
}

const DOTS_IN_NAMES: readonly Uint8Array[] = inBrackets(['dot', 'DOT', '.']).map((text) => Buffer.from(text))

/** First byte of a dot in brackets that ends at `end`, the blanks around it included; -1 if there is none. Names are read backwards. */
export function spelledDotStart(bytes: Uint8Array, end: number): number {
  const last = bytes[end - 1] === 32 ? end - 1 : end
  const closing = bytes[last - 1] as number
  if (closing !== 93 && closing !== 41 && closing !== 125 && closing !== 62) return -1
  const dot = DOTS_IN_NAMES.find((text) => endsWith(bytes, last, text))
  if (dot === undefined) return -1
  const start = last - dot.length
  return bytes[start - 1] === 32 ? start - 1 : start
}
