/** Distinct people by their identifiers, over all data sets and in two of them. */
import type { ClassId } from '../model/class.ts'
import type { Dataset, InventoryDocument, PeopleOverlap, PeopleTotal } from '../model/inventory-document.ts'
import {
  countPeople,
  listPeople,
  mergePeople,
  type People,
  type PeopleList,
  readPeople,
  sharedPeople,
} from '../model/people-sketch.ts'
import { rounded } from './rounded.ts'

/** Identifiers that people are known by across data sets, the best first. */
const IDENTIFIERS: readonly ClassId[] = ['email', 'government', 'phone']

/** Pairs that are listed: of a thousand data sets half a million could be. */
const MOST_OVERLAPS = 1000

interface Known {
  readonly id: string
  readonly list: PeopleList
}

export function peopleIn(datasets: readonly Dataset[]): InventoryDocument['people'] {
  const totals: PeopleTotal[] = []
  const overlaps = new Map<string, PeopleOverlap>()
  for (const by of IDENTIFIERS) {
    const read = datasets.flatMap((dataset): (People & { id: string })[] => {
      const text = dataset.people.find((one) => one.by === by)?.sketch
      const people = text === undefined ? null : readPeople(text)
      return people === null ? [] : [{ ...people, id: dataset.id }]
    })
    const [first, ...rest] = read
    if (first === undefined) continue
    const { count, error } = countPeople(listPeople(rest.reduce<People>(mergePeople, first)))
    totals.push({ by, datasets: read.length, count, error })
    const known = read.map((one): Known => ({ id: one.id, list: listPeople(one) }))
    for (const overlap of overlapsOf(known, by)) {
      const pair = `${overlap.a} ${overlap.b}`
      // By the better identifier, where there are two.
      if (!overlaps.has(pair)) overlaps.set(pair, overlap)
    }
  }
  const sorted = [...overlaps.values()].sort(
    (one, other) => other.count - one.count || (one.a + one.b < other.a + other.b ? -1 : 1),
  )
  return { totals, overlaps: sorted.slice(0, MOST_OVERLAPS) }
}

/** Pairs with anybody in common. Each person is looked at once for each pair that knows them, not each pair for each person. */
function* overlapsOf(known: readonly Known[], by: ClassId): Generator<PeopleOverlap> {
  const holders = new Map<number, number[]>()
  known.forEach(({ list }, i) => {
    for (const hash of list.sorted) {
      const held = holders.get(hash)
      if (held === undefined) holders.set(hash, [i])
      else held.push(i)
    }
  })
  const common = new Map<number, number>()
  for (const held of holders.values())
    for (let i = 0; i < held.length; i++)
      for (let j = i + 1; j < held.length; j++) {
        const pair = (held[i] as number) * known.length + (held[j] as number)
        common.set(pair, (common.get(pair) ?? 0) + 1)
      }
  for (const [pair, count] of common) {
    const a = known[Math.floor(pair / known.length)] as Known
    const b = known[pair % known.length] as Known
    const { count: people, error, shareOfA, shareOfB } = sharedPeople(a.list, b.list, count)
    yield { a: a.id, b: b.id, by, count: people, error, shareOfA: rounded(shareOfA, 3), shareOfB: rounded(shareOfB, 3) }
  }
}
