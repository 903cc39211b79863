/**
 * What values look like that a run has met before. Versions of one file and the small files of a tree hold the same values over and over,
 * and reading one takes a hundred times what remembering it does (bench: a history of translations, small files). Its twin is reading it again.
 */

/** Longer values are read again. */
const LONGEST = 1024
/** Characters that are kept, for each value that may be: a few long ones would be most of the memory. */
const CHARACTERS = 160

/** Values that are kept of versions of one file, which hold nearly all of them again; and of files of a tree, which hold some. */
export const OF_VERSIONS = 65_536
export const OF_FILES = 8_192

export class ValueMemory {
  private readonly slots = new Map<string, number>()
  private bits = new Uint32Array(0)
  private readonly most: number
  private characters = 0

  /** @param most values kept, of CHARACTERS each as the longest mean; when there are more all are forgotten */
  constructor(most: number) {
    this.most = most
  }

  /**
   * Writes the bits of a value that is known into `into` from `word` on.
   *
   * @param stride words of a value, the same at every call
   */
  recall(text: string, into: Uint32Array, word: number, stride: number): boolean {
    const slot = this.slots.get(text)
    if (slot === undefined) return false
    for (let i = 0; i < stride; i++) into[word + i] = this.bits[slot * stride + i] as number
    return true
  }

  keep(text: string, from: Uint32Array, word: number, stride: number): void {
    if (text.length > LONGEST) return
    this.characters += text.length
    if (this.slots.size >= this.most || this.characters > this.most * CHARACTERS) {
      this.slots.clear()
      this.characters = text.length
    }
    const slot = this.slots.size
    if ((slot + 1) * stride > this.bits.length) {
      const larger = new Uint32Array(Math.max(1024 * stride, this.bits.length * 2))
      larger.set(this.bits)
      this.bits = larger
    }
    this.slots.set(text, slot)
    this.bits.set(from.subarray(word, word + stride), slot * stride)
  }
}
