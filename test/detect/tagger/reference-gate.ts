/** The gate byte by byte: what src/detect/tagger/gate must do. */
import { FACTS, factsOfHash } from '../../../rules/words/lexicon.ts'
import { cueWords } from '../../../rules/words/text-cues.ts'
import { SIGN } from '../../../src/detect/tagger/gate/gate.ts'
import { nextSegmentOf } from '../../../src/detect/tagger/segments.ts'

const LOWER = 1
const UPPER = 2
const DIGIT = 3
const HIGH = 4

const CLASS = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  CLASS[byte] =
    byte >= 97 && byte <= 122
      ? LOWER
      : byte >= 65 && byte <= 90
        ? UPPER
        : byte >= 48 && byte <= 57
          ? DIGIT
          : byte >= 128
            ? HIGH
            : 0
}

/** Marks that prose has few of. */
const CODE_MARK = new Uint8Array(256)
for (const mark of '{}<>=;\\[]()_$|/#*~') CODE_MARK[mark.charCodeAt(0)] = 1

/** What may stand before and after a word that is a name: not what joins identifiers and paths. */
const BEFORE = new Uint8Array(256)
const AFTER = new Uint8Array(256)
for (const mark of '\0 \t\n\r"\'([{<,:;|>*~&=-@') BEFORE[mark.charCodeAt(0)] = 1
for (const mark of "\0 \t\n\r\"')]}>,:;|<!?-&.'") AFTER[mark.charCodeAt(0)] = 1

/** What may stand before and after the number of a house. */
const NUMBER_BEFORE = new Uint8Array(256)
const NUMBER_AFTER = new Uint8Array(256)
for (const mark of '\0 \t\r"\'(,;:|>#-/.º°') NUMBER_BEFORE[mark.charCodeAt(0)] = 1
for (const mark of '\0 \t\r"\'),;|<-/.abcdABCD') NUMBER_AFTER[mark.charCodeAt(0)] = 1

const CUE_NAME = 1
const CUE_STREET = 2
const CUE_BOX = 4
const CUE_ADDRESS = 8
/** Month and weekday names: common in capitals, and no names to look for. */
const CUE_DATE = 16
/** A name's label: `name: `, whatever follows. */
const CUE_KEY = 32
/** Apt., suite: a number right behind it is a flat's. */
const CUE_FLAT = 64
/** Street, road: what ends in it is a street's name. */
const CUE_ROAD = 128
/** Words of a line that is the name of a street and nothing else, at most. */
const MOST_OF_ROAD = 4

/** In bytes; other scripts take two or three a letter. */
const LONGEST_CUE = 24
/** Some ten times as many as there are words: most words of a text meet an empty slot. */
const SLOTS = 16_384
const cueHashes = new Int32Array(SLOTS)
const cues = new Uint8Array(SLOTS)
let filled = false

