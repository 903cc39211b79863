/** Work that can be done by any thread: its outcome depends only on the task and the engine's options. */
import type { Engine } from '../engine.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { SkipReason } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import { type SourceReport, scanFile } from '../scan-file.ts'
import { scanRange } from '../scan-range.ts'
import { fileSource } from '../sources/file.ts'
import type { FileRange } from '../sources/range.ts'
import type { FileEntry } from '../sources/walk.ts'

/** What is to be told of one thing the walk met. */
export type Outcome = { readonly skip: SkipReason } | { readonly problem: Problem } | { readonly report: SourceReport }

/** Files that follow each other in the walk, or one range of a large file. */
export type Task = { readonly files: readonly FileEntry[] } | { readonly range: FileRange }

/** Reports of files in their order, or the inventory of a range. */
export type Done = { readonly reports: readonly SourceReport[] } | { readonly inventory: SourceInventory }

export async function perform(task: Task, engine: Engine): Promise<Done> {
  if ('range' in task) return { inventory: await scanRange(task.range, engine) }
  const reports: SourceReport[] = []
  for (const file of task.files) for await (const report of scanFile(fileSource(file), file.name, engine)) reports.push(report)
  return { reports }
}
