import { isUtf8 } from 'node:buffer'

/**
 * A file's name as text. Bytes that are not UTF-8 become `\xNN`, so that two names that differ stay different and the name can
 * be typed into a shell's `$'...'`.
 */
export function decodeFileName(raw: Buffer): string {
  if (isUtf8(raw)) return raw.toString()
  let name = ''
  for (let at = 0; at < raw.length; ) {
    const length = characterLength(raw, at)
    name += length > 0 ? raw.toString('utf8', at, at + length) : `\\x${(raw[at] as number).toString(16).padStart(2, '0')}`
    at += Math.max(length, 1)
  }
  return name
}

/** Bytes of the UTF-8 character at `at`, or 0 if there is none. */
function characterLength(raw: Buffer, at: number): number {
  const lead = raw[at] as number
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  return at + length <= raw.length && isUtf8(raw.subarray(at, at + length)) ? length : 0
}
