import { NO_FIELD } from '../model/field.ts'
import {
  FILLS_CELL,
  HIT_END,
  HIT_FIELD,
  HIT_KIND,
  HIT_LINE,
  HIT_RECORD,
  HIT_START,
  HIT_WORDS,
  KIND,
  NO_KIND,
} from '../model/hit.ts'

/** Writes field and record into the hits of a region, in order, as a reader moves over it. */
export class HitPlacer {
  /** Start of the next hit that has no place yet; Infinity if there is none. */
  nextHit: number = Number.POSITIVE_INFINITY
  private hits: Uint32Array = new Uint32Array(0)
  private row = 0
  private end = 0

  begin(hits: Uint32Array, count: number): void {
    this.hits = hits
    this.row = 0
    this.end = count * HIT_WORDS
    this.nextHit = count > 0 ? (hits[HIT_START] as number) : Number.POSITIVE_INFINITY
  }

  /** The rows of the hits that have no place yet. */
  get rest(): Uint32Array {
    return this.hits.subarray(this.row, this.end)
  }

  /** The next `count` hits were given their places by somebody else. */
  passed(count: number): void {
    if (count === 0) return
    this.row += count * HIT_WORDS
    this.nextHit = this.row < this.end ? (this.hits[this.row + HIT_START] as number) : Number.POSITIVE_INFINITY
  }

  /** All hits that start before `index` and have no place yet lie here. */
  place(index: number, field: number, record: number): void {
    while (this.nextHit < index) this.placeNext(field, record)
  }

  /**
   * As place, for the rest of a cell that begins at `start`: says which hit fills it.
   *
   * @param bytes the region's, valid MAX_SPAN bytes behind every hit
   * @param ends whether a cell ends at an index
   */
  placeCell(bytes: Uint8Array, start: number, index: number, field: number, record: number, ends: EndsCell = endsCell): void {
    while (this.nextHit < index) {
      if (this.nextHit === start && ends(bytes, this.hits[this.row + HIT_END] as number, start))
        this.hits[this.row + HIT_LINE]! |= FILLS_CELL
      this.placeNext(field, record)
    }
  }

  /** As place, for bytes that name a field: what rules find behind key words in them lies in the field. */
  placeName(index: number, fieldOf: () => number, record: number): void {
    while (this.nextHit < index) {
      const kind = this.hits[this.row + HIT_KIND]
      this.placeNext(kind === KIND.key || kind === KIND.literal ? fieldOf() : NO_FIELD, record)
    }
  }

  /** As place, for a name by which a field of its own is judged: key words in it are no hits. */
  placeKey(index: number, field: number, record: number): void {
    this.placeWithout(KIND.key, index, field, record)
  }

  /** As place, for what lies between the tokens of JSON that is being read: it carries no other. */
  placeBetween(index: number, field: number, record: number): void {
    this.placeWithout(KIND.carrier, index, field, record)
  }

  private placeWithout(kind: number, index: number, field: number, record: number): void {
    while (this.nextHit < index) {
      if (this.hits[this.row + HIT_KIND] === kind) this.hits[this.row + HIT_KIND] = NO_KIND
      this.placeNext(field, record)
    }
  }

  /** What begins before `index`, has no place yet and is no value after all, is no hit. */
  drop(index: number, isNone: (kind: number, start: number, end: number) => boolean): void {
    const { hits } = this
    for (let row = this.row; row < this.end && (hits[row + HIT_START] as number) < index; row += HIT_WORDS)
      if (isNone(hits[row + HIT_KIND] as number, hits[row + HIT_START] as number, hits[row + HIT_END] as number))
        hits[row + HIT_KIND] = NO_KIND
  }

  private placeNext(field: number, record: number): void {
    this.hits[this.row + HIT_FIELD] = field
    this.hits[this.row + HIT_RECORD] = record
    this.row += HIT_WORDS
    this.nextHit = this.row < this.end ? (this.hits[this.row + HIT_START] as number) : Number.POSITIVE_INFINITY
  }
}

/** Told by the bytes around alone: the cell may go on behind the region. */
export type EndsCell = (bytes: Uint8Array, end: number, start: number) => boolean

/** Blanks behind a value that are looked at. */
const MOST_BLANKS = 64

/** True if nothing of a cell follows: what closes it, the line's end, or a comment, maybe behind blanks. */
function endsCell(bytes: Uint8Array, end: number): boolean {
  let at = end
  while (at < end + MOST_BLANKS && (bytes[at] === 32 || bytes[at] === 9)) at++
  switch (bytes[at]) {
    case undefined:
    case 0:
    case 10:
    case 13:
    case 34: // "
    case 39: // '
    case 44: // ,
    case 60: // <
    case 93: // ]
    case 125: // }
      return true
    case 35: // #
    case 59: // ;
      return at > end
    default:
      return false
  }
}
