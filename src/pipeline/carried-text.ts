/** One layer of carried text: what carriers hold, one text after the other, through kernel and detect like a source of its own. */
import type { CarriedFields, CarrierPlace } from './carried-fields.ts'
import { StreamFollower } from './carrier-follower.ts'
import type { CompiledRules } from '../detect/compiled-rules.ts'
import { Detector } from '../detect/detector.ts'
import { PatternHits } from '../detect/pattern/pattern-hits.ts'
import { joinFound } from '../detect/tagger/found-hits.ts'
import { TextTagger } from '../detect/tagger/text-tagger.ts'
import { decodeText } from '../formats/decode.ts'
import { HitPlacer } from '../formats/hit-placer.ts'
import { NestedJson, opensJson } from '../formats/nested-json.ts'
import { compileKernel, createKernel, type Kernel } from '../kernel/kernel.ts'
import type { ClaimSink, Claimed, Repeats } from '../model/claim.ts'
import { HIT_FIELD, HIT_KIND, HIT_START, HIT_WORDS, KIND, MAX_SPAN } from '../model/hit.ts'
import { Window } from './window.ts'
import { loadTagger, loadWords, namesSomebody } from './word-data.ts'

const CHUNK = 0x1_0000
const LOOK_AHEAD: number = 2 * MAX_SPAN + 64
/** Between texts: line ends, so that no line goes on, and zeros that no rule looks across. */
const BETWEEN: Uint8Array = Uint8Array.from({ length: 192 }, (_, i) => (i < 2 || i === 191 ? 10 : 0))
/** Bytes of a text that are sampled as a cell. */
const LONGEST_CELL = 1024
/** Texts whose places are remembered until the rules have settled what lies in them. */
const MOST_TEXTS = 512

/** One text, by offsets in this layer. */
interface Carried {
  readonly from: number
  to: number
  readonly field: number
  readonly place: CarrierPlace
  readonly number: number
  isJson: boolean
  isBegun: boolean
}

export class CarriedText implements ClaimSink {
  private readonly carried: CarriedFields
  private readonly kernel: Kernel
  private readonly window: Window
  private readonly patterns: PatternHits | null
  private readonly detector: Detector
  private readonly follower: StreamFollower
  private readonly nested: NestedJson
  private readonly placer = new HitPlacer()
  private readonly tagger: TextTagger | null
  /** Bytes that were taken and are not in the window yet. */
  private readonly queue = new Uint8Array(2 * CHUNK)
  private queued = 0
  /** Bytes taken in all. */
  private length = 0
  private texts: Carried[] = []
  private count = 0
  /** The text that JSON is read of. */
  private current: Carried | null = null
  private readonly reader = { read: (into: Uint8Array): number => this.deliver(into), close: (): void => {} }

  /** @param depth layers above this one, the source itself included */
  constructor(rules: CompiledRules, outer: Kernel, carried: CarriedFields, depth: number) {
    loadWords()
    const kernel = innerKernel(outer, rules)
    kernel.kinds(rules.kinds | (1 << KIND.carrier))
    this.kernel = kernel
    this.carried = carried
    this.window = new Window(kernel, CHUNK, LOOK_AHEAD, 0)
    this.patterns = rules.patterns.length === 0 ? null : new PatternHits(rules.patterns)
    this.follower = new StreamFollower(
      carried,
      depth,
      (field, start) => ({ field: carried.fields[field] ?? null, place: this.textAt(start).place }),
      () => new CarriedText(rules, kernel, carried, depth + 1),
    )
    this.detector = new Detector(rules, this, true, undefined, this.follower)
    const within = (place: Parameters<CarriedFields['within']>[1]): number =>
      carried.within((this.current as Carried).field, place)
    const { sampleRecords } = carried.options
    this.nested = new NestedJson(carried.fields, within, this.placer, {
      cells: { cell: (field, _record, _start, _end, value) => this.sample(field, this.current as Carried, value) },
      sampleRecords,
      isName: rules.byId.has('person-name') ? namesSomebody : undefined,
    })
    const tags = rules.byId.has('person-name') || rules.byId.has('postal-address')
    this.tagger = tags ? new TextTagger(loadTagger(), 0, carried.options.maxLocations) : null
  }

