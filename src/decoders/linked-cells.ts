import { zip } from '../containers/zip.ts'
import { readWhole } from '../containers/placed.ts'
import { type Limits, type Source, SourceError } from '../model/source.ts'

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const LINK = /<(?:\w+:)?hyperlink\s[^<>]*?\bref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"/g
/**
 * Bytes of a sheet that is looked at. Perf: a larger one is unpacked once only, by the library (bench: workbooks); a link to all of its rows
 * costs it no more than its cells do.
 */
const MOST_LOOKED_AT = 4 * 2 ** 20

/** How many cells the links of a workbook's small sheets lie over: the library makes one of each, also where there is none. */
export async function linkedCells(archive: Source, limits: Limits): Promise<number> {
  let cells = 0
  try {
    for await (const inside of zip.open(archive, limits)) {
      if (!('open' in inside) || inside.size === null || inside.size > MOST_LOOKED_AT) continue
      if (!SHEET.test(inside.name.slice(archive.name.length + 2))) continue
      const text = Buffer.from(await readWhole(inside, limits)).toString('latin1')
      for (const [, left = '', top = '', right = '', bottom = ''] of text.matchAll(LINK))
        cells += Math.max(0, columnOf(right) - columnOf(left) + 1) * Math.max(0, Number(bottom) - Number(top) + 1)
    }
  } catch (error) {
    // Its reader will say so.
    if (!(error instanceof SourceError)) throw error
  }
  return cells
}

/** `A` is 1, `AA` 27. */
function columnOf(letters: string): number {
  let column = 0
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64
  return column
}
