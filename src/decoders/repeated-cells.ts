import type { Source } from '../model/source.ts'
import { parsed } from './sheet-rows.ts'

/**
 * How many cells with something in them the sheets of an OpenDocument workbook come to, once everything that is repeated is: a row
 * and a cell each say how often they stand there. What cannot be read counts nothing.
 */
export async function cellsOnceRepeated(content: Source): Promise<number> {
  let cells = 0
  let inRow = 0
  let rows = 1
  let times = 1
  let isFilled = false
  const pieces = parsed(content, {
    open: (name, attributes) => {
      if (name === 'table-row') {
        rows = repeatOf(attributes, 'number-rows-repeated')
        inRow = 0
      } else if (name === 'table-cell') {
        times = repeatOf(attributes, 'number-columns-repeated')
        isFilled = Object.keys(attributes).some((key) => key.endsWith(':value-type'))
      }
    },
    text: (text) => {
      isFilled ||= text.trim() !== ''
    },
    close: (name) => {
      if (name === 'table-cell' && isFilled) inRow += times
      else if (name === 'table-row') cells += inRow * rows
    },
  })
  try {
    for await (const _ of pieces);
  } catch {
    return cells // its reader will say so
  }
  return cells
}

function repeatOf(attributes: Readonly<Record<string, string>>, name: string): number {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(name)) return Math.max(1, Number(value) || 1)
  return 1
}
