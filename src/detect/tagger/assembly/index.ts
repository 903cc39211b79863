/** The decoder's inner loops: features, sums, the best sequence of tags. As the features' files and the plain decoder of the tests say. */
import {
  ACTIVE, BACKWARD, BEFORE, BONUS, CHOICE, CUE_BEFORE, EMISSIONS, FEATURES, FORWARD, GLUE, LINE, LINE_FLAGS, LINE_KEY, LINE_LAST_KEY,
  LINE_PARENT, LINE_START, LINE_VALUE, MODEL, ROWS_BEFORE, ROWS_NOTED, SINCE_CUE, SINCE_NUMBER, SINCE_STREET, SUMMED, SUMS, TAGS, TRANSITIONS,
  UNTIL_STREET, VARIANT, WEIGHTS, WORD, WORDS,
} from './memory'

const TAG_COUNT: u32 = 16
const NEVER: i32 = -0x20000000
const FEATURE_SHIFT: u32 = 12
/** Sums of a word: one a variant for role 0, one for each other role. */
const VARIANTS: u32 = 6
const SUMS_A_WORD: u32 = 12
const WORD_BYTES: usize = 64
/** Tags 1 to 4 are of people. */
const PERSON_TAGS: u32 = 5

/** Offsets in a word. */
const HASH: usize = 0
const SHAPE: usize = 4
const PREFIX2: usize = 8
const PREFIX3: usize = 12
const SUFFIX2: usize = 16
const SUFFIX3: usize = 20
const SUFFIX4: usize = 24
const FACTS: usize = 28
const ROUGH: usize = 32
const CUES: usize = 36
const LETTERS: usize = 40
const LENGTH: usize = 44
const HAS_DIGIT: usize = 48
const IS_MARK: usize = 52
const IS_FEED: usize = 56
const CLUSTER: usize = 60

/** Where it is said which rows are filled, and what they are filled from. */
let filled: usize = 0
let steps: usize = 0
/** Bits of CUE: region, unit or direction. */
let partOfAddress: u32 = 0
/** Where the next row that counts is noted. */
let noted: usize = ROWS_NOTED

/** @param rows rows of the model, the empty first one not counted; @param mask see partOfAddress */
export function begin(rows: u32, mask: u32): void {
  filled = MODEL + (<usize>(rows + 1) << 5)
  steps = filled + rows + 1
  partOfAddress = mask
}

@inline function mix(a: u32, b: u32): u32 {
  let hash = (a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2))) * 0x85ebca6b
  hash ^= hash >>> 13
  hash *= 0xc2b2ae35
  return hash ^ (hash >>> 16)
}

/** Rows are filled when they are first used: a short text uses few of them. */
function fill(row: u32): usize {
  const at = MODEL + (<usize>row << 5)
  if (load<u8>(filled + row) == 0) {
    store<u8>(filled + row, 1)
    const from = steps + (<usize>(row - 1) << 4)
    for (let tag: u32 = 0; tag < TAG_COUNT; tag++) {
      store<i16>(at + (<usize>tag << 1), <i16>load<i32>(WEIGHTS + (<usize>load<u8>(from + tag) << 2)))
    }
  }
  return at
}

/** Notes the row of a feature, if it has one. */
function put(id: u32, seen: u32): void {
  const feature = mix(seen, id * 0x9e3779b1) >>> FEATURE_SHIFT
  const group = load<u32>(FEATURES + (<usize>(feature >>> 5) << 2))
  const bit: u32 = 1 << (feature & 31)
  if ((group & bit) == 0) return
  store<usize>(noted, fill(load<u32>(ROWS_BEFORE + (<usize>(feature >>> 5) << 2)) + popcnt<u32>(group & (bit - 1)) + 1))
  noted += sizeof<usize>()
}

/** Adds the noted rows to 16 numbers. */
function addNoted(at: usize): void {
  let s0 = v128.load(at)
  let s1 = v128.load(at, 16)
  let s2 = v128.load(at, 32)
  let s3 = v128.load(at, 48)
  for (let p: usize = ROWS_NOTED; p < noted; p += sizeof<usize>()) {
    const row = load<usize>(p)
    const low = v128.load(row)
    const high = v128.load(row, 16)
    s0 = i32x4.add(s0, i32x4.extend_low_i16x8_s(low))
    s1 = i32x4.add(s1, i32x4.extend_high_i16x8_s(low))
    s2 = i32x4.add(s2, i32x4.extend_low_i16x8_s(high))
    s3 = i32x4.add(s3, i32x4.extend_high_i16x8_s(high))
  }
  noted = ROWS_NOTED
  v128.store(at, s0)
  v128.store(at, s1, 16)
  v128.store(at, s2, 32)
  v128.store(at, s3, 48)
}

