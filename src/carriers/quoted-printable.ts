import { type Carrier, CARRIER_SIGN } from '../model/carrier.ts'
import { ByteDecoder, decodedHead } from './byte-decoder.ts'
import { hexByte } from './percent.ts'
import { isPlainText } from './plain-text.ts'

const EQUALS = 61
const LF = 10
const CR = 13
const LOOK = 384
/** What ends a cell. A line's end does unless an equals sign before it says the line goes on. */
const EDGES: ReadonlySet<number> = new Set([LF, CR, ...[...'",;|<>'].map((edge) => edge.charCodeAt(0))])

export const carrier: Carrier = {
  name: 'quoted-printable',
  title: 'quoted-printable (RFC 2045) with characters beyond ASCII',
  sign: CARRIER_SIGN.quoted,
  rank: 1,
  isTransparent: true,
  recognises(bytes, start) {
    const { head } = decodedHead(new QuotedPrintable(), bytes, start, LOOK)
    return isPlainText(head, head.length) ? start : -1
  },
  open: () => new QuotedPrintable(),
}

class QuotedPrintable extends ByteDecoder {
  protected step(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at] as number
    if (byte !== EQUALS) {
      if (EDGES.has(byte) || byte === 0) return false
      this.put(byte)
      return true
    }
    // The line goes on.
    if (bytes[at + 1] === LF) this.skip = 1
    else if (bytes[at + 1] === CR && bytes[at + 2] === LF) this.skip = 2
    else {
      const escaped = hexByte(bytes, at + 1)
      if (escaped >= 0) this.skip = 2
      this.put(escaped >= 0 ? escaped : byte)
    }
    return true
  }
}
