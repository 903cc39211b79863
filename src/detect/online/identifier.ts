/**
 * Does a value single out a device, visitor or session? UUIDs, hashes, long numbers and random tokens do; words, flags, short
 * numbers, versions and dates do not.
 */
const LONGEST_NUMBER = 24

export function isIdentifier(value: string): boolean {
  if (value.length < 8 || value.length > 256) return false
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return !/^[0-]+$/.test(value)
  if (!/^[\w.:%+/=!~*@-]+$/.test(value) || /^(.)\1+$/.test(value)) return false
  if (/^\d{4}-\d\d-\d\d/.test(value) || /^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(value)) return false
  // Longer ones are of certificates (RFC 5280, 4.1.2.2).
  if (/^\d+$/.test(value)) return value.length >= 9 && value.length <= LONGEST_NUMBER
  const digits = value.replace(/\D/g, '').length
  if (digits < 2) return false
  return digits >= 4 || /[A-Z]/.test(value.slice(1)) || value.length >= 20
}

/** Reads the run of identifier characters that begins at `start`; its end. */
export function identifierEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (end - start < 256 && isIdentifierByte(bytes[end] as number)) end++
  return end
}

function isIdentifierByte(byte: number): boolean {
  return (
    (byte >= 48 && byte <= 58) ||
    (byte >= 64 && byte <= 90) ||
    (byte >= 97 && byte <= 122) ||
    byte === 45 ||
    byte === 46 ||
    byte === 95 ||
    byte === 37 ||
    byte === 43 ||
    byte === 47 ||
    byte === 61
  )
}
