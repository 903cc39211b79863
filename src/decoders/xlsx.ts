import type { CellObject, WorkSheet } from '@e965/xlsx'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { Container, Inside, Limits, Source } from '../model/source.ts'
import { chunkReader } from '../sources/memory.ts'
import { readWhole } from '../containers/placed.ts'
import { tableText } from './table-text.ts'

/** Excel workbooks: each sheet, hidden ones too, as the text that its cells show. */
export const xlsx: Container = {
  name: 'xlsx',
  title: 'Excel workbooks (xlsx, xlsm)',
  isolated: true,
  document: true,
  recognises: (head) =>
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    head[2] === 3 &&
    head[3] === 4 &&
    Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).includes('xl/'),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const bytes = await readWhole(source, limits)
    const { read } = await import('@e965/xlsx')
    const book = read(bytes, { dense: true, cellFormula: false, cellHTML: false })
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name]
      if (sheet === undefined) continue
      yield {
        name: source.name,
        size: null,
        addressable: false,
        part: { as: 'sheet', table: name, place: null },
        open: () => chunkReader(tableText(rowsOf(sheet))),
      }
    }
  },
}

function* rowsOf(sheet: WorkSheet): Generator<string[]> {
  for (const row of (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]) {
    yield Array.from(row ?? [], textOf)
  }
}

/** Long numbers keep their digits: Excel shows card numbers as 4.24242E+15. */
function textOf(cell: CellObject | undefined): string {
  if (cell === undefined) return ''
  if (cell.t === 'n' && /E\+/.test(cell.w ?? '')) return String(cell.v)
  return cell.w ?? (cell.v === undefined ? '' : String(cell.v))
}
