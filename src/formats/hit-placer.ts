import { HIT_FIELD, HIT_RECORD, HIT_START, HIT_WORDS } from '../model/hit.ts'

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
    while (this.nextHit < index) {
      this.hits[this.row + HIT_FIELD] = field
      this.hits[this.row + HIT_RECORD] = record
      this.row += HIT_WORDS
      this.nextHit = this.row < this.end ? (this.hits[this.row + HIT_START] as number) : Number.POSITIVE_INFINITY
    }
  }
}
