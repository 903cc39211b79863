/** What formats share whose lines say which fields their bytes lie in: YAML, INI, TOML, vCard … */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import { codePoints } from '../model/line-extent.ts'
import type { CellPlace, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { MAX_SPAN, WITHOUT_SPAN } from '../model/hit.ts'
import { CellText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import { fieldOf, JsonPaths, type PathNode, TOO_MANY_PATHS } from './json-path.ts'

const LF = 10
const CR = 13
/** Bytes of a line that are read for fields; what is beyond belongs to the cell that is open there. */
const LONGEST_LINE = 16_384

/** What a written value means, where not what it says. */
export type Decode = (raw: string) => string

/** Receives the parts of a line in order. Positions are indexes into the bytes given. What is in no part lies in no field. */
export interface LineCells {
  readonly paths: JsonPaths
  /** The bytes up to `end` name a field. @param from bytes [from, to) are what is written of the name, where a grammar says so */
  name(path: PathNode, end: number, from?: number, to?: number): void
  /** Bytes [start, end) are of the format's own: a value that seems to have some of them is none. */
  syntax(start: number, end: number): void
  /** A value begins. */
  cell(path: PathNode, start: number, end: number, decode: Decode): void
  /** The last value goes on. @param glue what stands for the line end between */
  more(start: number, end: number, glue: string): void
  /** What follows is of another record. */
  nextRecord(): void
  problem(problem: ReaderProblem): void
}

/**
 * How the lines of a format are read. Which field a byte lies in may depend on the bytes before it and on no more than MAX_SPAN bytes
 * behind it: regions end anywhere.
 */
export interface LineGrammar {
  /**
   * A line without its end, at most LONGEST_LINE bytes of it. A line whose end is still to come may be given before, also several times, with
   * `whole` false: then nothing of it must be remembered.
   */
  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void
}

export class LineReader implements FormatReader, LineCells {
  readonly fields: FieldPlace[] = []
  readonly problems: ReaderProblem[] = []
  readonly paths: JsonPaths = new JsonPaths()
  private readonly grammar: LineGrammar
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  /** The beginning of a line whose end is in another region, and room to look ahead. */
  private buffer: Uint8Array | null = null
  private length = 0
  /** Inside a line beyond LONGEST_LINE. */
  private isTail = false
  /** Source offset of the line's first byte. */
  private lineStart = 0
  private line = 0
  private record = 0
  private isEmpty = true
  /** Field of the last cell, if it reaches to the end of what was given of its line. */
  private tailField: number = NO_FIELD

  // The region, and what is being read of a line.
  private region: Uint8Array = new Uint8Array(0)
  /** Source offset of `region[0]`. */
  private origin = 0
  /** Adds to an index into the line's bytes to give one into the region. */
  private shift = 0
  private bytes: Uint8Array = this.region
  private lineEnd = 0
  private whole = false
  /** Cells that begin from here on are seen too early. */
  private limit = 0
  private lineBegin = 0
  private counted = 0
  private column = 0

  // The value at hand.
  private readonly text = new CellText()
  private open: {
    path: PathNode
    field: number
    record: number
    start: number
    end: number
    at: CellPlace
    decode: Decode
  } | null = null
  private lastField: number = NO_FIELD

  constructor(grammar: LineGrammar, options: ReaderOptions) {
    this.grammar = grammar
    this.options = options
    this.paths.isName = options.isName ?? null
  }

  get records(): number {
    return this.isEmpty ? 0 : this.record + 1
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const { placer } = this
    placer.begin(hits, count)
    this.region = bytes
    this.origin = offset - from
    const view = bytes.subarray(from, to)
    for (let i = from; i < to; ) {
      const found = view.indexOf(LF, i - from)
      const end = found < 0 ? to : from + found
      if (!this.isTail) {
        if (this.length === 0) this.lineStart = this.origin + i
        if (found >= 0 && this.length === 0 && end - i <= LONGEST_LINE) this.readLine(bytes, i, end, true)
        else this.collect(bytes, i, end, found >= 0)
      }
      placer.place(end, this.isTail ? this.tailField : NO_FIELD, this.record)
      if (found < 0) break
      this.isTail = false
      this.length = 0
      this.line++
      i = end + 1
    }
    placer.place(to, NO_FIELD, this.record)
    this.paths.keep()
  }

  end(): void {
    this.placer.begin(new Uint32Array(0), 0)
    if (this.length > 0 && !this.isTail) {
      this.endBuffer()
      this.readLine(this.buffer as Uint8Array, 0, this.length, true)
    }
    this.whole = true
    this.close()
    if (this.paths.overflowed) this.problem(TOO_MANY_PATHS)
  }

  private collect(bytes: Uint8Array, from: number, to: number, ends: boolean): void {
    this.buffer ??= new Uint8Array(LONGEST_LINE + MAX_SPAN)
    const { buffer } = this
    const taken = Math.min(to - from, LONGEST_LINE - this.length)
    buffer.set(bytes.subarray(from, from + taken), this.length)
    this.length += taken
    if (ends || taken < to - from) {
      this.endBuffer()
      this.readLine(buffer, 0, this.length, true)
      this.isTail = !ends || taken < to - from
    } else if (this.placer.nextHit < to) {
      // The line's end is still to come: its hits are placed by what there is of it, and a look ahead.
      const ahead = bytes.subarray(to, Math.min(bytes.length, to + Math.min(MAX_SPAN, LONGEST_LINE - this.length)))
      const feed = ahead.indexOf(LF)
      const seen = feed < 0 ? withoutPadding(ahead) : ahead.subarray(0, feed)
      buffer.set(seen, this.length)
      this.limit = this.length
      const end = this.length + seen.length
      const isEnd = feed >= 0 || seen.length < ahead.length
      this.readLine(buffer, 0, isEnd && buffer[end - 1] === CR ? end - 1 : end, false)
    }
  }

  /** Behind a line stands nothing of another one. */
  private endBuffer(): void {
    this.buffer?.fill(0, this.length, this.length + 8)
  }

  private readLine(bytes: Uint8Array, from: number, to: number, whole: boolean): void {
    this.bytes = bytes
    this.whole = whole
    this.shift = this.lineStart - from - this.origin
    this.counted = from
    this.lineBegin = from
    this.column = 0
    this.lineEnd = to
    this.tailField = NO_FIELD
    if (whole) this.limit = to
    let start = from
    if (this.lineStart === 0 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) start += 3
    const { record, isEmpty, lastField } = this
    this.grammar.read(bytes, Math.min(start, to), whole && to > start && bytes[to - 1] === CR ? to - 1 : to, whole, this)
    if (whole) return
    this.placer.place(this.limit + this.shift, NO_FIELD, this.record)
    this.record = record
    this.isEmpty = isEmpty
    this.lastField = lastField
  }

  // What the grammar says of a line.

  name(path: PathNode, end: number): void {
    this.placer.placeName(Math.min(end, this.limit) + this.shift, () => this.fieldAt(path), this.record)
  }

  syntax(start: number, end: number): void {
    const from = start + this.shift
    // Where the line is cut, what begins behind the cut is seen again.
    this.placer.drop(Math.min(end, this.limit) + this.shift, (kind, _start, last) => last > from && !WITHOUT_SPAN.has(kind))
  }

  cell(path: PathNode, start: number, end: number, decode: Decode): void {
    if (start > this.limit || (start === this.limit && !this.whole)) return
    this.close()
    this.isEmpty = false
    this.placer.place(start + this.shift, NO_FIELD, this.record)
    const field = this.fieldAt(path)
    this.lastField = field
    this.placer.placeCell(this.region, start + this.shift, end + this.shift, field, this.record)
    if (end >= this.lineEnd) this.tailField = field
    if (!this.whole || path.sampled >= this.options.sampleRecords) return
    path.sampled++
    this.text.clear()
    this.text.add(this.bytes, start, end)
    const offset = this.shift + this.origin
    this.open = {
      path,
      field,
      record: this.record,
      start: start + offset,
      end: end + offset,
      at: this.placeOf(start, end),
      decode,
    }
  }

  more(start: number, end: number, glue: string): void {
    if (start > this.limit) return
    this.placer.place(start + this.shift, NO_FIELD, this.record)
    this.placer.place(Math.min(end, this.limit) + this.shift, this.lastField, this.record)
    if (end >= this.lineEnd) this.tailField = this.lastField
    if (!this.whole || this.open === null) return
    for (let i = 0; i < glue.length; i++) this.text.addByte(glue.charCodeAt(i))
    this.text.add(this.bytes, start, end)
    this.open.end = end + this.shift + this.origin
  }

  nextRecord(): void {
    if (this.whole) this.close()
    if (!this.isEmpty) this.record++
  }

  problem(problem: ReaderProblem): void {
    if (this.problems.some(({ code, message }) => code === problem.code && message === problem.message)) return
    this.problems.push(problem)
  }

  private close(): void {
    if (this.open === null || !this.whole) return
    const { field, record, start, end, at, decode } = this.open
    this.open = null
    this.options.cells.cell(field, record, start, end, decode(this.text.toString()), at)
  }

  /** Columns are counted on from the last one asked for: a line is gone through once. */
  private placeOf(start: number, end: number): CellPlace {
    this.column += codePoints(this.bytes, this.counted, start)
    this.counted = start
    const width = codePoints(this.bytes, start, end)
    return { line: this.line, extent: { column: this.column, width, before: start - this.lineBegin, size: end - start } }
  }

  private fieldAt(path: PathNode): number {
    if (path.field < 0) path.field = this.fields.push(fieldOf(path, null)) - 1
    return path.field
  }
}

/** Behind a source's end stand zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}
