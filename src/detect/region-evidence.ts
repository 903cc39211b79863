/** What it says about a claim that it stands in a comment, a string literal or the code of a program. */
import { isDigit } from '../validators/ascii.ts'
import { evidenceBit } from '../evidence/kinds.ts'
import { REGION_BITS } from '../evidence/score.ts'
import type { ClassId } from '../model/class.ts'
import { KIND } from '../model/hit.ts'
import { REGION, type Region } from '../model/region.ts'
import type { CompiledRules } from './compiled-rules.ts'

const EVIDENCE: Readonly<Record<Region, number>> = {
  [REGION.code]: evidenceBit('in-code'),
  [REGION.comment]: evidenceBit('in-comment'),
  [REGION.string]: evidenceBit('in-string'),
  [REGION.text]: 0,
}

/** Classes whose values are numbers, most of them of no rare form. */
const FIGURES: ReadonlySet<ClassId> = new Set([
  'card',
  'birth',
  'phone',
  'government',
  'bank',
  'health',
  'vehicle',
  'demographic',
  'ip',
  'device',
])

export type Reading = keyof typeof REGION_BITS

/** How a hit is read; null where it is the same thing wherever it stands: an address of mail, a token with its vendor's prefix. */
export function readingOf(kind: number, ofClass: ClassId): Reading | null {
  if (kind === KIND.email || kind === KIND.literal || kind === KIND.urlLogin || kind === KIND.uuid) return null
  if (kind === KIND.key) return 'settings'
  return FIGURES.has(ofClass) ? 'figures' : null
}

/** False if no hit of these rules is read in a way: nobody asks where it stands. Names and addresses, which the tagger finds, are not hits. */
export function asksForRegions({ rules, byKey }: CompiledRules): boolean {
  return byKey.some((of) => of.length > 0) || rules.some(({ rule }) => FIGURES.has(rule.class))
}

/** How a name or address that the tagger found is read. */
export function readingOfFound(bytes: Uint8Array, from: number, to: number): Reading {
  for (let i = from; i < to; i++) if ((bytes[i] as number) <= 32) return 'spoken'
  const before = bytes[from - 1] as number
  const isWhole = isQuote(before) && bytes[from - 2] !== before && isQuote(bytes[to] as number)
  return isWhole ? 'quoted' : 'word'
}

function isQuote(byte: number): boolean {
  return byte === 34 || byte === 39 || byte === 96
}

export function evidenceOfRegion(region: Region): number {
  return EVIDENCE[region]
}

/** @param first the value's first byte */
export function bitsOfRegion(reading: Reading, region: Region, first: number): number {
  if (region === REGION.text) return 0
  const bits = REGION_BITS[reading]
  if (region === REGION.code) return reading === 'settings' && isDigit(first) ? REGION_BITS.settings.number : bits.code
  return region === REGION.comment ? bits.comment : bits.string
}
