/**
 * How many people there are, without keeping who they are: the smallest of their keyed hashes (bottom-k; Cohen 1997, Dasgupta et al.
 * 2016, "theta sketch"). Up to SKETCH_SIZE people the count is exact; above, its standard error is 1 / sqrt(SKETCH_SIZE) = 0.8 %, merged
 * or not. Two sketches tell how many people they share. Merging is associative and commutative.
 */

/** Of a hash. Among 2^40 numbers a billion people meet by chance less than once in two thousand. */
export const PERSON_BITS = 40
const RANGE = 2 ** PERSON_BITS
export const SKETCH_SIZE = 16_384

/** Structured-cloneable, so that threads can send it. */
export interface People {
  /** All hashes below it are kept, none above. */
  limit: number
  readonly hashes: Set<number>
}

export function createPeople(): People {
  return { limit: RANGE, hashes: new Set() }
}

export function addPerson(people: People, hash: number): void {
  if (hash >= people.limit) return
  people.hashes.add(hash)
  if (people.hashes.size >= 2 * SKETCH_SIZE) thin(people)
}

/** The first SketchSize hashes stay, and the next one is the limit: whatever order they came in. */
function thin(people: People): void {
  if (people.hashes.size <= SKETCH_SIZE) return
  const sorted = Float64Array.from(people.hashes).sort()
  people.limit = sorted[SKETCH_SIZE] as number
  people.hashes.clear()
  for (let i = 0; i < SKETCH_SIZE; i++) people.hashes.add(sorted[i] as number)
}

export function mergePeople(a: People, b: People): People {
  const merged: People = { limit: Math.min(a.limit, b.limit), hashes: new Set() }
  for (const { hashes } of [a, b]) for (const hash of hashes) if (hash < merged.limit) merged.hashes.add(hash)
  thin(merged)
  return merged
}

/** A sketch that is done with: its hashes in order. */
export interface PeopleList {
  readonly limit: number
  readonly sorted: Float64Array
}

export function listPeople(people: People): PeopleList {
  thin(people)
  return { limit: people.limit, sorted: Float64Array.from(people.hashes).sort() }
}

/** Base 64 of the limit and the distances between hashes, seven bits a byte, the last byte of a number first marked. */
export function peopleText(people: People): string {
  const { limit, sorted } = listPeople(people)
  const bytes: number[] = []
  const put = (number: number): void => {
    let rest = number
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128)
    bytes.push(rest + 128)
  }
  put(limit)
  let before = -1
  for (const hash of sorted) {
    put(hash - before - 1)
    before = hash
  }
  return Buffer.from(bytes).toString('base64')
}

/** Null if the text is no sketch. */
export function readPeople(text: string): People | null {
  const numbers: number[] = []
  let number = 0
  let scale = 1
  for (const byte of Buffer.from(text, 'base64')) {
    number += (byte & 127) * scale
    scale *= 128
    if (scale > 2 ** 49) return null
    if (byte < 128) continue
    numbers.push(number)
    number = 0
    scale = 1
  }
  const [limit, ...gaps] = numbers
  if (limit === undefined || limit > RANGE || scale !== 1 || gaps.length > SKETCH_SIZE) return null
  const hashes = new Set<number>()
  let hash = -1
  for (const gap of gaps) {
    hash += gap + 1
    if (hash >= limit) return null
    hashes.add(hash)
  }
  return { limit, hashes }
}

/** A number of people, and half the width of its 95 % interval; 0: exact. */
export interface Estimate {
  readonly count: number
  readonly error: number
}

/** Standard deviations of a 95 % interval. */
const WIDTH = 1.96

export function countPeople({ limit, sorted }: PeopleList): Estimate {
  return scaled(sorted.length, limit / RANGE)
}

/** From so many that were kept of a share to all of them. */
function scaled(kept: number, share: number): Estimate {
  return {
    count: Math.round(kept / share),
    error: share === 1 ? 0 : Math.ceil((WIDTH * Math.sqrt(Math.max(1, kept) * (1 - share))) / share),
  }
}

/** @param common how many hashes both lists hold */
export function sharedPeople(
  a: PeopleList,
  b: PeopleList,
  common: number,
): Estimate & { readonly shareOfA: number; readonly shareOfB: number } {
  const limit = Math.min(a.limit, b.limit)
  const share = (list: PeopleList): number => {
    const kept = countBelow(list.sorted, limit)
    return kept === 0 ? 0 : common / kept
  }
  return { ...scaled(common, limit / RANGE), shareOfA: share(a), shareOfB: share(b) }
}

function countBelow(sorted: Float64Array, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] as number) < limit) from = middle + 1
    else to = middle
  }
  return from
}
