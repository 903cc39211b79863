/** Work that can be done by any thread: its outcome depends only on the task and the engine's options. */
import type { Engine } from '../engine.ts'
import type { SkipReason } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import { type SourceReport, scanFile } from '../scan-file.ts'
import { fileSource } from '../sources/file.ts'
import type { FileEntry } from '../sources/walk.ts'

/** What is to be told of one thing the walk met. */
export type Outcome = { readonly skip: SkipReason } | { readonly problem: Problem } | { readonly report: SourceReport }

/** Files that follow each other in the walk. */
export interface Batch {
  readonly files: readonly FileEntry[]
}

/** All reports of a batch, in the order of its files. */
export async function scanBatch(batch: Batch, engine: Engine): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  for (const file of batch.files) for await (const report of scanFile(fileSource(file), file.name, engine)) reports.push(report)
  return reports
}
