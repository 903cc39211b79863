/**
 * Which of our rules know a word of names. Most rules know none of a name's words, and all such judge it alike: what they know need not be
 * made ready for it. The table is packed when the program is built (pack-mentions.ts), as making it takes as long as what it saves.
 */
import type { Rule } from '../model/rule.ts'
import { singular } from './field-name.ts'
import { MENTIONS, PACKED_RULES } from './mentions-table.ts'

/** Bytes of an entry: the hash of a word (32-bit, little-endian) among all in order, and behind all of them a rule's number (16-bit). */
const HASH_BYTES = 4
const RULE_BYTES = 2

let table: DataView | undefined
let count = 0

function entries(): DataView {
  if (table === undefined) {
    const bytes = Buffer.from(MENTIONS, 'base64')
    table = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    count = bytes.length / (HASH_BYTES + RULE_BYTES)
  }
  return table
}

/** FNV-1a over UTF-16 units. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** For rules of a run: which of them a name is put before. */
export class Mentions {
  /** By place: not 0 for those that know a word of the last name given to `mark`, and those of which the table does not tell. */
  readonly marks: Uint8Array
  private readonly untold: Uint8Array
  /** Places of the rules of the table; -1 for those that are not in the run. */
  private readonly places: Int16Array

  constructor(rules: readonly Rule[]) {
    this.marks = new Uint8Array(rules.length)
    this.untold = new Uint8Array(rules.length).fill(1)
    const packed = PACKED_RULES.split(' ')
    const byId = new Map(rules.map(({ id }, place) => [id, place]))
    this.places = Int16Array.from(packed, (id) => byId.get(id) ?? -1)
    for (const place of this.places) if (place >= 0) this.untold[place] = 0
  }

  /** Begins with another name. */
  restart(): void {
    this.marks.set(this.untold)
  }

  /** Words as they stand, and in the singular. */
  mark(words: readonly string[]): void {
    for (const word of words) {
      this.markWord(word)
      const one = singular(word)
      if (one !== word) this.markWord(one)
    }
  }

  private markWord(word: string): void {
    const view = entries()
    const hash = hashOfWord(word)
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (view.getUint32(middle * HASH_BYTES, true) < hash) low = middle + 1
      else high = middle
    }
    for (; low < count && view.getUint32(low * HASH_BYTES, true) === hash; low++) {
      const place = this.places[view.getUint16(count * HASH_BYTES + low * RULE_BYTES, true)] as number
      if (place >= 0) this.marks[place] = 1
    }
  }
}
