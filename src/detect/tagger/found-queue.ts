/** Between the tagger and the detector. */

/** Most sources are small and hold nothing. */
const NO_TYPES = new Uint8Array(0)
const NO_NUMBERS = new Float64Array(0)

/** What was found, in order, until it is taken. Offsets are the source's. */
export class FoundQueue {
  count = 0
  type: Uint8Array = NO_TYPES
  start: Float64Array = NO_NUMBERS
  end: Float64Array = NO_NUMBERS
  bits: Float64Array = NO_NUMBERS
  /** Packed (evidence/reasons.ts), 0 for none. */
  reasons: Float64Array = NO_NUMBERS
  /** The next one to take. */
  taken = 0

  push(type: number, start: number, end: number, bits: number, reasons = 0): void {
    if (this.taken > 0) this.shift()
    if (this.count === this.type.length) this.grow()
    this.type[this.count] = type
    this.start[this.count] = start
    this.end[this.count] = end
    this.bits[this.count] = bits
    this.reasons[this.count] = reasons
    this.count++
  }

  /**
   * Puts a find in its place among those that have not been taken, instead of what it covers. Nothing happens if what stands there is as sure, or is not
   * covered whole or of the same type.
   */
  correct(type: number, start: number, end: number, bits: number, reasons: number): void {
    const from = this.firstBehind(start)
    let to = from
    for (; to < this.count && (this.start[to] as number) < end; to++) {
      const isCovered = (this.start[to] as number) >= start && (this.end[to] as number) <= end
      if (!isCovered || this.type[to] !== type || (this.bits[to] as number) >= bits) return
    }
    if (to === from) {
      if (this.count === this.type.length) this.grow()
      for (const list of this.lists) list.copyWithin(from + 1, from, this.count)
      this.count++
    } else if (to > from + 1) {
      for (const list of this.lists) list.copyWithin(from + 1, to, this.count)
      this.count -= to - from - 1
    }
    this.type[from] = type
    this.start[from] = start
    this.end[from] = end
    this.bits[from] = bits
    this.reasons[from] = reasons
  }

  /** Whether a find of at least so many bits lies over the offset. */
  isSure(offset: number, bits: number): boolean {
    const i = this.firstBehind(offset)
    return i < this.count && (this.start[i] as number) <= offset && (this.bits[i] as number) >= bits
  }

  /** The first one not taken that ends behind the offset. They are in order and disjoint. */
  private firstBehind(offset: number): number {
    let low = this.taken
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.end[middle] as number) > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  private get lists(): readonly (Uint8Array | Float64Array)[] {
    return [this.type, this.start, this.end, this.bits, this.reasons]
  }

  clear(): void {
    this.count = 0
    this.taken = 0
  }

  private shift(): void {
    for (const list of this.lists) list.copyWithin(0, this.taken, this.count)
    this.count -= this.taken
    this.taken = 0
  }

  private grow(): void {
    const longer = <T extends Uint8Array | Float64Array>(list: T, empty: T): T => {
      empty.set(list)
      return empty
    }
    const size = Math.max(64, this.type.length * 2)
    this.type = longer(this.type, new Uint8Array(size))
    this.start = longer(this.start, new Float64Array(size))
    this.end = longer(this.end, new Float64Array(size))
    this.bits = longer(this.bits, new Float64Array(size))
    this.reasons = longer(this.reasons, new Float64Array(size))
  }
}
