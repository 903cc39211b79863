/** Which of the first records of a table have a value in a field: what fields hold together is counted by it, record by record. */

/** Records that are remembered: as many as are sampled of a table. */
const MOST_RECORDS = 1024

export interface RecordSet {
  /** A bit for each record, from the lowest of the first word on; grows. */
  words: Uint32Array
  /** False once it is no longer true: several values in one record, records beyond the most, or a range after the first. */
  isWhole: boolean
}

export function createRecordSet(): RecordSet {
  return { words: new Uint32Array(2), isWhole: true }
}

/** @param record from 0, never less than before */
export function addRecord(set: RecordSet, record: number): void {
  if (!set.isWhole) return
  if (record >= MOST_RECORDS) {
    set.isWhole = false
    return
  }
  const at = record >>> 5
  if (at >= set.words.length) {
    const grown = new Uint32Array(Math.max(set.words.length * 2, at + 1))
    grown.set(set.words)
    set.words = grown
  }
  const bit = 1 << (record & 31)
  if ((set.words[at] as number) & bit) set.isWhole = false
  set.words[at]! |= bit
}

/** Records of a kind that have a value in at least one field of each list. */
export function countTogether(lists: readonly (readonly RecordSet[])[]): number {
  const length = Math.max(0, ...lists.flat().map(({ words }) => words.length))
  let count = 0
  for (let i = 0; i < length; i++) {
    let all = -1
    for (const list of lists) all &= list.reduce((some, { words }) => some | (words[i] ?? 0), 0)
    count += bitsIn(all)
  }
  return count
}

function bitsIn(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}
