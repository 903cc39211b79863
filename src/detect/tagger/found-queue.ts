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

  clear(): void {
    this.count = 0
    this.taken = 0
  }

  private shift(): void {
    for (const list of [this.type, this.start, this.end, this.bits, this.reasons]) list.copyWithin(0, this.taken, this.count)
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
