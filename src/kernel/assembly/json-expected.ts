/**
 * Records of one kind have the same keys in the same order: the key that followed another one last time is compared with what stands there, and
 * need not be searched for its end nor looked up. Perf: half of the walk (bench `dense.ndjson`).
 */
import { byteAt } from './bytes'
import { EXPECTED_CELLS, EXPECTED_KEYS } from './memory'

/** A cell: 16 bytes of text, 16 of mask, u32 parent's node, u32 child's node, u32 length of the text (0: none), 4 spare. */
const CELL: usize = 48
/** The text is a key with the quote and the colon behind it. */
const LONGEST: usize = 16

/** Cell of the last key or object, and whether the key is the object's first. */
let cell: usize = EXPECTED_KEYS

/** Forgets all, before another source. */
export function resetExpected(): void {
  memory.fill(EXPECTED_KEYS, 0, <usize>EXPECTED_CELLS * CELL)
}

/** The next key is the first of the object of this node. */
@inline export function expectFirst(node: u32): void {
  cell = EXPECTED_KEYS + <usize>((node << 1) & (EXPECTED_CELLS - 1)) * CELL
}

/** The next key follows the value of this node. */
@inline export function expectAfter(node: u32): void {
  cell = EXPECTED_KEYS + <usize>(((node << 1) | 1) & (EXPECTED_CELLS - 1)) * CELL
}

/** Length of the expected key with quote and colon if it stands at `at`, behind its first quote, in an object of node `parent`; else 0. */
@inline export function expectedLength(at: usize, parent: u32): usize {
  if (load<u32>(cell, 32) != parent) return 0
  const difference = v128.and(v128.xor(v128.load(at), v128.load(cell)), v128.load(cell, 16))
  return v128.any_true(difference) ? 0 : <usize>load<u32>(cell, 40)
}

@inline export function expectedChild(): u32 {
  return load<u32>(cell, 36)
}

/** Notes the key [start, end), which leads from `parent` to `child`, if it is short and a colon follows its quote. */
@inline export function learnKey(start: usize, end: usize, parent: u32, child: u32): void {
  const length = end + 2 - start
  if (length > LONGEST || byteAt(end + 1) != 58) return
  v128.store(cell, v128.load(start))
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  v128.store(cell + 16, i8x16.lt_u(lanes, i8x16.splat(<i8>length)))
  store<u32>(cell, parent, 32)
  store<u32>(cell, child, 36)
  store<u32>(cell, <u32>length, 40)
}
