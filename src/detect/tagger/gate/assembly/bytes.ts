/** What bytes are to the gate: a class in the three lower bits, and marks. */
import { BYTES, ENDINGS } from './memory'

export const CLASS: u32 = 7
export const LOWER: u32 = 1
export const UPPER: u32 = 2
export const DIGIT: u32 = 3
export const HIGH: u32 = 4

/** Marks that prose has few of. */
export const CODE_MARK: u32 = 8
/** What may stand before and after a word that is a name: not what joins identifiers and paths. */
export const BEFORE: u32 = 16
export const AFTER: u32 = 32
/** What may stand before and after the number of a house. */
export const NUMBER_BEFORE: u32 = 64
export const NUMBER_AFTER: u32 = 128

@inline export function is(byte: u32): u32 {
  return load<u8>(BYTES + byte)
}

@inline export function classOf(byte: u32): u32 {
  return is(byte) & CLASS
}

function mark(bytes: string, bit: u32): void {
  for (let i = 0; i < bytes.length; i++) add(<u32>bytes.charCodeAt(i), bit)
}

@inline function add(byte: u32, bits: u32): void {
  store<u8>(BYTES + byte, <u8>(is(byte) | bits))
}

export function fillBytes(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    add(byte, byte - 97 < 26 ? LOWER : byte - 65 < 26 ? UPPER : byte - 48 < 10 ? DIGIT : byte >= 128 ? HIGH : 0)
  }
  mark('{}<>=;\\[]()_$|/#*~', CODE_MARK)
  mark('\0 \t\n\r"\'([{<,:;|>*~&=-@', BEFORE)
  mark("\0 \t\n\r\"')]}>,:;|<!?-&.'", AFTER)
  mark('\0 \t\r"\'(,;:|>#-/.\xba\xb0', NUMBER_BEFORE)
  mark('\0 \t\r"\'),;|<-/.abcdABCD', NUMBER_AFTER)
  const endings = 'ssestrwegatzleeammfertanataadetengenienvejveiatutieujalkuaanchteinijkgeleiggurauttcaaatvag'
  for (let i = 0; i + 3 <= endings.length; i += 3) {
    addEnding(((<u32>endings.charCodeAt(i)) << 16) | ((<u32>endings.charCodeAt(i + 1)) << 8) | <u32>endings.charCodeAt(i + 2))
  }
  // -straße: its last three bytes in UTF-8, with the bit of lower case.
  addEnding(((0xc3 | 32) << 16) | ((0x9f | 32) << 8) | 0x65)
}

@inline function cellOf(ending: u32): usize {
  return <usize>((ending * 0x9e3779b1) >>> 24) << 2
}

function addEnding(ending: u32): void {
  let cell = cellOf(ending)
  while (load<u32>(ENDINGS + cell) != 0) cell = (cell + 4) & 0x3fc
  store<u32>(ENDINGS + cell, ending)
}

/** Whether three bytes, as one number, end streets written in one word. */
@inline export function isEnding(bytes: u32): bool {
  let cell = cellOf(bytes)
  let found = load<u32>(ENDINGS + cell)
  while (found != 0 && found != bytes) {
    cell = (cell + 4) & 0x3fc
    found = load<u32>(ENDINGS + cell)
  }
  return found != 0
}
