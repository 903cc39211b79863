/** What a line shows. As test/detect/tagger/reference-gate.ts, line by line. */
import {
  AFTER, BEFORE, CLASS, CODE_MARK, DIGIT, HIGH, LOWER, NUMBER_AFTER, NUMBER_BEFORE, UPPER, classOf, is, isEnding,
} from './bytes'
import { CUE_ADDRESS, CUE_BOX, CUE_DATE, CUE_FLAT, CUE_KEY, CUE_NAME, CUE_ROAD, CUE_STREET, SEED, cueOf, factsOf, firstOf, isKnownNobody, mayBeCue, more, noteNobody } from './words'

/** SIGN of gate.ts. */
export const NAME: u32 = 1
export const ADDRESS: u32 = 2
export const MAYBE: u32 = 4
export const PAIR: u32 = 16

/** Bytes seen since `restart`, by what they are, and words that a program has joined: `call(`, `object.member`, `camelCase`. */
let letters: u32 = 0
let digits: u32 = 0
let marks: u32 = 0
let joins: u32 = 0

export function restart(): void {
  letters = digits = marks = joins = 0
}

/** True if the bytes seen are those of running text: few marks, digits and joined words for their number, mostly letters. */
export function isProse(length: u32): bool {
  if (100 * joins > 100 + length) return false
  // In so few bytes a number or two say nothing.
  if (length <= 120) return marks <= 4 && letters * 3 >= length
  return 50 * marks <= 100 + length && 6 * digits <= 60 + length && letters * 2 >= length
}

const NEVER: i32 = -99
/** Words of a line that is the name of a street and nothing else, at most. */
const MOST_OF_ROAD: i32 = 4

const APOSTROPHE: u32 = 39
const PARENTHESIS: u32 = 40
const HYPHEN: u32 = 45
const FULL_STOP: u32 = 46
const SLASH: u32 = 47
const COLON: u32 = 58
const LESS: u32 = 60
const EQUALS: u32 = 61
const GREATER: u32 = 62
const AT: u32 = 64
const BLANK: u32 = 32
const COMMA: u32 = 44
const BRACKET: u32 = 91
const CLOSING: u32 = 93
const SMALL_A: u32 = 97
const SMALL_M: u32 = 109
const SMALL_P: u32 = 112
/** McAllister and DiCaprio are no camelCase. */
const LONGEST_MC: u32 = 11
const PLUS: u32 = 43
const UNDERSCORE: u32 = 95
/** Of what stands before the @ of an address, with the @ (RFC 5321, 4.5.3.1.1). */
const LONGEST_LOCAL: usize = 65
/** In bytes; other scripts take two or three a letter. */
const LONGEST_CUE: u32 = 24

@inline function byteAt(at: usize): u32 {
  return load<u8>(at)
}

/** The byte before, 0 where the line begins. */
@inline function before(start: usize, from: usize): u32 {
  return start > from ? byteAt(start - 1) : 0
}

/** The end of the small letters from `at`, `to` at the latest. */
@inline function endOfSmall(at: usize, to: usize): usize {
  for (let i = at; i < to; i += 16) {
    const small = <u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(i), i8x16.splat(97)), i8x16.splat(26)))
    if (small != 0xffff) return min(i + <usize>ctz(~small), to)
  }
  return to
}

/** `object.member`, but no host: neither the rest of a chain nor what stands behind @ or /. */
@inline function opensMember(from: usize, start: usize, at: usize): bool {
  const member = classOf(byteAt(at))
  if (member != LOWER && member != UPPER) return false
  const mark = before(start, from)
  return mark != FULL_STOP && mark != AT && mark != SLASH && mark != HYPHEN
}

/** Of a mail address in brackets: what stands before it is whose it is (`display-name` of RFC 5322, 3.4). */
function opensMail(at: usize, to: usize): bool {
  const last = min(to, at + LONGEST_LOCAL)
  for (let i = at; i < last; i++) {
    const byte = byteAt(i)
    if (byte == AT) return i > at && i + 1 < to && classOf(byteAt(i + 1)) != 0
    if (classOf(byte) == 0 && byte != FULL_STOP && byte != HYPHEN && byte != UNDERSCORE && byte != PLUS) return false
  }
  return false
}

