/**
 * The plain stretches of source code: code, comments, strings, holes in them and what opens and closes all that are passed; fences, heredocs, markup
 * and all that is decided by a word are left to src/formats/code-lexer.ts, which has the same states.
 */
import { byteAt } from './bytes'
import { characterEnd, mayBegin, NO, opensLine, UNSURE, VALUE } from './code-context'
import {
  CODE_BEGUN, CODE_FORMS, CODE_FORM_BYTES, CODE_FLAGS, CODE_FRAMES, CODE_FRAME_BYTES, CODE_HEADS, CODE_OPENINGS, CODE_OPENING_BYTES, CODE_OUTCOME, CODE_STARTS, MAX_BEGUN,
} from './memory'

/** States that are no form, and openings that are none. */
const CODE: i32 = -1
const PASSED: i32 = -1

/** Flags of a form. */
const ESCAPES: u32 = 1
const TWICE: u32 = 2
const LINES: u32 = 4
const NESTS: u32 = 8
const FENCED: u32 = 16
const DOCUMENTS: u32 = 32

/** Flags of a grammar. */
const CHARACTERS: u32 = 1
const MARKUP: u32 = 2

const COMMENT: u32 = 1
const STRING: u32 = 2

const LF: u32 = 10
const APOSTROPHE: u32 = 39
const LESS: u32 = 60
const GREATER: u32 = 62
const BACKSLASH: u32 = 92
const OPEN_PARENTHESIS: u32 = 40
const OPEN_BRACE: u32 = 123
const CLOSE_BRACE: u32 = 125

let begun: u32 = 0

@inline function emit(at: usize, region: u32): void {
  store<u32>(CODE_BEGUN + (<usize>begun << 2), (<u32>at << 2) | region)
  begun++
}

/** The first byte in [from, to) that is in the set, else `to`. @param set by low half of a byte: a bit for each high half below 8 */
@inline function stopIn(from: usize, to: usize, set: v128): usize {
  const highs = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0)
  for (let at = from; at < to; at += 16) {
    const block = v128.load(at)
    const found = v128.and(i8x16.swizzle(set, v128.and(block, i8x16.splat(15))), i8x16.swizzle(highs, i8x16.shr_u(block, 4)))
    const stops = <u32>i8x16.bitmask(i8x16.ne(found, i8x16.splat(0)))
    if (stops != 0) return min(at + <usize>ctz(stops), to)
  }
  return to
}

@inline function matches(at: usize, text: u64, mask: u64): bool {
  return (load<u64>(at) & mask) == text
}

/** What must be read. */
const READ: usize = 0

let state: i32 = CODE
let nesting: u32 = 0
/** Of code in a hole: brackets that are open, and the byte that closes them; 0 elsewhere. */
let brackets: u32 = 0
let closes: u32 = 0
/** Holes entered by this call and not left, and how many there may be. */
let depth: u32 = 0
let room: u32 = 0

/** What begins at a byte of code: returns where reading goes on, `at` if nothing does, or READ. */
function beginAt(at: usize, byte: u32): usize {
  for (let row = CODE_OPENINGS + <usize>load<u16>(CODE_HEADS + (<usize>byte << 1)); load<u32>(row, 16) != 0; row += CODE_OPENING_BYTES) {
    if (!matches(at, load<u64>(row), load<u64>(row, 8))) continue
    const end = at + <usize>load<u32>(row, 16)
    const number = load<i32>(row, 20)
    if (number == PASSED) return end
    if (number < PASSED) return READ
    const form = formAt(number)
    const may = mayBegin(at, load<u8>(form, 52))
    if (may == NO) continue
    if (may == UNSURE) return READ
    const does = load<u8>(form, 50)
    if (does & FENCED) {
      if (mayFence(form, byteAt(end))) return READ
      continue
    }
    emit(at, does & DOCUMENTS && opensLine(at) ? COMMENT : load<u8>(form, 51))
    state = number
    nesting = 0
    return end
  }
  return at
}

/**
 * Goes on from `from` to `to`, or to what must be read. Returns where reading goes on, and tells (CODE_OUTCOME) the state there, how often its form is
 * nested, brackets that are open, what closes them, how many regions have begun (CODE_BEGUN: place * 4 + region) and which holes were entered (CODE_FRAMES).
 *
 * @param first the state: -1 for code, else the number of a form without a fence; @param nested how often it is open
 * @param open brackets of code in a hole; @param closing the bracket that closes it, 0 elsewhere; @param holes that may be entered, at most
 */
