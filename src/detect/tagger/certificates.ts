/** Authorities that sign certificates, whose names end as those of places in California do: `Root CA 2`, `Class 3 CA`, `Gold CA - G2`. */
import { textOf } from '../located.ts'
import type { Decoder } from './decoder.ts'
import { CASE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

const AUTHORITY = hashText('ca')
/** What stands before it: the place of an authority in its chain, and the grades they sell. */
const GRADES: ReadonlySet<number> = hashesOf(
  'root class intermediate issuing subordinate policy gold silver platinum primary global server client signing tls ssl ev dv ov',
)
/** A number between: `Class 3 CA`. */
const MOST_WORDS = 2
/** `G2`, `R3`, `X1`: generations of keys. */
const GENERATION = /^[GRXE]\d{1,2}$/

/** True if a word of it is the `CA` of an authority. */
export function isAuthority(decoder: Decoder, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = wordAt(decoder, i)
    if (word.hash === AUTHORITY && word.letters === CASE.capitals && (isGraded(decoder, i) || hasGeneration(decoder, i)))
      return true
  }
  return false
}

function isGraded(decoder: Decoder, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - MOST_WORDS); k--) {
    const { hash, kind, hasDigit } = wordAt(decoder, k)
    if (kind === WORD_KIND.mark || kind === WORD_KIND.feed) return false
    if (!hasDigit) return GRADES.has(hash)
  }
  return false
}

function hasGeneration(decoder: Decoder, i: number): boolean {
  const { tokens, bytes } = decoder
  let next = i + 1
  if (next < tokens.count && bytes[tokens.start[next] as number] === HYPHEN) next++
  if (next >= tokens.count) return false
  return GENERATION.test(textOf(bytes, tokens.start[next] as number, tokens.end[next] as number))
}

const wordAt = ({ tokens, words }: Decoder, i: number): Word => words.all[tokens.word[i] as number] as Word
const HYPHEN = 45
