/** Who was born when: `P.W. Kuipers, geb. 04-11-1947`, `Ann Lee (born 4 November 1947)`. Where an address follows, the model may read all of it as one. */
import { fold } from '../../../rules/words/fold.ts'
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Announced } from './announcement.ts'
import type { Decoder } from './decoder.ts'
import { PERSON } from './tags.ts'
import { CASE, hashText, type Word, WORD_KIND } from './words.ts'

/** Confidence 0.85, in bits. */
const BITS = 2.5
/** Initials, particles and words of a name, with their full stops and hyphens. */
const MOST_TOKENS = 10
/** Tokens behind the word for a birth in which its date begins: `né le 4`, `geb. am 4`. */
const DATE_WITHIN = 3

/** In order and disjoint. */
export function bornIn(decoder: Decoder): readonly Announced[] {
  const { tokens, words } = decoder
  const found: Announced[] = []
  for (let i = 2; i + 1 < tokens.count; i++) {
    if (!BORN.has((words.all[tokens.word[i] as number] as Word).hash) || !isBeforeDate(decoder, i)) continue
    const one = nameBefore(decoder, i - 1)
    if (one !== null) found.push(one)
  }
  return found
}

function isBeforeDate({ tokens, words }: Decoder, born: number): boolean {
  for (let k = born + 1; k <= born + DATE_WITHIN && k < tokens.count; k++) {
    const { kind, hasDigit } = words.all[tokens.word[k] as number] as Word
    if (hasDigit) return true
    if (kind === WORD_KIND.feed) return false
  }
  return false
}

/** @param mark the comma or bracket between the name and the word for a birth */
function nameBefore({ tokens, words, bytes }: Decoder, mark: number): Announced | null {
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  const sign = bytes[tokens.start[mark] as number]
  if (tokens.kind[mark] !== WORD_KIND.mark || (sign !== COMMA && sign !== OPENS)) return null
  let first = mark
  let telling = 0
  let initials = 0
  for (let k = mark - 1; k >= Math.max(0, mark - MOST_TOKENS); k--) {
    const word = wordAt(k)
    if (word.kind === WORD_KIND.mark) {
      const byte = bytes[tokens.start[k] as number]
      // The full stop of an initial, not that of a sentence.
      if (byte === FULL_STOP ? k > 0 && wordAt(k - 1).length === 1 : byte === HYPHEN) continue
      break
    }
    if (word.kind !== WORD_KIND.word || word.letters === CASE.none) break
    if (word.letters === CASE.lower) {
      if (word.cues & CUE.particle && telling > 0) continue
      break
    }
    if (word.cues & CUE.title && word.length > 1) break
    if (word.length === 1) initials++
    else telling++
    first = k
  }
  if (telling === 0 || telling + initials < 2) return null
  return { type: PERSON, first, last: mark - 1, bits: BITS }
}

const COMMA = 44
const HYPHEN = 45
const FULL_STOP = 46
const OPENS = 40
const BORN: ReadonlySet<number> = new Set(
  `geb geboren born dob né née nato nata nacido nacida nascido nascida född fødd født syntynyt ur urodzony urodzona nar narozen narozena narodený narodená szül született născut născută rođen rođena rojen rojena`
    .split(/\s+/)
    .map((word) => hashText(fold(word) || word)),
)
