import type { Source } from '../model/source.ts'
import { ConvertedReader } from './converted-reader.ts'

/** Bytes taken from the source at a time. */
const RAW_BYTES = 64 * 1024

/** The same text as UTF-8; bytes that are no character become U+FFFD, and what follows them is read on. @param label see labelOf */
export function decodeCharset(source: Source, label: string): Source {
  return {
    name: source.name,
    size: null,
    addressable: false,
    open: () => new ConvertedReader(source.open(), RAW_BYTES, utf8Of(label)),
  }
}

function utf8Of(label: string): (bytes: Uint8Array, ends: boolean) => Uint8Array {
  const decode = label === 'windows-1252' ? windows1252 : standard(label)
  return (bytes, ends) => Buffer.from(decode(bytes, ends), 'utf8')
}

function standard(label: string): (bytes: Uint8Array, ends: boolean) => string {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  return (bytes, ends) => decoder.decode(bytes, { stream: !ends })
}

/** 0x80 to 0x9f of windows-1252, which Node 20's own decoder takes for controls (Encoding Standard, index windows-1252). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] as string)
}
