/** What an inventory says of a source: read, in part, or not. */
import type { SourceEvent } from '../model/event.ts'
import type { InventorySource } from '../model/inventory-document.ts'

/**
 * @param file from the root of the project
 * @param date ISO date of the scan
 */
export function sourceOf(event: SourceEvent, file: string, date: string): InventorySource {
  return {
    file,
    status: event.skipped !== null ? 'skipped' : event.partial ? 'partial' : 'scanned',
    reason: event.skipped,
    folder: event.folder,
    format: event.format,
    bytes: event.bytes,
    records: event.records,
    scanned: date,
  }
}

/** Members of one archive may have one name; they are one source then. */
export function joinedSource(before: InventorySource | undefined, source: InventorySource): InventorySource {
  if (before === undefined) return source
  const read = [before, source].filter(({ status }) => status !== 'skipped')
  const [first = source] = read
  return {
    ...first,
    status:
      read.length === 0
        ? 'skipped'
        : read.length === 1 || read.some(({ status }) => status === 'partial')
          ? 'partial'
          : 'scanned',
    bytes: before.bytes + source.bytes,
    records: before.records + source.records,
  }
}