@inline function addSums(at: usize, from: usize): void {
  v128.store(at, i32x4.add(v128.load(at), v128.load(from)))
  v128.store(at, i32x4.add(v128.load(at, 16), v128.load(from, 16)), 16)
  v128.store(at, i32x4.add(v128.load(at, 32), v128.load(from, 32)), 32)
  v128.store(at, i32x4.add(v128.load(at, 48), v128.load(from, 48)), 48)
}

/** As word-features.ts: ofOwnWord. */
function ofWord(word: usize, variant: u32): void {
  const letters = load<u32>(word + LETTERS)
  const hash = load<u32>(word + HASH)
  const written = letters | (variant << 2)
  put(1, variant)
  put(2, hash)
  put(3, mix(hash, letters))
  put(4, mix(load<u32>(word + SHAPE), variant))
  put(5, mix(load<u32>(word + PREFIX2), letters))
  put(6, mix(load<u32>(word + PREFIX3), letters))
  put(7, load<u32>(word + SUFFIX2))
  put(8, mix(load<u32>(word + SUFFIX3), letters))
  put(9, mix(load<u32>(word + SUFFIX4), letters))
  put(10, mix(load<u32>(word + FACTS), written))
  put(11, mix(load<u32>(word + ROUGH), written))
  put(14, mix(load<u32>(word + CLUSTER), written))
  put(15, mix(load<u32>(word + CLUSTER), load<u32>(word + ROUGH) | (letters << 10)))
  put(12, mix(load<u32>(word + CUES), letters))
  put(13, written | (min<u32>(load<u32>(word + LENGTH), 12) << 6))
}

/** As word-features.ts: ofNeighbour. */
function ofNeighbour(word: usize, role: i32): void {
  const base: u32 = <u32>(20 + (role < 0 ? -role : 10 + role) * 5)
  const letters = load<u32>(word + LETTERS)
  put(base, load<u32>(word + HASH))
  put(base + 4, mix(load<u32>(word + CLUSTER), letters))
  if (role < -2 || role > 2) return
  put(base + 1, mix(load<u32>(word + SHAPE), letters))
  put(base + 2, mix(load<u32>(word + ROUGH), letters))
  put(base + 3, mix(load<u32>(word + CUES), letters))
}

@inline function numberOf(i: i32, count: i32): u32 {
  return i < 0 || i >= count ? 0 : load<u32>(WORD + (<usize>i << 2))
}

/** Address of the sum of a word's own weights. Made when first asked for. */
function sumOf(number: u32, slot: u32, role: i32): usize {
  const index = number * SUMS_A_WORD + slot
  const at = SUMS + (<usize>index << 6)
  if (load<u8>(SUMMED + index) == 0) {
    const word = WORDS + <usize>number * WORD_BYTES
    if (role == 0) ofWord(word, slot)
    else ofNeighbour(word, role)
    memory.fill(at, 0, 64)
    addNoted(at)
    store<u8>(SUMMED + index, 1)
  }
  return at
}

