import { constants, gunzipSync } from 'node:zlib'
import { type Carrier, CARRIER_SIGN, type TakeText, type Unwrapping } from '../model/carrier.ts'
import { sizeText } from '../model/limits.ts'
import { SourceError } from '../model/source.ts'
import { Base64Run, base64Head } from './base64-run.ts'
import { isPlainText } from './plain-text.ts'

/** Bytes of decompressed data that are looked at to see whether it is text. */
const LOOK = 384

export const carrier: Carrier = {
  name: 'base64!/gzip',
  title: 'gzip in base64',
  sign: CARRIER_SIGN.run,
  rank: 3,
  recognises(bytes, start) {
    const { head } = base64Head(bytes, start)
    // RFC 1952: the magic, and deflate, its one method.
    return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && head.length >= 18 ? start : -1
  },
  open: (_bytes, _start, most) => new Gunzip(most),
}

/** Held whole, for it cannot be said of a part of it whether it is text; bounded both ways. */
class Gunzip implements Unwrapping {
  private readonly run: Base64Run = new Base64Run(false)
  private readonly most: number
  private readonly pieces: Uint8Array[] = []
  private length = 0

  constructor(most: number) {
    this.most = most
  }

  read(bytes: Uint8Array, from: number, to: number): number {
    return this.run.read(bytes, from, to, (piece) => {
      if (this.length <= this.most) this.pieces.push(piece.slice())
      this.length += piece.length
    })
  }

  end(take: TakeText): void {
    if (this.length > this.most) throw this.tooMuch()
    const text = this.inflate()
    if (text !== null && isPlainText(text, Math.min(text.length, LOOK))) take(text)
  }

  /** Null: it is no gzip. Of what is cut off, what there is. */
  private inflate(): Uint8Array | null {
    try {
      return gunzipSync(Buffer.concat(this.pieces), { maxOutputLength: this.most, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw this.tooMuch()
      return null
    }
  }

  private tooMuch(): SourceError {
    return new SourceError('limit', `gzip in base64 holds more than ${sizeText(this.most)}; it was not decompressed`)
  }
}
