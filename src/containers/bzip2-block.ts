/** One block of bzip2: the format as Julian Seward's bzip2 1.0.8 reads it (decompress.c). */
import type { BitReader } from './bzip2-bits.ts'

/** What is no block throws this. */
export class BlockDamaged extends Error {}

const GROUP_SYMBOLS = 50
const MOST_SELECTORS = 18_002
const LONGEST_CODE = 20
const SHORT = 11
const RUN_A = 0
const RUN_B = 1
const STEP = 64 * 1024

export interface Block {
  /** Where each byte comes from (all but 8 bits), and which it is (8 bits). */
  readonly table: Uint32Array
  readonly length: number
  readonly origin: number
  readonly check: number
}

/**
 * Reads a block up to its last symbol.
 *
 * @param table room for the block; its bytes stay in it
 */
export function readBlock(bits: BitReader, table: Uint32Array): Block {
  const check = ((bits.take(16) << 16) | bits.take(16)) >>> 0
  if (bits.take(1) === 1) throw new BlockDamaged() // scrambled, by versions before 0.9.5
  const origin = bits.take(24)
  const symbols = readSymbols(bits)
  const size = symbols.length + 2
  const groups = bits.take(3)
  const selectors = bits.take(15)
  if (symbols.length === 0 || groups < 2 || groups > 6 || selectors < 1) throw new BlockDamaged()
  const chosen = readSelectors(bits, groups, selectors)
  const codes = Array.from({ length: groups }, () => readCode(bits, size))

  const last = size - 1
  const front = Uint8Array.from(symbols)
  const counts = new Uint32Array(256)
  let length = 0
  let run = 0
  let weight = 1
  let group = -1
  let code = codes[0] as Code
  for (let left = 0; ; left--) {
    if (left === 0) {
      left = GROUP_SYMBOLS
      code = codes[chosen[++group] ?? 7] as Code
      if (code === undefined) throw new BlockDamaged()
    }
    const symbol = decode(bits, code)
    if (symbol === RUN_A || symbol === RUN_B) {
      run += weight * (symbol + 1)
      weight *= 2
      if (run > table.length) throw new BlockDamaged()
      continue
    }
    if (run > 0) {
      const byte = front[0] as number
      if (length + run > table.length) throw new BlockDamaged()
      table.fill(byte, length, length + run)
      counts[byte] = (counts[byte] as number) + run
      length += run
      run = 0
    }
    weight = 1
    if (symbol === last) break
    const at = symbol - 1
    const byte = front[at] as number
    front.copyWithin(1, 0, at)
    front[0] = byte
    if (length === table.length) throw new BlockDamaged()
    table[length++] = byte
    counts[byte] = (counts[byte] as number) + 1
  }
  if (origin >= length) throw new BlockDamaged()
  link(table, length, counts)
  return { table, length, origin, check }
}

/** Turns the sorted column into a chain that gives the bytes in their order. */
function link(table: Uint32Array, length: number, counts: Uint32Array): void {
  const starts = new Uint32Array(256)
  for (let byte = 1; byte < 256; byte++) starts[byte] = (starts[byte - 1] as number) + (counts[byte - 1] as number)
  for (let i = 0; i < length; i++) {
    const byte = (table[i] as number) & 255
    const to = starts[byte] as number
    starts[byte] = to + 1
    table[to] = ((table[to] as number) | (i << 8)) >>> 0
  }
}

/** The bytes of a block, runs of four and more expanded, and at last whether its checksum holds. */
export function* bytesOfBlock({ table, length, origin, check }: Block): Generator<Uint8Array, boolean> {
  let out = new Uint8Array(STEP)
  let filled = 0
  let sum = 0xffffffff
  let at = (table[origin] as number) >>> 8
  let before = -1
  let same = 0
  for (let i = 0; i < length; i++) {
    const entry = table[at] as number
    const byte = entry & 255
    at = entry >>> 8
    let times = 1
    let value = byte
    if (same === 4) {
      times = byte
      value = before
      same = 0
    } else {
      same = byte === before ? same + 1 : 1
      before = byte
    }
    for (; times > 0; times--) {
      out[filled++] = value
      sum = (sum << 8) ^ (CRC[(sum >>> 24) ^ value] as number)
      if (filled === STEP) {
        yield out
        out = new Uint8Array(STEP)
        filled = 0
      }
    }
  }
  if (filled > 0) yield out.subarray(0, filled)
  return ~sum >>> 0 === check
}

