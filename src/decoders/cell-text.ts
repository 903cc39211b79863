/** Values of foreign readers as the text of a cell. */
import { isUtf8 } from 'node:buffer'

/** Numbers keep their digits, times are ISO 8601 without what is zero, records are JSON, which the reader of tables looks into. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return dateText(value)
  if (value instanceof Uint8Array) return bytesText(value)
  return jsonText(value)
}

/** One line of JSON. Integers beyond 2^53 are strings, so that their digits last. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value) && value.every(isPlain)) return JSON.stringify(value)
  // Dates have a toJSON of their own, which throws for those that are none.
  return JSON.stringify(value, function (this: Record<string, unknown>, key, given: unknown) {
    const own = this[key]
    if (own instanceof Date || own instanceof Uint8Array) return cellText(own)
    return typeof given === 'bigint' ? String(given) : given
  }) as string
}

/** Perf: what JSON has itself needs nothing done to it, and lists may be long. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null

export function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  return date.toISOString().replace(/(?:T00:00:00)?(?:\.000)?Z$/, '')
}

/** Bytes that are text, as text; of others what can be read in them: strings lie bare in most binary formats. */
export function bytesText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = isUtf8(buffer) ? buffer.toString() : buffer.toString('latin1').replace(/[\x80-\xff]/g, ' ')
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ' ')
}

/** True if bytesText leaves something of it out. */
export function isBinary(bytes: Uint8Array): boolean {
  return !isUtf8(bytes) || bytes.includes(0)
}
