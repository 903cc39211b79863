/** Inventories of parts, machines and days as one. Associative and commutative: any order, the same document. */
import schema from '../../schema/inventory.schema.json' with { type: 'json' }
import type { InventoryDocument, InventoryRule } from '../model/inventory-document.ts'
import { compare } from '../model/compare.ts'
import { assemble, type InventoryParts, partsOf } from './assemble.ts'
import { inSchemaOrder, type Shape } from './schema-order.ts'

/** Two inventories that cannot be one. */
export class MergeError extends Error {}

/**
 * Of what was seen twice the later counts, with the earlier first date. What a later scan did not find again stays, with the date it was
 * last seen.
 *
 * @throws MergeError if they were made with different confidences or keys
 */
export function mergeInventories(documents: readonly [InventoryDocument, ...InventoryDocument[]]): InventoryDocument {
  const [first, ...rest] = documents.map(partsOf)
  return assemble(rest.reduce(joined, first as InventoryParts))
}

function joined(a: InventoryParts, b: InventoryParts): InventoryParts {
  if (a.minConfidence !== b.minConfidence) throw new MergeError('they were made with different --min-confidence')
  if (a.key !== null && b.key !== null && a.key !== b.key)
    throw new MergeError('they were made with different keys, so the people in them cannot be compared')
  const sources = latest(
    [...a.sources, ...b.sources],
    'source',
    ({ file }) => file,
    ({ scanned }) => scanned,
  )
  const scanned = new Map(sources.map((one) => [one.file, one.scanned]))
  const problems = latest(
    [...a.problems, ...b.problems],
    'problem',
    ({ file, code, message }) => [file, code, message].join('\0'),
    (one) => one.scanned,
  )
  return {
    version: later(a.version, b.version),
    date: later(a.date, b.date),
    minConfidence: a.minConfidence,
    key: a.key ?? b.key,
    scans: [...a.scans, ...b.scans],
    datasets: withFirst(latest([...a.datasets, ...b.datasets], 'dataset', idOf, seen), [...a.datasets, ...b.datasets]),
    rows: withFirst(latest([...a.rows, ...b.rows], 'row', idOf, seen), [...a.rows, ...b.rows]),
    rules: rulesOf(a.rules, b.rules),
    decisions: latest([...a.decisions, ...b.decisions], 'decision', idOf, ({ at }) => at ?? ''),
    runs: [...a.runs, ...b.runs],
    known: latest([...a.known, ...b.known], 'known', idOf, () => ''),
    sources,
    // What troubled an earlier scan of a file says nothing about a later one.
    problems: problems.filter((one) => one.scanned >= (scanned.get(one.file) ?? '')),
  }
}

const later = (a: string, b: string): string => (compare(a, b) < 0 ? b : a)
const idOf = ({ id }: { readonly id: string }): string => id
const seen = ({ lastSeen }: { readonly lastSeen: string }): string => lastSeen

/** Of entries with one key the one with the latest date; of equal dates the greater text, so that order does not matter. */
function latest<T>(
  entries: readonly T[],
  kind: keyof typeof schema.$defs,
  keyOf: (entry: T) => string,
  dateOf: (entry: T) => string,
): T[] {
  const kept = new Map<string, T>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const before = kept.get(key)
    if (before === undefined) kept.set(key, entry)
    else {
      const order = dateOf(entry) === dateOf(before) ? textOf(entry, kind) > textOf(before, kind) : dateOf(entry) > dateOf(before)
      if (order) kept.set(key, entry)
    }
  }
  return [...kept.values()]
}

function textOf(value: unknown, kind: keyof typeof schema.$defs): string {
  // First dates are joined by themselves: they must not decide.
  const ordered = inSchemaOrder(value, schema.$defs[kind] as Shape, schema.$defs as Readonly<Record<string, Shape>>) as {
    firstSeen?: string
  }
  return JSON.stringify({ ...ordered, firstSeen: '' })
}

function withFirst<T extends { readonly id: string; readonly firstSeen: string }>(kept: readonly T[], all: readonly T[]): T[] {
  const first = new Map<string, string>()
  for (const { id, firstSeen } of all) {
    const before = first.get(id)
    if (before === undefined || firstSeen < before) first.set(id, firstSeen)
  }
  return kept.map((one) => ({ ...one, firstSeen: first.get(one.id) as string }))
}

function rulesOf(a: InventoryParts['rules'], b: InventoryParts['rules']): InventoryParts['rules'] {
  const rules: Record<string, InventoryRule> = { ...a }
  for (const [id, rule] of Object.entries(b)) {
    const before = Object.hasOwn(rules, id) ? rules[id] : undefined
    if (before === undefined || textOf(rule, 'rule') > textOf(before, 'rule')) rules[id] = rule
  }
  return rules
}
