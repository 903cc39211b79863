/** What all carriers that are decoded as they pass have in common: bytes in, bytes out, in pieces. */
import type { TakeText, Unwrapping } from '../model/carrier.ts'
import { isControl } from './plain-text.ts'

/** Bytes that one step may put out at the most: a character of UTF-8. */
const MOST_AT_ONCE = 4
/** Whoever takes a piece copies it at once, so all decoders share the room. */
const piece = new Uint8Array(4096)

export abstract class ByteDecoder implements Unwrapping {
  /** Bytes behind the one at hand that it has been read with: of an escape, between lines. */
  protected skip = 0
  private out = 0
  /** Bytes that stand for themselves, marked with 1. Null: none are known. Perf: most bytes of JSON in strings. */
  protected readonly plain: Uint8Array | null = null

  read(bytes: Uint8Array, from: number, to: number, take: TakeText): number {
    this.out = 0
    let at = from
    for (; at < to; at++) {
      if (this.skip > 0) {
        this.skip--
        continue
      }
      const byte = bytes[at] as number
      if (this.plain !== null && this.plain[byte] === 1) piece[this.out++] = byte
      else if (!this.step(bytes, at)) break
      if (this.out <= piece.length - MOST_AT_ONCE) continue
      take(piece.subarray(0, this.out))
      this.out = 0
    }
    if (this.out > 0) take(piece.subarray(0, this.out))
    return at
  }

  end(): void {}

  /** Reads the byte at `at` and what belongs to it. False: it is no longer the carrier's. */
  protected abstract step(bytes: Uint8Array, at: number): boolean

  protected put(byte: number): void {
    piece[this.out++] = byte
  }
}

/** Of runs whose signs stand for any bytes. */
export abstract class RunDecoder extends ByteDecoder {
  private readonly textOnly: boolean
  private isOver = false

  /** @param textOnly give nothing from the first byte on that no text holds; the run is read to its end all the same */
  constructor(textOnly: boolean) {
    super()
    this.textOnly = textOnly
  }

  protected putDecoded(byte: number): void {
    if (this.textOnly && isControl(byte)) this.isOver = true
    if (!this.isOver) this.put(byte)
  }
}

/** What `decoder` makes of `bytes[start..start + look)`, and where it ended. */
export function decodedHead(
  decoder: ByteDecoder,
  bytes: Uint8Array,
  start: number,
  look: number,
): { readonly head: Uint8Array; readonly end: number } {
  const head = new Uint8Array(look)
  let length = 0
  const end = decoder.read(bytes, start, Math.min(bytes.length, start + look), (text) => {
    head.set(text, length)
    length += text.length
  })
  return { head: head.subarray(0, length), end }
}
