/**
 * How shares of values that pass a test become likelihood ratios against the share that other columns let pass, in bits.
 */
import type { FieldLook } from '../inventory/field-look.ts'
import type { ShapeName } from '../inventory/shapes.ts'
import { protectionOf } from './protection.ts'

/** @returns bits; CONTRADICTED or less outvotes any name */
export type Judge = (look: FieldLook) => number

export const CONTRADICTED = -12

export const MOST = 10

/** Values of one column are not independent of each other: twelve or more count as six. */
const COUNTED = 12

/**
 * @param share of distinct values that pass
 * @param hit share that passes in columns of this type
 * @param chance share that passes in other columns
 */
export function ratioBits(share: number, hit: number, chance: number, distinct: number, counted: number = COUNTED): number {
  const n = Math.min(distinct, counted) / 2
  return n * (share * Math.log2(hit / chance) + (1 - share) * Math.log2((1 - hit) / (1 - chance)))
}

/** Independent checks, such as checksums, count one by one up to 24. */
export function checkBits(share: number, hit: number, chance: number, distinct: number): number {
  return clamp(allCheckBits(share, hit, chance, distinct), -8, MOST)
}

/** As checkBits, without bounds: for what is held against many tests. */
export function allCheckBits(share: number, hit: number, chance: number, distinct: number): number {
  const n = Math.min(distinct, 24)
  return n * (share * Math.log2(hit / chance) + (1 - share) * Math.log2((1 - hit) / (1 - chance)))
}

export function clamp(bits: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, bits))
}

/** The look of values that have a form nothing else has. */
export function certain(shape: ShapeName, weakest = -8): Judge {
  return ({ share, distinct }) => clamp(ratioBits(share[shape], 0.95, 0.01, distinct), weakest, MOST)
}

export const most = (share: number): boolean => share > 0.5

export const isMachine = ({ share: s }: FieldLook): boolean =>
  most(s.uuid + s.hex + s.json + s.url + s.ip + s.mac + s.boolean + s.currency)

export const isNumeric = ({ share: s }: FieldLook): boolean => s.number > 0.6

export const isText = ({ share: s }: FieldLook): boolean => s.letters > 0.6

/** Placeholders for values that were there: `****`, digests, tokens. They neither confirm nor contradict a name. */
export const isHidden = (look: FieldLook): boolean => protectionOf(look) !== 'plain'

/** A name that says so, and values of which nothing else can be told. */
export const HIDDEN_BITS = -0.7

/** Lists of names, places and streets are of Latin letters first: what is written in others, and not in them, says little. */
const UNLISTED_BITS = -1

export function unlisted({ share }: FieldLook, low: number): number {
  return most(share.nonLatin) ? Math.max(low, UNLISTED_BITS) : low
}
