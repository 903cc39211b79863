import { type Carrier, CARRIER_SIGN, type TakeText, type Unwrapping } from '../model/carrier.ts'
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
    const head = new Uint8Array(LOOK)
    let length = 0
    new QuotedPrintable().read(bytes, start, Math.min(bytes.length, start + LOOK), (piece) => {
      head.set(piece, length)
      length += piece.length
    })
    return isPlainText(head, length) ? start : -1
  },
  open: () => new QuotedPrintable(),
}

const piece = new Uint8Array(4096)

class QuotedPrintable implements Unwrapping {
  /** Bytes of an escape or a broken line that were read already. */
  private skip = 0

  read(bytes: Uint8Array, from: number, to: number, take: TakeText): number {
    let out = 0
    let at = from
    for (; at < to; at++) {
      if (this.skip > 0) {
        this.skip--
        continue
      }
      let byte = bytes[at] as number
      if (byte === EQUALS) {
        if (bytes[at + 1] === LF || (bytes[at + 1] === CR && bytes[at + 2] === LF)) {
          this.skip = bytes[at + 1] === LF ? 1 : 2
          continue
        }
        const value = hexByte(bytes, at + 1)
        if (value >= 0) {
          byte = value
          this.skip = 2
        }
      } else if (EDGES.has(byte) || byte === 0) break
      piece[out++] = byte
      if (out === piece.length) {
        take(piece)
        out = 0
      }
    }
    if (out > 0) take(piece.subarray(0, out))
    return at
  }

  end(): void {}
}
