import type { Rule } from '../../model/rule.ts'
import { PACKED_CUES } from './cue-table.ts'

/** A cue as its words: letters in lower case; figures and marks part words. */
export function wordsOfCue(cue: string): readonly string[] {
  return cue.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
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
    const words = line === undefined ? cueWordsOf(identifier.cues) : line.slice(id.length + 1).split(' ')
    for (const word of words) if (word !== '') found.add(word)
  }
  return [...found]
}

/** Those of one rule. Ours are made when the program is built (cue-table.ts): there are thousands. */
export function cueWordsOf(cues: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const cue of cues) {
    const words = wordsOfCue(cue)
    const longest = words.reduce((a, b) => (Buffer.byteLength(b) > Buffer.byteLength(a) && !COMMON.has(b) ? b : a), '')
    for (const word of words.length > 1 ? [longest, words.join('')] : [longest]) {
      const bytes = Buffer.byteLength(word)
      if (bytes < 2 || bytes > LONGEST) continue
      found.add(word)
      if (/[\u0100-\u058f]/.test(word)) {
        found.add((word[0] as string).toUpperCase() + word.slice(1))
        found.add(word.toUpperCase())
      }
    }
  }
  return [...found]
}

/** What `npm run generate` writes to cue-table.ts: a line for each rule, its id and its words. */
export function packCueWords(rules: readonly Rule[]): string {
  return rules
    .flatMap(({ id, identifier }) => (identifier === undefined ? [] : [`${id} ${cueWordsOf(identifier.cues).join(' ')}`]))
    .join('\n')
}
