import type { PhraseBits } from '../../src/model/rule.ts'

/**
 * Phrases with their bits, written in groups of one weight. Perf: they are parted when somebody asks (start-up).
 *
 * @param groups bits, and phrases parted by blanks or line ends
 */
export function weighted(...groups: PhraseBits): PhraseBits {
  return groups
}

/** The bits of each phrase of all groups, in the order they are written; of two that are alike the later counts. */
export function weightsOf(...lists: readonly (PhraseBits | undefined)[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const groups of lists)
    for (const [bits, phrases] of groups ?? []) for (const phrase of listed(phrases)) weights.set(phrase, bits)
  return weights
}

/** Names parted by blanks or line ends. */
export function listed(names: string): readonly string[] {
  // Perf: hundreds of such lists are read when the program is loaded, and most have one line (start-up).
  const trimmed = names.trim()
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.split(/\s+/) : trimmed.split(' ')
}
