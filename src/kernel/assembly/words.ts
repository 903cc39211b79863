/** Words of the rules, many at a time: a call for each would take longer than to add it. */
import { addCue } from './identifiers'
import { addKey } from './keys'
import { SCRATCH } from './memory'

/** A word is looked at with zeros behind it: it is copied here. No word is longer than its first part. */
const SLOT: usize = 80
const LINE_FEED: u8 = 10

/** Adds the keys in [at, end), each ended by a line feed, with their ids (32 bits each). False if the table is full. */
export function addKeys(at: usize, end: usize, ids: usize): bool {
  for (; at < end; ids += 4) {
    const length = take(at)
    if (!addKey(SCRATCH, length, load<u32>(ids))) return false
    at += length + 1
  }
  return true
}

/** The same of words that announce identifiers. They have no ids. */
export function addCues(at: usize, end: usize, _: usize): bool {
  while (at < end) {
    const length = take(at)
    if (!addCue(SCRATCH, length)) return false
    at += length + 1
  }
  return true
}

/** Copies the word at `at` and returns its length. */
function take(at: usize): u32 {
  memory.fill(SCRATCH, 0, SLOT)
  let length: u32 = 0
  while (load<u8>(at + length) != LINE_FEED) {
    store<u8>(SCRATCH + length, load<u8>(at + length))
    length++
  }
  return length
}
