/** What JSON and NDJSON readers share: fields per path, hits placed, cells sampled, records counted. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { ReaderOptions } from '../model/format.ts'
import type { HitPlacer } from './hit-placer.ts'
import { fieldOf, type PathNode } from './json-path.ts'
import type { JsonSink } from './json-walker.ts'
import type { KnownPaths } from './known-paths.ts'
import { sampleLimit } from './sample-limit.ts'

export class JsonFields implements JsonSink {
  readonly fields: FieldPlace[] = []
  records = 0
  /** Of records that say of which table they are: how many of each. */
  readonly types: Map<string | null, number> = new Map()
  /** The number of the record at hand among those of its type; -1 where it has none. */
  private inType = -1
  private readonly placer: HitPlacer
  private readonly options: ReaderOptions
  /** Index of source offset 0 in the bytes at hand. */
  private shift = 0

  private readonly countsRecords: boolean
  /** What the locator knows of the paths. */
  known: KnownPaths | null = null

  /** @param countsRecords false where lines are the records: then the first lines are sampled, else the first values of every path */
  constructor(placer: HitPlacer, options: ReaderOptions, countsRecords: boolean) {
    this.placer = placer
    this.countsRecords = countsRecords
    this.options = options
  }

  /** @param origin source offset of `bytes[0]` */
  begin(origin: number): void {
    this.shift = -origin
  }

  leafStart(_path: PathNode, start: number): void {
    this.placer.place(start + this.shift, NO_FIELD, 0)
  }

  leafEnd(path: PathNode, start: number, end: number, text: string): void {
    // Only what holds a hit or is sampled becomes a field: else fields would depend on which lines were passed over.
    const index = end + this.shift
    if (this.placer.nextHit < index) this.placer.place(index, this.fieldAt(path), this.record)
    if (!this.wantsText(path)) return
    path.sampled++
    this.options.cells.cell(this.fieldAt(path), this.record, start, end, text)
    if (path.sampled === this.options.sampleRecords) this.known?.settle(path)
  }

  nameKey(keys: PathNode, start: number, end: number, text: string): void {
    if (!this.wantsText(keys)) return
    keys.sampled++
    this.options.cells.cell(this.fieldAt(keys), this.record, start, end, text)
  }

  wantsText(path: PathNode): boolean {
    const { sampleRecords } = this.options
    return path.sampled < sampleRecords && (this.countsRecords || this.records < sampleLimit(this.options))
  }

  /** True if values of a path that hold hits need no reading: it has a field and, where values are sampled by path, enough of them. */
  isSettled(path: PathNode): boolean {
    return path.field >= 0 && (!this.countsRecords || path.sampled >= this.options.sampleRecords)
  }

  /** The number of the record at hand, from 0, in its table. */
  get record(): number {
    return this.inType < 0 ? this.records : this.inType
  }

  recordType(type: string): void {
    if (this.inType >= 0) return
    this.inType = this.types.get(type) ?? 0
    this.types.set(type, this.inType + 1)
  }

  recordEnd(): void {
    this.inType = -1
    if (this.countsRecords) this.records++
  }

  fieldAt(path: PathNode): number {
    if (path.field < 0) {
      path.field = this.fields.push(fieldOf(path, null)) - 1
      this.known?.settle(path)
    }
    return path.field
  }
}
