/**
 * Addresses as their readers see them. Some sets label one address in up to six pieces (number, street, flat, city, country, postcode), others the
 * same block as one span; matched one to one, an address that is found whole is then one piece right and five missed. Here what adjoins is one
 * address, on both sides, as the floors of the ADDRESS class were first measured.
 */
import type { GoldRecord } from './gold-record.ts'
import type { Count } from './measure.ts'

/** The name of the class in tables and floors. */
export const WHOLE_ADDRESS = 'ADDRESS, whole'

export interface Place {
  readonly start: number
  readonly end: number
}

/** What may stand between the parts of an address: blanks, punctuation, marks of quoted lines. */
const BETWEEN = /^[\s,;.>?-]{0,10}$/

interface Part extends Place {
  readonly isAddress: boolean
}

/** Counts overlaps of whole addresses, one to one, in one record; `found` are its address findings. */
export function countWhole(record: GoldRecord, found: readonly Place[]): Count {
  const parts = record.spans.filter(({ type }) => type === 'ADDRESS' || type === 'LOCATION')
  const labelled = join(
    record.text,
    parts.filter(({ optional }) => !optional).map(({ start, end, type }) => ({ start, end, isAddress: type === 'ADDRESS' })),
  ).filter(({ isAddress }) => isAddress)
  const optional = parts.filter((part) => part.optional && part.type === 'ADDRESS')
  const whole = join(
    record.text,
    found.map(({ start, end }) => ({ start, end, isAddress: true })),
  )
  const taken = new Set<Place>()
  let tp = 0
  for (const address of labelled) {
    const match = whole.find((one) => !taken.has(one) && touches(one, address))
    if (match === undefined) continue
    taken.add(match)
    tp++
  }
  const fp = whole.filter((one) => !taken.has(one) && !optional.some((other) => touches(one, other))).length
  return { tp, fp, fn: labelled.length - tp }
}

function touches(a: Place, b: Place): boolean {
  return a.start < b.end && a.end > b.start
}

function join(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && (part.start < last.end || BETWEEN.test(text.slice(last.end, part.start))))
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, part.end),
        isAddress: last.isAddress || part.isAddress,
      }
    else joined.push(part)
  }
  return joined
}
