/**
 * Clusters of words that stand where the same others stand: surnames of politicians, towns of Texas, verbs of saying. Made of public-domain vectors
 * by scripts/build-clusters.ts. The list holds hashes, not words: of 2,400 words that are not listed one is taken for one that is.
 */
import { finished } from '../../../rules/words/fold.ts'

/** Bits of a word's hash (hashOf in rules/words/fold.ts) that are kept. */
export const CLUSTER_HASH_BITS = 28
const BUCKET_BITS = 16
const REST_BITS: number = CLUSTER_HASH_BITS - BUCKET_BITS
const REST: number = (1 << REST_BITS) - 1

/** Words in each bucket (8-bit), then two bytes of each word, then one: together the rest of its hash, and above it its cluster. Little-endian, sorted by hash. */
export class Clusters {
  private readonly low: Uint16Array
  private readonly high: Uint8Array
  /** For each bucket: where its run starts. */
  private readonly starts = new Uint32Array((1 << BUCKET_BITS) + 1)

  /** @param bytes as packClusters writes them; kept @throws RangeError if they are none */
  constructor(bytes: Uint8Array) {
    const { starts } = this
    for (let i = 0; i < 1 << BUCKET_BITS; i++) starts[i + 1] = (starts[i] as number) + (bytes[i] as number)
    const count = starts[1 << BUCKET_BITS] as number
    const at = 1 << BUCKET_BITS
    if (bytes.length !== at + 3 * count) throw new RangeError('not a list of clusters')
    const from = bytes.byteOffset + at
    this.low =
      from % 2 === 0 ? new Uint16Array(bytes.buffer, from, count) : new Uint16Array(bytes.buffer.slice(from, from + 2 * count))
    this.high = bytes.subarray(at + 2 * count)
  }

  /** The cluster of a word, from 1 on; 0 for words that are in none. @param hash hashText of the folded word (Word.hash) */
  of(hash: number): number {
    const { low, high, starts } = this
    const key = finished(hash) >>> (32 - CLUSTER_HASH_BITS)
    const bucket = key >>> REST_BITS
    const rest = key & REST
    const end = starts[bucket + 1] as number
    for (let i = starts[bucket] as number; i < end; i++) {
      const entry = (low[i] as number) | ((high[i] as number) << 16)
      if ((entry & REST) === rest) return entry >>> REST_BITS
    }
    return 0
  }
}

/** What Clusters reads. @param clusters by hash, of CLUSTER_HASH_BITS */
export function packClusters(clusters: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...clusters].sort((a, b) => a[0] - b[0])
  const at = 1 << BUCKET_BITS
  const bytes = new Uint8Array(at + 3 * sorted.length)
  const view = new DataView(bytes.buffer)
  sorted.forEach(([hash, cluster], i) => {
    if (++bytes[hash >>> REST_BITS]! === 0) throw new RangeError('a bucket holds more words than a byte can count')
    const entry = (hash & REST) | (cluster << REST_BITS)
    view.setUint16(at + 2 * i, entry & 0xffff, true)
    bytes[at + 2 * sorted.length + i] = entry >>> 16
  })
  return bytes
}
