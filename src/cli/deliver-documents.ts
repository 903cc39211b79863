/** Documents to where they were asked for: files that are whole or absent, or standard output. */
import type { InventoryDiff } from '../documents/diff-inventories.ts'
import type { DocumentFormat } from '../documents/document-format.ts'
import type { InventoryDocument } from '../model/inventory-document.ts'
import type { Io } from './io.ts'
import { fileSink, type ReportSink, streamSink } from './report-sink.ts'
import type { ReportTarget } from './reports.ts'

export interface Deliveries {
  deliver(document: InventoryDocument, changes?: InventoryDiff | null): Promise<void>
  abandon(): void
}

/**
 * @param inputs what is scanned: no document replaces any of it
 * @throws UsageError if a file must not be replaced, OutputError if it cannot be written
 */
export function openDeliveries(
  targets: readonly ReportTarget[],
  formats: readonly DocumentFormat[],
  inputs: readonly string[],
  io: Io,
): Deliveries {
  const open: { format: DocumentFormat; sink: ReportSink }[] = []
  const abandon = (): void => {
    for (const { sink } of open) sink.abandon()
  }
  try {
    for (const { format: name, path } of targets) {
      const format = formats.find((one) => one.name === name) as DocumentFormat
      open.push({ format, sink: path === null ? streamSink(io.stdout) : fileSink(path, inputs, io.cwd) })
    }
  } catch (error) {
    abandon()
    throw error
  }
  return {
    async deliver(document, changes = null) {
      try {
        for (const { format, sink } of open) {
          await sink.write(await format.render(document, changes))
          await sink.finish()
        }
      } catch (error) {
        abandon()
        throw error
      }
    },
    abandon,
  }
}