/** As place-features.ts. */
function ofPlace(i: i32, count: i32, lines: i32): void {
  const cur = WORDS + <usize>numberOf(i, count) * WORD_BYTES
  const prev = WORDS + <usize>numberOf(i - 1, count) * WORD_BYTES
  const next = WORDS + <usize>numberOf(i + 1, count) * WORD_BYTES
  const prev2 = WORDS + <usize>numberOf(i - 2, count) * WORD_BYTES
  const next2 = WORDS + <usize>numberOf(i + 2, count) * WORD_BYTES
  const hash = load<u32>(cur + HASH)
  const shape = load<u32>(cur + SHAPE)
  const rough = load<u32>(cur + ROUGH)
  const letters = load<u32>(cur + LETTERS)
  const cues = load<u32>(cur + CUES)
  const prevHash = load<u32>(prev + HASH)
  const prevShape = load<u32>(prev + SHAPE)
  const prevRough = load<u32>(prev + ROUGH)
  const prevCues = load<u32>(prev + CUES)
  const nextHash = load<u32>(next + HASH)
  const nextShape = load<u32>(next + SHAPE)
  const nextRough = load<u32>(next + ROUGH)
  const nextLetters = load<u32>(next + LETTERS)
  const nextCues = load<u32>(next + CUES)
  const written = letters | (load<u32>(cur + HAS_DIGIT) << 2) | (load<u32>(cur + IS_MARK) << 3)
  const caps = letters | (load<u32>(prev + LETTERS) << 2)
  const capsNext = letters | (nextLetters << 2)
  const roughWritten = rough | (written << 10)
  put(110, mix(prevHash, hash))
  put(111, mix(hash, nextHash))
  put(112, mix(prevHash, shape))
  put(113, mix(shape, nextHash))
  const around = mix(prevShape, mix(shape, nextShape))
  put(114, around)
  put(115, mix(around, mix(load<u32>(prev2 + SHAPE), load<u32>(next2 + SHAPE))))
  put(116, mix(mix(prevRough, rough), caps))
  const roughs = mix(rough, nextRough)
  put(117, mix(roughs, capsNext))
  put(118, mix(mix(prevRough, roughs), caps | (nextLetters << 4)))
  put(119, mix(roughWritten, prevHash))
  put(120, mix(roughWritten, nextHash))
  put(121, mix(mix(load<u32>(prev2 + HASH), prevHash), letters))
  put(122, mix(mix(nextHash, load<u32>(next2 + HASH)), letters))
  put(123, mix(prevCues, mix(cues, nextCues)))
  put(124, mix(mix(load<u32>(prev2 + CUES), prevCues), written))
  put(125, mix(mix(load<u32>(next2 + CUES), nextCues), written))
  const number = <u32>load<u8>(SINCE_NUMBER + i)
  const street = <u32>load<u8>(UNTIL_STREET + i)
  const past = <u32>load<u8>(SINCE_STREET + i)
  put(126, mix(number | (street << 3), written))
  put(127, mix(past, mix(shape, cues & partOfAddress)))
  put(128, number | (street << 3) | (past << 6) | (written << 10))
  put(129, mix(past | (written << 4), rough))
  const glue = <u32>load<u8>(GLUE + i)
  put(130, mix(glue, shape))
  put(131, mix(glue | (letters << 2), mix(prevShape, nextShape)))
  const cue = load<u32>(CUE_BEFORE + (<usize>i << 2))
  const since = <u32>load<u8>(SINCE_CUE + i)
  put(132, mix(cue, since | (written << 3)))
  put(133, mix(cue, mix(rough, since)))
  const line = load<u32>(LINE + (<usize>i << 2))
  const lineAt = <usize>line << 2
  const value = load<i32>(LINE_VALUE + lineAt)
  const key = load<u32>(LINE_KEY + lineAt)
  const lastKey = load<u32>(LINE_LAST_KEY + lineAt)
  const parent = load<u32>(LINE_PARENT + lineAt)
  const inValue: u32 = value < 0 || (key == 0 && lastKey == 0) ? 0 : i < value ? 1 : i == value ? 2 : 3
  if (inValue > 0) {
    const place = written | (inValue << 4)
    put(134, mix(key, place))
    put(135, mix(lastKey, mix(parent, place)))
    put(136, mix(lastKey, mix(rough, written)))
    put(137, mix(lastKey, mix(shape, mix(prevShape, nextShape))))
  } else if (parent != 0) put(138, mix(parent, written))
  const flags = load<u32>(LINE_FLAGS + lineAt)
  const flagsBefore = load<u32>(LINE_FLAGS + lineAt - 4)
  const flagsAfter = <i32>line + 1 < lines ? load<u32>(LINE_FLAGS + lineAt + 4) : 0
  put(139, mix(flagsBefore, mix(flags, mix(flagsAfter, written))))
  put(140, mix(flags & 95, mix(flagsBefore & 31, written)))
  put(141, mix(flags & 95, mix(flagsAfter & 31, written)))
  const fromStart = <u32>min<i32>(i - load<i32>(LINE_START + lineAt), 3)
  const isLast: u32 =
    i + 1 >= count || load<u32>(LINE + (<usize>(i + 1) << 2)) != line || load<u32>(next + IS_FEED) == 1 ? 1 : 0
  const end = (fromStart << 1) | isLast
  put(142, mix(flags, end | (written << 4)))
  put(143, mix(cues, end | (min<u32>(line, 3) << 4)))
  const cluster = load<u32>(cur + CLUSTER)
  const prevCluster = load<u32>(prev + CLUSTER)
  const nextCluster = load<u32>(next + CLUSTER)
  put(145, mix(mix(prevCluster, cluster), caps))
  put(146, mix(mix(cluster, nextCluster), capsNext))
  put(147, mix(prevCluster, roughWritten))
  put(148, mix(nextCluster, roughWritten))
  put(149, mix(mix(load<u32>(prev2 + CLUSTER), prevCluster), written))
  put(150, mix(mix(nextCluster, load<u32>(next2 + CLUSTER)), written))
  put(144, mix(roughWritten, end | (lines == 2 ? 16 : 0)))
}

