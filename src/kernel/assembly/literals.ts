/** Literal prefixes that rules bring: the table, and the check of a place where one may begin. */
import { byteAt, gluedLeftAlphanumeric, isAlphanumeric } from './bytes'
import { emit } from './hits'
import { LITERAL } from './kinds'
import { LITERAL_HEADS, LITERAL_FILTER, LITERAL_ROW, LITERALS, MAX_LITERALS } from './memory'

let count: u32 = 0

@inline function headOf(at: usize): usize {
  return LITERAL_HEADS + ((<usize>(((load<u32>(at) & 0xffffff) * 0x9e3779b1) >> 21)) << 1)
}

/**
 * Adds the literal of `length` bytes (3 to 16) at `text`, zeros behind it, to a bucket of the filter (src/kernel/literal-buckets.ts).
 * False if the table is full.
 */
export function addLiteral(text: usize, length: u32, id: u32, bucket: u32): bool {
  if (count == MAX_LITERALS) return false
  const row = LITERALS + <usize>count * LITERAL_ROW
  v128.store(row, v128.load(text))
  for (let i: usize = 0; i < 16; i++) store<u8>(row + 16 + i, i < <usize>length ? 255 : 0)
  store<u32>(row, length, 32)
  store<u32>(row, id, 36)
  const head = headOf(text)
  store<u32>(row, load<u16>(head), 40)
  store<u16>(head, <u16>++count)
  const flag = <u8>(<u32>1 << bucket)
  for (let i: usize = 0; i < 4; i++) {
    // Of a literal of three bytes the fourth is any.
    for (let bits: usize = 0; bits < 32; bits++) {
      if (i < <usize>length && bits != (byteAt(text + i) & 31)) continue
      const entry = LITERAL_FILTER + (i << 5) + bits
      store<u8>(entry, load<u8>(entry) | flag)
    }
  }
  return true
}

@inline export function anyLiterals(): bool {
  return count > 0
}

/** Emits the literals that stand at `start`. */
export function verifyLiteral(start: usize): void {
  const next = <u32>load<u16>(headOf(start))
  if (next == 0) return
  const glued = gluedLeftAlphanumeric(start) && isAlphanumeric(byteAt(start))
  if (glued) return
  const text = v128.load(start)
  for (let index = next; index != 0; ) {
    const row = LITERALS + <usize>(index - 1) * LITERAL_ROW
    const difference = v128.and(v128.xor(text, v128.load(row)), v128.load(row, 16))
    if (!v128.any_true(difference)) emit(LITERAL, start, start + load<u32>(row, 32), 0, load<u32>(row, 36))
    index = load<u32>(row, 40)
  }
}
