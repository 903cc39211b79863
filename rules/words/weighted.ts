/**
 * Phrases with their bits, written in groups of one weight.
 *
 * @param groups bits, and phrases parted by blanks or line ends
 */
export function weighted(...groups: readonly (readonly [bits: number, phrases: string])[]): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {}
  for (const [bits, phrases] of groups) for (const phrase of listed(phrases)) weights[phrase] = bits
  return weights
}

/** Names parted by blanks or line ends. */
export function listed(names: string): readonly string[] {
  // Perf: hundreds of such lists are read when the program is loaded, and most have one line (start-up).
  const trimmed = names.trim()
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.split(/\s+/) : trimmed.split(' ')
}
