/** What formats share that are segments of elements, parted by bytes that they declare themselves: HL7 version 2, X12, EDIFACT. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { CellText } from './decode.ts'
import { type EndsCell, HitPlacer } from './hit-placer.ts'
import { fieldOf, type JsonPaths, type PathNode, TOO_MANY_PATHS } from './json-path.ts'
import { MAX_SPAN, WITHOUT_SPAN } from '../model/hit.ts'
import { saysNothing } from './said-nothing.ts'
import { ROLE, type Roles } from './segment-roles.ts'

/** Where a value stands. All are counted from 1, as the standards do. */
export interface SegmentPlace {
  /** Name of the segment. */
  readonly segment: string
  readonly element: number
  readonly component: number
  readonly subcomponent: number
}

/** What a value is. */
export interface SegmentValue {
  readonly path: PathNode
  /** What the written value means, where not what it says. */
  readonly decode?: ((raw: string) => string) | undefined
  /** True if what follows depends on it: the grammar is told its text. */
  readonly isKept?: boolean | undefined
}

/** A segment that declares the separators. */
export interface Opening {
  readonly segment: string
  /** Bytes of it that lie in no field. A separator follows. */
  readonly length: number
  /** The last element among them. */
  readonly element: number
  readonly roles: Roles
}

/**
 * The tables of one standard. Which field a value lies in may depend on the bytes before it, and on no more than MAX_SPAN from its first
 * one on: regions end anywhere.
 */
export interface SegmentGrammar {
  readonly paths: JsonPaths
  /** Until they are declared. */
  readonly roles: Roles
  /** Asked of the first byte of each segment; null: it declares nothing. */
  opening(bytes: Uint8Array, at: number): Opening | null
  /** A segment begins. False: none is called so. */
  begin(segment: string): boolean
  /** True if a record begins with the segment. */
  isRecord(segment: string): boolean
  valueAt(place: SegmentPlace, bytes: Uint8Array, at: number, roles: Roles): SegmentValue
  /** The text of a value that is kept. */
  keep?(place: SegmentPlace, text: string): void
}

const LONGEST_NAME = 3
/** Blanks behind a value that are looked at. */
const MOST_BLANKS = 64
/** Between segments, in the name of one, in its values, in something that is none. */
type State = 'between' | 'name' | 'values' | 'text'

export class SegmentReader implements FormatReader {
  readonly fields: FieldPlace[] = []
  readonly problems: ReaderProblem[] = []
  private readonly grammar: SegmentGrammar
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  private readonly text = new CellText()
  private roles: Roles
  private readonly place = { segment: '', element: 0, component: 1, subcomponent: 1 }
  private state: State = 'between'
  /** Bytes still to come that lie in no field. */
  private passing = 0
  private opening: Opening | null = null
  /** The next byte stands for itself. */
  private isReleased = false
  private record = 0
  /** What stands before the first record is of it. */
  private hasRecord = false
  /** Source offset of the next byte. */
  private offset = 0
  /** Added to an index it gives the offset. */
  private shift = 0

  /** The value at hand; null before its first byte. */
  private value: SegmentValue | null = null
  private field: number = NO_FIELD
  private isRead = false
  /** Source offsets of its first byte, and of the first that is not in `text`. */
  private start = 0
  private gathered = 0

  constructor(grammar: SegmentGrammar, options: ReaderOptions) {
    this.grammar = grammar
    this.options = options
    this.roles = grammar.roles
  }

  get records(): number {
    return this.hasRecord || this.fields.length > 0 ? this.record + 1 : 0
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    this.placer.begin(hits, count)
    this.shift = offset - from
    for (let at = from; at < to; ) {
      if (this.passing > 0) at = this.pass(at, to)
      else if (this.state === 'between') at = this.readBetween(bytes, at, to)
      else if (this.state === 'name') at = this.readName(bytes, at, to)
      else at = this.readValues(bytes, at, to)
    }
    if (this.value !== null) this.gather(bytes, to)
    this.placeOutside(bytes, to)
    this.offset = offset + to - from
    this.grammar.paths.keep()
  }

  end(): void {
    this.close(this.offset)
    if (this.grammar.paths.overflowed) this.problem(TOO_MANY_PATHS)
  }

