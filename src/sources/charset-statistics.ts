/**
 * Which script the bytes beyond ASCII are written in, where they are few: detectors that look at all bytes see ASCII, and take names in
 * a table for accents. Each character set costs the bits that its reading of the lines would; the cheapest is told if it is clearly so.
 */
import { decoderOf } from './charset-decoder.ts'
import { byteCosts, CAPITAL_INSIDE, LETTER_SETS } from './charset-letters.ts'
import { INVALID, PAIR_SETS, type PairSet } from './charset-pairs.ts'

/** Bytes of lines with something beyond ASCII that are looked at. */
const LOOKED_AT = 16 * 1024
/** Bits of a character of ASCII, which may be swallowed as the second byte of a pair; and of a common character of two bytes. */
const ASCII = 4.5
const COMMON = 7
/** Bits by which one reading must be cheaper than the next. */
const CLEAR = 3
/** Letters of two scripts side by side. */
const MIXED = 4

const LF = 10
/** Of Macintosh and DOS: letters stand where Windows has signs. Bits that such a set costs: they are hardly met any more. */
const LATIN_PAGES = ['macintosh', 'ibm850']
const OLD = 5
/** A sign of windows-1252. */
const SIGN = 0xb7

export const LATIN = 'latin'

/** @returns its label, LATIN for accents in Latin letters, null if nothing is clear */
export function charsetByStatistics(head: Uint8Array): string | null {
  const sample = linesBeyondAscii(head)
  if (sample.length === 0) return null
  const costs: [string, number][] = [[LATIN, latinCost(sample)]]
  for (const label of LATIN_PAGES) costs.push([label, latinCost(asWindows(sample, label)) + OLD])
  for (const set of PAIR_SETS) costs.push([set.label, pairCost(sample, set)])
  for (const set of LETTER_SETS) costs.push([set.label, letterCost(sample, byteCosts(set)) + set.cost])
  costs.sort(([, a], [, b]) => a - b)
  const [best, second] = costs as [[string, number], [string, number]]
  const isNear = best[1] + CLEAR > second[1]
  return isNear && (best[0] === LATIN || second[0] === LATIN) ? null : best[0]
}

/** The same text in windows-1252; what that does not have is a sign there. */
function asWindows(sample: Uint8Array, label: string): Uint8Array {
  const table = windowsTable(label)
  return sample.map((byte) => (byte < 0x80 ? byte : (table[byte - 0x80] as number)))
}

const tables = new Map<string, Uint8Array>()

function windowsTable(label: string): Uint8Array {
  const made = tables.get(label)
  if (made !== undefined) return made
  const text = decoderOf(label).decode(Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i))
  const table = Uint8Array.from(text, (character) =>
    character >= '\xa0' && character <= '\xff' ? character.charCodeAt(0) : SIGN,
  )
  tables.set(label, table)
  return table
}

function linesBeyondAscii(head: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(LOOKED_AT, head.length))
  let filled = 0
  for (let start = 0; start < head.length && filled < sample.length; ) {
    const found = head.indexOf(LF, start)
    const line = head.subarray(start, found < 0 ? head.length : found + 1)
    if (line.some((byte) => byte >= 0x80)) {
      const part = line.subarray(0, sample.length - filled)
      sample.set(part, filled)
      filled += part.length
    }
    start += line.length
  }
  return sample.subarray(0, filled)
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** ë ì î ï ð ò ù û ý þ ÿ of windows-1252. */
const SELDOM: ReadonlySet<number> = new Set([0xeb, 0xec, 0xee, 0xef, 0xf0, 0xf2, 0xf9, 0xfb, 0xfd, 0xfe, 0xff])

/** Of windows-1252: dots, quotes, bullet and dashes, which stand at the edges of words, where letters of Macintosh and DOS stand inside too. */
const QUOTES: ReadonlySet<number> = new Set([0x85, 0x91, 0x93, 0x94, 0x95, 0x96, 0x97])
const APOSTROPHE = 0x92
const QUOTED = 5

/** Accents: alone or in twos, beside letters of ASCII. */
function latinCost(sample: Uint8Array): number {
  let bits = 0
  let run = 0
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) {
      bits += ASCII
      run = 0
      continue
    }
    run++
    const isSmall = byte >= 0xdf
    const isCapital = byte >= 0xc0 && !isSmall
    const before = sample[at - 1]
    const isBeside = isLetter(before) || isLetter(sample[at + 1])
    if (run > 2) bits += 11
    else if (isSmall) bits += (isBeside ? 5.5 : 9) + (SELDOM.has(byte) ? 1.5 : 0)
    else if (isCapital) bits += isLetter(before) && (before as number) >= 0x61 ? 14 : isBeside ? 8 : 11
    // Quotes, dashes and signs stand where they do in other sets too: on their own they speak for no other script.
    else if (byte === APOSTROPHE) bits += QUOTED
    else if (QUOTES.has(byte)) bits += isLetter(before) && isLetter(sample[at + 1]) ? 9 : QUOTED
    else bits += 8
  }
  return bits
}

function letterCost(sample: Uint8Array, { bits, case: cases }: ReturnType<typeof byteCosts>): number {
  let sum = 0
  let last = 0
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) {
      sum += ASCII
      last = 0
      continue
    }
    const kind = cases[byte - 128] as number
    sum += (bits[byte - 128] as number) + (kind === 2 && last === 1 ? CAPITAL_INSIDE : 0)
    if (isLetter(sample[at - 1]) || isLetter(sample[at + 1])) sum += MIXED
    last = kind
  }
  return sum
}

function pairCost(sample: Uint8Array, set: PairSet): number {
  const common = commonPairs(set)
  let sum = 0
  /** The byte before is a character by itself. */
  let isPlain = false
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if (byte < 0x80) sum += ASCII
    else if (!set.isLead(byte)) sum += set.single(byte)
    else {
      const trail = sample[at + 1] ?? 0
      const bits = set.pair(byte, trail)
      sum += bits < INVALID && common.has((byte << 8) | trail) ? Math.min(bits, COMMON) : bits
      // An accent in a word of Latin letters, which swallows the letter behind it.
      if (isPlain && isLetter(trail) && isLetter(sample[at - 1])) sum += MIXED
      if (bits < INVALID) at++
    }
    isPlain = byte < 0x80
  }
  return sum
}

const known = new Map<string, ReadonlySet<number>>()

/** Node writes none of these sets: their tables turned round. */
function commonPairs({ label, isLead, common }: PairSet): ReadonlySet<number> {
  const made = known.get(label)
  if (made !== undefined) return made
  const wanted = new Set(common)
  const decoder = decoderOf(label)
  const pairs = new Set<number>()
  const row = new Uint8Array(3 * 191)
  for (let lead = 0x81; lead < 0xff; lead++) {
    if (!isLead(lead)) continue
    // A blank behind each pair keeps a bad one from taking more.
    for (let trail = 0x40; trail < 0xff; trail++) row.set([lead, trail, 0x20], 3 * (trail - 0x40))
    for (const [at, char] of decoder.decode(row).split(' ').entries()) if (wanted.has(char)) pairs.add((lead << 8) | (at + 0x40))
  }
  known.set(label, pairs)
  return pairs
}
