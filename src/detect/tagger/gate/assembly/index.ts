/** The gate: segment by segment, line by line, up to the next segment that somebody must look at. Called by gate.ts. */
import { fillBytes } from './bytes'
import { ADDRESS, MAYBE, NAME, isProse, look, muttersName, restart } from './line'
import { GROUP_SIGNS, LINE_SIGNS, LINE_START, OUTCOME } from './memory'
import { CELL, endsBlank, feedAfter, nextSegmentOf } from './segments'
import { fillWords } from './words'

export { look } from './line'
export { addCue } from './words'

/** SIGN of gate.ts: a key without a value. */
const KEY: u32 = 8
/** Lines that are longer are no keys, in bytes. */
const LONGEST_KEY: usize = 60
const COLON: u32 = 58

/** @param sizes where the sizes of the buckets of the list of words lie; @param count its words */
export function begin(sizes: usize, count: u32): void {
  fillBytes()
  fillWords(sizes, count)
}

@inline function tell(place: usize, value: u32): void {
  store<u32>(OUTCOME + (place << 2), value)
}

@inline function add(place: usize, value: u32): void {
  const at = OUTCOME + (place << 2)
  store<u32>(at, load<u32>(at) + value)
}

/**
 * Goes on from segment to segment until one passes or has a key without a value (true), or the last one that begins before `to` has been
 * seen. Tells (OUTCOME) where to go on; of the segment: from, lines, whether it is prose, what it shows, whether it ends blank; of those
 * passed over: bytes, bytes of machine data, whether one ended blank.
 *
 * @param limit the text goes no further; @param phase source offset of address 0, modulo CELL; @param shift added to what is told of places
 * @param isCode what may be something passes in machine data too
 */
export function advance(from: usize, to: usize, limit: usize, phase: u32, shift: u32, isCode: u32): bool {
  let at = from
  while (at < to) {
    const end = nextSegmentOf(at, limit, (phase + <u32>at) % CELL)
    const length = <u32>(end - at)
    restart()
    let lines: u32 = 0
    let all: u32 = 0
    for (let line = at; line < end; ) {
      const feed = feedAfter(line, end)
      const signs = look(line, feed)
      store<u32>(LINE_START + (<usize>lines << 2), <u32>line + shift)
      store<u8>(LINE_SIGNS + lines, <u8>signs)
      all |= signs
      lines++
      line = feed + 1
    }
    store<u32>(LINE_START + (<usize>lines << 2), <u32>end + shift)
    const prose = isProse(length)
    for (let line: u32 = 0; line < lines; line++) {
      const first = <usize>(load<u32>(LINE_START + (<usize>line << 2)) - shift)
      const last = <usize>(load<u32>(LINE_START + (<usize>line << 2), 4) - shift)
      let signs = <u32>load<u8>(LINE_SIGNS + line)
      // Of a program that somebody must look at anyway, lines are looked at once more.
      if (prose && signs == 0 && !(isCode && all & (NAME | ADDRESS | MAYBE)) && muttersName(first, last)) signs = MAYBE
      if (isKey(first, last)) signs |= KEY
      store<u8>(LINE_SIGNS + line, <u8>signs)
      all |= signs
    }
    const isBlank: u32 = endsBlank(at, end) ? 1 : 0
    if (all & (prose || isCode ? KEY | NAME | ADDRESS | MAYBE : KEY | NAME | ADDRESS)) {
      tell(0, <u32>end + shift)
      tell(1, <u32>at + shift)
      tell(2, lines)
      tell(3, prose ? 1 : 0)
      tell(4, all)
      tell(5, isBlank)
      return true
    }
    add(6, length)
    if (!prose) add(7, length)
    if (isBlank) tell(8, 1)
    at = end
  }
  tell(0, <u32>at + shift)
  return false
}

/**
 * Looks at lines by themselves: writes what each shows (GROUP_SIGNS). The blanks before a line's text do not count for its length.
 *
 * @returns the number of lines, doubled, and one more if they are prose
 */
export function regroup(from: usize, to: usize): u32 {
  restart()
  let lines: u32 = 0
  let length: u32 = 0
  for (let line = from; line < to; ) {
    const feed = feedAfter(line, to)
    store<u8>(GROUP_SIGNS + lines, <u8>look(line, feed))
    let ink = line
    while (ink < feed && load<u8>(ink) <= 32) ink++
    if (ink < feed) length += <u32>(feed + 1 - ink)
    lines++
    line = feed + 1
  }
  const prose = isProse(length)
  lines = 0
  for (let line = from; line < to; ) {
    const feed = feedAfter(line, to)
    const last = feed < to ? feed + 1 : to
    let signs = <u32>load<u8>(GROUP_SIGNS + lines)
    if (prose && signs == 0 && muttersName(line, last)) signs = MAYBE
    if (isKey(line, last)) signs |= KEY
    store<u8>(GROUP_SIGNS + lines, <u8>signs)
    lines++
    line = feed + 1
  }
  return (lines << 1) | (prose ? 1 : 0)
}

/** `offices:` and nothing behind it. */
@inline function isKey(from: usize, to: usize): bool {
  if (to - from > LONGEST_KEY) return false
  let end = to
  while (end > from && load<u8>(end - 1) <= 32) end--
  return end > from && load<u8>(end - 1) == COLON
}
