import type { ByteReader, Source } from '../model/source.ts'
import type { Encoding } from './encoding.ts'

/** Bytes taken from the source at a time. */
const RAW_BYTES = 64 * 1024
const REPLACEMENT = 0xfffd
const BYTE_ORDER_MARK = 0xfeff

/**
 * The same text as UTF-8. UTF-8 and Latin-1 stay as they are, mark included, so that byte positions stay those of the file.
 * UTF-16 and UTF-32 are rewritten without their mark; what is not a character (lone surrogates, a cut-off end) becomes U+FFFD.
 */
export function transcode(source: Source, encoding: Encoding): Source {
  if (encoding === 'utf-8' || encoding === 'latin-1') return source
  return { name: source.name, size: null, addressable: false, open: () => new TranscodingReader(source.open(), encoding) }
}

class TranscodingReader implements ByteReader {
  readonly #reader: ByteReader
  readonly #unit: 2 | 4
  readonly #littleEndian: boolean
  /** Its first `#kept` bytes are the beginning of a unit whose rest is still to be read. */
  readonly #raw = new Uint8Array(RAW_BYTES)
  readonly #view = new DataView(this.#raw.buffer)
  #kept = 0
  /** UTF-8 not yet given out; two bytes become at most three, and a character of the block before may be waiting. */
  readonly #out = new Uint8Array(RAW_BYTES * 1.5 + 8)
  #from = 0
  #to = 0
  #highSurrogate = 0
  #atStart = true
  #ended = false

  constructor(reader: ByteReader, encoding: Encoding) {
    this.#reader = reader
    this.#unit = encoding.startsWith('utf-16') ? 2 : 4
    this.#littleEndian = encoding.endsWith('le')
  }

  read(into: Uint8Array): number | Promise<number> {
    while (this.#from === this.#to) {
      if (this.#ended) return 0
      const read = this.#reader.read(this.#raw.subarray(this.#kept))
      if (typeof read !== 'number') return read.then((count) => this.#convert(count)).then(() => this.read(into))
      this.#convert(read)
    }
    const count = Math.min(into.length, this.#to - this.#from)
    into.set(this.#out.subarray(this.#from, this.#from + count))
    this.#from += count
    return count
  }

  close(): void {
    this.#reader.close()
  }

  #convert(read: number): void {
    this.#from = 0
    this.#to = 0
    if (read === 0) {
      this.#ended = true
      if (this.#highSurrogate !== 0 || this.#kept > 0) this.#write(REPLACEMENT)
      return
    }
    const length = this.#kept + read
    const whole = length - (length % this.#unit)
    if (this.#unit === 2) for (let at = 0; at < whole; at += 2) this.#takeUtf16(this.#view.getUint16(at, this.#littleEndian))
    else for (let at = 0; at < whole; at += 4) this.#takeCodePoint(this.#view.getUint32(at, this.#littleEndian))
    this.#raw.copyWithin(0, whole, length)
    this.#kept = length - whole
  }

  #takeUtf16(unit: number): void {
    const kind = unit & 0xfc00
    if (this.#highSurrogate !== 0) {
      const high = this.#highSurrogate
      this.#highSurrogate = 0
      this.#write(kind === 0xdc00 ? 0x10000 + ((high & 0x3ff) << 10) + (unit & 0x3ff) : REPLACEMENT)
      if (kind === 0xdc00) return
    }
    if (kind === 0xd800) this.#highSurrogate = unit
    else this.#takeCodePoint(unit)
  }

  #takeCodePoint(point: number): void {
    const isMark = this.#atStart && point === BYTE_ORDER_MARK
    this.#atStart = false
    if (isMark) return
    this.#write(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? REPLACEMENT : point)
  }

  /** RFC 3629, section 3. */
  #write(point: number): void {
    const out = this.#out
    if (point < 0x80) out[this.#to++] = point
    else {
      if (point < 0x800) out[this.#to++] = 0xc0 | (point >> 6)
      else {
        if (point < 0x10000) out[this.#to++] = 0xe0 | (point >> 12)
        else {
          out[this.#to++] = 0xf0 | (point >> 18)
          out[this.#to++] = 0x80 | ((point >> 12) & 0x3f)
        }
        out[this.#to++] = 0x80 | ((point >> 6) & 0x3f)
      }
      out[this.#to++] = 0x80 | (point & 0x3f)
    }
  }
}
