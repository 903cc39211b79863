/** JSON inside a column: its leaves become fields of their own, known by the column and a path. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { CellSink, ReaderOptions } from '../model/format.ts'
import { fieldOf, type PathNode } from './json-path.ts'
import { type JsonSink, JsonWalker } from './json-walker.ts'

/** The hits of the bytes at hand, placed in order. */
export interface PendingHits {
  /** Start of the first hit that has no place yet. */
  readonly nextHit: number
  place(index: number, field: number, record: number): void
  /** As place, for bytes that are the name of a field: key words in them say nothing that the field does not. */
  placeKey(index: number, field: number, record: number): void
  /** As place, for bytes between keys and values: what marks escaped JSON there is the JSON that is being read. */
  placeBetween(index: number, field: number, record: number): void
}

/** True if a cell that begins with this byte may be a JSON object or array. */
export function opensJson(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b
}

/**
 * Reads the JSON cells of a table as their bytes pass, so that a leaf's hits and samples go to the leaf whatever the length of
 * the cell. Text that turns out not to be JSON belongs to the column from there on. One cell is open at a time.
 */
export class NestedJson implements JsonSink {
  /** A cell is open. */
  active = false
  private readonly fields: readonly FieldPlace[]
  private readonly addField: (place: FieldPlace) => number
  private readonly cells: CellSink
  private readonly sampleRecords: number
  private readonly hits: PendingHits
  private readonly walker: JsonWalker = new JsonWalker(this, false, true)
  /** Per column, the root of its paths. */
  private readonly roots = new Map<number, PathNode>()
  private column: number = NO_FIELD
  private record = 0
  private sampled = false
  private hadHit = false
  /** Some leaf had no room for a field. */
  private crowded = false
  /** Source offset of `bytes[0]` of the bytes at hand. */
  private origin = 0
  private readonly single = new Uint8Array(1)

  /**
   * @param fields the reader's list
   * @param addField adds to it; returns the position, or NO_FIELD if there is no room
   */
  constructor(fields: readonly FieldPlace[], addField: (place: FieldPlace) => number, hits: PendingHits, options: ReaderOptions) {
    this.fields = fields
    this.addField = addField
    this.hits = hits
    this.cells = options.cells
    this.sampleRecords = options.sampleRecords
    this.walker.paths.isName = options.isName ?? null
  }

  /** True once some leaves share a field because there were too many. */
  get overflowed(): boolean {
    return this.walker.paths.overflowed
  }

  /** A cell begins. @param column its field; where that is NO_FIELD the cell is not read */
  open(column: number, record: number, sampled: boolean): void {
    this.active = column !== NO_FIELD
    if (!this.active) return
    this.column = column
    this.record = record
    this.sampled = sampled
    this.hadHit = false
    let root = this.roots.get(column)
    if (root === undefined) {
      root = this.walker.paths.newRoot()
      this.roots.set(column, root)
    }
    this.walker.reset(root)
  }

  /**
   * Bytes of the cell as they stand in the source, escapes undone by leaving bytes out. Hits that start before `to` are placed.
   *
   * @param origin source offset of `bytes[0]`
   */
  feed(bytes: Uint8Array, from: number, to: number, origin: number): void {
    const { walker, hits } = this
    this.origin = origin
    if (hits.nextHit < to) this.hadHit = true
    walker.feed(bytes, from, to, origin)
    if (hits.nextHit >= to) return
    if (walker.inKey) this.placeKey(walker.keyStart - origin, to)
    else if (walker.betweenTokens) hits.placeBetween(to, this.column, this.record)
    else hits.place(to, walker.inLeaf ? this.fieldAt(walker.leafPath) : this.column, this.record)
  }

  /** One byte of the cell that is written in another way, from index `first` to index `at`: a quote that ends something ends it before the first of them. */
  feedByte(byte: number, first: number, at: number, origin: number): void {
    this.single[0] = byte
    this.origin = origin
    this.walker.feed(this.single, 0, 1, origin + (this.walker.inLeaf || this.walker.inKey ? first : at))
  }

  /** The open cell has ended. */
  close(): void {
    if (!this.active) return
    this.active = false
    if (this.sampled || this.hadHit) this.walker.paths.keep()
    else this.walker.paths.forget()
  }

  leafStart(_path: PathNode, start: number): void {
    this.hits.placeBetween(start - this.origin, this.column, this.record)
  }

  keyEnd(start: number, end: number): void {
    const index = end - this.origin
    if (this.hits.nextHit < index) this.placeKey(start - this.origin, index)
  }

  /** Where leaves have no more fields of their own, their keys are all there is to know them by. */
  private placeKey(from: number, to: number): void {
    const { hits } = this
    hits.placeBetween(from, this.column, this.record)
    if (this.crowded || this.overflowed) hits.place(to, this.column, this.record)
    else hits.placeKey(to, this.column, this.record)
  }

  leafEnd(path: PathNode, start: number, end: number, text: string): void {
    const index = end - this.origin
    if (this.hits.nextHit < index) this.hits.place(index, this.fieldAt(path), this.record)
    if (!this.wantsText(path)) return
    path.sampled++
    const field = this.fieldAt(path)
    if (field !== this.column) this.cells.cell(field, this.record, start, end, text)
  }

  leafBroken(path: PathNode, end: number): void {
    const index = end - this.origin
    if (this.hits.nextHit < index) this.hits.place(index, this.fieldAt(path), this.record)
  }

  nameKey(keys: PathNode, start: number, end: number, text: string): void {
    if (!this.wantsText(keys)) return
    keys.sampled++
    const field = this.fieldAt(keys)
    if (field !== this.column) this.cells.cell(field, this.record, start, end, text)
  }

  wantsText(path: PathNode): boolean {
    return this.sampled && path.sampled < this.sampleRecords
  }

  recordEnd(): void {}

  private fieldAt(path: PathNode): number {
    if (path === this.walker.paths.rest) return this.column
    if (path.field < 0) {
      const made = this.addField(fieldOf(path, this.fields[this.column] as FieldPlace))
      if (made === NO_FIELD) this.crowded = true
      path.field = made === NO_FIELD ? this.column : made
    }
    return path.field
  }
}
