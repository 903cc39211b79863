import { type Carrier, CARRIER_SIGN } from '../model/carrier.ts'
import { ByteDecoder } from './byte-decoder.ts'
import { hexByte } from './percent.ts'

const QUOTE = 34
const BACKSLASH = 92
const BRACKET = 91
const LF = 10
/** Bytes in which the first key must end. */
const LONGEST_KEY = 128

const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: LF, r: 13, t: 9, b: 32, f: 32 }).map(([letter, byte]) => [letter.charCodeAt(0), byte]),
)

export const carrier: Carrier = {
  name: 'json',
  title: 'JSON in a string of JSON or source code',
  sign: CARRIER_SIGN.jsonString,
  rank: 1,
  isTransparent: true,
  recognises(bytes, start) {
    for (let i = start + 3; i < start + LONGEST_KEY; i++) {
      const byte = bytes[i] as number
      if (byte === QUOTE || byte < 32) return -1
      if (byte !== BACKSLASH) continue
      if (bytes[i + 1] !== QUOTE) return -1
      let colon = i + 2
      while (bytes[colon] === 32 && colon < i + 8) colon++
      return bytes[colon] === 58 ? start - (bytes[start - 1] === BRACKET ? 1 : 0) : -1
    }
    return -1
  },
  open: () => new JsonString(),
}

const PLAIN = new Uint8Array(256).fill(1)
for (const byte of [0, LF, QUOTE, BACKSLASH]) PLAIN[byte] = 0

/** Undoes one level of escapes, up to the quote that ends the string or the line's end. */
class JsonString extends ByteDecoder {
  protected override readonly plain = PLAIN
  /** A surrogate that waits for its other half. */
  private surrogate = 0

  protected step(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at] as number
    if (byte !== BACKSLASH) return false
    this.escape(bytes, at)
    return true
  }

  private escape(bytes: Uint8Array, at: number): void {
    const letter = bytes[at + 1] as number
    const high = letter === 0x75 ? hexByte(bytes, at + 2) : -1
    const low = letter === 0x75 ? hexByte(bytes, at + 4) : -1
    if (high < 0 || low < 0) {
      this.skip = 1
      this.put(ESCAPES.get(letter) ?? letter)
      return
    }
    this.skip = 5
    const unit = high * 256 + low
    if (unit >= 0xd800 && unit < 0xdc00) {
      this.surrogate = unit
      return
    }
    const isPair = unit >= 0xdc00 && unit < 0xe000 && this.surrogate > 0
    const point = isPair ? 0x10000 + (this.surrogate - 0xd800) * 0x400 + (unit - 0xdc00) : unit
    this.surrogate = 0
    for (const byte of Buffer.from(String.fromCodePoint(Math.max(32, point)), 'utf8')) this.put(byte)
  }
}
