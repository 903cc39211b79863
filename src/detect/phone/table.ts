import { inflateRawSync } from 'node:zlib'
import { isDigit } from '../../validators/ascii.ts'
import { GAP, ROOTS, STATES, WORDS } from './automaton.ts'

/** Cells per state: one per symbol, and the last: 1 if the state accepts. */
const STRIDE = 16
const ACCEPTS = 15
const DEAD = 0
const ACCEPT_BIT = 1 << 11
const SAME_BIT = 1 << 12

let table: Uint16Array | null = null

/** The states as rows of 16 cells, made on first use: scans that meet no phone number do not pay for it. */
function states(): Uint16Array {
  if (table !== null) return table
  const bytes = inflateRawSync(Buffer.from(WORDS, 'base64'))
  table = new Uint16Array(STATES * STRIDE)
  let at = 0
  for (let row = STRIDE; row < table.length; row += STRIDE) {
    const head = bytes.readUInt16LE(at)
    at += 2
    for (let symbol = 0; symbol <= GAP; symbol++) {
      if ((head & (1 << symbol)) === 0) continue
      table[row + symbol] = bytes.readUInt16LE(at)
      if ((head & SAME_BIT) === 0) at += 2
    }
    if (head & SAME_BIT) at += 2
    if (head & ACCEPT_BIT) table[row + ACCEPTS] = 1
  }
  return table
}

/** Whether the digits of `bytes[start..end)` (calling code first, no `+`) are a valid number of the country they name. */
export function isInternational(bytes: Uint8Array, start: number, end: number): boolean {
  return accepts(walk(ROOTS.international, bytes, start, end, false))
}

/** Whether the digits begin with a calling code in use, and three digits in all can begin a number there. */
export function hasCallingCode(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  let at = start
  while (at < end && digits < 3) if (isDigit(bytes[at++] as number)) digits++
  return walk(ROOTS.international, bytes, start, at, false) !== DEAD
}

/** Whether the digits, as dialled inside the country, are a valid number of at least one country. More than half of all are. */
export function isNational(bytes: Uint8Array, start: number, end: number): boolean {
  return accepts(walk(ROOTS.national, bytes, start, end, false))
}

/** Whether they are, and are grouped as that country groups them: any run of other bytes counts as a gap. */
export function isGrouped(bytes: Uint8Array, start: number, end: number): boolean {
  return accepts(walk(ROOTS.grouped, bytes, start, end, true))
}

function accepts(state: number): boolean {
  return states()[state * STRIDE + ACCEPTS] === 1
}

/** State after the digits of `bytes[start..end)`. */
function walk(root: number, bytes: Uint8Array, start: number, end: number, gaps: boolean): number {
  const cells = states()
  let state: number = root
  let inGroup = false
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 48
    if (digit >= 0 && digit <= 9) {
      if (gaps && !inGroup) {
        if (state !== root) state = cells[state * STRIDE + GAP] as number
        inGroup = true
      }
      state = cells[state * STRIDE + digit] as number
      if (state === DEAD) return DEAD
    } else inGroup = false
  }
  return state
}
