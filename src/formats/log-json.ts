/** Logs whose lines end in a JSON object behind a time and a level: the object's values are fields, the rest is text. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { HitPlacer } from './hit-placer.ts'
import { NestedJson } from './nested-json.ts'

const LF = 10
const BRACE = 0x7b
/** Bytes before the object; a brace beyond belongs to a message. */
const LONGEST_PREFIX = 256

const PREFIX = 0
const OBJECT = 1
/** The line has no object, or none where one is looked for. */
const REST = 2

export class JsonLogReader implements FormatReader {
  readonly fields: FieldPlace[] = [{ table: null, name: 'line', index: 0, path: null }]
  readonly problems: readonly ReaderProblem[] = []
  records = 0
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  private readonly nested: NestedJson
  private state = PREFIX
  /** Bytes of the line so far, as far as the object is looked for. */
  private prefix = 0
  private isEmpty = true

  constructor(options: ReaderOptions) {
    this.options = options
    this.nested = new NestedJson(this.fields, (place) => this.fields.push(place) - 1, this.placer, options)
  }

  get atBoundary(): boolean {
    return this.isEmpty
  }

  private get sampling(): boolean {
    return this.records < this.options.sampleRecords
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const { placer, nested } = this
    const origin = offset - from
    placer.begin(hits, count)
    const region = bytes.subarray(from, to)
    let i = from
    while (i < to) {
      const found = region.indexOf(LF, i - from)
      const end = found < 0 ? to : from + found
      // Perf: whole lines without hits beyond the sample are passed.
      const isPlain = found >= 0 && this.isEmpty && !this.sampling && placer.nextHit >= end
      if (end > i) this.isEmpty = false
      if (!isPlain) {
        if (this.state === PREFIX) i = this.findObject(bytes, i, end)
        if (this.state === OBJECT) nested.feed(bytes, i, end, origin)
        placer.place(end, NO_FIELD, this.records)
      }
      if (found < 0) break
      this.endLine()
      i = end + 1
    }
    placer.place(to, NO_FIELD, this.records)
  }

  end(): void {
    this.endLine()
  }

  /** Index of the object, or `end`. */
  private findObject(bytes: Uint8Array, from: number, end: number): number {
    const stop = Math.min(end, from + LONGEST_PREFIX - this.prefix)
    for (let i = from; i < stop; i++) {
      if (bytes[i] !== BRACE) continue
      this.placer.place(i, NO_FIELD, this.records)
      this.nested.open(0, this.records, this.sampling)
      this.state = OBJECT
      return i
    }
    this.prefix += stop - from
    if (this.prefix >= LONGEST_PREFIX) this.state = REST
    return end
  }

  private endLine(): void {
    this.nested.close()
    if (!this.isEmpty) this.records++
    this.state = PREFIX
    this.prefix = 0
    this.isEmpty = true
  }
}
