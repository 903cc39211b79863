/** How many records each list of one JSON document has, told from where its sampled values begin: the lists of a document follow each other. */
import type { SourceInventory } from '../inventory/inventory.ts'

export interface ListRecords {
  /** Its first record, and how many it has up to where the next list begins. */
  readonly first: number
  readonly count: number
}

/** @returns by the path of the list (`customers[]`); empty where lists lie among each other, or there is one */
export function recordsOfLists({ fields, samples, records }: SourceInventory): ReadonlyMap<string, ListRecords> {
  const spans = new Map<string, { first: number; last: number }>()
  samples.forEach((sample, i) => {
    const list = listOf(fields[i]?.path ?? null)
    if (sample === undefined || list === null) return
    const span = spans.get(list)
    if (span === undefined) spans.set(list, { first: sample.first, last: sample.last })
    else {
      span.first = Math.min(span.first, sample.first)
      span.last = Math.max(span.last, sample.last)
    }
  })
  const inOrder = [...spans].sort(([, a], [, b]) => a.first - b.first)
  if (inOrder.length < 2 || inOrder.some(([, { last }], k) => last >= (inOrder[k + 1]?.[1].first ?? Number.POSITIVE_INFINITY)))
    return new Map()
  return new Map(
    inOrder.map(([list, { first }], k) => [list, { first, count: (inOrder[k + 1]?.[1].first ?? records) - first }] as const),
  )
}

/** The outermost list that a path lies in: `orders[]` of `orders[].lines[].price`; null outside of lists. */
export function listOf(path: string | null): string | null {
  const at = path?.indexOf('[]') ?? -1
  return path === null || at < 0 ? null : path.slice(0, at + 2)
}
