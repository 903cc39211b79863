import type { Rule } from '../../model/rule.ts'

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
  const found = new Set<string>()
  for (const rule of rules) {
    for (const cue of rule.identifier?.cues ?? []) {
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
  }
  return [...found]
}
