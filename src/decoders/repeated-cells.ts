import type { Source } from '../model/source.ts'
import { parsed } from './sheet-rows.ts'

export interface RepeatedCells {
  /** Cells with something in them, once everything that is repeated is. */
  readonly all: number
  /** Of them those that are written nowhere: what a few bytes come to. */
  readonly more: number
}

/**
 * How many cells the sheets of an OpenDocument workbook come to: a row and a cell each say how often they stand there. What cannot be read
 * counts nothing.
 */
export async function repeatedCells(content: Source): Promise<RepeatedCells> {
  let all = 0
  let written = 0
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
      if (name === 'table-cell' && isFilled) {
        inRow += times
        written++
      } else if (name === 'table-row') all += inRow * rows
    },
  })
  try {
    for await (const _ of pieces);
  } catch {
    // Its reader will say so.
  }
  return { all, more: all - written }
}

function repeatOf(attributes: Readonly<Record<string, string>>, name: string): number {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(name)) return Math.max(1, Number(value) || 1)
  return 1
}
