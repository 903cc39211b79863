/** Work that can be done by any thread: its outcome depends only on the task and the engine's options. */
import { milliseconds } from '../model/clock.ts'
import type { Engine } from '../pipeline/engine.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { SkipReason } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { CachedFile } from '../pipeline/scan-cache.ts'
import { faultOf, scanFile } from '../pipeline/scan-file.ts'
import { failedReport, type SourceReport } from '../pipeline/source-report.ts'
import { scanRange } from '../pipeline/scan-range.ts'
import { scanSmall } from '../pipeline/scan-small.ts'
import { fileSource } from '../sources/file.ts'
import { memorySource } from '../sources/memory.ts'
import type { FileRange } from '../sources/range.ts'
import type { FileEntry } from '../sources/walk-entry.ts'

/** What is to be told of one thing the walk met. */
export type Outcome =
  | { readonly skip: SkipReason; readonly name: string; readonly folder: boolean }
  | { readonly problem: Problem }
  | { readonly report: SourceReport }
  | { readonly clean: CleanFiles }

/** Files that follow each other of which there is nothing to tell: most files of most trees. */
export interface CleanFiles {
  files: number
  bytes: number
  records: number
}

/** Files that follow each other in the walk, or one range of a large file. */
export type Task = { readonly files: readonly FileEntry[] } | { readonly range: FileRange }

/** Outcomes of files in their order, or the inventory of a range. A range may fail, and then has an outcome too. */
export type Done = { readonly outcomes: readonly Outcome[] } | { readonly inventory: SourceInventory }

/** Never fails: a fault of ours is told of the file it was met at, and the others go on. */
export async function perform(task: Task, engine: Engine): Promise<Done> {
  if ('range' in task) {
    try {
      return { inventory: await scanRange(task.range, engine) }
    } catch (error) {
      return failed(task, faultOf(error))
    }
  }
  const outcomes: Outcome[] = []
  for (const file of task.files) {
    if (engine.signal?.aborted) break
    const before = outcomes.length
    const started = engine.options.timings ? milliseconds() : 0
    try {
      const cached = engine.cache?.open(file.name, file.path) ?? null
      const report = cached === null ? scanSmall(file, engine) : null
      if (cached !== null)
        for (const one of cached.reports ?? (await scanAndKeep(file, cached, engine))) add(outcomes, one, engine)
      else if (report !== null) add(outcomes, report, engine)
      else for await (const one of scanFile(fileSource(file), file.name, engine)) add(outcomes, one, engine)
    } catch (error) {
      outcomes.push({ report: failedReport(file.name, faultOf(error)) })
    }
    if (engine.options.timings) addTime(outcomes, before, milliseconds() - started)
  }
  return { outcomes }
}

/** A file's time is told of its own report, which comes after those of its members. */
function addTime(outcomes: Outcome[], before: number, time: number): void {
  const last = outcomes.at(-1)
  if (outcomes.length > before && last !== undefined && 'report' in last)
    outcomes[outcomes.length - 1] = { report: { ...last.report, milliseconds: time } }
}

/** What is told of a task that cannot be done. For a range it is told of the whole file. */
export function failed(task: Task, why: string): Done {
  const files = 'range' in task ? [task.range.file] : task.files
  return { outcomes: files.map(({ name }) => ({ report: failedReport(name, why) })) }
}

/** From the bytes that were looked up, not from the file, which may be another by now; so with what lies beside it. */
async function scanAndKeep({ name }: FileEntry, cached: CachedFile, engine: Engine): Promise<readonly SourceReport[]> {
  const reports: SourceReport[] = []
  const source = { ...memorySource(name, cached.bytes), beside: cached.beside }
  for await (const one of scanFile(source, name, engine)) reports.push(one)
  cached.keep(reports)
  return reports
}

/** Perf: threads send what files have in common once (bench: small files). */
function add(outcomes: Outcome[], report: SourceReport, { options }: Engine): void {
  const { findings, fields, columns, tables, totals, hidden } = report.conclusion
  const told =
    findings.length +
    fields.length +
    columns.length +
    tables.length +
    totals.length +
    report.problems.length +
    report.directives.length +
    hidden
  if (told > 0 || report.skipped !== null || options.allSources) {
    outcomes.push({ report })
    return
  }
  const last = outcomes.at(-1)
  if (last === undefined || !('clean' in last)) {
    outcomes.push({ clean: { files: 1, bytes: report.bytes, records: report.records } })
    return
  }
  last.clean.files++
  last.clean.bytes += report.bytes
  last.clean.records += report.records
}
