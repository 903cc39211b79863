/** Whether to colour, decided per stream. Chalk does not know NO_COLOR, so it is told the answer. */
import type { GivenFlags } from './flags/given-flags.ts'
import { isCi } from './surroundings.ts'
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

/** Terminals known to open OSC 8 links. Others mostly show their text alone, but some show the codes. */
const LINKING = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio|zed|WarpTerminal)$/

/** The flag decides; then FORCE_HYPERLINK (0: never); then whether somebody sits at a terminal that is known to link. */
export function usesLinks(choice: ColorChoice, env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  const { FORCE_HYPERLINK: force, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0', WT_SESSION, KONSOLE_VERSION, DOMTERM } = env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (!isTTY || TERM === 'dumb' || isCi(env)) return false
  // VTE before 0.50.1 crashed on them.
  if (Number(VTE_VERSION) > 5000 || WT_SESSION || KONSOLE_VERSION || DOMTERM) return true
  return LINKING.test(TERM_PROGRAM) || /kitty|alacritty|foot|ghostty|wezterm/.test(TERM)
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
