/** Texts that are written in other bytes: quoted-printable and base64. */
import { CELL_BYTES, decodeText } from './decode.ts'

/** The bytes of quoted-printable text (RFC 2045, 6.7). What is not an escape stays as it is. */
export function quotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.min(text.length * 3, CELL_BYTES * 3))
  let length = 0
  for (let at = 0; at < text.length && length < bytes.length - 3; at++) {
    const code = text.charCodeAt(at)
    const hex = code === 61 ? /^[0-9A-Fa-f]{2}/.exec(text.slice(at + 1, at + 3))?.[0] : undefined
    if (hex !== undefined) {
      bytes[length++] = Number.parseInt(hex, 16)
      at += 2
    } else if (code < 128) bytes[length++] = code
    else length += Buffer.from(text[at] as string).copy(bytes, length)
  }
  return bytes.subarray(0, length)
}

/** UTF-8, or Latin-1 where it is not. */
export function latin1OrUtf8(bytes: Uint8Array): string {
  return decodeText(bytes, 0, bytes.length)
}

/** What base64 text says, or nothing where it says no text. */
export function base64Text(text: string): string {
  const compact = text.replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return ''
  const decoded = latin1OrUtf8(Buffer.from(compact, 'base64'))
  return /[\0-\x08\x0e-\x1f]/.test(decoded) ? '' : decoded
}
