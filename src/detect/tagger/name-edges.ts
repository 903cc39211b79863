/** Where a name begins that was read with what stands before it. */
import type { Decoder } from './decoder.ts'
import { hashesOf, type Word } from './words.ts'

/**
 * The first token of a name behind the sign of a number or of a short form: `D.ª Rosa Almeida`, `Eng.º Rui Prado` (Spanish and Portuguese), where
 * the full stop parts the sign from its word. `first` if there is none.
 */
export function beginBehindOrdinal({ tokens, words }: Decoder, first: number, last: number): number {
  let from = first
  while (from < last && ORDINALS.has((words.all[tokens.word[from] as number] as Word).hash)) from++
  return from
}

const ORDINALS: ReadonlySet<number> = hashesOf('º ª')
