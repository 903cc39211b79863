/** What only says its key again (`numpad1: "Numpad 1"`, `"Florida": "Florida"`) is what a program shows, and nobody's. */
import { keyBefore } from '../located.ts'

/** Longer labels are sentences. */
const LONGEST = 48
const NOT_SAID = /[^\p{L}\p{M}\d]+/gu
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x60])

/** @param start of a value in quotes that ends at `end`; anything else is judged by other things */
export function repeatsItsKey(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST || !QUOTES.has(bytes[start - 1] as number) || bytes[end] !== bytes[start - 1]) return false
  const key = keyBefore(bytes, start)
  if (key === '') return false
  const said = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
  return spelt(key) === spelt(said)
}

function spelt(text: string): string {
  return text.replace(NOT_SAID, '').toLowerCase()
}
