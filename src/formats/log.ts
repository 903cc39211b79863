/**
 * Logs whose lines have fields: the access logs of web servers with their query strings and agents, key=value lines, and lines that
 * end in a JSON object. What is
 * not in a field is scanned as text, as all of a line beyond LONGEST_LINE bytes is.
 */
import { AccessPaths } from './access-paths.ts'
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import { MAX_SPAN } from '../model/hit.ts'
import { codePoints } from '../model/line-extent.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { looksLikeValue } from './csv-header.ts'
import { decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import { JsonLogReader } from './log-json.ts'
import { type LogKind, MOST_KEYS, readCells } from './log-line.ts'

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
  /** Its number, from 0. */
  private lineNumber = 0
  private bytes: Uint8Array = new Uint8Array(0)
  /** Where cells are placed: what a position in the line needs to be an index, and the index where the region's part of the line ends. */
  private origin = 0
  private lineEnd = 0
  /** What the locator knows of the fields; null: there is none. */
  private readonly known: AccessPaths | null

  constructor(kind: LogKind, options: ReaderOptions) {
    this.kind = kind
    this.options = options
    this.known = options.locator === undefined || kind === 'pairs' ? null : new AccessPaths(options.locator.json)
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
    this.bytes = bytes
    const region = bytes.subarray(from, to)
    let i = from
    while (i < to) {
      if (this.length === 0 && !this.lineIsLong && !this.sampling) i = this.passLines(i, to)
      const found = region.indexOf(LF, i - from)
      const end = found < 0 ? to : from + found
      const begins = this.length === 0 && !this.lineIsLong
      if (begins) this.lineStart = offset + (i - from)
      if (begins && found >= 0 && !this.sampling) {
        // Perf: whole lines beyond the sample are read where they lie, as far as they have hits (bench `access.log`).
        if (placer.nextHit < end) this.placeIn(bytes, i, Math.min(end, i + LONGEST_LINE), 0, end)
        if (end > i) this.records++
      } else {
        this.take(bytes, i, end)
        if (placer.nextHit < end) {
          const seen = this.length + (found < 0 ? this.lookAhead(bytes, to) : 0)
          this.placeIn(this.line, 0, seen, this.lineStart - (offset - from), end)
        }
        if (found < 0) break
        this.endLine(end > i || this.length > 0 || this.lineIsLong)
      }
      this.lineNumber++
      i = end + 1
    }
    placer.place(to, NO_FIELD, 0)
  }

  /** Perf: whole lines beyond the sample are passed by the locator, up to one that must be read (bench `access.log`). Returns where that is. */
  private passLines(from: number, to: number): number {
    const { placer, known } = this
    const { locator } = this.options
    if (known === null || locator === undefined) return from
    const next = locator.accessLines(from, to, placer.rest, this.records, this.kind === 'hosted')
    this.records += locator.rows
    placer.passed(locator.placed)
    return next
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

  /** Puts what follows the region behind what is known of the line, as far as a name may reach that begins in it. Returns how much that is. */
  private lookAhead(bytes: Uint8Array, to: number): number {
    const most = Math.min(MAX_SPAN, LONGEST_LINE - this.length)
    const ahead = bytes.subarray(to, Math.min(bytes.length, to + most))
    const feed = ahead.indexOf(LF)
    this.line.set(feed < 0 ? ahead : ahead.subarray(0, feed), this.length)
    return feed < 0 ? ahead.length : feed
  }

  /**
   * Hits of the line that start before index `end`.
   *
   * @param line its bytes are [from, to)
   * @param origin what a position in `line` needs to be an index
   */
  private placeIn(line: Uint8Array, from: number, to: number, origin: number, end: number): void {
    this.origin = origin
    this.lineEnd = end
    readCells(this.kind, line, from, to, this.placer.nextHit - origin, this.placeCell)
    this.placer.place(end, NO_FIELD, this.records)
  }

  private readonly placeCell = (path: string, start: number, end: number, name: number): number => {
    const { placer, origin, lineEnd } = this
    placer.place(Math.min(lineEnd, origin + name), NO_FIELD, this.records)
    // What a rule finds behind `msisdn=` lies in the field of that name, as the number by itself does: it is one value.
    placer.placeName(Math.min(lineEnd, origin + start), () => this.fieldOf(path), this.records)
    if (placer.nextHit < Math.min(lineEnd, origin + end))
      placer.placeCell(this.bytes, origin + start, Math.min(lineEnd, origin + end), this.fieldOf(path), this.records, endsValue)
    return placer.nextHit < lineEnd ? placer.nextHit - origin : Number.POSITIVE_INFINITY
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
    readCells(this.kind, this.line, 0, length, -1, this.sampleCell)
  }

  private readonly sampleCell = (path: string, start: number, end: number): number => {
    const field = this.fieldOf(path)
    if (field === NO_FIELD) return -1
    const value = plain(decodeText(this.line, start, Math.max(start, end)), path.includes('.'))
    // The line may have begun before what is still in memory: where its cells lie is told here.
    const extent = {
      column: codePoints(this.line, 0, start),
      width: codePoints(this.line, start, end),
      before: start,
      size: end - start,
    }
    const place = { line: this.lineNumber, extent }
    this.options.cells.cell(field, this.records, this.lineStart + start, this.lineStart + end, value, place)
    return -1
  }

  /** Paths whose last key is data are text, and so are those beyond the limit. */
  private fieldOf(path: string): number {
    const known = this.byPath.get(path)
    if (known !== undefined) return known
    const name = path.slice(path.indexOf('.') + 1)
    if (this.byPath.size >= MOST_KEYS || looksLikeValue(name)) return NO_FIELD
    const field = this.fields.push({ table: null, name, index: null, path }) - 1
    this.byPath.set(path, field)
    this.known?.know(path, field)
    return field
  }
}

/** True if a value ends: at its quotes if it has some, else at what parts columns, pairs, parameters and cookies. */
function endsValue(bytes: Uint8Array, end: number, start: number): boolean {
  const byte = bytes[end]
  if (bytes[start - 1] === 34) return byte === 34
  return (
    byte === 32 || byte === 34 || byte === 38 || byte === 59 || byte === LF || byte === CR || byte === 0 || byte === undefined
  )
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