  /** A text begins. */
  begin(field: number, place: CarrierPlace): void {
    const number = this.count++
    this.texts.push({
      from: this.length,
      to: Number.POSITIVE_INFINITY,
      field,
      place,
      number,
      isJson: false,
      isBegun: false,
    })
  }

  /** Its next bytes. They are not kept. */
  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + CHUNK / 2)
      this.queue.set(piece, this.queued)
      this.queued += piece.length
      this.length += piece.length
      at += piece.length
      while (this.queued >= CHUNK + LOOK_AHEAD) this.step()
    }
  }

  /** It has ended. */
  close(): void {
    const text = this.texts.at(-1)
    if (text !== undefined) text.to = this.length
    this.take(BETWEEN)
  }

  /** No more texts. */
  end(): void {
    for (;;) {
      this.step()
      if (this.window.finished) break
    }
    this.detector.end()
    this.follower.end()
  }

  wantsPlace(field: number, rule: number): boolean {
    return this.carried.tallies.wantsPlace(field, rule)
  }

  wantsSynthetic(field: number, rule: number): boolean {
    return this.carried.tallies.wantsSynthetic(field, rule)
  }

  add(rule: number, claimed: Claimed): void {
    const { start, length, line, extent, record } = this.textAt(claimed.start).place
    this.carried.tallies.add(rule, { ...claimed, start, end: start + length, line, extent, record })
  }

  repeat(field: number, rule: number): Repeats | null {
    return this.carried.tallies.repeat(field, rule)
  }

  private deliver(into: Uint8Array): number {
    const count = Math.min(into.length, this.queued)
    into.set(this.queue.subarray(0, count))
    this.queue.copyWithin(0, count, this.queued)
    this.queued -= count
    return count
  }

  private step(): void {
    const { window } = this
    window.fill(this.reader)
    while (window.from < window.to) this.scanRegion()
    if (!window.finished) window.slide()
    if (this.texts.length > MOST_TEXTS) this.forget()
  }

  private scanRegion(): void {
    const { window, kernel, tagger } = this
    const { bytes, from, end } = window
    const count = kernel.scan(from, window.to, end)
    const to = kernel.resume
    const offset = window.offsetOf(from)
    const own = kernel.words.subarray(kernel.hits, kernel.hits + count * HIT_WORDS)
    let hits = this.patterns?.join(bytes, from, to, end, offset, own) ?? own
    const near = this.texts.filter((text) => text.to > offset && text.from < offset + end - from)
    for (const text of near) if (!text.isBegun) text.isJson = beginsJson(bytes, text.from - offset + from)
    const here = near.filter((text) => text.from < offset + to - from)
    if (tagger !== null) {
      this.tag(tagger, near, from, to)
      hits = joinFound(tagger.found, hits, from - offset, window.offsetOf(to))
    }
    this.placer.begin(hits, hits.length / HIT_WORDS)
    for (const text of here) this.place(text, bytes, from, to, offset - from)
    this.placer.place(to, this.texts.at(-1)?.field ?? 0, 0)
    const rows = here.some(({ isJson }) => isJson) ? this.dropOfJson(hits, offset - from) : hits.length / HIT_WORDS
    this.follower.read(bytes, from, to, offset)
    this.detector.judge(window, hits, rows, tagger?.found)
    window.advance(to)
  }

  /**
   * Running text: what stands between two texts of JSON, whose values are no running text.
   * Perf: the tagger was a third of the time of messages in strings of JSON.
   */
  private tag(tagger: TextTagger, near: readonly Carried[], from: number, to: number): void {
    const { bytes, end } = this.window
    const origin = this.window.offsetOf(from) - from
    let start = from
    for (const text of near) {
      if (!text.isJson) continue
      const before = Math.min(end, text.from - origin)
      if (start < before && start < to) tagger.scan(bytes, start, Math.min(to, before), before, origin + start)
      if (text.from - origin < to) tagger.passOver(Math.min(text.to, origin + to))
      start = Math.max(start, text.to - origin)
    }
    if (start < to) tagger.scan(bytes, start, to, end, origin + start)
  }

  /** The part of a text that lies in a region. */
  private place(text: Carried, bytes: Uint8Array, from: number, to: number, origin: number): void {
    const start = Math.max(from, text.from - origin)
    const end = Math.min(to, text.to - origin)
    this.placer.place(start, text.field, 0)
    this.current = text
    if (!text.isBegun) this.open(text, bytes, start, Math.min(bytes.length, text.to - origin))
    if (text.isJson) this.nested.feed(bytes, start, end, origin)
    this.placer.place(end, text.field, 0)
    if (text.isJson && end === text.to - origin) this.nested.close()
  }

  private open(text: Carried, bytes: Uint8Array, start: number, end: number): void {
    text.isBegun = true
    const isSampled = this.isSampled(text)
    if (text.isJson) this.nested.open(text.field, 0, isSampled)
    else if (isSampled) this.sample(text.field, text, decodeText(bytes, start, Math.min(end, start + LONGEST_CELL)))
  }

  /** As their readers do, the first records of tables are sampled; elsewhere the first values. */
  private isSampled({ place, number }: Carried): boolean {
    const { samplesPaths, sampleRecords } = this.carried.options
    return (samplesPaths ? number : place.record) < sampleRecords
  }

  private sample(field: number, { place, number }: Carried, value: string): void {
    const { start, length, line, extent, record } = place
    const at = this.carried.options.hasRecords ? record : number
    this.carried.cells.cell(field, at, start, start + length, value, { line, extent })
  }

  /** Keys of JSON are names of fields. Returns how many rows are left, at the front. */
  private dropOfJson(hits: Uint32Array, origin: number): number {
    let kept = 0
    for (let row = 0; row < hits.length; row += HIT_WORDS) {
      if (hits[row + HIT_KIND] === KIND.key) {
        const text = this.textAt(origin + (hits[row + HIT_START] as number))
        if (text.isJson && hits[row + HIT_FIELD] === text.field) continue
      }
      if (kept < row) hits.copyWithin(kept, row, row + HIT_WORDS)
      kept += HIT_WORDS
    }
    return kept / HIT_WORDS
  }

  /** The text in which an offset of this layer lies. */
  private textAt(offset: number): Carried {
    const { texts } = this
    let low = 0
    let high = texts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((texts[middle] as Carried).from <= offset) low = middle
      else high = middle - 1
    }
    return texts[low] as Carried
  }

  /** Texts that the window has left behind, once nothing of them is undecided. */
  private forget(): void {
    this.detector.flush()
    const behind = this.window.offsetOf(this.window.from) - MAX_SPAN
    this.texts = this.texts.filter((text, i) => text.to > behind || i === this.texts.length - 1)
  }
}

/** True if a text that begins at `start` may be JSON; blanks may stand before it. */
function beginsJson(bytes: Uint8Array, start: number): boolean {
  let first = start
  while (
    first < start + 64 &&
    ((bytes[first] as number) === 32 || ((bytes[first] as number) >= 9 && (bytes[first] as number) <= 13))
  )
    first++
  return opensJson(bytes[first])
}

/** Perf: a kernel for each layer, made when a source first has something in it, and kept (bench: small files). */
const kernels = new WeakMap<Kernel, Kernel>()

function innerKernel(outer: Kernel, rules: CompiledRules): Kernel {
  const known = kernels.get(outer)
  if (known !== undefined) return known
  const made = createKernel(compileKernel(), rules, CHUNK + 4 * LOOK_AHEAD)
  kernels.set(outer, made)
  return made
}
