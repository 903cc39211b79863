/** The bytes at hand, shared by the machines that read a dump: where they lie, what came before, which line, whose hits. */
import { NO_FIELD } from '../model/field.ts'
import type { Locator } from '../model/locator.ts'
import { HIT_FIELD, HIT_KIND, HIT_RECORD, HIT_START, HIT_WORDS, KIND, NO_KIND } from '../model/hit.ts'

const LF = 0x0a

export class Input {
  bytes: Uint8Array = new Uint8Array(0)
  to = 0
  /** Source offset of `bytes[0]`. */
  base = 0
  /** Index of the first hit that is not placed, or beyond every index. */
  nextHit: number = Number.POSITIVE_INFINITY
  #from = 0
  #last = 0
  #lastButOne = 0
  #hits: Uint32Array = new Uint32Array(0)
  #count = 0
  #hit = 0
  /** Line feeds before #counted. */
  #lines = 0
  #counted = 0
  #mark = -1
  #markedLine = 1
  readonly #locator: Locator | undefined

  constructor(locator?: Locator) {
    this.#locator = locator
  }

  begin(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    this.bytes = bytes
    this.#from = from
    this.#counted = from
    this.to = to
    this.base = offset - from
    this.#hits = hits
    this.#count = count
    this.#hit = 0
    this.nextHit = count > 0 ? (hits[HIT_START] as number) : Number.POSITIVE_INFINITY
  }

  /** Keeps what the next call needs. */
  finish(): void {
    this.#markedLine = this.line
    this.#countTo(this.to)
    const last = this.before(this.to)
    this.#lastButOne = this.beforeThat(this.to)
    this.#last = last
  }

  /** The byte before index `at`; 0 at the start of the source. */
  before(at: number): number {
    return at > this.#from ? (this.bytes[at - 1] as number) : this.#last
  }

  beforeThat(at: number): number {
    if (at > this.#from + 1) return this.bytes[at - 2] as number
    return at > this.#from ? this.#last : this.#lastButOne
  }

  /** Remembers a place whose line may be asked for. Each lies after the one before. */
  mark(at: number): void {
    this.#mark = at
  }

  /** Line of the last marked place, from 1. */
  get line(): number {
    if (this.#mark >= 0) {
      this.#countTo(this.#mark)
      this.#markedLine = this.#lines + 1
      this.#mark = -1
    }
    return this.#markedLine
  }

  /** Gives the hits that start before index `upTo`, and are not placed yet, to a field and record. */
  place(upTo: number, field: number, record: number): void {
    const hits = this.#hits
    let hit = this.#hit
    while (hit < this.#count && (hits[hit * HIT_WORDS + HIT_START] as number) < upTo) {
      hits[hit * HIT_WORDS + HIT_FIELD] = field
      hits[hit * HIT_WORDS + HIT_RECORD] = field === NO_FIELD ? 0 : record
      hit++
    }
    this.#hit = hit
    this.nextHit = hit < this.#count ? (hits[hit * HIT_WORDS + HIT_START] as number) : Number.POSITIVE_INFINITY
  }

  /** As place, for a name by which a field of its own is judged: key words in it are no hits. */
  placeKey(upTo: number, field: number, record: number): void {
    this.#placeWithout(KIND.key, upTo, field, record)
  }

  /** As place, for what lies between the tokens of JSON that is being read: it carries no other. */
  placeBetween(upTo: number, field: number, record: number): void {
    this.#placeWithout(KIND.carrier, upTo, field, record)
  }

  #placeWithout(kind: number, upTo: number, field: number, record: number): void {
    const hits = this.#hits
    for (
      let row = this.#hit * HIT_WORDS;
      row < this.#count * HIT_WORDS && (hits[row + HIT_START] as number) < upTo;
      row += HIT_WORDS
    )
      if (hits[row + HIT_KIND] === kind) hits[row + HIT_KIND] = NO_KIND
    this.place(upTo, field, record)
  }

  /** The rows of the hits that have no place yet. */
  get rest(): Uint32Array {
    return this.#hits.subarray(this.#hit * HIT_WORDS, this.#count * HIT_WORDS)
  }

  /** The next `count` hits were given their places by somebody else. */
  passed(count: number): void {
    this.#hit += count
    this.nextHit = this.#hit < this.#count ? (this.#hits[this.#hit * HIT_WORDS + HIT_START] as number) : Number.POSITIVE_INFINITY
  }

  #countTo(at: number): void {
    if (this.#locator !== undefined) this.#lines += this.#locator.countLines(this.#counted, at)
    else {
      const part = this.bytes.subarray(this.#counted, at)
      for (let found = part.indexOf(LF); found >= 0; found = part.indexOf(LF, found + 1)) this.#lines++
    }
    this.#counted = at
  }
}