/** `Mozilla`. User agents are half of a web log and name browsers, not people. */
@inline function isMozilla(at: usize): bool {
  return byteAt(at) == 77 && byteAt(at + 1) == 111 && byteAt(at + 2) == 122 && byteAt(at + 6) == 97
}

/** 号號丁番室弄: what stands behind the number of a house, a block or a flat in Chinese and Japanese, without a blank. */
@inline function isHouseSign(at: usize): bool {
  if (byteAt(at) < 0xe4) return false
  const sign = (byteAt(at) << 16) | (byteAt(at + 1) << 8) | byteAt(at + 2)
  return sign == 0xe58fb7 || sign == 0xe8999f || sign == 0xe4b881 || sign == 0xe795aa || sign == 0xe5aea4 || sign == 0xe5bc84
}

/** Of the address of a machine, a time or a version, or behind a host's name: `10.0.0.7`, `09:30`, `node-12`. What labels it is no house. */
function isOfMachine(from: usize, to: usize, start: usize, end: usize): bool {
  if (start > from + 1) {
    const mark = byteAt(start - 1)
    const first = classOf(byteAt(start - 2))
    if (mark == HYPHEN ? first == LOWER : (mark == FULL_STOP || mark == COLON) && first == DIGIT) return true
  }
  if (end + 1 >= to) return false
  const mark = byteAt(end)
  return (mark == FULL_STOP || mark == COLON) && classOf(byteAt(end + 1)) == DIGIT
}

/**
 * Where the text begins behind the date and time that messengers put before a message: `[21/03/2026, 18:02:11] `, `12.04.26, 20:14 - `. Their digits
 * make no machine data of it. @returns from if there are none
 */
function behindStamp(from: usize, to: usize): usize {
  let i = from
  const bracketed = i < to && byteAt(i) == BRACKET
  if (bracketed) i++
  for (let part = 0; part < 3; part++) {
    const start = i
    while (i < to && i - start < 4 && classOf(byteAt(i)) == DIGIT) i++
    const length = i - start
    if (length == 0 || length == 3 || (length == 4 && part < 2)) return from
    if (part == 2) break
    if (i >= to) return from
    const mark = byteAt(i++)
    if (mark != SLASH && mark != FULL_STOP && mark != HYPHEN) return from
  }
  if (i < to && byteAt(i) == COMMA) i++
  else if (bracketed) return from
  if (i >= to || byteAt(i++) != BLANK) return from
  let parts = 0
  for (;;) {
    const start = i
    while (i < to && i - start < 2 && classOf(byteAt(i)) == DIGIT) i++
    if (i == start) return from
    parts++
    if (i >= to || byteAt(i) != COLON) break
    i++
  }
  if (parts == 1 || parts > (bracketed ? 3 : 2)) return from
  const half = i < to && byteAt(i) == BLANK ? i + 1 : i
  if (half + 1 < to && (byteAt(half + 1) | 32) == SMALL_M && ((byteAt(half) | 32) == SMALL_A || (byteAt(half) | 32) == SMALL_P)) i = half + 2
  if (bracketed) return i + 1 < to && byteAt(i) == CLOSING && byteAt(i + 1) == BLANK ? i + 2 : from
  return i + 2 < to && byteAt(i) == BLANK && byteAt(i + 1) == HYPHEN && byteAt(i + 2) == BLANK ? i + 3 : from
}

/** Bytes that are CODE_MARK, by their low halves: a bit for each high half. */
@inline function codeMarks(block: v128): u32 {
  const lows = i8x16(0, 0, 0, 4, 4, 0, 0, 0, 4, 4, 4, -88, -88, -88, -120, 36)
  const highs = i8x16(0, 0, 4, 8, 0, 32, 0, -128, 0, 0, 0, 0, 0, 0, 0, 0)
  const found = v128.and(i8x16.swizzle(lows, v128.and(block, i8x16.splat(15))), i8x16.swizzle(highs, i8x16.shr_u(block, 4)))
  return <u32>i8x16.bitmask(i8x16.ne(found, i8x16.splat(0)))
}

