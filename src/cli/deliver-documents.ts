/** Documents to where they were asked for: files that are whole or absent, or standard output. */
import type { InventoryDiff } from '../documents/diff-inventories.ts'
import type { DocumentFormat, ExportSettings } from '../documents/document-format.ts'
import { MappingError } from '../documents/exporters/catalogue.ts'
import type { InventoryDocument } from '../model/inventory-document.ts'
import type { Io } from './io.ts'
import { fileSink, type ReportSink, streamSink } from './report-sink.ts'
import type { ReportTarget } from './reports.ts'
import { UsageError } from './usage-error.ts'

export interface Deliveries {
  deliver(document: InventoryDocument, changes?: InventoryDiff | null, settings?: ExportSettings): Promise<void>
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
    async deliver(document, changes = null, settings = {}) {
      try {
        for (const { format, sink } of open) {
          await sink.write(await format.render(document, changes, settings))
          await sink.finish()
        }
      } catch (error) {
        abandon()
        if (error instanceof MappingError)
          throw UsageError.of('PS110', `inventory.collibra.attributes: the inventory has no column ${error.message}`, [
            'its columns: the first line of -f csv',
          ])
        throw error
      }
    },
    abandon,
  }
}
