/** The texts and values of elements as cells of fields that their paths name: what XML and OFX have in common. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { ReaderOptions } from '../model/format.ts'
import { CELL_CHARACTERS, CellText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import type { PathNode } from './json-path.ts'
import { isSpace } from './markup-walker.ts'
import { decodeReferences } from './xml-names.ts'

/** Blanks behind a text that end it, and bytes of comments and instructions: its cell is passed on while its start is near. */
const MOST_BLANKS = 128
const LONGEST_PAUSE = 256

export class MarkupCells {
  readonly fields: FieldPlace[] = []
  readonly placer: HitPlacer = new HitPlacer()
  /** What has been read of the text or value at hand. */
  readonly raw: CellText = new CellText()
  /** Number of the record that cells are of. */
  record = 0
  bytes: Uint8Array = new Uint8Array(0)
  /** Source offset of the first of the bytes. */
  origin = 0
  private readonly options: ReaderOptions
  /** Source offsets of the text or value at hand; -1 if there is none. */
  private start = -1
  private stop = 0

  constructor(options: ReaderOptions) {
    this.options = options
  }

  begin(bytes: Uint8Array, from: number, offset: number, hits: Uint32Array, count: number): void {
    this.placer.begin(hits, count)
    this.bytes = bytes
    this.origin = offset - from
  }

  /** Text of an element: bytes [from, to). @returns true if a text has begun */
  text(node: PathNode, from: number, to: number): boolean {
    let hasBegun = false
    for (let at = from; at < to; ) {
      if (this.start < 0) {
        while (at < to && isSpace(this.bytes[at])) at++
        this.placeNowhere(at)
        if (at === to) return hasBegun
        this.open(at)
        hasBegun = true
      }
      const first = at
      for (; at < to; at++) {
        if (!isSpace(this.bytes[at])) this.stop = this.origin + at + 1
        else if (this.origin + at - this.stop >= MOST_BLANKS) break
      }
      this.raw.add(this.bytes, first, at)
      this.place(node, at)
      if (at < to) this.end(node)
    }
    return hasBegun
  }

  /** A value begins, as of an attribute. */
  open(at: number): void {
    this.start = this.origin + at
    this.stop = this.start
    this.raw.clear()
  }

  /** The value goes on to `to`. @param node null: it is in no field */
  value(node: PathNode | null, to: number): void {
    const from = Math.max(0, this.stop - this.origin)
    if (node === null) this.placeNowhere(to)
    else this.place(node, to)
    this.raw.add(this.bytes, from, to)
    this.stop = this.origin + to
  }

  /** The value ends. @param node null: it is in no field */
  close(node: PathNode | null, at: number): void {
    this.stop = this.origin + at
    if (node !== null) this.pass(node)
    this.start = -1
  }

  /** The text ends, if there is one. @param node undefined: it is in no field */
  end(node: PathNode | undefined): void {
    if (this.start < 0) return
    if (node !== undefined) this.pass(node)
    this.start = -1
  }

  /** A text does not go on behind a long comment, nor behind an instruction that never ends: by then its place would be gone. */
  isPausedAt(to: number): boolean {
    return this.start >= 0 && this.origin + to - this.stop > LONGEST_PAUSE
  }

  /** Passes on an element without text that begins and ends at `at`. */
  empty(node: PathNode, at: number): void {
    if (!this.wants(node)) return
    node.sampled++
    this.options.cells.cell(this.fieldAt(node), this.record, this.origin + at, this.origin + at, '')
  }

  placeNowhere(to: number): void {
    this.placer.place(to, NO_FIELD, this.record)
  }

  fieldAt(node: PathNode): number {
    if (node.field < 0) node.field = this.fields.push({ table: null, name: node.name, index: null, path: node.path }) - 1
    return node.field
  }

  private place(node: PathNode, to: number): void {
    this.placer.placeCell(this.bytes, this.start - this.origin, to, this.fieldAt(node), this.record)
  }

  private pass(node: PathNode): void {
    const field = this.fieldAt(node)
    if (!this.wants(node)) return
    node.sampled++
    const text = decodeReferences(this.raw.toString()).trimEnd().slice(0, CELL_CHARACTERS)
    this.options.cells.cell(field, this.record, this.start, this.stop, text)
  }

  private wants(node: PathNode): boolean {
    return node.sampled < this.options.sampleRecords
  }
}
