/**
 * How much is kept of each field: less the more there are, so that memory is bounded whatever the input. All of it depends on how
 * many there are in the end and on nothing else: a reader that has met fewer so far keeps more and gives it up later.
 */
import { NO_FIELD } from '../model/field.ts'
import type { FieldSample, Tally } from './inventory.ts'
import { coarsen } from './sketch.ts'

/** Up to so many fields (or fields and rules) nothing is saved on. */
export const MANY_FIELDS = 1024

/** Places kept for a field or a rule in it, together. */
const MOST_PLACES = 8192

/** Places kept per rule in free text where the run does not ask for more (reliability.md 2.7). */
const TEXT_PLACES = 1000

/**
 * Places kept for a rule in a field, or in free text, where every place stands for itself and more are kept. A run that asks for all
 * gets all.
 *
 * @param others how many fields, or rules in fields, share the room
 */
export function placesKept(field: number, others: number, maxLocations: number): number {
  if (field === NO_FIELD) return Math.max(TEXT_PLACES, maxLocations)
  if (others <= MANY_FIELDS || maxLocations === Number.POSITIVE_INFINITY) return maxLocations
  return Math.min(maxLocations, Math.max(1, MOST_PLACES >>> stepOf(others)))
}

/** Grows by one whenever the number doubles: what is kept changes only then. */
export function stepOf(others: number): number {
  return others <= 1 ? 0 : 32 - Math.clz32(others - 1)
}

/** Gives up what is kept beyond the room there is, in place. */
export function saveRoom(tallies: readonly Tally[], samples: readonly (FieldSample | undefined)[], maxLocations: number): void {
  const inFields = tallies.reduce((count, { field }) => count + (field === NO_FIELD ? 0 : 1), 0)
  for (const tally of tallies) {
    cut(tally.places, placesKept(tally.field, inFields, maxLocations))
    if (inFields > MANY_FIELDS && tally.field !== NO_FIELD) coarsen(tally.sketch)
  }
  const sampled = samples.reduce((count, sample) => count + (sample === undefined ? 0 : 1), 0)
  const room = placesKept(0, sampled, maxLocations)
  for (const sample of samples) if (sample !== undefined) cut(sample.places, room)
}

function cut(places: { length: number }, room: number): void {
  if (places.length > room) places.length = room
}