@inline function among(block: v128, first: i8, count: i8): v128 {
  return i8x16.lt_u(i8x16.sub(block, i8x16.splat(first)), i8x16.splat(count))
}

/** Whether the word of small letters that ends at `at`, before a full stop, has a member behind it: see `opensMember`. */
function endsBeforeMember(from: usize, to: usize, at: usize): bool {
  if (at + 1 >= to) return false
  const member = classOf(byteAt(at + 1))
  if (member != LOWER && member != UPPER) return false
  let start = at
  while (start > from && classOf(byteAt(start - 1)) == LOWER) start--
  return at - start > 1 && opensMember(from, start, at + 1)
}

/**
 * Counts what is seen in the line [from, to) if it has small letters and marks only: it shows nothing, whatever they say. Half of the bytes of a
 * program lie in such lines. False, and nothing counted, if it has a capital, a digit or a letter beyond ASCII.
 */
function isPlain(from: usize, to: usize): bool {
  let small: u32 = 0
  let code: u32 = 0
  let joined: u32 = 0
  let before: u32 = 0
  for (let i = from; i < to; i += 16) {
    const block = v128.load(i)
    const within: u32 = to - i < 16 ? (1 << <u32>(to - i)) - 1 : 0xffff
    const speaks = v128.or(v128.or(among(block, 65, 26), among(block, 48, 10)), block)
    // The highest bit of a byte is what is asked: of the comparisons' outcome, and of bytes beyond ASCII.
    if (<u32>i8x16.bitmask(speaks) & within) return false
    const lower = <u32>i8x16.bitmask(among(block, 97, 26)) & within
    const behind = ((lower << 1) | before) & within
    before = lower >>> 15
    small += popcnt(lower)
    code += popcnt(codeMarks(block) & within)
    joined += popcnt(<u32>i8x16.bitmask(i8x16.eq(block, i8x16.splat(40))) & behind)
    for (let stops = <u32>i8x16.bitmask(i8x16.eq(block, i8x16.splat(46))) & behind; stops; stops &= stops - 1) {
      if (endsBeforeMember(from, to, i + <usize>ctz(stops))) joined++
    }
  }
  letters += small
  // A > that begins a line quotes it.
  marks += from < to && byteAt(from) == GREATER ? code - 1 : code
  joins += joined
  return true
}

