/** The words that announce names and addresses, as the gate keeps them: by hash, with what each announces. */
import { cueWords } from '../../../../rules/words/text-cues.ts'

const CUE = { name: 1, street: 2, box: 4, address: 8, date: 16, key: 32, flat: 64, road: 128 } as const

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** In bytes, as in assembly/line.ts; other scripts take two or three a letter. */
const LONGEST_CUE = 24

/** Bytes of a cue: its hash (32-bit, little-endian), bits of CUE, its cell (16-bit). */
export const CUE_BYTES = 7

/** Of a word in small letters, from its first two letters, its last one and its length: as in assembly/words.ts. */
function cellOf(spelt: Uint8Array): number {
  const { length } = spelt
  const [first = 0, second = 0] = spelt
  return Math.imul(first | (second << 8) | ((spelt[length - 1] as number) << 16) | (length << 24), 0x9e3779b1) >>> 16
}

/** What `npm run generate` writes to cues.ts in base64: the gate's cues one after the other. */
export function packCues(): Buffer {
  const cues: Buffer[] = []
  for (const [word, is] of cueWords()) {
    const bits =
      (is.name ? CUE.name : 0) |
      (is.street ? CUE.street : 0) |
      (is.box ? CUE.box : 0) |
      (is.address ? CUE.address : 0) |
      (is.date ? CUE.date : 0) |
      (is.key ? CUE.key : 0) |
      (is.flat ? CUE.flat : 0) |
      (is.road ? CUE.road : 0)
    if (bits === 0 || !/^(?:[a-z]{2,12}|\P{ASCII}+)$/u.test(word)) continue
    const spelt = Buffer.from(word)
    if (spelt.length > LONGEST_CUE) continue
    // As `look` reads: with the bit of small letters in each byte.
    let hash = SEED
    for (const byte of spelt) hash = Math.imul(hash ^ (byte | 32), PRIME)
    const cue = Buffer.alloc(CUE_BYTES, bits)
    cue.writeInt32LE(hash)
    cue.writeUInt16LE(cellOf(spelt), 5)
    cues.push(cue)
  }
  return Buffer.concat(cues)
}
