import { type Carrier, CARRIER_SIGN } from '../model/carrier.ts'
import { decodedHead, RunDecoder } from './byte-decoder.ts'
import { isPlainText } from './plain-text.ts'

const NONE = 16
const DIGITS: Uint8Array = new Uint8Array(256).fill(NONE)
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16)
  DIGITS[digit.charCodeAt(0)] = value
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value
}

/** Digits that are looked at. */
const LOOK = 384
/** Digits of the shortest: shorter ones are numbers and short hashes. */
const LEAST = 24

export const carrier: Carrier = {
  name: 'hex',
  title: 'text as hexadecimal digits: bytea, 0x…',
  sign: CARRIER_SIGN.run,
  rank: 0,
  recognises(bytes, start) {
    const first = start + (bytes[start] === 48 && ((bytes[start + 1] as number) | 32) === 120 ? 2 : bytes[start] === 120 ? 1 : 0)
    const { head, end } = decodedHead(new HexRun(false), bytes, first, LOOK)
    return end - first >= LEAST && isPlainText(head, head.length) ? first : -1
  },
  open: () => new HexRun(true),
}

class HexRun extends RunDecoder {
  /** The digit before, or -1. */
  private high = -1

  protected step(bytes: Uint8Array, at: number): boolean {
    const value = DIGITS[bytes[at] as number] as number
    if (value === NONE) return false
    if (this.high < 0) {
      this.high = value
      return true
    }
    const byte = this.high * 16 + value
    this.high = -1
    this.putDecoded(byte)
    return true
  }
}
