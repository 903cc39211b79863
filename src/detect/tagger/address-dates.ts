/** Numbers that say when something is, not where. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Decoder } from './decoder.ts'
import type { Word } from './words.ts'

/** Beside a month or a weekday: `Jan 6th`, `21 November`. */
export function isOfDate({ tokens, words }: Decoder, i: number): boolean {
  const cuesAt = (k: number): number => (k < 0 || k >= tokens.count ? 0 : (words.all[tokens.word[k] as number] as Word).cues)
  return ((cuesAt(i - 1) | cuesAt(i + 1)) & CUE.dateWord) !== 0
}

/** `8am`, `11pm` */
export function isHour({ tokens, bytes }: Decoder, i: number): boolean {
  const end = tokens.end[i] as number
  return ((bytes[end - 1] as number) | 32) === SMALL_M && HALVES_OF_DAY.has((bytes[end - 2] as number) | 32)
}

const SMALL_M = 109
/** am, pm */
const HALVES_OF_DAY: ReadonlySet<number> = new Set([97, 112])