/** CRC-32 from the highest bit on, polynomial 0x04c11db7. */
const CRC: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24
  for (let bit = 0; bit < 8; bit++) sum = (sum & 0x80000000) !== 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  return sum
})

function readSymbols(bits: BitReader): number[] {
  const used = bits.take(16)
  const symbols: number[] = []
  for (let i = 0; i < 16; i++) {
    if ((used & (0x8000 >> i)) === 0) continue
    const some = bits.take(16)
    for (let j = 0; j < 16; j++) if ((some & (0x8000 >> j)) !== 0) symbols.push(i * 16 + j)
  }
  return symbols
}

function readSelectors(bits: BitReader, groups: number, count: number): Uint8Array {
  const front = Array.from({ length: groups }, (_, i) => i)
  const chosen = new Uint8Array(Math.min(count, MOST_SELECTORS))
  for (let i = 0; i < count; i++) {
    let at = 0
    while (bits.take(1) === 1) if (++at >= groups) throw new BlockDamaged()
    const [group = 0] = front.splice(at, 1)
    front.unshift(group)
    if (i < chosen.length) chosen[i] = group
  }
  return chosen
}

/** A canonical Huffman code: by the number of its bits, the first code that is longer, and what to take off it for its place. */
interface Code {
  /** Perf: by the next SHORT bits, place and length of the code that they begin with (bits above and below 5); 0 where it is longer. */
  readonly short: Uint16Array
  readonly shortest: number
  readonly limits: Int32Array
  readonly bases: Int32Array
  readonly places: Uint16Array
}

function readCode(bits: BitReader, size: number): Code {
  const lengths = new Uint8Array(size)
  let length = bits.take(5)
  for (let i = 0; i < size; i++) {
    for (;;) {
      if (length < 1 || length > LONGEST_CODE) throw new BlockDamaged()
      if (bits.take(1) === 0) break
      length += bits.take(1) === 0 ? 1 : -1
    }
    lengths[i] = length
  }
  const counts = new Int32Array(LONGEST_CODE + 2)
  for (const one of lengths) counts[one] = (counts[one] as number) + 1
  const places = new Uint16Array(size)
  let at = 0
  let shortest = 0
  for (let bit = 1; bit <= LONGEST_CODE; bit++) {
    if (shortest === 0 && (counts[bit] as number) > 0) shortest = bit
    for (let i = 0; i < size; i++) if (lengths[i] === bit) places[at++] = i
  }
  const limits = new Int32Array(LONGEST_CODE + 1).fill(-1)
  const bases = new Int32Array(LONGEST_CODE + 1)
  let code = 0
  let seen = 0
  for (let bit = 1; bit <= LONGEST_CODE; bit++) {
    const count = counts[bit] as number
    bases[bit] = code - seen
    code += count
    seen += count
    limits[bit] = code - 1
    code <<= 1
  }
  return { short: shortCodes(limits, bases, places), shortest, limits, bases, places }
}

function shortCodes(limits: Int32Array, bases: Int32Array, places: Uint16Array): Uint16Array {
  const short = new Uint16Array(1 << SHORT)
  let from = 0
  for (let length = 1; length <= SHORT; length++) {
    const limit = limits[length] as number
    for (let code = from; code <= limit; code++) {
      const place = places[code - (bases[length] as number)]
      const first = code << (SHORT - length)
      if (place !== undefined) short.fill((place << 5) | length, first, first + (1 << (SHORT - length)))
    }
    from = (limit + 1) << 1
  }
  return short
}

function decode(bits: BitReader, { short, shortest, limits, bases, places }: Code): number {
  const known = short[bits.peek(SHORT)] as number
  if (known !== 0) {
    bits.drop(known & 31)
    return known >>> 5
  }
  let code = bits.take(shortest)
  for (let length = shortest; length <= LONGEST_CODE; length++) {
    if (code <= (limits[length] as number)) {
      const place = places[code - (bases[length] as number)]
      if (place === undefined) throw new BlockDamaged()
      return place
    }
    code = (code << 1) | bits.take(1)
  }
  throw new BlockDamaged()
}
