/** Who speaks in a chat that a phone exported: `[21/03/2026, 18:02:11] Ffion: …`, `12.04.26, 20:14 - Mama von Ole: …`. */
import type { Announced } from './announcement.ts'
import type { Decoder } from './decoder.ts'
import { PERSON } from './tags.ts'
import { CASE, WORD_KIND, type Word } from './words.ts'

/** Confidence 0.85, in bits. */
const BITS = 2.5
const LONGEST_STAMP = 34
const MOST_WORDS = 4
const STAMP =
  /^[\u200e\s]*(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?\] |\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?\s?m\.?)? - )/iu
/** Who says what nobody said. */
const SYSTEMS =
  /^(?:system|admin|administrator|bot|info|warn|warning|error|debug|notice|group|server|you|whatsapp|moderator|support|agent|operator|me|ich|yo|moi)$/i

/** Lines that begin with a date and a time as messengers write them, a name, and a colon. */
export function speakersIn(decoder: Decoder): readonly Announced[] {
  const { tokens, words, bytes } = decoder
  const found: Announced[] = []
  const wordAt = (k: number): Word => words.all[tokens.word[k] as number] as Word
  for (let i = 0; i < tokens.count; i++) {
    if ((i > 0 && tokens.kind[i - 1] !== WORD_KIND.feed) || !opensStamp(decoder, i)) continue
    const start = tokens.start[i] as number
    const stamp = STAMP.exec(Buffer.from(bytes.subarray(start, start + LONGEST_STAMP)).toString('utf8'))
    if (stamp === null) continue
    const behind = start + Buffer.byteLength(stamp[0])
    let first = i
    while (first < tokens.count && (tokens.start[first] as number) < behind) first++
    let last = first - 1
    let colon = first
    let counted = 0
    for (; colon < tokens.count && counted <= MOST_WORDS; colon++) {
      const word = wordAt(colon)
      if (word.kind === WORD_KIND.feed || bytes[tokens.start[colon] as number] === COLON) break
      if (word.kind === WORD_KIND.mark) continue
      counted++
      // A digit is the flat or the class that a neighbour is known by: `Sunita 3B`.
      if (word.kind === WORD_KIND.word || word.kind === WORD_KIND.ideograph) last = colon
      else if (counted === 1) break
    }
    if (last < first || counted > MOST_WORDS || colon >= tokens.count || bytes[tokens.start[colon] as number] !== COLON) continue
    if (!isCalled(decoder, first, last)) continue
    found.push({ type: PERSON, first, last, bits: BITS })
  }
  return found
}

/** A digit, or the bracket before one. */
function opensStamp({ tokens, bytes }: Decoder, i: number): boolean {
  const byte = bytes[tokens.start[i] as number] as number
  return byte === BRACKET || (byte >= 48 && byte <= 57) || byte === MARK_OF_DIRECTION
}

/** Some word of it is written as a name. */
function isCalled({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  let isNamed = false
  for (let i = first; i <= last; i++) {
    const { kind, letters, length } = words.all[tokens.word[i] as number] as Word
    if (kind === WORD_KIND.ideograph || letters === CASE.none || (letters !== CASE.lower && length > 1)) isNamed = true
  }
  const spelt = Buffer.from(bytes.subarray(tokens.start[first], tokens.end[last])).toString('utf8')
  return isNamed && !SYSTEMS.test(spelt)
}

const COLON = 58
const BRACKET = 91
/** The first byte of U+200E, which iPhones put before a message. */
const MARK_OF_DIRECTION = 0xe2
