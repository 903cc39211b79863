/** What a copy says in place of bytes of its original. */

/** Bytes of the source whose place a label takes. */
export interface Range {
  readonly start: number
  readonly end: number
  readonly label: string
}

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @param edits what begins inside an earlier one is left out */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) parts.push(bytes.subarray(at, start))
    parts.push(Buffer.from(text))
    at = end
  }
  parts.push(bytes.subarray(at))
  return Buffer.concat(parts)
}
