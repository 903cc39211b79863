/**
 * Strings of old workbooks that say they are longer than their records. The library reads on past the end of everything: 7 KiB of such
 * records keep it busy for seconds, a megabyte for minutes.
 */

/** Records of a text in a cell, and where in them its length stands ([MS-XLS] 2.4.148, 2.4.268, 2.4.209; 2-byte length but in Excel 2). */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([
  [0x0004, 7],
  [0x0204, 6],
  [0x00d6, 6],
  [0x0007, 0],
  [0x0207, 0],
])
const EXCEL_2: ReadonlySet<number> = new Set([0x0004, 0x0007])
const HEAD_BYTES = 4
/** What follows is encrypted, and the library refuses it. */
const FILE_PASS = 0x2f
/** Long strings go on in the next record. */
const CONTINUE = 0x3c

/** @param stream the records of a workbook */
export function hasLyingStrings(stream: Uint8Array): boolean {
  let missing = 0
  for (let at = 0; at + HEAD_BYTES <= stream.length; ) {
    const kind = uint16(stream, at)
    const size = uint16(stream, at + 2)
    at += HEAD_BYTES
    if (kind === FILE_PASS) return false
    if (kind === CONTINUE) missing -= size
    else {
      if (missing > 0) return true
      const place = LENGTH_AT.get(kind)
      // Of two bytes a character one is enough to tell.
      const length = place === undefined ? 0 : EXCEL_2.has(kind) ? (stream[at + place] ?? 0) : uint16(stream, at + place)
      missing = place === undefined ? 0 : place + length - size
    }
    at += size
  }
  return missing > 0
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}
