/** Text in one byte, or two, a character, as databases and statistics programs of before Unicode wrote it. */
import { isAscii, isUtf8 } from 'node:buffer'
import { windows1252 } from '../sources/charset-reader.ts'
import { DOS_PAGES } from '../sources/dos-pages.ts'

export type DecodeText = (bytes: Buffer) => string

/** Numbers of Windows as labels of the Encoding Standard. */
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28591: 'windows-1252',
  51932: 'euc-jp',
  65001: 'utf-8',
}

/** By the number that Windows gives it; for one that nobody knows UTF-8 where it is such, and Western European. */
export function codePage(number: number): DecodeText {
  const high = DOS_PAGES[number]
  if (high !== undefined)
    return (bytes) => bytes.toString('latin1').replace(/[\x80-\xff]/g, (c) => high[c.charCodeAt(0) - 0x80] as string)
  if (number >= 28_592 && number <= 28_606) return namedEncoding(`iso-8859-${number - 28_590}`)
  return namedEncoding(LABELS[number] ?? `windows-${number}`)
}

/** By its name; the same for one that nobody knows. */
export function namedEncoding(name: string): DecodeText {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(name)
  } catch {
    return utf8OrWestern
  }
  if (decoder.encoding === 'windows-1252') return windows1252
  if (decoder.encoding === 'utf-8') return (bytes) => bytes.toString()
  return (bytes) => (hasHigh(bytes) ? decoder.decode(bytes) : bytes.toString('latin1'))
}

export function utf8OrWestern(bytes: Buffer): string {
  const whole = wholeCharacters(bytes)
  return isUtf8(whole) ? whole.toString() : windows1252(bytes)
}

/** Fields of a fixed width cut their last character off. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return bytes
    if (byte < 0xc0) continue
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    const before = bytes.subarray(0, bytes.length - back)
    // One that says it is UTF-8 stands before it; else it may be a letter of one byte.
    return back < wanted && !isAscii(before) ? before : bytes
  }
  return bytes
}

/** As utf8OrWestern; and where letters stand between letters in the lower half of the upper half, the code page of DOS in Western Europe. */
export function utf8OrDos(bytes: Buffer): string {
  const text = utf8OrWestern(bytes)
  if (!/[^\0-\x7f]/.test(text) || isUtf8(wholeCharacters(bytes))) return text
  const raw = bytes.toString('latin1')
  return /[\xc0-\xff]/.test(raw) || !/[a-z][\x81-\x84\x87-\x8e\x93\x94\xa0-\xa5]/i.test(raw) ? text : westernDos(bytes)
}

const westernDos = codePage(850)

/** Perf: of most texts no byte needs a decoder. */
function hasHigh(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return true
  return false
}

/** `bytes[from..to)` without the blanks and zeros that fill a field up. */
export function filled(bytes: Buffer, from: number, to: number): Buffer {
  let end = Math.min(to, bytes.length)
  while (end > from && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--
  return bytes.subarray(from, end)
}

/** As filled, up to the first zero. */
export function zeroEnded(bytes: Buffer, from: number, to: number): Buffer {
  const end = bytes.subarray(0, to).indexOf(0, from)
  return bytes.subarray(from, end < 0 ? Math.min(to, bytes.length) : end)
}
