/** From the bytes of a cell to its text, within the limits that CellSink promises. */

/** Longest value given to a CellSink, in UTF-16 code units. */
export const MAX_CHARACTERS = 1024
/** Bytes of UTF-8 that make as many: no code unit needs more than four. */
export const MAX_BYTES = 4096

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const latin1 = new TextDecoder('latin1')

const REPLACEMENT = '\ufffd'

/** UTF-8; where the bytes are not valid UTF-8, Latin-1 (as browsers read it: windows-1252). */
export function decodeText(bytes: Uint8Array): string {
  const text = utf8.decode(bytes)
  return text.includes(REPLACEMENT) && !holdsReplacement(bytes) ? latin1.decode(bytes) : text
}

/** The same for a piece cut from longer text, whose last character may be incomplete. */
export function decodeCut(bytes: Uint8Array): string {
  let end = bytes.length
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    if (length > back) end = bytes.length - back
    break
  }
  return decodeText(bytes.subarray(0, end))
}

/** At most MAX_CHARACTERS, without half a surrogate pair at the end. */
export function cutText(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text
  const last = text.charCodeAt(MAX_CHARACTERS - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_CHARACTERS - 1 : MAX_CHARACTERS)
}

/** U+FFFD itself, written out in valid UTF-8. */
function holdsReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true
  }
  return false
}
