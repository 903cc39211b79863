/**
 * Lines of machine data tagged before: most differ from others in their digits alone, which the tagger does not tell apart. Keyed by
 * two hashes of the line with its digits masked.
 */

const SLOTS = 1 << 14
/** Finds remembered per line; lines with more are tagged each time. */
const MOST_FOUND = 4
/** Per line: hashes, length, count; then type, start and end of each find. The type of a plain noun (nouns.ts) has a bit more. */
const PLAIN = 128
const ROW = 4 + MOST_FOUND * 3

export class LineMemory {
  private readonly rows = new Int32Array(SLOTS * ROW)
  private readonly scores = new Float64Array(SLOTS * MOST_FOUND)
  private readonly why = new Float64Array(SLOTS * MOST_FOUND)
  private hash = 0
  private check = 0
  private length = 0
  private slot = 0
  count = 0

  /** True if the line is known; `count`, `type`, `start`, `end`, `bits` then tell what was found, relative to its start. */
  recall(bytes: Uint8Array, from: number, to: number, parent: number): boolean {
    let hash = 0x811c9dc5 ^ parent
    let check = 0x2545f491 + parent
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number
      const masked = byte >= 48 && byte <= 57 ? 48 : byte
      hash = Math.imul(hash ^ masked, 0x01000193)
      check = Math.imul(check + masked, 0x85ebca6b) ^ (check >>> 15)
    }
    this.hash = hash | 0
    this.check = check | 0
    this.length = to - from
    this.slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    const row = this.slot * ROW
    if (this.rows[row] !== this.hash || this.rows[row + 1] !== this.check || this.rows[row + 2] !== this.length) return false
    this.count = this.rows[row + 3] as number
    return true
  }

  clear(): void {
    this.rows.fill(-1)
  }

  type(i: number): number {
    return (this.rows[this.slot * ROW + 4 + i * 3] as number) & ~PLAIN
  }

  isPlain(i: number): boolean {
    return ((this.rows[this.slot * ROW + 4 + i * 3] as number) & PLAIN) !== 0
  }

  start(i: number): number {
    return this.rows[this.slot * ROW + 5 + i * 3] as number
  }

  end(i: number): number {
    return this.rows[this.slot * ROW + 6 + i * 3] as number
  }

  bits(i: number): number {
    return this.scores[this.slot * MOST_FOUND + i] as number
  }

  /** Packed reasons; 0 if they were not asked for when the line was kept. */
  reasons(i: number): number {
    return this.why[this.slot * MOST_FOUND + i] as number
  }

  /** After a failed `recall`: what is added until `keep` belongs to that line. */
  begin(): void {
    this.count = 0
    this.rows[this.slot * ROW + 2] = -1
  }

  add(type: number, start: number, end: number, bits: number, reasons: number, isPlain = false): void {
    if (this.count < MOST_FOUND) {
      const at = this.slot * ROW + 4 + this.count * 3
      this.rows[at] = isPlain ? type | PLAIN : type
      this.rows[at + 1] = start
      this.rows[at + 2] = end
      this.scores[this.slot * MOST_FOUND + this.count] = bits
      this.why[this.slot * MOST_FOUND + this.count] = reasons
    }
    this.count++
  }

  keep(): void {
    if (this.count > MOST_FOUND) return
    const row = this.slot * ROW
    this.rows[row] = this.hash
    this.rows[row + 1] = this.check
    this.rows[row + 2] = this.length
    this.rows[row + 3] = this.count
  }
}
