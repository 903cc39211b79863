/** Mail addresses that are written so that machines do not read them: `jane [at] example [dot] com`, `jane&#64;example.com`. */
import { REJECT } from '../../model/rule.ts'
import { hexValue, isAlphanumeric, isDigit, isLetter } from '../../validators/ascii.ts'
import { NOT_FOUND, packed } from '../located.ts'
import { standsAsAddress } from './spelled-context.ts'
import { type SignKind, signBefore, spelledDotEnd, spelledDotStart } from './spelled-signs.ts'
import { isReservedTop, isTopLevel } from './top-level.ts'

/** Longest name before the sign and longest host behind it, in bytes as written; characters may be written as entities. */
const MAX_LOCAL = 64
const MAX_ENTITIES = 320
const MAX_HOST = 160

/** Taken from what nothing else looks like. A plain address is worth 5 bits. */
const BITS: Readonly<Record<SignKind, number>> = { mark: -3.5, letter: -5, word: -4, capital: -4, plain: -4.5, dot: -3.5 }
/** ` AT ` before a host with dots; `(a)` between blanks. */
const UNSURE_BITS = -6

interface Spelled {
  start: number
  end: number
  bits: number
  /** The address in its plain form lies here. */
  readonly text: Buffer
  length: number
}
/** Reused: what was read last. */
const spelled: Spelled = { start: 0, end: 0, bits: REJECT, text: Buffer.alloc(2 * MAX_HOST), length: 0 }

interface Character {
  code: number
  end: number
}
const character: Character = { code: 0, end: 0 }

/** For `Rule.locate`. @param at one past a literal */
export function locateSpelled(bytes: Uint8Array, at: number): number {
  return readSpelled(bytes, at) ? packed(spelled.start, spelled.end) : NOT_FOUND
}

/** For `Rule.weigh`, of what `locateSpelled` found last. */
export function weighSpelled(start: number, end: number): number {
  return spelled.start === start && spelled.end === end ? spelled.bits : REJECT
}

