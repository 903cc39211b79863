/** Words of other scripts among signs of Chinese and Japanese: programs mostly, and sometimes somebody. */
import type { Decoder } from './decoder.ts'
import { CASE, WORD_KIND, type Word } from './words.ts'

function isWithCase({ tokens, words }: Decoder, i: number): boolean {
  const { kind, letters } = words.all[tokens.word[i] as number] as Word
  return kind === WORD_KIND.word && letters !== CASE.none
}

function hasSigns({ tokens }: Decoder, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens.kind[i] === WORD_KIND.ideograph) return true
  return false
}

/** Where the name begins without the signs before its letters; `first` if it is of one script. */
export function firstOfScript(decoder: Decoder, first: number, last: number): number {
  if (!hasSigns(decoder, first, last)) return first
  for (let i = first; i <= last; i++) if (isWithCase(decoder, i)) return i
  return first
}

/** Where it ends without the signs behind its letters; `last` if it is of one script. */
export function lastOfScript(decoder: Decoder, first: number, last: number): number {
  if (!isWithCase(decoder, first) || !hasSigns(decoder, first, last)) return last
  let end = first
  while (end < last && isWithCase(decoder, end + 1)) end++
  return end
}

/** One of its words is a given name that many have, with a capital: not `li`, `MAC`. */
export function isListedAsGiven({ tokens, words }: Decoder, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { facts, letters } = words.all[tokens.word[i] as number] as Word
    if (letters === CASE.capital && facts % 5 >= COMMON) return true
  }
  return false
}

const COMMON = 2
