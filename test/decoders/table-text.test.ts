import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellStore } from '../../src/decoders/cell-store.ts'
import { TableText } from '../../src/decoders/table-text.ts'

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => new TextEncoder().encode(text)),
  fc.constantFrom('"', '""', '\ufeff', '\ufeffa', 'a,b\n').map((text) => new TextEncoder().encode(text)),
)
const bytes = fc.array(piece, { maxLength: 4 }).map((pieces) => new Uint8Array(Buffer.concat(pieces)))

describe('a cell of bytes', () => {
  it('is the cell of the text that a decoder of UTF-8 makes of them', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 6 }), fc.nat(70_000), (cells, before) => {
        const fast = new TableText()
        const plain = new TableText()
        const store = new CellStore()
        store.add(new Uint8Array(before))
        if (before % 2 === 0) store.clear()
        for (const text of [fast, plain]) text.cell('x'.repeat(before))
        for (const cell of cells) {
          fast.stored(store, store.add(cell))
          plain.cell(new TextDecoder().decode(cell))
        }
        for (const text of [fast, plain]) text.endRow()
        expect(Buffer.from(fast.take()).equals(Buffer.from(plain.take()))).toBe(true)
      }),
    )
  })
})
