/** Words of the rules, many at a time: a call for each would take longer than to add it. */
import { addCue } from './identifiers'
import { addKey } from './keys'

/** Of each word in turn: its length and id (32 bits each), then its bytes and zeros behind them. WORD_SLOT of kernel.ts. */
const SLOT: usize = 80
const TEXT: usize = 8

/** Adds the keys of `words` slots. False if the table is full. */
export function addKeys(at: usize, words: u32): bool {
  for (let i: u32 = 0; i < words; i++, at += SLOT) if (!addKey(at + TEXT, load<u32>(at), load<u32>(at, 4))) return false
  return true
}

/** The same of words that announce identifiers. */
export function addCues(at: usize, words: u32): bool {
  for (let i: u32 = 0; i < words; i++, at += SLOT) if (!addCue(at + TEXT, load<u32>(at))) return false
  return true
}
