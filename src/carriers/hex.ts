import { type Carrier, CARRIER_SIGN, type TakeText, type Unwrapping } from '../model/carrier.ts'
import { isControl, isPlainText } from './plain-text.ts'

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
    const head = new Uint8Array(LOOK / 2)
    let length = 0
    const end = new HexRun(false).read(bytes, first, Math.min(bytes.length, first + LOOK), (piece) => {
      head.set(piece, length)
      length += piece.length
    })
    return end - first >= LEAST && isPlainText(head, length) ? first : -1
  },
  open: () => new HexRun(true),
}

const piece = new Uint8Array(4096)

class HexRun implements Unwrapping {
  private readonly textOnly: boolean
  /** The digit before, or -1. */
  private high = -1
  private isOver = false

  constructor(textOnly: boolean) {
    this.textOnly = textOnly
  }

  read(bytes: Uint8Array, from: number, to: number, take: TakeText): number {
    let out = 0
    let at = from
    for (; at < to; at++) {
      const value = DIGITS[bytes[at] as number] as number
      if (value === NONE) break
      if (this.high < 0) {
        this.high = value
        continue
      }
      const byte = this.high * 16 + value
      this.high = -1
      if (this.textOnly && isControl(byte)) this.isOver = true
      if (!this.isOver) piece[out++] = byte
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
