/**
 * What the first range of a source has sampled, for the threads that read its later ranges. What a value there looks like need not be found
 * out if the first range has the same value, or a full sample of smaller hashes: joined, the row is the first range's, or falls out
 * (mergeProfiles). Judging the sampled values was a twelfth of a range's time (bench: dense.csv). The twin is judging them all.
 */
import type { FieldPlace } from '../model/field.ts'
import { fieldKey, type SourceInventory } from './inventory.ts'
import type { FieldProfile } from './profile.ts'

/** Bytes of text: of some hundred fields with full samples. What there is no room for is judged. */
const ROOM = 2 ** 18

/** Where the text begins; before it lies its length, 0 as long as nothing is known. */
const TEXT = 4

/** Of a field: whether its sample is full, and its hashes, ascending. */
type Sampled = readonly [isFull: 0 | 1, ...hashes: number[]]

/** Memory that the threads share. Nothing of it is in use before it is written. */
export function createFirstSamples(): SharedArrayBuffer {
  return new SharedArrayBuffer(TEXT + ROOM)
}

/** For who has read the first range. */
export function writeFirstSamples(memory: SharedArrayBuffer, { fields, samples }: SourceInventory): void {
  let text = ''
  for (const [i, place] of fields.entries()) {
    const profile = samples[i]?.profile
    if (profile === undefined) continue
    const line = `${JSON.stringify([fieldKey(place), sampledOf(profile)])}\n`
    if ((text.length + line.length) * 3 > ROOM) break
    text += line
  }
  const length = Buffer.from(memory).write(text, TEXT, 'utf8')
  Atomics.store(new Int32Array(memory, 0, 1), 0, length)
}

function sampledOf({ rows, width, size, most }: FieldProfile): Sampled {
  return [size === most ? 1 : 0, ...Array.from({ length: size }, (_, row) => rows[row * width] as number)]
}

/** True of a value, by its hash, that need not be judged. */
export type IsKnown = (hash: number) => boolean

/** What is known now of each field; null: nothing. */
export function readFirstSamples(memory: SharedArrayBuffer): ((place: FieldPlace) => IsKnown | undefined) | null {
  const length = Atomics.load(new Int32Array(memory, 0, 1), 0)
  if (length === 0) return null
  const text = Buffer.from(memory).toString('utf8', TEXT, TEXT + length)
  const known = new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, IsKnown] => {
        const [key, [isFull, ...hashes]] = JSON.parse(line) as [string, Sampled]
        const all = new Set(hashes)
        const last = isFull === 1 ? (hashes.at(-1) as number) : Number.POSITIVE_INFINITY
        return [key, (hash) => hash > last || all.has(hash)]
      }),
  )
  return (place) => known.get(fieldKey(place))
}