/** What the line [from, to) shows. */
export function look(from: usize, to: usize): u32 {
  if (isPlain(from, to)) return 0
  let signs: u32 = 0
  // Ends of words, counted from the line's start; numbers of words.
  let cueEnd = NEVER
  let keyEnd = NEVER
  let nameEnd = NEVER
  let nameWeight: u32 = 0
  let words: i32 = 0
  let numberAt = NEVER
  let streetAt = NEVER
  let lowerStreetAt = NEVER
  let flatAt = NEVER
  let roadAt = NEVER
  let labelled = false
  let labels = false
  let numbers: u32 = 0
  let capitals: u32 = 0
  let i = behindStamp(from, to)
  while (i < to) {
    const byte = byteAt(i)
    const first = is(byte)
    const firstClass = first & CLASS
    if (firstClass == 0) {
      // A > that begins a line quotes it.
      if (byte != GREATER || i > from) marks += (first & CODE_MARK) >>> 3
      if (nameWeight > 0 && (byte == LESS || byte == PARENTHESIS) && <i32>(i - from) - nameEnd == 1 && opensMail(i + 1, to)) signs |= NAME
      i++
      if (byte <= BLANK) while (i < to && byteAt(i) <= BLANK) i++
      continue
    }
    const start = i
    words++
    if (firstClass == DIGIT) {
      do i++
      while (i < to && classOf(byteAt(i)) == DIGIT)
      const length = <u32>(i - start)
      digits += length
      if (length <= 6 && is(i < to ? byteAt(i) : 0) & NUMBER_AFTER && is(before(start, from)) & NUMBER_BEFORE) {
        numbers++
        numberAt = words
        if (labels && !isOfMachine(from, to, start, i)) labelled = true
        if (words - streetAt <= 3 || words - flatAt == 1) signs |= ADDRESS
        else if (words - lowerStreetAt <= 3) signs |= MAYBE | PAIR
      } else if (i + 2 < to && isHouseSign(i)) signs |= ADDRESS
      continue
    }
    let hash = SEED
    if (firstClass == LOWER) {
      i = endOfSmall(i, to)
      const next = i < to ? byteAt(i) : 0
      const length = <u32>(i - start)
      letters += length
      if (next == PARENTHESIS || (next == FULL_STOP && length > 1 && i + 1 < to && opensMember(from, start, i + 1))) joins++
      if (length > 12 || length < 2 || !mayBeCue(start, length)) continue
      for (let k = start; k < i; k++) hash = more(hash, byteAt(k))
      const cue = cueOf(hash)
      if (cue == 0) continue
      if (cue & CUE_NAME) {
        cueEnd = <i32>(i - from)
        if (cue & CUE_KEY && (next == COLON || next == EQUALS)) keyEnd = cueEnd
      }
      if (cue & CUE_STREET) {
        // In lower case only prose is believed, and what joins words to an identifier is no space.
        lowerStreetAt = words
        if (words - numberAt <= 7) signs |= MAYBE | PAIR
      }
      if (cue & CUE_BOX) lowerStreetAt = words
      if (cue & CUE_FLAT) flatAt = words
      if (cue & CUE_ADDRESS) labels = true
      continue
    }
    // A capital, or a letter beyond ASCII.
    let small: u32 = 0
    let high: u32 = 0
    let humps: u32 = 0
    let next = byte
    let nextClass = firstClass
    // Most words have ASCII letters only and announce nothing where they stand: their ends are found at a look, and they are hashed where it matters.
    const block = v128.load(start)
    const lower = <u32>i8x16.bitmask(among(block, 97, 26))
    const upper = <u32>i8x16.bitmask(among(block, 65, 26))
    const run = min(<u32>ctz(~(lower | upper)), <u32>(to - start))
    const behind = run < 16 && start + run < to ? byteAt(start + run) : 0
    const isShort = run > 0 && run < 16 && behind < 128 && behind != APOSTROPHE
    if (isShort) {
      const within: u32 = (1 << run) - 1
      const smalls = lower & within
      small = popcnt(smalls)
      // Capitals behind the first small letter.
      if (smalls) humps = popcnt(upper & within & ~((smalls & (0 - smalls)) - 1))
      i += run
      next = behind
    } else for (;;) {
      if (nextClass == LOWER) small++
      else if (nextClass == UPPER) {
        if (small > 0) humps++
      } else high++
      if (next != APOSTROPHE) hash = more(hash, next | 32)
      next = ++i < to ? byteAt(i) : 0
      nextClass = classOf(next)
      if (nextClass != 0 ? nextClass == DIGIT : !(next == APOSTROPHE && i + 1 < to && classOf(byteAt(i + 1)) != 0 && i - start < 3)) break
    }
    const length = <u32>(i - start)
    letters += length
    const mark = before(start, from)
    if (
      (humps > 0 && length > LONGEST_MC) ||
      next == PARENTHESIS ||
      (next == FULL_STOP && length > 1 && i + 1 < to && opensMember(from, start, i + 1)) ||
      (firstClass == UPPER && start > from && classOf(mark) == LOWER)
    ) joins++
    if (length == 7 && next == SLASH && isMozilla(start)) {
      while (i < to && byteAt(i) != 34) i++
      continue
    }
    if (!(is(mark) & BEFORE) || !(is(next) & AFTER)) continue
    const begin = <i32>(start - from)
    const end = <i32>(i - from)
    if (begin - keyEnd <= 4) signs |= NAME
    if (length == 1) {
      // An initial goes on with a name.
      if (next == FULL_STOP) {
        if (begin - nameEnd > 2) nameWeight = 0
        nameEnd = end + 1
      }
      continue
    }
    if (isShort) for (let k = start; k < i; k++) hash = more(hash, byteAt(k) | 32)
    const cue = length <= LONGEST_CUE ? cueOf(hash) : 0
    if (cue & CUE_DATE) {
      nameEnd = NEVER
      continue
    }
    if (cue & CUE_STREET) {
      streetAt = words
      if (words - numberAt <= 7) signs |= ADDRESS
    }
    if (cue & CUE_BOX) streetAt = words
    if (cue & CUE_FLAT) flatAt = words
    if (cue & CUE_ROAD) roadAt = words
    if (cue & CUE_ADDRESS) labels = true
    if (length >= 6 && small > 0 && isEnding(((byteAt(i - 3) | 32) << 16) | ((byteAt(i - 2) | 32) << 8) | (byteAt(i - 1) | 32))) {
      streetAt = words
      if (words - numberAt <= 2) signs |= ADDRESS
    }
    if (humps > 1 || (humps == 1 && length > 12)) continue
    const allCapitals = small == 0 && high == 0
    // Beyond ASCII the list is not asked: the word may be a name.
    const facts = high > 0 ? 0 : factsOf(hash)
    const common = (facts >>> 6) & 3
    const given = facts & 7
    const listed = given > 0 || ((facts >>> 3) & 7) > 0
    const rare = common < 2
    if (rare || listed) capitals++
    if (!allCapitals && (rare || given > 1)) signs |= MAYBE
    if (!allCapitals && given >= 2 && rare && humps == 0) signs |= NAME
    const weight: u32 = listed ? (rare ? 2 : 1) : rare && !allCapitals ? 1 : 0
    if (weight > 0 && begin - nameEnd <= 2 && weight + nameWeight >= 3) signs |= NAME
    if (signs & MAYBE && (high > 0 || (weight > 0 && begin - nameEnd <= 4))) signs |= PAIR
    if (weight > 0 && begin - cueEnd <= 3 && !(common == 3 && !listed)) signs |= NAME
    if (weight > 0 || high > 0) {
      nameEnd = end
      nameWeight = weight
    } else nameEnd = NEVER
    if (cue & CUE_NAME) {
      cueEnd = end
      if (cue & CUE_KEY && (next == COLON || next == EQUALS)) keyEnd = end
    }
  }
  if ((labelled && capitals > 0) || (roadAt == words && words > 1 && words <= MOST_OF_ROAD)) signs |= ADDRESS
  if (numbers > 0 && capitals > 0) signs |= MAYBE
  return signs
}