/** The plain form of an address that is spelled; as it is where it is not. */
export function plainAddress(value: string): string {
  if (value.includes('@') && !/[[({<&\\]| dot /i.test(value)) return value
  const bytes = Buffer.from(value)
  for (let at = 3; at < bytes.length; at++) {
    if (readSpelled(bytes, at, true) && spelled.start === 0 && spelled.end === bytes.length)
      return spelled.text.toString('latin1', 0, spelled.length)
  }
  return value
}

/** @param isKnown what stands around it does not matter */
function readSpelled(bytes: Uint8Array, at: number, isKnown = false): boolean {
  spelled.bits = REJECT
  const sign = signBefore(bytes, at)
  if (sign === null) return false
  const { kind } = sign
  let from = sign.start
  let host = at
  if (kind === 'dot') {
    host = hostStart(bytes, from)
    if (host < 0) return false
    from = host - 1
    if (bytes[from - 1] === 32 && bytes[host] === 32) from--
  }
  // Perf: ` at ` stands in every text; most hosts are told from words by what follows the next one.
  const end = readHost(bytes, bytes[host] === 32 ? host + 1 : host, kind)
  if (end < 0) return false
  const start = localStart(bytes, bytes[from - 1] === 32 && (kind === 'mark' || kind === 'letter') ? from - 1 : from)
  if (start < 0) return false
  spelled.start = start
  spelled.end = end
  spelled.bits = BITS[kind]
  if (kind === 'letter' && (bytes[from - 1] === 32 || bytes[at] === 32)) spelled.bits = UNSURE_BITS
  if (kind === 'capital' && !saysDot) spelled.bits = UNSURE_BITS
  return isKnown || standsAsAddress(bytes, { start, localEnd: from, end, kind, saysDot })
}

/** Index behind an `@` and a label (and more, with dots between them) that end at `end`, or -1. */
function hostStart(bytes: Uint8Array, end: number): number {
  let at = end
  while (end - at < MAX_LOCAL && (isAlphanumeric(bytes[at - 1] as number) || bytes[at - 1] === 45 || bytes[at - 1] === 46)) at--
  if (at === end) return -1
  if (bytes[at - 1] === 64) return at
  return bytes[at - 1] === 32 && bytes[at - 2] === 64 && bytes[at - 3] === 32 ? at - 1 : -1
}

/** Of the host read last: whether a dot of it was spelled. */
let saysDot = false

/** Reads a host, in its plain form to the end of `spelled.text`'s first half. One past its last byte, or -1. */
function readHost(bytes: Uint8Array, from: number, kind: SignKind): number {
  const { text } = spelled
  saysDot = false
  let best = -1
  let length = MAX_HOST
  let saidDot = false
  let anySaid = false
  for (let at = from, labels = 1; ; labels++) {
    const label = length
    for (; at - from < MAX_HOST && length < 2 * MAX_HOST - 1; at = character.end) {
      readCharacter(bytes, at)
      if (!isAlphanumeric(character.code) && character.code !== 45) break
      text[length++] = character.code
    }
    if (length === label || text[label] === 45 || text[length - 1] === 45 || at - from >= MAX_HOST) return saidDot ? best : -1
    if (labels > 1 && (isTopLevel(text, label, length) || isReservedTop(text, label, length))) {
      best = at
      saysDot = anySaid
      spelled.length = length - MAX_HOST
    }
    const isDot = bytes[at] === 46 && (isAlphanumeric(bytes[at + 1] as number) || bytes[at + 1] === 38)
    const dot = isDot ? at + 1 : spelledDotEnd(bytes, at, kind === 'word')
    if (dot < 0) return best === at || saidDot ? best : -1
    saidDot = !isDot
    anySaid ||= saidDot
    text[length++] = 46
    at = dot
  }
}

/** Reads the name that ends at `end` backwards, and puts it and an `@` before the host. Its first byte, or -1. */
function localStart(bytes: Uint8Array, end: number): number {
  const { text, length } = spelled
  const host = text.subarray(MAX_HOST, MAX_HOST + length)
  let start = end
  let at = MAX_HOST - 1
  text[at] = 64
  let letters = 0
  for (;;) {
    let before = entityStart(bytes, start)
    readCharacter(bytes, before)
    if (!isLocal(character.code) || character.end !== start) {
      const dot = start < end ? spelledDotStart(bytes, start) : -1
      if (dot < 0) break
      character.code = 46
      before = dot
    }
    if (at === 0 || end - start > MAX_ENTITIES || (before === start - 1 && MAX_HOST - at > MAX_LOCAL)) return -1
    if (isLetter(character.code)) letters++
    text[--at] = character.code
    start = before
  }
  while (start < end && (bytes[start] === 46 || bytes[start] === 45)) {
    start++
    at++
  }
  if (start === end || letters === 0 || text[MAX_HOST - 2] === 46 || isGlued(bytes[start - 1] as number)) return -1
  text.copyWithin(0, at, MAX_HOST)
  host.copy(text, MAX_HOST - at)
  spelled.length = MAX_HOST - at + length
  return start
}

function isLocal(byte: number): boolean {
  return isAlphanumeric(byte) || byte === 46 || byte === 95 || byte === 43 || byte === 45
}

/** What stands before no mailbox: a letter beyond ASCII, a handle's or a path's sign. */
function isGlued(byte: number): boolean {
  return byte >= 128 || byte === 64 || byte === 47 || byte === 92 || byte === 36 || byte === 37
}

/** The character at `at`: a byte, or a numeric entity of HTML for one (`&#106;`, `&#x6a;`). */
function readCharacter(bytes: Uint8Array, at: number): void {
  character.code = bytes[at] ?? 0
  character.end = at + 1
  if (character.code !== 38 || bytes[at + 1] !== 35) return
  const isHex = ((bytes[at + 2] as number) | 32) === 120
  let i = at + (isHex ? 3 : 2)
  let code = 0
  for (const from = i; i - from < 4; i++) {
    const byte = bytes[i] as number
    if (!(isHex ? hexValue(byte) >= 0 : isDigit(byte))) break
    code = code * (isHex ? 16 : 10) + hexValue(byte)
  }
  if (bytes[i] !== 59 || code > 126) return
  character.code = code
  character.end = i + 1
}

/** Where the character begins that ends at `end`. */
function entityStart(bytes: Uint8Array, end: number): number {
  if (bytes[end - 1] !== 59) return end - 1
  for (let at = end - 4; at >= end - 7; at--) if (bytes[at] === 38) return at
  return end - 1
}
