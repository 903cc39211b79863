/** Whether to colour, decided per stream. Chalk does not know NO_COLOR, so it is told the answer. */
import type { GivenFlags } from './parse.ts'
import { didYouMean, UsageError } from './usage-error.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

const CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never']

/** @throws UsageError */
export function colorChoice(flags: GivenFlags): ColorChoice {
  const { color: given } = flags
  if (given === false) return 'never'
  if (typeof given !== 'string') return 'auto'
  const known = CHOICES.find((choice) => choice === given)
  if (known === undefined) {
    throw UsageError.of('PS101', `--color: unknown value "${given}"${didYouMean(given, CHOICES)}`, [
      `allowed: ${CHOICES.join(', ')}`,
    ])
  }
  return known
}

/**
 * The flag decides; then NO_COLOR if not empty (no-color.org), then FORCE_COLOR unless 0 or false (force-color.org), then whether
 * the stream is a terminal that can.
 */
export function usesColor(choice: ColorChoice, env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  const { NO_COLOR, FORCE_COLOR: force, TERM } = env
  if (NO_COLOR) return false
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTTY && TERM !== 'dumb'
}
