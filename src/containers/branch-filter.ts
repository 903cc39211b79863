/** BCJ2 of 7-Zip (bcj2.txt and Bcj2.c of the LZMA SDK, in the public domain): where calls and jumps of programs for x86 lead is packed apart from the rest. */
import { dataDamaged } from './compressed-data.ts'
import type { InputWindow } from './input-window.ts'

/** Of the range coder: bits of a probability, how fast it moves, and below which range a byte is taken. */
const MODEL_BITS = 11
const MOVE_BITS = 5
const TOP = 2 ** 24
const CHUNK = 64 * 1024

/**
 * Puts the places back: as what follows a call (E8) or jump (E9, 0F 80 to 0F 8F) counts from its end, and they were written from the start of the file.
 *
 * @param inputs everything else; places of calls; of jumps; and for each call or jump whether its place was taken out, by a range coder
 */
export async function* unbranched([main, calls, jumps, choices]: readonly InputWindow[]): AsyncGenerator<Uint8Array> {
  if (main === undefined || calls === undefined || jumps === undefined || choices === undefined) throw dataDamaged()
  if (!(await choices.ensure(5))) throw dataDamaged()
  let range = 0xffffffff
  let code = Buffer.from(choices.available.subarray(0, 5)).readUInt32BE(1)
  choices.skip(5)
  /** By the byte before a call, then of long and of short jumps. */
  const chances = new Uint16Array(258).fill(1 << (MODEL_BITS - 1))
  const out = new Uint8Array(CHUNK + 8)
  let at = 0
  /** Bytes that came out before those in `out`. */
  let before = 0
  let last = 0
  while (await main.ensure(1)) {
    const { available } = main
    let taken = 0
    let isBranch = false
    let byte = 0
    while (taken < available.length && at < CHUNK && !isBranch) {
      byte = available[taken++] as number
      out[at++] = byte
      isBranch = (byte & 0xfe) === 0xe8 || (last === 0x0f && (byte & 0xf0) === 0x80)
      if (!isBranch) last = byte
    }
    main.skip(taken)
    if (isBranch) {
      if (range < TOP) {
        if (!(await choices.ensure(1))) throw dataDamaged()
        range *= 256
        code = code * 256 + (choices.available[0] as number)
        choices.skip(1)
      }
      const which = byte === 0xe8 ? last : byte === 0xe9 ? 256 : 257
      const chance = chances[which] as number
      const bound = (range >>> MODEL_BITS) * chance
      const isApart = code >= bound
      if (isApart) {
        range -= bound
        code -= bound
        chances[which] = chance - (chance >> MOVE_BITS)
      } else {
        range = bound
        chances[which] = chance + (((1 << MODEL_BITS) - chance) >> MOVE_BITS)
      }
      last = byte
      if (isApart) {
        const places = byte === 0xe8 ? calls : jumps
        if (!(await places.ensure(4))) throw dataDamaged()
        const place = Buffer.from(places.available.subarray(0, 4)).readUInt32BE(0)
        places.skip(4)
        const distance = (place - (before + at + 4)) >>> 0
        for (let shift = 0; shift < 32; shift += 8) out[at++] = distance >>> shift
        last = distance >>> 24
      }
    }
    if (at >= CHUNK) {
      yield out.slice(0, at)
      before += at
      at = 0
    }
  }
  yield out.slice(0, at)
}
