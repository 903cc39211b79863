import type { Source } from '../model/source.ts'
import { decoderOf } from './charset-decoder.ts'
import { ConvertedReader } from './converted-reader.ts'

/**
 * Bytes taken from the source at a time. What becomes of them is a string of young memory: V8 puts strings of 128 KiB and more among
 * the old ones, where they stay until all memory is collected.
 */
const RAW_BYTES = 16 * 1024

/** UTF-8 takes at most three bytes for one byte of any other character set; decoders hold back a few bytes of the chunk before. */
const OUT_BYTES = 3 * (RAW_BYTES + 64)

/** The same text as UTF-8; bytes that are no character become U+FFFD, and what follows them is read on. @param label see labelOf */
export function decodeCharset(source: Source, label: string): Source {
  return {
    name: source.name,
    size: null,
    addressable: false,
    open: () => new ConvertedReader(source.open(), RAW_BYTES, utf8Of(label)),
  }
}

/** What it gives is valid until it is called again. */
function utf8Of(label: string): (bytes: Uint8Array, ends: boolean) => Uint8Array {
  const out = new Uint8Array(OUT_BYTES)
  if (SINGLE_BYTES.test(label)) {
    const points = highPoints(label)
    return (bytes) => out.subarray(0, writeSingleBytes(bytes, points, out))
  }
  const decoder = decoderOf(label)
  const encoder = new TextEncoder()
  return (bytes, ends) => out.subarray(0, encoder.encodeInto(decoder.decode(bytes, { stream: !ends }), out).written)
}

/**
 * Character sets in which each byte is a character, as the Encoding Standard calls them (section 9, legacy single-byte encodings), and the code pages of DOS.
 * Not ibm866, of which Node exchanges three control characters.
 */
const SINGLE_BYTES = /^(?:windows-(?:125\d|874)|iso-8859-(?!8-i)\d+|ibm(?!866)\d+|koi8-[ru]|macintosh|x-mac-cyrillic)$/

/** The code points of the bytes 0x80 to 0xff; none is beyond the Basic Multilingual Plane. */
function highPoints(label: string): Uint16Array {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i)
  const text = label === 'windows-1252' ? windows1252(bytes) : decoderOf(label).decode(bytes)
  return Uint16Array.from(text, (character) => character.charCodeAt(0))
}

/** Gives the length of what it wrote. RFC 3629, section 3. */
function writeSingleBytes(bytes: Uint8Array, points: Uint16Array, out: Uint8Array): number {
  let to = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      out[to++] = byte
      continue
    }
    const point = points[byte - 0x80] as number
    if (point < 0x800) out[to++] = 0xc0 | (point >> 6)
    else {
      out[to++] = 0xe0 | (point >> 12)
      out[to++] = 0x80 | ((point >> 6) & 0x3f)
    }
    out[to++] = 0x80 | (point & 0x3f)
  }
  return to
}

/** 0x80 to 0x9f of windows-1252, which Node 20's own decoder takes for controls (Encoding Standard, index windows-1252). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] as string)
}
