/** What another file of the same folder says, whole, where it is small. */
import type { Source } from './source.ts'

/** Bytes of a description that is read once more for each of the files it is of. */
const MOST_DESCRIPTION = 2 ** 20

/** @returns null where there is no such file, it is larger, or it cannot be read at once */
export function bytesBeside(beside: NonNullable<Source['beside']>, name: string): Buffer | null {
  const reader = beside(name)
  if (reader === null) return null
  try {
    if (reader.size > MOST_DESCRIPTION) return null
    const bytes = Buffer.alloc(reader.size)
    // Files beside a file are read at once.
    const length = reader.readAt(0, bytes)
    return typeof length === 'number' ? bytes.subarray(0, length) : null
  } catch {
    // Its own report says what is wrong with it; the rows are there without their names.
    return null
  } finally {
    reader.close()
  }
}
