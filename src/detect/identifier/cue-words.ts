import type { Rule } from '../../model/rule.ts'
import { PACKED_CUES } from './cue-table.ts'

/** A cue as its words: letters in lower case; figures and marks part words. */
export function wordsOfCue(cue: string): readonly string[] {
  return wordsIn(folded(withoutDots(cue)))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
}

/** In lower case, with one letter for the two that Turkish writes with a dot and without: what is in capitals may have either. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  return /\u0131|\u0307/.test(lower) ? lower.replace(/i\u0307|\u0131/g, 'i') : lower
}

/** Abbreviations with dots as they are written without: `D.N.I.`, `C.P.F.`, `Α.Φ.Μ.` */
export function withoutDots(text: string): string {
  // Perf: most text has no full stop (bench `sparse.sql`).
  if (!text.includes('.')) return text
  return text.replace(/(?<![\p{L}.])\p{L}(?:\.\p{L}){1,7}(?:\.|(?!\p{L}))/gu, (one) => one.replaceAll('.', ''))
}

/** Longer words the kernel does not take; of those that joined grow longer the longest word will do. */
const LONGEST = 60

/** Words so common that the kernel must not stop at each: with them alone a cue is found only if written as one (`idnumber`). */
const COMMON: ReadonlySet<string> = new Set(
  'id ids no nr num number numbers code card name value ref reference data key type'.split(' '),
)

/**
 * The words that the kernel is to look for: of each cue the longest that is not COMMON, and all of it joined (`passportnumber`). Beyond Latin-1 also
 * with capitals, whose case the kernel does not fold.
 */
export function cueWords(rules: readonly Rule[]): readonly string[] {
  const known = new Map(PACKED_CUES.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]))
  const found = new Set<string>()
  for (const { id, identifier } of rules) {
    if (identifier === undefined) continue
    const line = known.get(id)
    const words =
      line === undefined
        ? cueWordsOf(identifier.cues)
        : line
            .slice(id.length + 1)
            .split(' ')
            .map(unpacked)
    for (const word of words) if (word !== '') found.add(word)
  }
  return [...found]
}

/** Bytes before a value in which the kernel looks for where a word begins, less what stands between the two. */
const REACH = 42
/** Bytes of a phrase of short words that it compares, marks included: `id nu`, `a-num`. */
const PHRASE = 5

/** Those of one rule. Ours are made when the program is built (cue-table.ts): there are thousands. */
export function cueWordsOf(cues: readonly string[]): readonly string[] {
  const found = new Set<string>()
  // Letters of Turkish and Azerbaijani, whose capital of `i` has its dot.
  const isDotted = cues.some((cue) => /[ğıİ]/.test(cue))
  for (const cue of cues) {
    const lower = cue.toLowerCase().replaceAll('i\u0307', 'i')
    // With the full stops of abbreviations and without.
    for (const text of new Set([lower, withoutDots(lower)])) {
      const words = wordsIn(text)
      const longest = longestInReach(text, words)
      if (longest === '' && /^[a-z]{1,2}[ -]/.test(text)) found.add(text.slice(0, PHRASE))
      for (const word of words.length > 1 ? [longest, words.join('')] : [longest]) {
        const bytes = Buffer.byteLength(word)
        if (bytes < 2 || bytes > LONGEST) continue
        found.add(word)
        if (/[\u0100-\u058f]/.test(word)) {
          found.add((word[0] as string).toUpperCase() + word.slice(1))
          found.add(word.toUpperCase())
        }
        if (isDotted && word.includes('i')) {
          found.add(word.replaceAll('i', 'İ').toUpperCase())
          if (word.startsWith('i')) found.add(`İ${word.slice(1)}`)
        }
      }
    }
  }
  return [...found]
}

/** The longest word that is not COMMON and begins near enough to the end of the cue; of a script without blanks the end of the last. '' if there is none. */
function longestInReach(text: string, words: readonly string[]): string {
  let longest = ''
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word, from)
    from = at + word.length
    const reach = Buffer.byteLength(text.slice(at))
    if (COMMON.has(word) || Buffer.byteLength(word) <= Math.max(1, Buffer.byteLength(longest))) continue
    if (reach <= REACH) longest = word
    else if (reach === Buffer.byteLength(word) && isUnspaced(word)) longest = word.slice(-Math.floor(REACH / 3))
  }
  return longest
}

/** A script that puts no spaces between words, or may glue endings to them (Hangul). */
export function isUnspaced(word: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)
}

/** Phrases have blanks, which part words in the table. */
const BLANK = '_'
const unpacked = (word: string): string => word.replaceAll(BLANK, ' ')
const packed = (word: string): string => word.replaceAll(' ', BLANK)

/** What `npm run generate` writes to cue-table.ts: a line for each rule, its id and its words. */
export function packCueWords(rules: readonly Rule[]): string {
  return rules
    .flatMap(({ id, identifier }) =>
      identifier === undefined ? [] : [`${id} ${cueWordsOf(identifier.cues).map(packed).join(' ')}`],
    )
    .join('\n')
}