  /** Blanks, line ends, and what frames messages on a wire (MLLP). What else comes begins a segment. */
  private readBetween(bytes: Uint8Array, from: number, to: number): number {
    let at = from
    while (at < to && ((bytes[at] as number) <= 32 || this.roles[bytes[at] as number] === ROLE.segment)) at++
    if (at === to) return at
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf && at + this.shift === 0) {
      this.passing = 3
      return at
    }
    this.restart('')
    this.opening = this.grammar.opening(bytes, at)
    this.passing = this.opening?.length ?? 0
    this.state = 'name'
    return at
  }

  private pass(from: number, to: number): number {
    const passed = Math.min(this.passing, to - from)
    this.passing -= passed
    const { opening } = this
    if (this.passing > 0 || opening === null) return from + passed
    this.opening = null
    this.roles = opening.roles
    this.begin(opening.segment)
    this.place.element = opening.element
    return from + passed
  }

  private readName(bytes: Uint8Array, from: number, to: number): number {
    const { roles, place } = this
    let at = from
    while (at < to && roles[bytes[at] as number] === ROLE.none && place.segment.length < LONGEST_NAME)
      place.segment += String.fromCharCode(bytes[at++] as number)
    if (at === to) return at
    const role = roles[bytes[at] as number]
    if (role === ROLE.element || role === ROLE.segment) this.begin(place.segment)
    else this.beginText()
    return at
  }

  private begin(segment: string): void {
    this.restart(segment)
    if (!this.grammar.begin(segment)) {
      this.beginText()
      return
    }
    this.state = 'values'
    if (!this.grammar.isRecord(segment)) return
    if (this.hasRecord) this.record++
    this.hasRecord = true
  }

  private restart(segment: string): void {
    this.place.segment = segment
    this.place.element = 0
    this.place.component = this.place.subcomponent = 1
  }

  private beginText(): void {
    this.state = 'text'
    this.problem({ code: 'malformed', message: 'some of it is no segment; that was scanned as text', incomplete: false })
  }

  private readValues(bytes: Uint8Array, from: number, to: number): number {
    const { roles } = this
    let at = from
    if (this.isReleased) {
      this.isReleased = false
      at++
    } else {
      const first = roles[bytes[at] as number]
      if (this.value === null && this.state === 'values' && (first === ROLE.none || first === ROLE.release)) this.open(bytes, at)
    }
    while (at < to && roles[bytes[at] as number] === ROLE.none) at++
    if (at === to) return at
    const role = roles[bytes[at] as number] as number
    if (role === ROLE.release) this.isReleased = true
    else if (this.state === 'values' || role === ROLE.segment) this.delimit(bytes, at, role)
    return at + 1
  }

  private open(bytes: Uint8Array, at: number): void {
    this.placeOutside(bytes, at)
    this.value = this.grammar.valueAt(this.place, bytes, at, this.roles)
    const { path, isKept } = this.value
    if (path.field < 0) path.field = this.fields.push(fieldOf(path, null)) - 1
    this.field = path.field
    this.start = this.gathered = at + this.shift
    this.isRead = isKept === true || path.sampled < this.options.sampleRecords
    this.text.clear()
  }

  private placeOutside(bytes: Uint8Array, to: number): void {
    if (this.state !== 'text') this.dropCrossing(bytes, to)
    this.placer.place(to, NO_FIELD, this.record)
  }

  /** No value goes on behind a separator: `TE+ann@example.com` is no address where `+` is one. */
  private dropCrossing(bytes: Uint8Array, to: number): void {
    if (this.placer.nextHit >= to) return
    this.placer.drop(to, (kind, start, end) => {
      if (WITHOUT_SPAN.has(kind)) return false
      const last = Math.min(end, start + MAX_SPAN, bytes.length)
      const isReleased = this.roles[bytes[start - 1] ?? 0] === ROLE.release
      for (let at = isReleased ? start + 1 : start; at < last; at++) {
        const role = this.roles[bytes[at] as number]
        if (role === ROLE.release) at++
        else if (role !== ROLE.none && role !== ROLE.subcomponent) return true
      }
      return false
    })
  }

  private gather(bytes: Uint8Array, to: number): void {
    this.dropCrossing(bytes, to)
    this.placer.placeCell(bytes, this.start - this.shift, to, this.field, this.record, this.ends)
    if (this.isRead) this.text.add(bytes, this.gathered - this.shift, to)
    this.gathered = to + this.shift
  }

  private readonly ends: EndsCell = (bytes, end) => {
    let at = end
    while (at < end + MOST_BLANKS && bytes[at] === 32) at++
    const byte = bytes[at]
    if (byte === undefined || byte === 0) return true
    const role = this.roles[byte]
    return role !== ROLE.none && role !== ROLE.release
  }

  private delimit(bytes: Uint8Array, at: number, role: number): void {
    if (this.value !== null) this.gather(bytes, at)
    this.close(at + this.shift)
    this.placeOutside(bytes, at)
    const { place } = this
    place.subcomponent = role === ROLE.subcomponent ? place.subcomponent + 1 : 1
    if (role === ROLE.subcomponent) return
    place.component = role === ROLE.component ? place.component + 1 : 1
    if (role === ROLE.element) place.element++
    if (role === ROLE.segment) this.state = 'between'
  }

  private close(end: number): void {
    const { value } = this
    this.value = null
    if (value === null || !this.isRead) return
    const raw = withoutRelease(this.text.toString(), this.roles)
    if (value.isKept === true) this.grammar.keep?.(this.place, raw.trim())
    if (value.path.sampled >= this.options.sampleRecords) return
    value.path.sampled++
    const text = value.decode?.(raw) ?? raw.trim()
    this.options.cells.cell(this.field, this.record, this.start, end, saysNothing(text) ? '' : text)
  }

  private problem(problem: ReaderProblem): void {
    if (!this.problems.some(({ code }) => code === problem.code)) this.problems.push(problem)
  }
}

/** The text of a value: signs that let others stand for themselves are none of it. */
function withoutRelease(raw: string, roles: Roles): string {
  const release = roles.indexOf(ROLE.release)
  const sign = release < 0 ? '' : String.fromCharCode(release)
  if (sign === '' || !raw.includes(sign)) return raw
  let text = ''
  for (let i = 0; i < raw.length; i++) text += raw[i] === sign ? (raw[++i] ?? '') : raw[i]
  return text
}
