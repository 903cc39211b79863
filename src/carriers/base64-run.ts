/** Runs of base64 and base64url, also broken into lines, as what they stand for. */
import { MAX_SPAN } from '../model/hit.ts'
import { decodedHead, RunDecoder } from './byte-decoder.ts'

const NONE = 64
const PAD = 61

/** The six bits of each byte, of both alphabets; 64 for others. */
const SEXTETS: Uint8Array = new Uint8Array(256).fill(NONE)
for (const [value, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  SEXTETS[letter.charCodeAt(0)] = value
SEXTETS['-'.charCodeAt(0)] = 62
SEXTETS['_'.charCodeAt(0)] = 63

/** Lines of base64 in mail, PEM and YAML are 64 or 76 characters long (RFC 2045, RFC 7468); `base64 -w` and others write a few more or less. */
const SHORTEST_LINE = 56
const LONGEST_LINE = 100

export function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && (SEXTETS[byte] as number) < NONE
}

/** What the run at `start` begins with, as far as MAX_SPAN bytes of it go, and whether that is all of it. */
export function base64Head(bytes: Uint8Array, start: number): { readonly head: Uint8Array; readonly length: number } {
  const { head, end } = decodedHead(new Base64Run(false), bytes, start, MAX_SPAN - 128)
  return { head, length: end - start }
}

/** Ends with the run. What is decoded ends earlier where it is no text any more. */
export class Base64Run extends RunDecoder {
  private bits = 0
  private held = 0
  /** Characters on this line. */
  private column = 0

  protected step(bytes: Uint8Array, at: number): boolean {
    const value = SEXTETS[bytes[at] as number] as number
    if (value === NONE) {
      const next = this.nextLine(bytes, at)
      if (next < 0) return false
      this.column = 0
      this.skip = next - at - 1
      return true
    }
    this.column++
    this.bits = ((this.bits << 6) | value) & 0xffff
    this.held += 6
    if (this.held < 8) return true
    this.held -= 8
    const byte = (this.bits >>> this.held) & 0xff
    this.putDecoded(byte)
    return true
  }

  /** Where the run goes on behind a line's end at `at`, or -1. */
  private nextLine(bytes: Uint8Array, at: number): number {
    if (this.column < SHORTEST_LINE || this.column > LONGEST_LINE || bytes[at] === PAD) return -1
    let next = at
    if (bytes[next] === 13) next++
    if (bytes[next] === 92 && bytes[next + 1] === 114) next += 2
    if (bytes[next] === 10) next++
    else if (bytes[next] === 92 && bytes[next + 1] === 110) next += 2
    else return -1
    for (let i = 0; i < 16 && (bytes[next] === 32 || bytes[next] === 9); i++) next++
    return isBase64(bytes[next]) ? next : -1
  }
}
