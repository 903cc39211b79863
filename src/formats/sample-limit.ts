import type { ReaderOptions } from '../model/format.ts'

/** Records to sample: as many as asked for, or as the sink wants (CellSink.limit). */
export function sampleLimit({ cells, sampleRecords }: ReaderOptions): number {
  return cells.limit?.(sampleRecords) ?? sampleRecords
}
