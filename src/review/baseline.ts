/** Known debt, as lines of JSON: what was found when the project began to be checked, without any of the values. */
import { groupId } from './identity.ts'
import { compare } from '../model/compare.ts'

export interface BaselineEntry {
  readonly id: string
  readonly rule: string
  /** From the root of the project. */
  readonly path: string
  /** The field (model/field.ts `anchorOf`) or `text`. */
  readonly at: string
  /** So many findings are known there; more are new. */
  readonly max: number
  /** Keyed digests of the known values, each as often as it occurs. Absent without a key, and where not every place was kept. */
  readonly vids?: readonly string[]
  readonly reason?: string
  readonly owner?: string
  /** ISO date from which the entry no longer counts. */
  readonly expires?: string
}

export interface Baseline {
  readonly entries: ReadonlyMap<string, BaselineEntry>
  /** Names the key the digests were made with, or null. */
  readonly key: string | null
  /** What was odd, in words: lines told twice with different numbers. */
  readonly notes: readonly string[]
}

/** Line of a baseline that cannot be read. The message quotes nothing of it. */
export class BaselineError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.name = 'BaselineError'
    this.line = line
  }
}

const SCHEMA = 'https://unpkg.com/piiscope/schema/baseline-line.schema.json'

/** Sorted by path, rule and place, so that the file changes only where the findings do. */
export function formatBaseline(entries: Iterable<BaselineEntry>, key: string | null): string {
  const head = { piiscopeBaseline: 1, ...(key === null ? {} : { key }), $schema: SCHEMA }
  const sorted = [...entries].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.at, b.at) || compare(a.id, b.id),
  )
  return `${[head, ...sorted.map(inOrder)].map((line) => JSON.stringify(line)).join('\n')}\n`
}

function inOrder({ id, rule, path, at, max, vids, reason, owner, expires }: BaselineEntry): object {
  return {
    id,
    rule,
    path,
    at,
    max,
    ...(vids !== undefined && { vids: [...vids].sort() }),
    ...(reason !== undefined && { reason }),
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
  }
}

/**
 * Takes lines in any order and more than once (two branches merged by `merge=union` leave that): of two lines about one place the
 * larger number and all values count.
 *
 * @throws BaselineError
 */
export function parseBaseline(text: string): Baseline {
  const entries = new Map<string, BaselineEntry>()
  const notes: string[] = []
  let key: string | null = null
  let isHeaded = false
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const value = parseLine(line, i + 1)
    if ('piiscopeBaseline' in value) {
      if (value['piiscopeBaseline'] !== 1) throw new BaselineError(i + 1, 'it was written by a newer piiscope')
      isHeaded = true
      if (typeof value['key'] === 'string') key = value['key']
      return
    }
    const entry = readEntry(value, i + 1)
    const known = entries.get(entry.id)
    if (known !== undefined && known.max !== entry.max) notes.push(`line ${i + 1}: one place, two numbers; the larger counts`)
    entries.set(entry.id, known === undefined ? entry : joined(known, entry))
  })
  if (!isHeaded) throw new BaselineError(1, 'it does not begin with {"piiscopeBaseline":1}')
  return { entries, key, notes }
}

function parseLine(line: string, number: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BaselineError(number, line.startsWith('<<<<<<<') ? 'it holds a merge conflict' : 'it is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BaselineError(number, 'it is not an object')
  return value as Record<string, unknown>
}

function readEntry(value: Record<string, unknown>, line: number): BaselineEntry {
  const text = (name: string): string => {
    const found = value[name]
    if (typeof found !== 'string') throw new BaselineError(line, `"${name}" must be text`)
    return found
  }
  const { max, vids, expires } = value
  if (typeof max !== 'number' || !Number.isInteger(max) || max < 1) throw new BaselineError(line, '"max" must be a whole number')
  if (vids !== undefined && !(Array.isArray(vids) && vids.every((one) => typeof one === 'string')))
    throw new BaselineError(line, '"vids" must be a list of texts')
  if (expires !== undefined && !(typeof expires === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expires)))
    throw new BaselineError(line, '"expires" must be a date such as 2027-03-31')
  const entry = { id: text('id'), rule: text('rule'), path: text('path'), at: text('at'), max }
  if (entry.id !== groupId(entry.rule, entry.path, entry.at))
    throw new BaselineError(line, '"id" does not fit its rule, path and place')
  return {
    ...entry,
    ...(vids !== undefined && { vids: vids as string[] }),
    ...(value['reason'] !== undefined && { reason: text('reason') }),
    ...(value['owner'] !== undefined && { owner: text('owner') }),
    ...(expires !== undefined && { expires: expires as string }),
  }
}

function joined(a: BaselineEntry, b: BaselineEntry): BaselineEntry {
  const { vids: _, ...rest } = b
  const vids = a.vids !== undefined && b.vids !== undefined ? union(a.vids, b.vids) : undefined
  return { ...rest, max: Math.max(a.max, b.max), ...(vids !== undefined && { vids }) }
}

/** Each text as often as in the list that has it more often. */
function union(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b]
  for (const one of a) {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
  }
  return [...a, ...rest]
}
