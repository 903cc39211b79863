import { isDigit } from './ascii.ts'

/** The nine digits of `bytes[start..end)` as a number, or -1 if there are not exactly nine. Other bytes are skipped. */
export function nineDigits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  let count = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (!isDigit(byte)) continue
    value = value * 10 + byte - 48
    if (++count > 9) return -1
  }
  return count === 9 ? value : -1
}

/**
 * True if nine digits can be a US social security number: no area 000, 666 or 900 to 999, no group 00, no serial 0000
 * (SSA, "Social Security Number Randomization", 2011). Nearly nine in ten random numbers pass.
 */
export function isSsn(value: number): boolean {
  const area = Math.floor(value / 1_000_000)
  return area > 0 && area !== 666 && area < 900 && Math.floor(value / 10_000) % 100 > 0 && value % 10_000 > 0
}

/**
 * True if nine digits can be a US individual taxpayer identification number: 9xx with a group of 50 to 65, 70 to 88, 90 to 92 or
 * 94 to 99 (IRS Internal Revenue Manual 3.21.263).
 */
export function isItin(value: number): boolean {
  if (value < 900_000_000 || value > 999_999_999) return false
  const group = Math.floor(value / 10_000) % 100
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94
}
