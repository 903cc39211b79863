/** Bytes of one part of a mail, line by line: base64, quoted-printable, or as they stand. */

export class PartDecoder {
  private readonly encoding: string
  private readonly keeps: boolean
  private readonly most: number
  private readonly chunks: Uint8Array[] = []
  private size = 0
  private isCut = false
  /** Base64 characters that are not four yet. */
  private rest = ''

  /**
   * @param keeps false: nothing is decoded, only passed
   * @param most bytes that are decoded: what is decoded is held in memory
   */
  constructor(encoding: string, keeps: boolean, most: number) {
    this.encoding = encoding
    this.keeps = keeps
    this.most = most
  }

  /** A line or a piece of one: `[from, end)` without its end, which is in `[end, to)`. */
  line(bytes: Buffer, from: number, end: number, to: number): void {
    if (!this.keeps) return
    if (this.encoding === 'base64') {
      const text = this.rest + bytes.toString('latin1', from, end).replace(/[^A-Za-z0-9+/]/g, '')
      const whole = text.length - (text.length % 4)
      this.rest = text.slice(whole)
      this.add(Buffer.from(text.slice(0, whole), 'base64'))
    } else if (this.encoding === 'quoted-printable') this.add(printable(bytes, from, end, to))
    else this.add(Buffer.from(bytes.subarray(from, to)))
  }

  end(): { readonly bytes: Uint8Array; readonly isCut: boolean } {
    if (this.rest !== '') this.add(Buffer.from(this.rest, 'base64'))
    return { bytes: Buffer.concat(this.chunks), isCut: this.isCut }
  }

  private add(bytes: Uint8Array): void {
    if (this.size + bytes.length > this.most) {
      this.isCut = true
      return
    }
    this.size += bytes.length
    this.chunks.push(bytes)
  }
}

/** RFC 2045, 6.7. What is no escape stays as it is. */
function printable(bytes: Buffer, from: number, end: number, to: number): Buffer {
  let last = end
  while (last > from && (bytes[last - 1] === 32 || bytes[last - 1] === 9)) last--
  const isSoft = last > from && bytes[last - 1] === 61
  const out = Buffer.alloc(last - from + (to - end))
  let length = 0
  for (let at = from; at < (isSoft ? last - 1 : last); at++) {
    const byte = bytes[at] as number
    const value = byte === 61 ? hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]) : Number.NaN
    if (Number.isNaN(value)) out[length++] = byte
    else {
      out[length++] = value
      at += 2
    }
  }
  if (!isSoft) length += bytes.copy(out, length, end, to)
  return out.subarray(0, length)
}

function hex(byte: number | undefined): number {
  return byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16)
}
