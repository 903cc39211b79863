/**
 * Keys of empty values above a text, `offices:` and nothing behind it: what is below belongs to the last of them. Lines that end in a colon are
 * kept as they stand and read when something below is: of programs every other line ends so, and a blank line forgets them.
 */

/** Lines kept; older ones are read. */
const MOST = 16
/** Bytes of a line, at most. */
const LONGEST = 64

/** Reads the key of `bytes[from..to)`, a line up to its colon; null if its value is not empty: the key above stays. */
export type ReadKey = (bytes: Uint8Array, from: number, to: number) => number | null

const NONE = new Uint8Array(0)

export class KeysAbove {
  /** Of the lines that have been read. */
  private key = 0
  /** Made with the first line: most texts have none, and many are small. */
  private lines = NONE
  private readonly lengths: number[] = []
  private count = 0

  /** Behind a blank line nothing belongs to what was above. */
  clear(): void {
    this.key = 0
    this.count = 0
  }

  /** `bytes[from..to)`, of no more than LONGEST bytes, ends in a colon. */
  note(bytes: Uint8Array, from: number, to: number, read: ReadKey): void {
    if (this.count === MOST) this.inForce(read)
    if (this.lines === NONE) this.lines = new Uint8Array(MOST * LONGEST)
    this.lines.set(bytes.subarray(from, to), this.count * LONGEST)
    this.lengths[this.count++] = to - from
  }

  /** The key that what follows belongs to; 0 for none. */
  inForce(read: ReadKey): number {
    while (this.count > 0) {
      const at = --this.count * LONGEST
      const key = read(this.lines, at, at + (this.lengths[this.count] as number))
      if (key === null) continue
      this.key = key
      this.count = 0
    }
    return this.key
  }
}
