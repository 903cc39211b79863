import { type Carrier, CARRIER_SIGN, type TakeText, type Unwrapping } from '../model/carrier.ts'
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

const piece = new Uint8Array(4096)

/** Undoes one level of escapes, up to the quote that ends the string or the line's end. */
class JsonString implements Unwrapping {
  private skip = 0
  /** A surrogate that waits for its other half. */
  private surrogate = 0

  read(bytes: Uint8Array, from: number, to: number, take: TakeText): number {
    let out = 0
    let at = from
    for (; at < to; at++) {
      if (this.skip > 0) {
        this.skip--
        continue
      }
      const byte = bytes[at] as number
      if (byte === QUOTE || byte === LF || byte === 0) break
      if (byte !== BACKSLASH) piece[out++] = byte
      else out = this.escape(bytes, at, out)
      if (out > piece.length - 4) {
        take(piece.subarray(0, out))
        out = 0
      }
    }
    if (out > 0) take(piece.subarray(0, out))
    return at
  }

  end(): void {}

  private escape(bytes: Uint8Array, at: number, out: number): number {
    const letter = bytes[at + 1] as number
    this.skip = 1
    if (letter !== 0x75) {
      piece[out] = ESCAPES.get(letter) ?? letter
      return out + 1
    }
    const high = hexByte(bytes, at + 2)
    const low = hexByte(bytes, at + 4)
    if (high < 0 || low < 0) {
      piece[out] = letter
      return out + 1
    }
    this.skip = 5
    const unit = high * 256 + low
    if (unit >= 0xd800 && unit < 0xdc00) {
      this.surrogate = unit
      return out
    }
    const isPair = unit >= 0xdc00 && unit < 0xe000 && this.surrogate > 0
    const point = isPair ? 0x10000 + (this.surrogate - 0xd800) * 0x400 + (unit - 0xdc00) : unit
    this.surrogate = 0
    return writeCodePoint(Math.max(32, point), out)
  }
}

function writeCodePoint(point: number, out: number): number {
  const bytes = Buffer.from(String.fromCodePoint(point), 'utf8')
  piece.set(bytes, out)
  return out + bytes.length
}