export function passCode(from: usize, to: usize, first: i32, nested: u32, open: u32, closing: u32, holes: u32): usize {
  begun = 0
  depth = 0
  state = first
  nesting = nested
  brackets = open
  closes = closing
  room = holes
  const flags = load<u32>(CODE_FLAGS)
  const base = load<u32>(CODE_FLAGS, 4)
  let at = from
  // At most two regions begin at a time.
  while (at < to && begun + 2 <= MAX_BEGUN) {
    if (state != CODE) {
      const next = passForm(at, to, base)
      if (next == READ) break
      at = next
      continue
    }
    at = stopIn(at, to, v128.load(CODE_STARTS + (closes != 0 ? 16 : 0)))
    if (at >= to) break
    const byte = byteAt(at)
    const end = beginAt(at, byte)
    if (end == READ) break
    if (end > at) {
      at = end
      continue
    }
    if (byte == APOSTROPHE && flags & CHARACTERS) {
      const behind = characterEnd(at)
      if (behind > at) {
        emit(at, STRING)
        emit(behind, base)
        at = behind
      } else at++
      continue
    }
    if (byte == LESS && flags & MARKUP) {
      const next = byteAt(at + 1)
      if ((next == GREATER || (next | 32) - 97 < 26) && mayBegin(at, VALUE) != NO) break
    }
    if (closes != 0) {
      if (byte == closes) {
        if (brackets == 1) {
          if (depth == 0) break
          leaveHole(at)
        } else brackets--
      } else if (byte == (closes == CLOSE_BRACE ? OPEN_BRACE : OPEN_PARENTHESIS)) brackets++
    }
    at++
  }
  store<i32>(CODE_OUTCOME, state)
  store<u32>(CODE_OUTCOME, nesting, 4)
  store<u32>(CODE_OUTCOME, brackets, 8)
  store<u32>(CODE_OUTCOME, closes, 12)
  store<u32>(CODE_OUTCOME, begun, 16)
  store<u32>(CODE_OUTCOME, depth, 20)
  return at
}

/** Goes on in a form to the next byte that means something and behind it, or to `to`; READ at a hole for which there is no room. */
@inline function passForm(from: usize, to: usize, base: u32): usize {
  const form = formAt(state)
  const at = stopIn(from, to, v128.load(form))
  if (at >= to) return to
  const byte = byteAt(at)
  const does = load<u8>(form, 50)
  const close = load<u64>(form, 16)
  const mask = load<u64>(form, 24)
  if (matches(at, close, mask)) {
    const length = <usize>load<u8>(form, 48)
    const end = at + length
    if (does & TWICE && matches(end, close, mask)) return end + length
    if (nesting > 0) {
      nesting--
      return end
    }
    // A line's end is not part of what it ends.
    return leave(byte == LF && length == 1 ? at : end, base)
  }
  if (byte == LF && !(does & LINES)) return leave(at, base)
  const hole = <u32>load<u16>(form, 54)
  if (hole != 0 && <u32>load<u16>(at) == hole) return depth < room ? enterHole(at + 2, load<u8>(form, 53), base) : at > from ? at : READ
  if (byte == BACKSLASH && does & ESCAPES) return at + 2
  if (does & NESTS && matches(at, load<u64>(form, 32), load<u64>(form, 40))) {
    nesting++
    return at + <usize>load<u8>(form, 49)
  }
  return at + 1
}

@inline function enterHole(at: usize, closing: u32, base: u32): usize {
  const frame = CODE_FRAMES + <usize>depth * CODE_FRAME_BYTES
  depth++
  store<i32>(frame, state)
  store<u32>(frame, brackets, 4)
  store<u32>(frame, closes, 8)
  state = CODE
  brackets = 1
  closes = closing
  emit(at, base)
  return at
}

/** @param at of the bracket that closes it */
@inline function leaveHole(at: usize): void {
  depth--
  const frame = CODE_FRAMES + <usize>depth * CODE_FRAME_BYTES
  state = load<i32>(frame)
  nesting = 0
  brackets = load<u32>(frame, 4)
  closes = load<u32>(frame, 8)
  emit(at, load<u8>(formAt(state), 51))
}

@inline function leave(at: usize, base: u32): usize {
  state = CODE
  emit(at, base)
  return at
}

@inline function formAt(number: i32): usize {
  return CODE_FORMS + <usize>number * CODE_FORM_BYTES
}

/** Whether a byte behind the mark that opens it may be part of a form's fence or the mark behind it. */
@inline function mayFence(form: usize, byte: u32): bool {
  return byte > 127 || ((load<u64>(form + 56 + ((byte >> 6) << 3)) >> <u64>(byte & 63)) & 1) != 0
}
