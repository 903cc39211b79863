/** Tells by the bytes whether a text may hold one of many words or phrases: most hold none, and need not be made a string and taken apart. */
import { isLetter } from '../validators/ascii.ts'

const SEED = 0x811c9dc5
const FACTOR = 0x01000193
const FULL_STOP = 46

/** First words of phrases, each a run of letters. */
export class FirstWords {
  /** Open-addressed set of hashes, 0 meaning empty. */
  private readonly cells: Uint32Array
  /** Some phrase begins with no letter: any text may hold it. */
  private readonly isVague: boolean

  /** @param phrases in lower case; those that do not begin in ASCII stand in no text in ASCII */
  constructor(phrases: Iterable<string>) {
    const hashes = new Set<number>()
    let isVague = false
    for (const phrase of phrases) {
      const word = /^\p{L}+/u.exec(phrase)?.[0]
      if (word === undefined) isVague = true
      else if (/^[a-z]+$/.test(word)) hashes.add(hashOf(word))
    }
    this.isVague = isVague
    this.cells = new Uint32Array(1 << (34 - Math.clz32(hashes.size + 1)))
    for (const hash of hashes) this.cells[this.cellOf(hash)] = hash
  }

  /**
   * False only if none of the phrases stands in the text: as words, as humps of words (`passportNumber`), or as letters with full stops. Text
   * beyond ASCII may hold any.
   */
  mayStandIn(bytes: Uint8Array, from: number, to: number): boolean {
    if (this.isVague) return true
    for (let i = from; i < to; ) {
      const byte = bytes[i] as number
      if (byte >= 128) return true
      if (!isLetter(byte)) {
        i++
        continue
      }
      let end = i + 1
      while (end < to && isLetter(bytes[end] as number)) end++
      if (this.isBegun(bytes, i, end)) return true
      if (end - i === 1 && bytes[end] === FULL_STOP && end + 1 < to && isLetter(bytes[end + 1] as number)) return true
      i = end
    }
    return false
  }

  /** By the run of letters [start, end), or by a part of it that humps set off. */
  private isBegun(bytes: Uint8Array, start: number, end: number): boolean {
    let whole = SEED
    // Since the last capital behind a small letter, and since the last hump: `IDNumber` has two, `ID` and `Number`.
    let part = SEED
    let hump = SEED
    let humpBefore = SEED
    let last = 0
    let capitals = 0
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number
      const isCapital = byte < 97
      const folded = byte | 32
      if (isCapital && last >= 97) {
        if (this.has(part) || this.has(hump)) return true
        part = hump = SEED
        capitals = 0
      } else if (!isCapital && capitals > 1) {
        if (this.has(humpBefore)) return true
        hump = step(SEED, last | 32)
      }
      capitals = isCapital ? capitals + 1 : 0
      humpBefore = hump
      whole = step(whole, folded)
      part = step(part, folded)
      hump = step(hump, folded)
      last = byte
    }
    return this.has(whole) || (part !== whole && this.has(part)) || (hump !== part && this.has(hump))
  }

  private has(hash: number): boolean {
    return this.cells[this.cellOf(hash >>> 0 || 1)] !== 0
  }

  private cellOf(hash: number): number {
    const { cells } = this
    const mask = cells.length - 1
    let at = hash & mask
    while (cells[at] !== 0 && cells[at] !== hash) at = (at + 1) & mask
    return at
  }
}

function step(hash: number, byte: number): number {
  const mixed = Math.imul(hash ^ byte, FACTOR)
  return mixed ^ (mixed >>> 15)
}

function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
  return hash >>> 0 || 1
}
