/** What people said in an earlier inventory, taken over by ids that stay the same. */
import {
  CONTEXT_KEYS,
  type Context,
  type ContextKey,
  type Decision,
  type InventoryDocument,
  type Stated,
} from '../model/inventory-document.ts'
import { assemble, partsOf } from './assemble.ts'

/** As much of an earlier inventory as lives on. */
export interface Previous {
  /** All of it, to tell what changed; null where it was a table, which lacks what was not scanned. */
  readonly document: InventoryDocument | null
  readonly decisions: readonly Decision[]
  /** ISO dates, by the ids of rows and data sets. */
  readonly firstSeen: ReadonlyMap<string, string>
  /** What people said of data sets, by their ids. */
  readonly said: ReadonlyMap<string, Partial<Record<ContextKey, string>>>
}

export function previousOf(document: InventoryDocument): Previous {
  const firstSeen = new Map<string, string>()
  const said = new Map<string, Partial<Record<ContextKey, string>>>()
  for (const { id, firstSeen: date } of [...document.datasets, ...document.rows]) firstSeen.set(id, date)
  for (const { id, context } of document.datasets) {
    const own: Partial<Record<ContextKey, string>> = {}
    for (const key of CONTEXT_KEYS) if (context[key]?.from === 'person') own[key] = context[key].value
    if (Object.keys(own).length > 0) said.set(id, own)
  }
  return { document, decisions: document.decisions, firstSeen, said }
}

/** Decisions stay, also about rows that are gone. Where the configuration speaks, it speaks louder than people did before. */
export function carryOver(document: InventoryDocument, previous: Previous): InventoryDocument {
  const earlier = <T extends { readonly id: string; readonly firstSeen: string }>(one: T): T => {
    const before = previous.firstSeen.get(one.id)
    return before !== undefined && before < one.firstSeen ? { ...one, firstSeen: before } : one
  }
  return assemble({
    ...partsOf(document),
    decisions: [...new Map([...previous.decisions, ...document.decisions].map((one) => [one.id, one])).values()],
    rows: document.rows.map(earlier),
    datasets: document.datasets.map((dataset) => ({
      ...earlier(dataset),
      context: withSaid(dataset.context, previous.said.get(dataset.id) ?? {}),
    })),
  })
}

function withSaid(context: Context, said: Partial<Record<ContextKey, string>>): Context {
  const joined: { -readonly [key in keyof Context]: Stated } = {}
  for (const key of CONTEXT_KEYS) {
    const value = said[key]
    if (context[key] !== undefined) joined[key] = context[key]
    else if (value !== undefined) joined[key] = { value, from: 'person' }
  }
  return joined
}
