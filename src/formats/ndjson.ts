/** One JSON value a line (NDJSON, JSON Lines). A line that is not JSON is scanned as text, and counted. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import type { JsonFields } from './json-fields.ts'
import { jsonParts } from './json-parts.ts'
import { BROKEN, type JsonWalker } from './json-walker.ts'
import type { KnownPaths } from './known-paths.ts'
import { sampleLimit } from './sample-limit.ts'

const LF = 10
const CR = 13
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const HEAD_BYTES = 65_536
/** Lines that decide. */
const FIRST_LINES = 20

export const format: Format = {
  name: 'ndjson',
  title: 'NDJSON, JSON Lines: one value a line',
  keysAreFields: true,
  recognises: (head, name) => {
    const named = /\.(?:ndjson|jsonl|jsonlines|ldjson)$/i.test(name)
    if (!named && !mostLinesAreObjects(head)) return 0
    const lines = decodeText(head, 0, Math.min(head.length, HEAD_BYTES))
      .replace(/^\ufeff/, '')
      .split('\n')
    const whole = lines
      .slice(0, head.length < HEAD_BYTES ? lines.length : -1)
      .filter((line) => line.trim() !== '')
      .slice(0, FIRST_LINES)
    if (whole.length === 0) return named && /^\s*[{[]/.test(lines[0] ?? '') ? 0.9 : 0
    const good = whole.filter((line) => /^\s*\{.*\}\s*$/.test(line) && isJson(line)).length
    if (named) return 0.92
    return whole.length >= 2 && good / whole.length >= 0.8 ? 0.85 : 0
  },
  open: (head, _name, options) => new NdjsonReader(head, options),
  resume: (head, _name, options) => new NdjsonReader(head, options),
}

/**
 * Perf: what the decoded lines are asked, asked of bytes first: of the first lines with content, do four in five begin and end as
 * objects do? Nearly no file gets further (bench: small files).
 */
function mostLinesAreObjects(head: Uint8Array): boolean {
  let lines = 0
  let objects = 0
  let at = contentStart(head)
  while (at < head.length && lines < FIRST_LINES) {
    const feed = head.indexOf(LF, at)
    if (feed < 0 && head.length >= HEAD_BYTES) break // not whole
    let last = (feed < 0 ? head.length : feed) - 1
    while (last > at && (head[last] as number) <= 32) last--
    if (head[at] === OPEN_OBJECT && head[last] === CLOSE_OBJECT) objects++
    lines++
    if (lines - objects > FIRST_LINES / 5) return false
    if (feed < 0) break
    at = feed + 1
    while (at < head.length && (head[at] as number) <= 32) at++
  }
  return lines >= 2 && objects >= lines * 0.8
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

class NdjsonReader implements FormatReader {
  readonly atBoundary = true
  private readonly placer = new HitPlacer()
  private readonly values: JsonFields
  private readonly walker: JsonWalker
  private readonly known: KnownPaths | null
  private readonly options: ReaderOptions
  /** Lines that hold something: blank ones are no records. */
  private lines = 0
  private lineNumber = 1
  private lineHasHits = false
  private lineHasBytes = false
  private brokenLines = 0
  private firstBroken = 0
  private offset = 0

  constructor(head: Uint8Array, options: ReaderOptions) {
    const { values, walker, known } = jsonParts(head, this.placer, options, false)
    this.values = values
    this.walker = walker
    this.known = known
    this.options = options
  }

  get fields(): readonly FieldPlace[] {
    return this.values.fields
  }

  get records(): number {
    return this.lines
  }

  get problems(): readonly ReaderProblem[] {
    if (this.brokenLines === 0) return []
    const message = `line {line} is not JSON${this.brokenLines > 1 ? `, nor are ${this.brokenLines - 1} more of those looked at` : ''}; such lines are scanned as text`
    return [{ code: 'malformed', message, incomplete: false, line: this.firstBroken }]
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const { placer } = this
    const region = bytes.subarray(from, to)
    placer.begin(hits, count)
    this.offset = offset + (to - from)
    this.values.begin(offset - from)
    let i = from
    while (i < to) {
      const passed = this.pass(i, to)
      if (passed > i) {
        i = passed
        continue
      }
      const feed = region.indexOf(LF, i - from)
      const end = feed < 0 ? to : from + feed
      this.readLine(bytes, i, end, offset - from, feed >= 0)
      if (feed < 0) break
      this.endLine(end, offset - from)
      i = end + 1
    }
    placer.place(to, NO_FIELD, 0)
  }

  /** Perf: passes lines beyond the sample that need no reading (bench `dense.ndjson`). Returns where it stopped. */
  private pass(from: number, to: number): number {
    const { known, placer } = this
    if (known === null || this.lineHasBytes || this.lines < sampleLimit(this.options)) return from
    const { locator } = known
    const next = locator.lines(from, to, placer.rest, this.lines, known.nodeOf(this.walker.paths.root))
    this.lines += locator.rows
    this.lineNumber += locator.lineCount
    placer.passed(locator.placed)
    return next
  }

  end(): void {
    this.values.begin(0)
    this.endLine(this.offset, 0)
  }

  /** Perf: a whole line without hits, beyond the sample, need not be read: nothing of it would be reported. */
  private readLine(bytes: Uint8Array, start: number, end: number, origin: number, whole: boolean): void {
    const { placer, walker, values } = this
    let from = start
    if (!this.lineHasBytes) while (from < end && bytes[from] === CR) from++ // a blank line may end in CR LF
    const hit = placer.nextHit < end
    if (whole && !hit && !this.lineHasBytes && this.lines >= sampleLimit(this.options)) {
      this.lineHasBytes = end > from
      return
    }
    if (end > from) this.lineHasBytes = true
    if (hit) this.lineHasHits = true
    values.records = this.lines
    walker.feed(bytes, from, end, origin)
    if (walker.state === BROKEN) placer.place(end, NO_FIELD, 0)
    else if (placer.nextHit < end && walker.inLeaf) placer.place(end, values.fieldAt(walker.leafPath), this.lines)
    else placer.place(end, NO_FIELD, 0)
    this.walked = true
  }

  private walked = false

  private endLine(index: number, origin: number): void {
    if (this.lineHasBytes) {
      if (this.walked) {
        const good = this.walker.state !== BROKEN && this.walker.finish(origin + index)
        if (!good && (this.lineHasHits || this.lines < sampleLimit(this.options))) {
          this.brokenLines++
          if (this.firstBroken === 0) this.firstBroken = this.lineNumber
        }
        if (this.lineHasHits || this.lines < sampleLimit(this.options)) this.walker.paths.keep()
        else this.walker.paths.forget()
        this.walker.reset()
      }
      this.lines++
    }
    this.lineNumber++
    this.lineHasBytes = false
    this.lineHasHits = false
    this.walked = false
  }
}
