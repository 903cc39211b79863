/** Large files in ranges, so that several threads can read one file; on one thread too, so that the outcome is the same. */
import { statSync } from 'node:fs'
import { loadLexicon } from '../rules/words/lexicon.ts'
import type { Engine } from './engine.ts'
import { formats } from './formats/index.ts'
import { chooseFormat } from './formats/sniff.ts'
import { mergeInventories, type Place, type SourceInventory } from './inventory/inventory.ts'
import type { Format } from './model/format.ts'
import { kindOf, reportOf, SAMPLE_RECORDS, scanFile, type SourceReport } from './scan-file.ts'
import { HEAD_BYTES, scanSource } from './scan-source.ts'
import { fileSource } from './sources/file.ts'
import { type FileRange, RangeSource } from './sources/range.ts'
import { readHead } from './sources/whole-file.ts'
import type { FileEntry } from './sources/walk.ts'

/** Nominal bytes of a range. Only larger files are cut; the size never depends on the number of threads. */
const RANGE_BYTES = 16 * 2 ** 20

/** The ranges of a large file, or null if it is to be read in one piece: small, compressed, or of a format that cannot be resumed. */
export function planRanges(file: FileEntry): FileRange[] | null {
  const size = sizeOf(file)
  if (size < 2 * RANGE_BYTES || resumable(file) === null) return null
  const count = Math.ceil(size / RANGE_BYTES)
  return Array.from({ length: count }, (_, i) => ({
    file,
    from: Math.floor((size / count) * i),
    to: i === count - 1 ? Number.POSITIVE_INFINITY : Math.floor((size / count) * (i + 1)),
  }))
}

/** Scans one range. Places are the file's; lines and records count from the range's start. */
export async function scanRange(range: FileRange, engine: Engine): Promise<SourceInventory> {
  const source = new RangeSource(range)
  const known = resumable(range.file)
  const options = { ...engine.options, sampleRecords: SAMPLE_RECORDS }
  const resumption = known === null ? undefined : { ...known, resumed: range.from > 0 }
  const inventory = await scanSource(source, range.file.name, engine.kernel, engine.compiled, options, resumption)
  if (source.begin === 0) return inventory
  const moved = (place: Place): Place => ({ ...place, start: place.start + source.begin })
  for (const tally of inventory.tallies) tally.places = tally.places.map(moved)
  return inventory
}

/** What is reported of a file from the inventories of all its ranges, in order. */
export async function joinRanges(file: FileEntry, parts: readonly SourceInventory[], engine: Engine): Promise<SourceReport[]> {
  await loadLexicon()
  // A line feed inside a quoted cell was taken for a record's end: rare enough to read the file again, in one piece.
  if (parts.slice(0, -1).some((part) => part.openEnd)) {
    const reports: SourceReport[] = []
    for await (const report of scanFile(fileSource(file), file.name, engine)) reports.push(report)
    return reports
  }
  return [
    reportOf(
      parts.reduce((a, b) => mergeInventories(a, b, engine.options.maxLocations)),
      engine,
    ),
  ]
}

function sizeOf(file: FileEntry): number {
  try {
    return file.size ?? statSync(file.path).size
  } catch {
    return 0 // opening it will say what is wrong
  }
}

function resumable(file: FileEntry): { format: Format; head: Uint8Array } | null {
  const head = readHead(file.path, HEAD_BYTES)
  if (head === null) return null
  const kind = kindOf(head, file.name)
  if ('container' in kind || 'binary' in kind) return null
  if (!kind.confident || (kind.encoding !== 'utf-8' && kind.encoding !== 'latin-1')) return null
  const format = chooseFormat(formats, head, file.name)
  return format.resume === undefined ? null : { format, head }
}
