import { type Carrier, CARRIER_SIGN } from '../model/carrier.ts'
import { ByteDecoder, decodedHead } from './byte-decoder.ts'
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
    const { head } = decodedHead(new PercentValue(false), bytes, start, LOOK)
    return isPlainText(head, head.length) ? start : -1
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

class PercentValue extends ByteDecoder {
  private readonly plusIsBlank: boolean

  constructor(plus: boolean) {
    super()
    this.plusIsBlank = plus
  }

  protected step(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at] as number
    const escaped = byte === PERCENT ? hexByte(bytes, at + 1) : -1
    if (escaped >= 0) this.skip = 2
    else if (byte !== PERCENT && IN_VALUE[byte] !== 1) return false
    this.put(escaped >= 0 ? escaped : byte === PLUS && this.plusIsBlank ? 32 : byte)
    return true
  }
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
