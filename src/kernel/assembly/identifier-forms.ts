/** Forms of identifiers: letters, digits and single marks between them in an order that some rule calls its own. */
import { add, has } from './hash-set'
import { DIGITS, FORM_CELLS, FORM_FILTER, FORMS, MARKS, WORDS } from './memory'
import { bitsFrom } from './window'

const LONGEST_FORM: u64 = 31

let forms: u32 = 0

/** Adds a form: bit i of `digits` for a digit in place i, of `words` for a letter or digit. False if the table is full. */
export function addForm(digits: u32, words: u32): bool {
  if (++forms > FORM_CELLS - (FORM_CELLS >> 2)) return false
  add(FORMS, FORM_CELLS, formKey(digits, words))
  const bit = formBit(formKey(digits, words))
  const cell = FORM_FILTER + <usize>(bit >> 3)
  store<u8>(cell, load<u8>(cell) | <u8>(<u32>1 << <u32>(bit & 7)))
  return true
}

/** Bit of a form in FORM_FILTER. */
@inline function formBit(key: u64): u64 {
  return (key * 0x9e3779b97f4a7c15) >> 51
}

/**
 * 0 if no form stands at byte `position` of the tile. Perf: chains of digits begin everywhere in dense data, and hardly one is a form,
 * so nothing branches before that is known.
 */
@inline export function mayBeForm(words: u64, position: usize): u32 {
  const links = bitsFrom(MARKS, position) & (words << 1) & (words >> 1)
  const length = ctz(~(words | links))
  const within = ((<u64>1) << length) - 1
  const bit = formBit(formKey(bitsFrom(DIGITS, position) & within, words & within))
  return (<u32>load<u8>(FORM_FILTER + <usize>(bit >> 3)) >> <u32>(bit & 7)) & <u32>(length <= LONGEST_FORM)
}

@inline function formKey(digits: u64, words: u64): u64 {
  return digits | (words << 32)
}

/** The same, settled: true if a form stands there. */
export function ownForm(position: usize): bool {
  const words = bitsFrom(WORDS, position)
  const digits = bitsFrom(DIGITS, position)
  const links = bitsFrom(MARKS, position) & (words << 1) & (words >> 1)
  const length = ctz(~(words | links))
  if (length > LONGEST_FORM) return false
  const within = ((<u64>1) << length) - 1
  return has(FORMS, FORM_CELLS, formKey(digits & within, words & within))
}
