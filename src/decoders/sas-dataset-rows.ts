/** Rows of SAS datasets that are packed: by runs (`SASYZCRL`), or as E. Ross described in 1992 (C Users Journal, “Simple data compression”; `SASYZCR2`). */

export type Unpack = (packed: Buffer, row: Buffer) => void

const AT_SIGN = 0x40
const BLANK = 0x20

/** Each command is a nibble, and a number in the next: https://github.com/BioStatMatt/sas7bdat, “Compression Data”. What does not fit is left out. */
export const unpackRuns: Unpack = (packed, row) => {
  let at = 0
  let to = 0
  const copy = (count: number): void => {
    const end = Math.min(at + count, packed.length, at + row.length - to)
    if (end > at) to += packed.copy(row, to, at, end)
    at += count
  }
  const fill = (count: number, byte: number): void => {
    const end = Math.min(to + count, row.length)
    row.fill(byte, to, end)
    to = end
  }
  while (at < packed.length && to < row.length) {
    const head = packed[at++] as number
    const low = head & 15
    const command = head >> 4
    const long = command === 0 || command === 1 || (command >= 4 && command <= 7) ? low * 256 + (packed[at++] ?? 0) : 0
    if (command === 0) copy(long + 64)
    else if (command === 1) copy(long + 64 + 4096)
    else if (command === 4) fill(long + 18, packed[at++] ?? 0)
    else if (command === 5) fill(long + 17, AT_SIGN)
    else if (command === 6) fill(long + 17, BLANK)
    else if (command === 7) fill(long + 17, 0)
    else if (command >= 8 && command <= 11) copy(low + 1 + 16 * (command - 8))
    else if (command === 12) fill(low + 3, packed[at++] ?? 0)
    else if (command === 13) fill(low + 2, AT_SIGN)
    else if (command === 14) fill(low + 2, BLANK)
    else if (command === 15) fill(low + 2, 0)
  }
}

/** Sixteen bits say of each item that follows whether it is a byte, or a run or a copy of what came before. */
export const unpackPatterns: Unpack = (packed, row) => {
  let at = 0
  let to = 0
  let bits = 0
  let mask = 0
  const next = (): number => packed[at++] ?? 0
  const fill = (count: number, byte: number): void => {
    const end = Math.min(to + count, row.length)
    row.fill(byte, to, end)
    to = end
  }
  const repeat = (back: number, count: number): void => {
    if (back > to) return
    for (const end = Math.min(to + count, row.length); to < end; to++) row[to] = row[to - back] as number
  }
  while (at < packed.length && to < row.length) {
    mask >>= 1
    if (mask === 0) {
      bits = next() * 256 + next()
      mask = 0x8000
    }
    if ((bits & mask) === 0) {
      row[to++] = next()
      continue
    }
    const head = next()
    const command = head >> 4
    const low = head & 15
    if (command === 0) fill(low + 3, next())
    else if (command === 1) fill(low + next() * 16 + 19, next())
    else {
      const back = low + 3 + next() * 16
      repeat(back, command === 2 ? next() + 16 : command)
    }
  }
}
