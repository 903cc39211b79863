/**
 * Counts distinct values from 32-bit keyed hashes: exactly up to EXACT, by HyperLogLog above (Flajolet et al. 2007, with the improved
 * estimator of Ertl, arXiv:1702.01284, which is unbiased at every size). 16,384 registers, a standard error of 0.8 %, take as much memory
 * as the set before them. Merging is associative and commutative. Where there are many sketches, coarse ones (FEW_EXACT values, 256
 * registers, standard error 6.5 %) take a sixtieth.
 */
import type { RawSketch } from '../model/settled.ts'

export const EXACT = 2048
/** Of a coarse sketch. */
export const FEW_EXACT = 128
/** Bits of a hash that choose its register. */
const PRECISION = 14
const COARSE_PRECISION = 8

/** Structured-cloneable, so that threads can send it. */
export interface Sketch {
  /** Open-addressed set of hashes, 0 meaning empty; null once over EXACT. */
  set: Uint32Array | null
  size: number
  registers: Uint8Array | null
  /** Values that are counted exactly. */
  exact: number
}

/** @param exact values that are counted exactly */
export function createSketch(exact: number = EXACT): Sketch {
  return { set: new Uint32Array(16), size: 0, registers: null, exact }
}

/** From now on a coarse one: as if it had been from the start. */
export function coarsen(sketch: Sketch): void {
  sketch.exact = FEW_EXACT
  if (sketch.registers !== null) sketch.registers = folded(sketch.registers, 1 << COARSE_PRECISION)
  else if (sketch.size > sketch.exact) toRegisters(sketch)
}

export function addHash(sketch: Sketch, hash: number): void {
  const key = hash === 0 ? 1 : hash >>> 0
  if (sketch.set === null) {
    addToRegisters(sketch.registers as Uint8Array, key)
    return
  }
  if (!insert(sketch.set, key)) return
  sketch.size++
  if (sketch.size > sketch.exact) toRegisters(sketch)
  else if (sketch.size * 2 > sketch.set.length) grow(sketch)
}

export function mergeSketches(a: Sketch, b: RawSketch): Sketch {
  const merged: Sketch =
    a.set === null
      ? { set: null, size: 0, registers: (a.registers as Uint8Array).slice(), exact: a.exact }
      : { set: a.set.slice(), size: a.size, registers: null, exact: a.exact }
  if (b.set !== null) {
    for (const key of b.set) if (key !== 0) addHash(merged, key)
    return merged
  }
  if (merged.set !== null) toRegisters(merged)
  const given = b.registers as Uint8Array
  const into = folded(merged.registers as Uint8Array, given.length)
  const from = folded(given, into.length)
  for (let i = 0; i < into.length; i++) if ((from[i] as number) > (into[i] as number)) into[i] = from[i] as number
  merged.registers = into
  return merged
}

export function estimateDistinct(sketch: Sketch): number {
  if (sketch.set !== null) return sketch.size
  const registers = sketch.registers as Uint8Array
  const m = registers.length
  // The greatest rank that 32 bits leave room for, and how many registers hold each.
  const most = 33 - Math.log2(m)
  const having = new Uint32Array(most + 1)
  for (const rank of registers) having[rank]!++
  let z = m * tau(1 - (having[most] as number) / m)
  for (let rank = most - 1; rank >= 1; rank--) z = (z + (having[rank] as number)) / 2
  z += m * sigma((having[0] as number) / m)
  return Math.round((m * m) / (2 * Math.LN2 * z))
}

/** Share of registers that are empty: x + Σ x^(2^k) 2^(k-1). Not called with 1: registers only come from more than EXACT values. */
function sigma(share: number): number {
  let x = share
  let sum = share
  for (let weight = 1, before = -1; sum !== before; weight *= 2) {
    before = sum
    x *= x
    sum += x * weight
  }
  return sum
}

/** Share of registers that are not at their end: (1 - x - Σ (1 - x^(2^-k))² 2^-k) / 3. */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0
  let x = share
  let sum = 1 - share
  for (let weight = 0.5, before = -1; sum !== before; weight /= 2) {
    before = sum
    x = Math.sqrt(x)
    sum -= (1 - x) ** 2 * weight
  }
  return sum / 3
}

function insert(set: Uint32Array, key: number): boolean {
  const mask = set.length - 1
  let at = Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(set.length))
  while (set[at] !== 0) {
    if (set[at] === key) return false
    at = (at + 1) & mask
  }
  set[at] = key
  return true
}

function grow(sketch: Sketch): void {
  const next = new Uint32Array((sketch.set as Uint32Array).length * 2)
  for (const key of sketch.set as Uint32Array) if (key !== 0) insert(next, key)
  sketch.set = next
}

function toRegisters(sketch: Sketch): void {
  const registers = new Uint8Array(1 << (sketch.exact === FEW_EXACT ? COARSE_PRECISION : PRECISION))
  for (const key of sketch.set as Uint32Array) if (key !== 0) addToRegisters(registers, key)
  sketch.registers = registers
  sketch.set = null
  sketch.size = 0
}

/** The kernel's hash is good enough as a key but its bits are mixed once more (Murmur3's finaliser) before they are counted. */
function addToRegisters(registers: Uint8Array, key: number): void {
  let h = key
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  h = (h ^ (h >>> 16)) >>> 0
  const precision = 31 - Math.clz32(registers.length)
  const at = h >>> (32 - precision)
  const rank = Math.clz32((h << precision) | (1 << (precision - 1))) + 1
  if (rank > (registers[at] as number)) registers[at] = rank
}

/** Registers as fewer of them would have been: a register's last bit becomes the first of those whose zeros are counted. */
function folded(registers: Uint8Array, length: number): Uint8Array {
  let from = registers
  while (from.length > length) {
    const half = new Uint8Array(from.length / 2)
    for (let i = 0; i < half.length; i++) {
      const even = from[2 * i] as number
      half[i] = Math.max(even === 0 ? 0 : even + 1, from[2 * i + 1] === 0 ? 0 : 1)
    }
    from = half
  }
  return from
}