/** Whether a line of prose without capitals may hold a name: people who write so write names so. */
export function muttersName(from: usize, to: usize): bool {
  let before: u32 = 0
  for (let i = from; i < to; i += 16) {
    const within: u32 = to - i < 16 ? (1 << <u32>(to - i)) - 1 : 0xffff
    const lower = <u32>i8x16.bitmask(among(v128.load(i), 97, 26)) & within
    for (let starts = lower & ~((lower << 1) | before); starts; starts &= starts - 1) {
      if (isMutteredName(i + <usize>ctz(starts), to)) return true
    }
    before = lower >>> 15
  }
  return false
}

/** Whether the small letters that begin at `start` are a name's. */
@inline function isMutteredName(start: usize, to: usize): bool {
  const block = v128.load(start)
  const run = min(ctz(~<u32>i8x16.bitmask(among(block, 97, 26))), <u32>(to - start))
  if (run < 3 || classOf(byteAt(start + run)) == HIGH) return false
  const word = firstOf(block, run)
  // Longer ones are looked up each time.
  if (run < 16 && isKnownNobody(word)) return false
  const end = run < 16 ? start + run : endOfSmall(start, to)
  if (run == 16 && classOf(byteAt(end)) == HIGH) return false
  let hash = SEED
  for (let k = start; k < end; k++) hash = more(hash, byteAt(k))
  const facts = factsOf(hash)
  if ((facts & 7) >= 3 && ((facts >>> 6) & 3) < 2) return true
  if (run < 16) noteNobody(word)
  return false
}
