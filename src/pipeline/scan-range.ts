/** Large files in ranges, so that several threads can read one file; on one thread too, so that the outcome is the same. */
import { statSync } from 'node:fs'
import { CELL } from '../detect/tagger/segments.ts'
import type { Engine } from './engine.ts'
import { chooseFormat } from '../formats/sniff.ts'
import type { Place, SourceInventory } from '../inventory/inventory.ts'
import { createFirstSamples, readFirstSamples, writeFirstSamples } from '../inventory/first-samples.ts'
import { mergeInventories } from '../inventory/merge-inventories.ts'
import type { Format } from '../model/format.ts'
import { reportOf } from './report-of.ts'
import { kindOf, SAMPLE_RECORDS, scanFile } from './scan-file.ts'
import type { SourceReport } from './source-report.ts'
import { HEAD_BYTES, scanSource } from './scan-source.ts'
import { fileBeside, fileSource } from '../sources/file.ts'
import { type FileRange, RangeSource } from '../sources/range.ts'
import { readHead } from '../sources/whole-file.ts'
import type { FileEntry } from '../sources/walk-entry.ts'
import { loadWords } from './word-data.ts'

/** Nominal bytes of a range, at least and at most. Only larger files are cut; the size never depends on the number of threads. */
const RANGE_BYTES = 16 * 2 ** 20
const MOST_BYTES = 2 * RANGE_BYTES

/**
 * Ranges of a file, where they are neither too small nor too large: as many as there are threads at most. Each range finds out anew what its
 * columns hold and is joined to the others, which takes as long as to read 3 MB of it (bench: dense.csv).
 */
const RANGES = 8

/** The ranges of a large file, or null if it is to be read in one piece: small, compressed, of a format that cannot be resumed, or very wide. */
export function planRanges(file: FileEntry, formats: readonly Format[]): FileRange[] | null {
  const size = sizeOf(file)
  if (size < 2 * RANGE_BYTES) return null
  const known = resumable(file, formats)
  if (known === null || isWide(known.head)) return null
  const count = Math.ceil(size / Math.min(MOST_BYTES, Math.max(RANGE_BYTES, size / RANGES)))
  const cut = (i: number): number => Math.floor(((size / count) * i) / CELL) * CELL
  const first = createFirstSamples()
  return Array.from({ length: count }, (_, i) => ({
    file,
    from: cut(i),
    to: i === count - 1 ? Number.POSITIVE_INFINITY : cut(i + 1),
    first,
  }))
}

const LINE_FEED = 10
/** What stands between fields: `,` `;` `:` `|` and tabs. */
const BETWEEN_FIELDS: ReadonlySet<number> = new Set([44, 59, 58, 124, 9])

/** What is kept of so many fields is some megabytes. */
const WIDE = 256

/** True if the first line may hold very many fields: what is kept of them would be kept of every range in the making. */
function isWide(head: Uint8Array): boolean {
  let fields = 0
  for (let i = 0; i < head.length && head[i] !== LINE_FEED && fields <= WIDE; i++)
    if (BETWEEN_FIELDS.has(head[i] as number)) fields++
  return fields > WIDE
}

/** Scans one range. Places are the file's; lines and records count from the range's start. */
export async function scanRange(range: FileRange, engine: Engine): Promise<SourceInventory> {
  const source = new RangeSource(range)
  const known = resumable(range.file, engine.formats)
  const options = {
    ...engine.options,
    sampleRecords: SAMPLE_RECORDS,
    signal: engine.signal,
    onReading: (bytes: number) => engine.onReading?.(source.name, source.begin + bytes),
  }
  const resumption =
    known === null
      ? undefined
      : {
          ...known,
          resumed: range.from > 0,
          begin: () => source.begin,
          before: () => source.before(),
          sampled: () => (range.from > 0 ? readFirstSamples(range.first) : null),
        }
  const inventory = await scanSource(source, range.file.name, engine.kernel, engine.compiled, options, resumption)
  if (range.from === 0) writeFirstSamples(range.first, inventory)
  if (source.begin === 0) return inventory
  const moved = (place: Place): Place => ({ ...place, start: place.start + source.begin })
  for (const tally of [...inventory.tallies, ...inventory.textTallies]) tally.places = tally.places.map(moved)
  return inventory
}

/** Joins the inventories of a file's ranges as they come, in order: no more than two are held. */
export class RangeJoin {
  private joined: SourceInventory | null = null
  /** A range did not begin in what the one before it ended in. */
  private isTorn = false

  add(part: SourceInventory, engine: Engine): void {
    if (this.joined !== null && this.joined.endsIn !== part.beginsIn) this.isTorn = true
    this.joined = this.joined === null ? part : mergeInventories(this.joined, part, engine.options.maxLocations)
  }

  /**
   * Judges what has come so far, and says nothing of it: for a thread that would wait. What is judged by (names of fields, tables of vendors) is
   * made when it is first asked for, and takes longer than to judge a table by it.
   */
  rehearse(engine: Engine): void {
    if (this.joined === null || this.isTorn) return
    try {
      loadWords()
      reportOf(this.joined, engine)
    } catch {
      // A fault of ours is met again where it is told of.
    }
  }

  /** What is reported of the file. If a line feed in a quoted cell was taken for a record's end, it is read again, in one piece. */
  async reports(file: FileEntry, engine: Engine): Promise<SourceReport[]> {
    loadWords()
    const { joined } = this
    this.joined = null
    if (!this.isTorn && joined !== null) return [reportOf(joined, engine)]
    const reports: SourceReport[] = []
    for await (const report of scanFile(fileSource(file), file.name, engine)) reports.push(report)
    return reports
  }
}

function sizeOf(file: FileEntry): number {
  try {
    return file.size ?? statSync(file.path).size
  } catch {
    return 0 // opening it will say what is wrong
  }
}

type Known = { readonly format: Format; readonly head: Uint8Array }

/** Perf: the last file looked at; all its ranges ask (bench: large files). */
let last: { readonly version: string; readonly formats: readonly Format[]; readonly known: Known | null } = {
  version: '',
  formats: [],
  known: null,
}

/** The format and head of a file that can be read in ranges, else null. The same head for all ranges of a file. */
function resumable(file: FileEntry, formats: readonly Format[]): Known | null {
  const version = versionOf(file.path)
  if (version !== last.version || version === '' || formats !== last.formats)
    last = { version, formats, known: look(file, formats) }
  return last.known
}

/** What changes when a file does; empty if it cannot be told. */
function versionOf(path: string | Buffer): string {
  try {
    const { dev, ino, size, mtimeMs } = statSync(path)
    return `${dev}:${ino}:${size}:${mtimeMs}:${String(path)}`
  } catch {
    return ''
  }
}

function look(file: FileEntry, formats: readonly Format[]): Known | null {
  const head = readHead(file.path, HEAD_BYTES)
  if (head === null) return null
  const kind = kindOf(head, file.name, formats, fileBeside(file.path))
  if ('container' in kind || 'binary' in kind) return null
  if (!kind.confident || kind.encoding !== 'utf-8') return null
  const format = chooseFormat(formats, head, file.name)
  return format.resume === undefined ? null : { format, head }
}
