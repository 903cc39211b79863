/** Rich text as Outlook packs it: [MS-OXRTFCP]. */

const HEADER_BYTES = 16
const PACKED = 0x75465a4c
const PLAIN = 0x414c454d
const RING = 4096
/** What the ring begins with: words that most such texts begin with. */
const START = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
)

/** Null: it is none. What is cut off gives what is there; two bytes become at most seventeen. */
export function compressedRtf(bytes: Buffer): Buffer | null {
  if (bytes.length < HEADER_BYTES) return null
  const kind = bytes.readUInt32LE(8)
  if (kind === PLAIN) return bytes.subarray(HEADER_BYTES)
  if (kind !== PACKED) return null
  const ring = Buffer.alloc(RING, 0x20)
  START.copy(ring)
  let write = START.length
  const out = Buffer.alloc(9 * (bytes.length - HEADER_BYTES))
  let length = 0
  const put = (byte: number): void => {
    out[length++] = byte
    ring[write] = byte
    write = (write + 1) % RING
  }
  for (let at = HEADER_BYTES; at < bytes.length; ) {
    const control = bytes[at++] as number
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] as number)
        continue
      }
      if (at + 2 > bytes.length) return out.subarray(0, length)
      const reference = bytes.readUInt16BE(at)
      at += 2
      const from = reference >> 4
      if (from === write) return out.subarray(0, length)
      for (let i = 0; i < (reference & 15) + 2; i++) put(ring[(from + i) % RING] as number)
    }
  }
  return out.subarray(0, length)
}
