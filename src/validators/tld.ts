/** Slots of the table: more than twice the names in use, so that few slots are shared. */
const SLOTS = 4096

/**
 * Makes a test for top-level domains. The names stand in one array of bytes and are found by open addressing: no text is made of
 * the bytes asked about.
 *
 * @param names lower case, one space between two, at most 64 KiB of UTF-8
 */
export function tldTest(names: string): (bytes: Uint8Array, start: number, end: number) => boolean {
  const text = Buffer.from(` ${names} `)
  // Perf: made when the first name is asked about (start-up).
  let made: Uint16Array | undefined
  return (bytes, start, end) => {
    if (end - start < 2) return false
    made ??= indexOf(text)
    const index = made
    for (let slot = slotOf(bytes, start, end); ; slot = (slot + 1) % SLOTS) {
      const at = index[slot] as number
      if (at === 0) return false
      let i = 0
      while (start + i < end && text[at + i] === lower(bytes[start + i] as number)) i++
      if (start + i === end && text[at + i] === 32) return true
    }
  }
}

/** By slot: position of a name's first byte, 0 where empty. */
function indexOf(text: Uint8Array): Uint16Array {
  const index = new Uint16Array(SLOTS)
  let from = 1
  for (let i = 1; i < text.length; i++) {
    if (text[i] !== 32) continue
    let slot = slotOf(text, from, i)
    while (index[slot] !== 0) slot = (slot + 1) % SLOTS
    index[slot] = from
    from = i + 1
  }
  return index
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte
}

/** FNV-1a of the lower-cased bytes, folded. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ lower(bytes[i] as number), 0x01000193)
  return ((value >>> 16) ^ value) & (SLOTS - 1)
}
