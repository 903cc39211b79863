/** Compares what a run finds with what its baseline knows, and keeps what a new baseline would say. */
import type { Baseline, BaselineEntry } from './baseline.ts'
import { groupId } from './identity.ts'

/** The findings of one rule in one field, or in the text, of one file; ignored ones and published test values left out. */
export interface Debt {
  readonly rule: string
  readonly path: string
  readonly at: string
  readonly count: number
  /** Of every value, in the order of the file; null where some are not known. */
  readonly digests: readonly string[] | null
}

export interface Known {
  readonly max: number
  /** Null where only the number can be compared. */
  readonly values: readonly string[] | null
}

export interface MatcherOptions {
  /** Names the key of this run's digests, or null. */
  readonly key: string | null
  /** ISO date. */
  readonly today: string
  /** Whether a file is still there; what has gone may have been moved. */
  readonly exists: (path: string) => boolean
  /** Whether the run scans that file, though it may have nothing to tell of it. Default: no file but those it tells of. */
  readonly isInScope?: (path: string) => boolean
}

export interface BaselineMatcher {
  /** What is known of these findings; null: nothing, all are new. Remembers them for `current`. */
  match(debt: Debt): Known | null
  /** Called for each file that was scanned. */
  scanned(path: string): void
  /** Entries of scanned or vanished files that are there no more, or in smaller number. */
  stale(): readonly BaselineEntry[]
  /** Entries past their date. */
  readonly expired: readonly BaselineEntry[]
  /** The place of entries whose file was moved: by the old id, the new path. */
  readonly moved: ReadonlyMap<string, string>
  /** The entries as far as they are still there: nothing is added. */
  pruned(): BaselineEntry[]
  /** What a baseline of this run would hold. Entries of files that were not scanned stay as they were. */
  current(reason: string | null): BaselineEntry[]
}

export function baselineMatcher(
  baseline: Baseline,
  { key, today, exists, isInScope = () => false }: MatcherOptions,
): BaselineMatcher {
  const sameKey = key !== null && baseline.key === key
  const expired = [...baseline.entries.values()].filter(({ expires }) => expires !== undefined && expires < today)
  const live = new Map([...baseline.entries].filter(([, entry]) => !expired.includes(entry)))
  const met = new Map<string, Debt>()
  const files = new Set<string>()
  const moved = new Map<string, string>()
  /** Entries by rule, place and values, for files that may have been moved. */
  const byValues = new Map<string, BaselineEntry[]>()
  if (sameKey) {
    for (const entry of live.values()) {
      if (entry.vids === undefined) continue
      const name = valuesName(entry.rule, entry.at, entry.vids)
      byValues.set(name, [...(byValues.get(name) ?? []), entry])
    }
  }
  const wasScanned = (path: string): boolean => files.has(path) || isInScope(path)
  const movedFrom = (debt: Debt): BaselineEntry | undefined => {
    if (debt.digests === null) return undefined
    const candidates = byValues.get(valuesName(debt.rule, debt.at, debt.digests)) ?? []
    return candidates.find((entry) => entry.path !== debt.path && !moved.has(entry.id) && !exists(entry.path))
  }
  return {
    expired,
    moved,
    match(debt) {
      const id = groupId(debt.rule, debt.path, debt.at)
      met.set(id, debt)
      let entry = live.get(id)
      if (entry === undefined) {
        entry = movedFrom(debt)
        if (entry === undefined) return null
        moved.set(entry.id, debt.path)
      }
      const comparable = sameKey && entry.vids !== undefined && debt.digests !== null
      return { max: entry.max, values: comparable ? (entry.vids as readonly string[]) : null }
    },
    scanned: (path) => void files.add(path),
    stale() {
      return [...live.values()].filter((entry) => {
        if (moved.has(entry.id)) return false
        if (!wasScanned(entry.path)) return !exists(entry.path)
        return (met.get(entry.id)?.count ?? 0) < entry.max
      })
    },
    pruned() {
      return [...live.values()].flatMap((entry): BaselineEntry[] => {
        const path = moved.get(entry.id)
        if (path !== undefined) return [{ ...entry, path, id: groupId(entry.rule, path, entry.at) }]
        if (!wasScanned(entry.path)) return exists(entry.path) ? [entry] : []
        const debt = met.get(entry.id)
        if (debt === undefined) return []
        const left = sameKey && entry.vids !== undefined && debt.digests !== null ? common(entry.vids, debt.digests) : undefined
        const max = Math.min(entry.max, left?.length ?? debt.count)
        return max === 0 ? [] : [{ ...entry, max, ...(left !== undefined && { vids: left }) }]
      })
    },
    current(reason) {
      const entries: BaselineEntry[] = []
      for (const [id, debt] of met) {
        const before = live.get(id) ?? [...moved].flatMap(([old, path]) => (path === debt.path ? (live.get(old) ?? []) : []))[0]
        entries.push({
          id,
          rule: debt.rule,
          path: debt.path,
          at: debt.at,
          max: debt.count,
          ...(key !== null && debt.digests !== null && { vids: debt.digests }),
          ...withWords(before, reason),
        })
      }
      for (const entry of live.values()) {
        if (!met.has(entry.id) && !wasScanned(entry.path) && !moved.has(entry.id) && exists(entry.path)) entries.push(entry)
      }
      return entries
    },
  }
}

/** What is in both, as often as in the one that has it less often. */
function common(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b]
  return a.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

function withWords(before: BaselineEntry | undefined, reason: string | null): Partial<BaselineEntry> {
  const words = before?.reason ?? reason
  return {
    ...(words !== null && words !== undefined && { reason: words }),
    ...(before?.owner !== undefined && { owner: before.owner }),
    ...(before?.expires !== undefined && { expires: before.expires }),
  }
}

function valuesName(rule: string, at: string, vids: readonly string[]): string {
  return [rule, at, ...[...vids].sort()].join('\0')
}
