import type { CellObject, WorkSheet } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asidesOf, Placement } from '../../src/decoders/workbook-cells.ts'

/** A sheet as the library makes it of cells in any order. */
function sheetOf(cells: readonly (readonly [row: number, column: number, cell: CellObject])[]): WorkSheet {
  const rows: CellObject[][] = []
  for (const [row, column, cell] of cells) {
    rows[row] ??= []
    ;(rows[row] as CellObject[])[column] = cell
  }
  return { '!data': rows } as WorkSheet
}

function text(v: string): CellObject {
  return { t: 's', v, w: v }
}

describe('rows of a sheet', () => {
  const cells = fc.array(fc.tuple(fc.nat(12), fc.nat(40), fc.string({ minLength: 1 })), { maxLength: 30 })

  it('are what walking the sheet gives, save for rows that are not there', () => {
    fc.assert(
      fc.property(cells, (placed) => {
        const sheet = sheetOf(placed.map(([row, column, value]) => [row, column, text(value)]))
        const walked = Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? [], (one) => String(one?.v ?? '')))
        const placement = new Placement(1000)
        expect([...placement.rowsOf(sheet)].filter((row) => row.length > 0)).toEqual(walked.filter((row) => row.length > 0))
        expect(placement).toMatchObject({ beyond: 0, joined: 0 })
      }),
      { numRuns: 200 },
    )
  })

  it('are parted by one where some are missing', () => {
    const rows = [...new Placement(10).rowsOf(sheetOf([[0, 0, text('a')], [1, 0, text('b')], [1_000_000, 1, text('c')]]))] // biome-ignore format: one line
    expect(rows).toEqual([['a'], ['b'], [], ['', 'c']])
  })

  it('hold every cell whatever place it says it has', () => {
    const places = [-1, 0, 3, 16_383, 16_384, 4_294_967_294, 4_294_967_295, 1e15]
    const sheet = sheetOf(places.flatMap((row) => places.map((column) => [row, column, text(`${row}:${column}`)] as const)))
    const placement = new Placement(100_000)
    const rows = [...placement.rowsOf(sheet)]
    expect(rows.flat().filter((one) => one !== '').length).toBe(places.length ** 2)
    expect(rows[0]?.[16_383]).toBe('0:16383')
    expect(placement.beyond).toBe(places.length ** 2 - 4 * 3)
    expect(rows.flat().length).toBeLessThan(places.length ** 2 + 4 * 16_384)
  })

  it('come to no more empty cells than the limit and what is there allow', () => {
    const sheet = sheetOf(Array.from({ length: 5000 }, (_, row) => [row, 16_383, text('far')] as const))
    const placement = new Placement(100_000)
    const rows = [...placement.rowsOf(sheet)]
    expect(rows.reduce((sum, row) => sum + row.length, 0)).toBeLessThan(100_000 + 33 * 5000 + 16_384)
    expect(rows.every((row) => row.at(-1) === 'far')).toBe(true)
    expect(placement.joined).toBeGreaterThan(4900)
  })
})

it('notes and links of cells far away are told with where they are', () => {
  const noted = (v: string): CellObject => ({
    ...text(v),
    c: [{ a: 'Ines', t: 'call back' }],
    l: { Target: 'mailto:x@example.com' },
  })
  const sheet = sheetOf([[1_048_575, 16_383, noted('Q')], [4_294_967_290, 4_294_967_290, noted('R')]]) // biome-ignore format: one line
  const { notes, links } = asidesOf(sheet)
  expect(notes).toEqual([['XFD1048576', 'Ines', 'call back'], ['', 'Ines', 'call back']]) // biome-ignore format: one line
  expect(links).toEqual(['mailto:x@example.com', 'mailto:x@example.com'])
})
