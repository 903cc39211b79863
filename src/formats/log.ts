/**
 * Logs whose lines have fields: the access logs of web servers with their query strings and agents, key=value lines, and lines that
 * end in a JSON object. What is
 * not in a field is scanned as text, as all of a line beyond LONGEST_LINE bytes is.
 */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { looksLikeValue } from './csv-header.ts'
import { decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import { JsonLogReader } from './log-json.ts'
import { cellsOf, type LogCell, type LogKind, MOST_KEYS } from './log-line.ts'

const LF = 10
const CR = 13
/** Bytes of a line that are read for fields. Longer ones are stack traces and dumps. */
const LONGEST_LINE = 2048
/** Lines looked at to tell what a log is, and how many of them must be alike. */
const HEAD_LINES = 40
const LEAST_LINES = 3
const ALIKE = 0.9

const ACCESS = /^(?:\S+ ){3,4}\[[^\]]{10,40}\] "(?:[^"\\]|\\.)*" (?:\d{3}|-) (?:\d+|-)(?: |$)/
const HOSTED = /^(?:\S+ ){4}\[/
const PAIR = /(?:^|\s)[A-Za-z_][\w.-]{0,47}=(?:"(?:[^"\\]|\\.)*"|[^\s"]*)/g
const LEAST_PAIRS = 3
/** A time, a level, a name, and an object that ends the line (or is cut off there by this look at the head). */
const OBJECT = /^(?=[^{]*\d)[^{}"<>;]{8,200}\{"[\w.@-]+":.*\}\s*$/

export const format: Format = {
  name: 'log',
  title: 'access logs, key=value logs, logs with JSON',
  recognises: (head) => (kindOf(head) === undefined ? 0 : 0.8),
  open: (head, _name, options) => readerOf(kindOf(head), options),
  resume: (head, _name, options) => readerOf(kindOf(head), options),
}

function readerOf(kind: LogKind | 'json' | undefined, options: ReaderOptions): FormatReader {
  return kind === 'json' ? new JsonLogReader(options) : new LogReader(kind ?? 'pairs', options)
}

function kindOf(head: Uint8Array): LogKind | 'json' | undefined {
  // Perf: most files say with their first bytes that they are no log of these (bench: small files).
  const first = head.indexOf(LF)
  if (first < 16 || first > LONGEST_LINE) return undefined
  const opening = decodeText(head, 0, first)
  if (!ACCESS.test(opening) && !OBJECT.test(opening) && pairsIn(opening) < LEAST_PAIRS) return undefined
  const lines = decodeText(head, 0, Math.min(head.length, HEAD_LINES * 512))
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES)
  if (lines.length < LEAST_LINES) return undefined
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / lines.length
  if (share((line) => ACCESS.test(line)) >= ALIKE) return share((line) => HOSTED.test(line)) > 0.5 ? 'hosted' : 'access'
  if (share((line) => OBJECT.test(line)) >= ALIKE) return 'json'
  return share((line) => line.length < LONGEST_LINE && pairsIn(line) >= LEAST_PAIRS) >= ALIKE ? 'pairs' : undefined
}

/** Pairs of a line, if they are most of it. */
function pairsIn(line: string): number {
  const pairs = line.match(PAIR) ?? []
  const length = pairs.reduce((sum, pair) => sum + pair.length, 0)
  return length * 2 >= line.length ? pairs.length : 0
}

class LogReader implements FormatReader {
  readonly fields: FieldPlace[] = []
  readonly problems: readonly ReaderProblem[] = []
  records = 0
  private readonly kind: LogKind
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  private readonly byPath = new Map<string, number>()
  /** What is known of the line so far, from its first byte. */
  private readonly line = new Uint8Array(LONGEST_LINE)
  private length = 0
  /** Source offset of the line's first byte. */
  private lineStart = 0
  private lineIsLong = false

  constructor(kind: LogKind, options: ReaderOptions) {
    this.kind = kind
    this.options = options
  }

  get atBoundary(): boolean {
    return this.length === 0 && !this.lineIsLong
  }

  private get sampling(): boolean {
    return this.records < this.options.sampleRecords
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const { placer } = this
    placer.begin(hits, count)
    const region = bytes.subarray(from, to)
    let i = from
    while (i < to) {
      const found = region.indexOf(LF, i - from)
      const end = found < 0 ? to : from + found
      if (this.length === 0 && !this.lineIsLong) this.lineStart = offset + (i - from)
      // Perf: of lines without hits beyond the sample only the number counts.
      const wanted = this.sampling || placer.nextHit < end
      if (wanted || found < 0) this.take(bytes, i, end)
      else if (end > i) this.lineIsLong ||= this.length === 0 && end - i > LONGEST_LINE
      if (placer.nextHit < end) this.placeIn(i, end, offset - from)
      if (found < 0) break
      this.endLine(end > i || this.length > 0 || this.lineIsLong)
      i = end + 1
    }
    placer.place(to, NO_FIELD, 0)
  }

  end(): void {
    this.endLine(this.length > 0 || this.lineIsLong)
  }

  private take(bytes: Uint8Array, from: number, to: number): void {
    const room = LONGEST_LINE - this.length
    const taken = Math.min(room, to - from)
    this.line.set(bytes.subarray(from, from + taken), this.length)
    this.length += taken
    if (to - from > room) this.lineIsLong = true
  }

  /** Hits of the line that start before index `end`. @param shift what an index needs to be a source offset */
  private placeIn(from: number, end: number, shift: number): void {
    const { placer } = this
    const origin = this.lineStart - shift
    for (const cell of cellsOf(this.kind, this.line, this.length)) {
      if (origin + cell.end <= from) continue
      if (placer.nextHit >= end) return
      placer.place(Math.min(end, origin + cell.start), NO_FIELD, this.records)
      if (placer.nextHit < Math.min(end, origin + cell.end))
        placer.place(Math.min(end, origin + cell.end), this.fieldOf(cell), this.records)
    }
    placer.place(end, NO_FIELD, this.records)
  }

  private endLine(isFilled: boolean): void {
    if (!isFilled) return
    if (this.sampling && !this.lineIsLong) this.sample()
    this.records++
    this.length = 0
    this.lineIsLong = false
  }

  private sample(): void {
    let { length } = this
    if (length > 0 && this.line[length - 1] === CR) length--
    if (length === 0) return
    for (const cell of cellsOf(this.kind, this.line, length)) {
      const field = this.fieldOf(cell)
      if (field === NO_FIELD) continue
      const value = plain(decodeText(this.line, cell.start, Math.max(cell.start, cell.end)), cell.path.includes('.'))
      this.options.cells.cell(field, this.records, this.lineStart + cell.start, this.lineStart + cell.end, value)
    }
  }

  /** Paths whose last key is data are text, and so are those beyond the limit. */
  private fieldOf({ path }: LogCell): number {
    const known = this.byPath.get(path)
    if (known !== undefined) return known
    const name = path.slice(path.indexOf('.') + 1)
    if (this.byPath.size >= MOST_KEYS || looksLikeValue(name)) return NO_FIELD
    const field = this.fields.push({ table: null, name, index: null, path }) - 1
    this.byPath.set(path, field)
    return field
  }
}

/** The value that a cell means: parameters are percent-encoded, `-` stands for nothing. */
function plain(value: string, isParameter: boolean): string {
  if (value === '-') return ''
  if (!isParameter || !/[%+]/.test(value)) return value.slice(0, 1024)
  try {
    return decodeURIComponent(value.replaceAll('+', ' ')).slice(0, 1024)
  } catch {
    return value.slice(0, 1024)
  }
}
