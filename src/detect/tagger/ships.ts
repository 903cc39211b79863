/** Ships, most of which are called after people, and the post they get: `USS Winslow, FPO AP 96616`. */
import type { Decoder } from './decoder.ts'
import { CASE, hashesOf, type Word, WORD_KIND } from './words.ts'

/** Prefixes of ships of navies, coast guards and the best known lines. `SS` and `MS` are much else. */
const SHIPS = hashesOf('uss usns usnv uscgc usav hms hmas hmcs hmnzs rms hmhs rrs nrp tcg')
const POST_OFFICES = hashesOf('apo fpo dpo')
/** Armed Forces Americas, Europe, Pacific: USPS Publication 28, 225. */
const FORCES = hashesOf('aa ae ap')

/** Marks between a ship and its post office, at most. */
const MOST_MARKS = 4
const ZIP_BYTES = 5

function isShouted({ tokens, words }: Decoder, i: number, among: ReadonlySet<number>): boolean {
  const word = words.all[tokens.word[i] as number] as Word
  return word.letters === CASE.capitals && among.has(word.hash)
}

/** The name begins with a ship's prefix, or stands right behind one. */
export function isShip(decoder: Decoder, first: number): boolean {
  return isShouted(decoder, first, SHIPS) || (first > 0 && isShouted(decoder, first - 1, SHIPS))
}

/** The ZIP of a military post office behind the ship; `last` if there is none. */
export function endWithFleetPost(decoder: Decoder, last: number): number {
  const { tokens, words } = decoder
  let office = last + 1
  while (office <= last + MOST_MARKS && office < tokens.count && isBlank(tokens.kind[office] as number)) office++
  const zip = office + 2
  if (zip >= tokens.count || !isShouted(decoder, office, POST_OFFICES) || !isShouted(decoder, office + 1, FORCES)) return last
  const { kind } = words.all[tokens.word[zip] as number] as Word
  return kind === WORD_KIND.number && (tokens.end[zip] as number) - (tokens.start[zip] as number) === ZIP_BYTES ? zip : last
}

const isBlank = (kind: number): boolean => kind === WORD_KIND.mark || kind === WORD_KIND.feed
