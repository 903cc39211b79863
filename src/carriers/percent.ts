import { type Carrier, CARRIER_SIGN, type TakeText, type Unwrapping } from '../model/carrier.ts'
import { isPlainText } from './plain-text.ts'

const PERCENT = 37
const PLUS = 43
/** Bytes of a value that are looked at. */
const LOOK = 384

const IN_VALUE: Uint8Array = new Uint8Array(256)
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+*!:@') IN_VALUE[one.charCodeAt(0)] = 1

export const carrier: Carrier = {
  name: 'percent',
  title: 'percent-encoded values (RFC 3986) with three escapes or more',
  sign: CARRIER_SIGN.percent,
  rank: 1,
  isTransparent: true,
  recognises(bytes, start) {
    const head = new Uint8Array(LOOK)
    let length = 0
    new PercentValue(false).read(bytes, start, Math.min(bytes.length, start + LOOK), (piece) => {
      head.set(piece, length)
      length += piece.length
    })
    return isPlainText(head, length) ? start : -1
  },
  open: (bytes, start) => new PercentValue(plusIsBlank(bytes, start)),
}

/** Forms write blanks as `+` (application/x-www-form-urlencoded); where there is a `%20` as well, a `+` is one. */
function plusIsBlank(bytes: Uint8Array, start: number): boolean {
  for (let i = start; i < start + LOOK; i++) {
    const byte = bytes[i] as number
    if (byte === PERCENT && bytes[i + 1] === 50 && bytes[i + 2] === 48) return false
    if (byte !== PERCENT && IN_VALUE[byte] !== 1) return true
  }
  return true
}

const piece = new Uint8Array(4096)

class PercentValue implements Unwrapping {
  private readonly plusIsBlank: boolean
  /** Bytes of an escape that were read already. */
  private skip = 0

  constructor(plus: boolean) {
    this.plusIsBlank = plus
  }

  read(bytes: Uint8Array, from: number, to: number, take: TakeText): number {
    let out = 0
    let at = from
    for (; at < to; at++) {
      if (this.skip > 0) {
        this.skip--
        continue
      }
      let byte = bytes[at] as number
      if (byte === PERCENT) {
        const value = hexByte(bytes, at + 1)
        if (value >= 0) {
          byte = value
          this.skip = 2
        }
      } else if (IN_VALUE[byte] !== 1) break
      else if (byte === PLUS && this.plusIsBlank) byte = 32
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

/** The byte that two hexadecimal digits at `at` stand for, or -1. */
export function hexByte(bytes: Uint8Array, at: number): number {
  const high = hexDigit(bytes[at])
  const low = hexDigit(bytes[at + 1])
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = (byte | 32) - 87
  return letter >= 10 && letter <= 15 ? letter : -1
}
