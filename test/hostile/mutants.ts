/** Damage to files, the same in every run. */

export interface Mutant {
  readonly bytes: Uint8Array
  /** For whoever reads a failure. */
  readonly how: string
}

/** Numbers that sizes and counts are replaced by. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]

/** Bits flipped, bytes set, numbers replaced, pieces cut out, doubled, moved and joined, ends cut off. */
export function* mutantsOf(seeds: readonly Uint8Array[], count: number): Generator<Mutant> {
  const random = generator(seeds.reduce((sum, seed) => sum + seed.length, count))
  const below = (limit: number): number => Math.floor(random() * limit)
  for (let made = 0; made < count; made++) {
    const which = made % seeds.length
    let bytes = Uint8Array.from(seeds[which] as Uint8Array)
    const steps: string[] = [`seed ${which}`]
    for (let left = 1 + below(4); left > 0 && bytes.length > 0; left--) {
      const at = below(bytes.length)
      const length = 1 + below(Math.min(64, bytes.length - at))
      const kind = below(8)
      steps.push(`${kind} at ${at} over ${length}`)
      if (kind === 0) bytes[at] = (bytes[at] as number) ^ (1 << below(8))
      else if (kind === 1) bytes[at] = below(256)
      else if (kind === 2) {
        const number = NUMBERS[below(NUMBERS.length)] as number
        const view = new DataView(bytes.buffer)
        if (at + 4 <= bytes.length) view.setUint32(at, number, below(2) === 0)
      } else if (kind === 3) bytes = joined(bytes.subarray(0, at), bytes.subarray(at + length))
      else if (kind === 4) bytes = joined(bytes.subarray(0, at + length), bytes.subarray(at))
      else if (kind === 5) bytes.copyWithin(below(bytes.length), at, at + length)
      else if (kind === 6) {
        const other = seeds[below(seeds.length)] as Uint8Array
        bytes = joined(bytes.subarray(0, at), other.subarray(below(other.length)))
      } else bytes = bytes.slice(0, at)
    }
    yield { bytes, how: steps.join(', ') }
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