function fill(): void {
  if (filled) return
  filled = true
  for (const [word, is] of cueWords()) {
    const bits =
      (is.name ? CUE_NAME : 0) |
      (is.street ? CUE_STREET : 0) |
      (is.box ? CUE_BOX : 0) |
      (is.address ? CUE_ADDRESS : 0) |
      (is.date ? CUE_DATE : 0) |
      (is.key ? CUE_KEY : 0) |
      (is.flat ? CUE_FLAT : 0) |
      (is.road ? CUE_ROAD : 0)
    if (bits === 0 || !/^(?:[a-z]{2,12}|\P{ASCII}+)$/u.test(word)) continue
    const spelt = Buffer.from(word)
    if (spelt.length > LONGEST_CUE) continue
    // As `look` reads: with the bit of small letters in each byte.
    let hash = SEED
    for (const byte of spelt) hash = Math.imul(hash ^ (byte | 32), PRIME)
    let slot = slotOf(hash)
    while (cues[slot] !== 0 && cueHashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    cueHashes[slot] = hash
    cues[slot]! |= bits
  }
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** What a word of lower-case ASCII letters with that hash announces. */
function cueOf(hash: number): number {
  let slot = slotOf(hash)
  while (cues[slot] !== 0) {
    if (cueHashes[slot] === hash) return cues[slot] as number
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

/** Endings of streets written in one word, as three bytes. */
const ENDINGS = new Set<number>()
for (const ending of [
  'sse',
  'str',
  'weg',
  'atz',
  'lee',
  'amm',
  'fer',
  'tan',
  'ata',
  'ade',
  'ten',
  'gen',
  'ien',
  'vej',
  'vei',
  'atu',
  'tie',
  'uja',
  'lku',
  'aan',
  'cht',
  'ein',
  'ijk',
  'gel',
  'eig',
  'gur',
  'aut',
  'tca',
  'aat',
  'vag',
]) {
  ENDINGS.add((ending.charCodeAt(0) << 16) | (ending.charCodeAt(1) << 8) | ending.charCodeAt(2))
}

// -straße: its last three bytes in UTF-8, with the bit of lower case
ENDINGS.add(((0xc3 | 32) << 16) | ((0x9f | 32) << 8) | 0x65)

/** Of the number `line[start..end)`: part of a machine's address, a time or a version, or behind a host's name. */
function isOfMachine(line: Uint8Array, start: number, end: number): boolean {
  const text = Buffer.from(line).toString('latin1')
  return /(?:[0-9][.:]|[a-z]-)$/.test(text.slice(0, start)) || /^[.:][0-9]/.test(text.slice(end))
}

/**
 * Where the text begins behind the date and time that messengers put before a message: `[21/03/2026, 18:02:11] `, `12.04.26, 20:14 - `. Their digits
 * make no machine data of it. @returns from if there are none
 */
function behindStamp(bytes: Uint8Array, from: number, to: number): number {
  const byteAt = (k: number): number => bytes[k] as number
  let i = from
  const bracketed = i < to && byteAt(i) === BRACKET
  if (bracketed) i++
  for (let part = 0; part < 3; part++) {
    const start = i
    while (i < to && i - start < 4 && CLASS[byteAt(i)] === DIGIT) i++
    const length = i - start
    if (length === 0 || length === 3 || (length === 4 && part < 2)) return from
    if (part === 2) break
    if (i >= to) return from
    const mark = byteAt(i++)
    if (mark !== SLASH && mark !== FULL_STOP && mark !== HYPHEN) return from
  }
  if (i < to && byteAt(i) === COMMA) i++
  else if (bracketed) return from
  if (i >= to || byteAt(i++) !== BLANK) return from
  let parts = 0
  for (;;) {
    const start = i
    while (i < to && i - start < 2 && CLASS[byteAt(i)] === DIGIT) i++
    if (i === start) return from
    parts++
    if (i >= to || byteAt(i) !== COLON) break
    i++
  }
  if (parts === 1 || parts > (bracketed ? 3 : 2)) return from
  const half = i < to && byteAt(i) === BLANK ? i + 1 : i
  if (
    half + 1 < to &&
    (byteAt(half + 1) | 32) === SMALL_M &&
    ((byteAt(half) | 32) === SMALL_A || (byteAt(half) | 32) === SMALL_P)
  )
    i = half + 2
  if (bracketed) return i + 1 < to && byteAt(i) === CLOSING && byteAt(i + 1) === BLANK ? i + 2 : from
  return i + 2 < to && byteAt(i) === BLANK && byteAt(i + 1) === HYPHEN && byteAt(i + 2) === BLANK ? i + 3 : from
}

/** Of a mail address in brackets: what stands before it is whose it is. */
const OPENS_MAIL = /^[A-Za-z0-9\x80-\xff.+_-]{1,64}@[A-Za-z0-9\x80-\xff]/
const LESS = 60
const BLANK = 32
const HYPHEN = 45
const COMMA = 44
const BRACKET = 91
const CLOSING = 93
const SMALL_A = 97
const SMALL_M = 109
const SMALL_P = 112

/** Counts of a segment, to tell machine data from prose. */
export class ReferenceGate {
  /** Bytes seen since `restart`, by what they are. */
  letters = 0
  digits = 0
  marks = 0
  /** Words that a program has joined: `call(`, `object.member`, `camelCase`. */
  joins = 0

  constructor() {
    fill()
  }

  restart(): void {
    this.letters = 0
    this.digits = 0
    this.marks = 0
    this.joins = 0
  }

  /** What the line `bytes[from..to)` shows, as bits of SIGN. */
  look(bytes: Uint8Array, from: number, to: number): number {
    let signs = 0
    let cueEnd = -99
    let keyEnd = -99
    let nameEnd = -99
    let nameWeight = 0
    let words = 0
    let numberAt = -99
    let streetAt = -99
    let lowerStreetAt = -99
    let flatAt = -99
    let roadAt = -99
    let labels = false
    let labelled = false
    let numbers = 0
    let capitals = 0
    let letters = 0
    let digits = 0
    let marks = 0
    let joins = 0
    let i = behindStamp(bytes, from, to)
    while (i < to) {
      const byte = bytes[i] as number
      const is = CLASS[byte] as number
      if (is === 0) {
        // A > that begins a line quotes it.
        if (byte !== QUOTES || i > from) marks += CODE_MARK[byte] as number
        if (
          nameWeight > 0 &&
          (byte === LESS || byte === PARENTHESIS) &&
          i - from - nameEnd === 1 &&
          OPENS_MAIL.test(Buffer.from(bytes.subarray(i + 1, Math.min(to, i + 1 + 66))).toString('latin1'))
        )
          signs |= SIGN.name
        i++
        continue
      }
      const start = i
      if (is === DIGIT) {
        do i++
        while (i < to && CLASS[bytes[i] as number] === DIGIT)
        digits += i - start
        words++
        if (
          i - start <= 6 &&
          NUMBER_AFTER[i < to ? (bytes[i] as number) : 0] &&
          NUMBER_BEFORE[start > from ? (bytes[start - 1] as number) : 0]
        ) {
          numbers++
          numberAt = words
          if (labels && !isOfMachine(bytes.subarray(from, to), start - from, i - from)) labelled = true
          if (words - streetAt <= 3 || words - flatAt === 1) signs |= SIGN.address
          else if (words - lowerStreetAt <= 3) signs |= SIGN.maybe | SIGN.pair
        } else if (i + 2 < to && (bytes[i] as number) >= FIRST_SIGN && HOUSE_SIGNS.has(threeAt(bytes, i))) signs |= SIGN.address
        continue
      }
      words++
      let hash = SEED
      if (is === LOWER) {
        let next = byte
        do {
          hash = Math.imul(hash ^ next, PRIME)
          next = ++i < to ? (bytes[i] as number) : 0
        } while (CLASS[next] === LOWER)
        const length = i - start
        letters += length
        if (next === PARENTHESIS || (next === FULL_STOP && length > 1 && i + 1 < to && opensMember(bytes, from, start, i + 1)))
          joins++
        if (length > 12 || length < 2) continue
        const cue = cueOf(hash)
        if (cue === 0) continue
        if (cue & CUE_NAME) {
          cueEnd = i
          if (cue & CUE_KEY && (next === COLON || next === EQUALS)) keyEnd = i
        }
        if (cue & CUE_STREET) {
          // In lower case only prose is believed, and what joins words to an identifier is no space.
          lowerStreetAt = words
          if (words - numberAt <= 7) signs |= SIGN.maybe | SIGN.pair
        }
        if (cue & CUE_BOX) lowerStreetAt = words
        if (cue & CUE_FLAT) flatAt = words
        if (cue & CUE_ADDRESS) labels = true
        continue
      }
      // A capital, or a letter beyond ASCII.
      let small = 0
      let high = 0
      let humps = 0
      let next = byte
      do {
        const nextIs = CLASS[next] as number
        if (nextIs === LOWER) small++
        else if (nextIs === UPPER) {
          if (small > 0) humps++
        } else high++
        if (next !== APOSTROPHE) hash = Math.imul(hash ^ (next | 32), PRIME)
        next = ++i < to ? (bytes[i] as number) : 0
      } while (
        (CLASS[next] as number) !== 0
          ? CLASS[next] !== DIGIT
          : next === APOSTROPHE && i + 1 < to && (CLASS[bytes[i + 1] as number] as number) !== 0 && i - start < 3
      )
      const length = i - start
      letters += length
      if (
        (humps > 0 && length > LONGEST_MC) ||
        next === PARENTHESIS ||
        (next === FULL_STOP && length > 1 && i + 1 < to && opensMember(bytes, from, start, i + 1)) ||
        (is === UPPER && start > from && CLASS[bytes[start - 1] as number] === LOWER)
      )
        joins++
      if (length === 7 && next === SLASH && isMozilla(bytes, start)) {
        i = agentEnd(bytes, i, to)
        continue
      }
      if (!BEFORE[start > from ? (bytes[start - 1] as number) : 0] || !AFTER[next]) continue
      if (start - keyEnd <= 4) signs |= SIGN.name
      if (length === 1) {
        // An initial goes on with a name.
        if (next === 46 && start - nameEnd <= 2) nameEnd = i + 1
        else if (next === 46) {
          nameEnd = i + 1
          nameWeight = 0
        }
        continue
      }
      const cue = length <= LONGEST_CUE ? cueOf(hash) : 0
      if (cue & CUE_DATE) {
        nameEnd = -99
        continue
      }
      if (cue & CUE_STREET) {
        streetAt = words
        if (words - numberAt <= 7) signs |= SIGN.address
      }
      if (cue & CUE_BOX) streetAt = words
      if (cue & CUE_FLAT) flatAt = words
      if (cue & CUE_ROAD) roadAt = words
      if (cue & CUE_ADDRESS) labels = true
      if (
        length >= 6 &&
        small > 0 &&
        ENDINGS.has(
          (((bytes[i - 3] as number) | 32) << 16) | (((bytes[i - 2] as number) | 32) << 8) | ((bytes[i - 1] as number) | 32),
        )
      ) {
        streetAt = words
        if (words - numberAt <= 2) signs |= SIGN.address
      }
      if (humps > 1 || (humps === 1 && length > 12)) continue
      const allCapitals = small === 0 && high === 0
      // Beyond ASCII the list is not asked: the word may be a name.
      const facts = high > 0 ? UNLISTED : factsOfHash(finish(hash))
      const common = (facts & FACTS.common) >> FACTS.commonShift
      const given = facts & FACTS.given
      const surname = (facts & FACTS.surname) >> FACTS.surnameShift
      const listed = given > 0 || surname > 0
      const rare = common < 2
      if (rare || listed) capitals++
      if (!allCapitals && (rare || given > 1)) signs |= SIGN.maybe
      if (!allCapitals && given >= 2 && rare && humps === 0) signs |= SIGN.name
      const weight = listed ? (rare ? 2 : 1) : rare && !allCapitals ? 1 : 0
      if (weight > 0 && start - nameEnd <= 2 && weight + nameWeight >= 3) signs |= SIGN.name
      if (signs & SIGN.maybe && (high > 0 || (weight > 0 && start - nameEnd <= 4))) signs |= SIGN.pair
      if (weight > 0 && start - cueEnd <= 3 && !(common === 3 && !listed)) signs |= SIGN.name
      if (weight > 0 || high > 0) {
        nameEnd = i
        nameWeight = weight
      } else nameEnd = -99
      if (cue & CUE_NAME) {
        cueEnd = i
        if (cue & CUE_KEY && (next === COLON || next === EQUALS)) keyEnd = i
      }
    }
    if ((labelled && capitals > 0) || (roadAt === words && words > 1 && words <= MOST_OF_ROAD)) signs |= SIGN.address
    if (numbers > 0 && capitals > 0) signs |= SIGN.maybe
    this.letters += letters
    this.digits += digits
    this.marks += marks
    this.joins += joins
    return signs
  }

  /** Whether a line of prose without capitals may hold a name: people who write so write names so. */
  muttersName(bytes: Uint8Array, from: number, to: number): boolean {
    for (let i = from; i < to; ) {
      if (CLASS[bytes[i] as number] !== LOWER) {
        i++
        continue
      }
      const start = i
      let hash = SEED
      do hash = Math.imul(hash ^ (bytes[i++] as number), PRIME)
      while (i < to && CLASS[bytes[i] as number] === LOWER)
      if (i - start < 3 || CLASS[bytes[i] as number] === HIGH) continue
      const facts = factsOfHash(finish(hash))
      const common = (facts & FACTS.common) >> FACTS.commonShift
      if ((facts & FACTS.given) >= 3 && common < 2) return true
    }
    return false
  }

  /** True if the segment's bytes are those of running text: few marks, digits and joined words for its length, mostly letters. */
  isProse(length: number): boolean {
    if (this.joins > 1 + length / 100) return false
    if (length <= SHORT) return this.marks <= 4 && this.letters * 3 >= length
    return this.marks <= 2 + length / 50 && this.digits <= 10 + length / 6 && this.letters * 2 >= length
  }
}

function threeAt(bytes: Uint8Array, i: number): number {
  return ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number)
}

/** What stands behind the number of a house, a block or a flat in Chinese and Japanese, without a blank. */
const HOUSE_SIGNS: ReadonlySet<number> = new Set([...'号號丁番室弄'].map((sign) => threeAt(Buffer.from(sign), 0)))
/** First byte of those in UTF-8, at least. */
const FIRST_SIGN = 0xe4

/** In so few bytes a number or two say nothing. */
const SHORT = 120
const APOSTROPHE = 39
const PARENTHESIS = 40
const FULL_STOP = 46
const COLON = 58
const QUOTES = 62
const SLASH = 47
const QUOTE = 34
const EQUALS = 61
const UNLISTED = 0

/** `object.member`, but no host: neither the rest of a chain nor what stands behind @ or /. */
function opensMember(bytes: Uint8Array, from: number, start: number, at: number): boolean {
  const is = CLASS[bytes[at] as number]
  if (is !== LOWER && is !== UPPER) return false
  const before = start > from ? (bytes[start - 1] as number) : 0
  return before !== FULL_STOP && before !== 64 && before !== SLASH && before !== 45
}

/** McAllister and DiCaprio are no camelCase. */
const LONGEST_MC = 11

/** Murmur3's finaliser, as in rules/words/fold.ts: the hash of an ASCII word is the lexicon's. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** User agents are half of a web log and name browsers, not people. */
function isMozilla(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 77 && bytes[at + 1] === 111 && bytes[at + 2] === 122 && bytes[at + 6] === 97
}

function agentEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== QUOTE) at++
  return at
}

const FEED = 10
/** Lines that are longer are no keys, in bytes. */
const LONGEST_KEY = 60

/** A segment that passes or has a key without a value, and what was passed over before it. */
export interface Passed {
  readonly from: number
  readonly to: number
  readonly lines: readonly { readonly from: number; readonly signs: number }[]
  readonly isProse: boolean
  readonly endsBlank: boolean
  readonly over: Over
}

export interface Over {
  readonly bytes: number
  readonly machine: number
  readonly blank: boolean
}

/** All of a text, its first byte at `offset` of its source; with what was passed over after the last. @param isCode as `begin` of gate.ts */
export function referenceSegments(bytes: Uint8Array, offset: number, isCode = false): { passed: Passed[]; rest: Over } {
  const gate = new ReferenceGate()
  const passed: Passed[] = []
  let over: Over = { bytes: 0, machine: 0, blank: false }
  for (let from = 0; from < bytes.length; ) {
    const to = nextSegmentOf(bytes, from, bytes.length, offset + from)
    const lines: { from: number; to: number; signs: number }[] = []
    gate.restart()
    for (let at = from; at < to; ) {
      const feed = bytes.indexOf(FEED, at)
      const end = feed < 0 || feed >= to ? to : feed + 1
      lines.push({ from: at, to: end, signs: gate.look(bytes, at, end > at && bytes[end - 1] === FEED ? end - 1 : end) })
      at = end
    }
    const isProse = gate.isProse(to - from)
    for (const line of lines) {
      if (isProse && line.signs === 0 && gate.muttersName(bytes, line.from, line.to)) line.signs = SIGN.maybe
      if (isKey(bytes, line.from, line.to)) line.signs |= SIGN.key
    }
    const last = lines.at(-1)
    const blank =
      last !== undefined &&
      bytes[to - 1] === FEED &&
      lines.length > 1 &&
      bytes.subarray(last.from, to).every((byte) => byte <= 32)
    const shows = lines.reduce((all, { signs }) => all | signs, 0)
    if ((shows & (isProse || isCode ? ~0 : ~(SIGN.maybe | SIGN.pair))) !== 0) {
      passed.push({
        from,
        to,
        lines: lines.map((line) => ({ from: line.from, signs: line.signs })),
        isProse,
        endsBlank: blank,
        over,
      })
      over = { bytes: 0, machine: 0, blank: false }
    } else over = { bytes: over.bytes + to - from, machine: over.machine + (isProse ? 0 : to - from), blank: over.blank || blank }
    from = to
  }
  return { passed, rest: over }
}

/** Lines looked at by themselves: whether they are prose, and what each shows. The blanks before a line's text do not count for its length. */
export function referenceGroup(bytes: Uint8Array): { isProse: boolean; signs: number[] } {
  const gate = new ReferenceGate()
  gate.restart()
  const lines: { from: number; to: number; signs: number }[] = []
  let length = 0
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(FEED, from)
    const end = feed < 0 ? bytes.length : feed
    const ink = bytes.subarray(from, end).findIndex((byte) => byte > 32)
    if (ink >= 0) length += end + 1 - (from + ink)
    lines.push({ from, to: feed < 0 ? end : feed + 1, signs: gate.look(bytes, from, end) })
    from = end + 1
  }
  const isProse = gate.isProse(length)
  const signs = lines.map(({ from, to, signs: shown }) => {
    const sign = isProse && shown === 0 && gate.muttersName(bytes, from, to) ? SIGN.maybe : shown
    return isKey(bytes, from, to) ? sign | SIGN.key : sign
  })
  return { isProse, signs }
}

function isKey(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from <= LONGEST_KEY && /:[\0- ]*$/.test(Buffer.from(bytes.subarray(from, to)).toString('latin1'))
}
