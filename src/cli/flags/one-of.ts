import { didYouMean, UsageError } from '../usage-error.ts'

/**
 * The word if it is one that a flag allows.
 *
 * @param also further words to mention; they were dealt with before
 * @throws UsageError
 */
export function oneOf<T extends string>(flag: string, word: string, allowed: readonly T[], also: readonly string[] = []): T {
  const known = allowed.find((one) => one === word)
  if (known !== undefined) return known
  const words = [...allowed, ...also]
  throw UsageError.of('PS101', `${flag}: unknown value "${word}"${didYouMean(word, words)}`, [`allowed: ${words.join(', ')}`])
}
