import { TLDS } from '../../rules/words/tlds.ts'

/** Open addressing over 4,096 slots (a third full): position of the name in TEXT plus 1, 0 where empty. */
const SLOTS = 4096
const TEXT: Uint8Array = Buffer.from(` ${TLDS} `)
const INDEX: Uint16Array = index()

function index(): Uint16Array {
  const table = new Uint16Array(SLOTS)
  let from = 1
  for (let i = 1; i < TEXT.length; i++) {
    if (TEXT[i] !== 32) continue
    let slot = hash(TEXT, from, i)
    while (table[slot] !== 0) slot = (slot + 1) % SLOTS
    table[slot] = from
    from = i + 1
  }
  return table
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte
}

/** FNV-1a of the lower-cased bytes, folded to a slot. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ lower(bytes[i] as number), 0x01000193)
  return ((value >>> 16) ^ value) & (SLOTS - 1)
}

/** True if `bytes[start..end)` is a top-level domain in use, in either case. */
export function isTld(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2) return false
  for (let slot = hash(bytes, start, end); ; slot = (slot + 1) % SLOTS) {
    const at = INDEX[slot] as number
    if (at === 0) return false
    let i = 0
    while (start + i < end && TEXT[at + i] === lower(bytes[start + i] as number)) i++
    if (start + i === end && TEXT[at + i] === 32) return true
  }
}