/** Sums and the best sequence of tags for the tokens in memory. @param bonus 1 if BONUS counts */
export function decode(count: i32, lines: i32, bonus: i32): void {
  for (let i = 0; i < count; i++) {
    if (load<u8>(ACTIVE + i) == 0) continue
    const at = EMISSIONS + (<usize>i << 6)
    memory.copy(at, sumOf(numberOf(i, count), load<u8>(VARIANT + i), 0), 64)
    addSums(at, sumOf(numberOf(i - 1, count), VARIANTS, -1))
    addSums(at, sumOf(numberOf(i + 1, count), VARIANTS + 1, 1))
    addSums(at, sumOf(numberOf(i - 2, count), VARIANTS + 2, -2))
    addSums(at, sumOf(numberOf(i + 2, count), VARIANTS + 3, 2))
    addSums(at, sumOf(numberOf(i - 3, count), VARIANTS + 4, -3))
    addSums(at, sumOf(numberOf(i + 3, count), VARIANTS + 5, 3))
    ofPlace(i, count, lines)
    addNoted(at)
    if (bonus == 0) continue
    const more = load<i32>(BONUS + (<usize>i << 2))
    for (let tag: u32 = 1; tag < PERSON_TAGS; tag++) {
      const person = at + (<usize>tag << 2)
      store<i32>(person, load<i32>(person) + more)
    }
  }
  findBest(count)
}

@inline function transition(from: u32, to: u32): i32 {
  return load<i32>(TRANSITIONS + (<usize>((from << 4) + to) << 2))
}

/** Tags that may stand before a tag, as bits. */
@inline function beforeOf(tag: u32): u32 {
  return load<u32>(BEFORE + (<usize>tag << 2))
}

function findBest(count: i32): void {
  let wasActive = true
  for (let i = 0; i < count; i++) {
    const here = FORWARD + (<usize>i << 6)
    const last = here - 64
    const choices = CHOICE + (<usize>i << 4)
    const isActive = load<u8>(ACTIVE + i) != 0
    const most: u32 = isActive ? TAG_COUNT : 1
    const never = i32x4.splat(NEVER)
    v128.store(here, never)
    v128.store(here, never, 16)
    v128.store(here, never, 32)
    v128.store(here, never, 48)
    if (i > 0 && !isActive && !wasActive) {
      store<i32>(here, load<i32>(last) + transition(0, 0))
      store<u8>(choices, 0)
      continue
    }
    wasActive = isActive
    for (let tag: u32 = 0; tag < most; tag++) {
      let best = NEVER
      let choice: u32 = 0
      let allowed = beforeOf(tag)
      if (i == 0) {
        if (allowed & 1) best = transition(0, tag)
      } else {
        while (allowed != 0) {
          const from = ctz<u32>(allowed)
          allowed &= allowed - 1
          const score = load<i32>(last + (<usize>from << 2)) + transition(from, tag)
          if (score > best) {
            best = score
            choice = from
          }
        }
      }
      if (best > NEVER && isActive) best += load<i32>(EMISSIONS + (<usize>i << 6) + (<usize>tag << 2))
      store<i32>(here + (<usize>tag << 2), best)
      store<u8>(choices + tag, <u8>choice)
    }
  }
  let tag = bestEnd(count)
  for (let i = count - 1; i >= 0; i--) {
    store<u8>(TAGS + i, <u8>tag)
    tag = load<u8>(CHOICE + (<usize>i << 4) + tag)
  }
}

/** Names do not stay open at the end. */
export function bestEnd(count: i32): u32 {
  const last = FORWARD + (<usize>(count - 1) << 6)
  const closed = beforeOf(0)
  let best: u32 = 0
  for (let tag: u32 = 1; tag < TAG_COUNT; tag++) {
    if ((closed >>> tag) & 1 && load<i32>(last + (<usize>tag << 2)) > load<i32>(last + (<usize>best << 2))) best = tag
  }
  return best
}

/** The best that can still come after each tag. */
export function look(count: i32): void {
  const closed = beforeOf(0)
  const end = BACKWARD + (<usize>(count - 1) << 6)
  for (let tag: u32 = 0; tag < TAG_COUNT; tag++) store<i32>(end + (<usize>tag << 2), (closed >>> tag) & 1 ? 0 : NEVER)
  for (let i = count - 2; i >= 0; i--) {
    const here = BACKWARD + (<usize>i << 6)
    const next = here + 64
    for (let tag: u32 = 0; tag < TAG_COUNT; tag++) store<i32>(here + (<usize>tag << 2), NEVER)
    const isActive = load<u8>(ACTIVE + i + 1) != 0
    const most: u32 = isActive ? TAG_COUNT : 1
    for (let to: u32 = 0; to < most; to++) {
      let ahead = load<i32>(next + (<usize>to << 2))
      if (isActive) ahead += load<i32>(EMISSIONS + (<usize>(i + 1) << 6) + (<usize>to << 2))
      if (ahead <= NEVER / 2) continue
      let allowed = beforeOf(to)
      while (allowed != 0) {
        const tag = ctz<u32>(allowed)
        allowed &= allowed - 1
        const score = ahead + transition(tag, to)
        if (score > load<i32>(here + (<usize>tag << 2))) store<i32>(here + (<usize>tag << 2), score)
      }
    }
  }
}
