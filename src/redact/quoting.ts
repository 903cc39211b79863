/** How labels are written to leave a text what it is. */
import type { Format } from '../model/format.ts'
import type { Edit, Range } from './edit.ts'
import { scalarEdits } from './scalar-edits.ts'

/**
 * @param ranges in order and apart from each other
 * @param whole starts of values that are the whole of a cell
 */
export function editsOf(
  bytes: Uint8Array,
  { name }: Format,
  ranges: readonly Range[],
  whole: ReadonlySet<number>,
): readonly Edit[] {
  if (name === 'yaml' || name === 'toml') return scalarEdits(bytes, name, ranges)
  if (name === 'json' || name === 'ndjson') return jsonEdits(bytes, ranges)
  return ranges.map(({ start, end, label }) => {
    const quote = name === 'sql' && whole.has(start) && isBareSql(bytes, start) ? "'" : ''
    return { start, end, text: quote + label + quote }
  })
}

function jsonEdits(bytes: Uint8Array, ranges: readonly Range[]): readonly Edit[] {
  const isInString = jsonStrings(bytes)
  return ranges.map(({ start, end, label }) => {
    if (isInString(start)) return { start, end, text: label }
    // A number is replaced whole, and becomes a string.
    let from = start
    let to = end
    while (from > 0 && isBare(bytes[from - 1])) from--
    while (to < bytes.length && isBare(bytes[to])) to++
    return { start: from, end: to, text: `"${label}"` }
  })
}

/** Bytes of numbers and names of JSON: not a delimiter, blank or quote. */
function isBare(byte: number | undefined): boolean {
  return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte))
}

/** A value of an INSERT that has no quotes: what stands before it is a comma or a parenthesis. In COPY nothing has any. */
function isBareSql(bytes: Uint8Array, start: number): boolean {
  let at = start - 1
  while (at >= 0 && (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13)) at--
  return bytes[at] === 40 || bytes[at] === 44
}

/** Whether a byte lies in a string. Asked with rising positions; strings end with their line, whatever they lack. */
function jsonStrings(bytes: Uint8Array): (position: number) => boolean {
  let at = 0
  let isIn = false
  return (position) => {
    for (; at < position; at++) {
      const byte = bytes[at]
      if (byte === 10) isIn = false
      else if (byte === 34) isIn = !isIn
      else if (byte === 92 && isIn) at++
    }
    return isIn
  }
}
