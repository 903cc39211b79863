import type { Source } from '../model/source.ts'

/** The same source, and how many of its bytes have been read: of text that is decoded those count, not what they became. */
export function countReads(source: Source): { readonly source: Source; readonly bytes: () => number } {
  let bytes = 0
  const add = (count: number): number => {
    bytes += count
    return count
  }
  const open: Source['open'] = () => {
    const reader = source.open()
    return {
      read: (into) => {
        const read = reader.read(into)
        return typeof read === 'number' ? add(read) : read.then(add)
      },
      close: () => reader.close(),
    }
  }
  return { source: { ...source, open }, bytes: () => bytes }
}
