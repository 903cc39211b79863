import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { cellText } from '../../src/decoders/cell-text.ts'
import { parquet } from '../../src/decoders/parquet.ts'
import { boundedCodecs } from '../../src/decoders/parquet-codecs.ts'
import { tableText } from '../../src/decoders/table-text.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { memorySource } from '../../src/sources/memory.ts'

/** The table that comes out of a file, and what is said of it. */
async function tableOf(bytes: Uint8Array): Promise<{ text: string; remarks: string[] }> {
  const pieces: Buffer[] = []
  const remarks: string[] = []
  for await (const inside of parquet.open(memorySource('a.parquet', bytes), DEFAULT_LIMITS)) {
    if ('remark' in inside) remarks.push(inside.remark.message)
    if (!('open' in inside) || inside.part?.as !== 'table') continue
    const reader = inside.open()
    for (let into = Buffer.alloc(10_000); ; into = Buffer.alloc(10_000)) {
      const count = await reader.read(into)
      if (count === 0) break
      pieces.push(into.subarray(0, count))
    }
  }
  return { text: Buffer.concat(pieces).toString(), remarks }
}

/** The slow twin: all rows as objects of the library. */
async function byLibrary(bytes: Uint8Array, names: readonly string[]): Promise<string> {
  const { buffer } = Uint8Array.from(bytes)
  const rows = await parquetReadObjects({ file: buffer })
  const pieces: Uint8Array[] = []
  for await (const piece of tableText([names, ...rows.map((row) => names.map((name) => cellText(row[name])))])) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('', 'a"b', '\ufeffmark', 'one\nline, "two"', 'red', 'green', 'x'.repeat(300)),
)

const kinds = [
  { type: 'STRING', value: texts },
  { type: 'INT32', value: fc.integer() },
  { type: 'INT64', value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) },
  { type: 'DOUBLE', value: fc.double({ noNaN: true }) },
  { type: 'BOOLEAN', value: fc.boolean() },
  { type: 'BYTE_ARRAY', value: fc.uint8Array({ maxLength: 12 }) },
] as const

const ENCODINGS = [undefined, 'PLAIN', 'DELTA_BYTE_ARRAY', 'DELTA_LENGTH_BYTE_ARRAY'] as const

/** Columns of so many rows each. */
function columnsOf(rows: number): fc.Arbitrary<ColumnSource[]> {
  const column = fc.constantFrom(...kinds).chain(({ type, value }) =>
    fc
      .tuple(
        fc.constantFrom(0, 0.3, 1),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), value as fc.Arbitrary<unknown>), {
          minLength: rows,
          maxLength: rows,
        }),
        type === 'STRING' ? fc.constantFrom(...ENCODINGS) : fc.constant(undefined),
      )
      .map(([missing, cells, encoding]): Omit<ColumnSource, 'name'> => {
        const data = cells.map(([chance, cell]) => (chance < missing ? null : cell))
        return { type, data, nullable: data.includes(null), ...(encoding !== undefined && { encoding }) }
      }),
  )
  return fc
    .array(column, { minLength: 1, maxLength: 5 })
    .map((columns) => columns.map((one, i) => ({ ...one, name: `column${i}` })))
}

describe('pages of Parquet', () => {
  it('give the rows that the library gives, however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }).chain(columnsOf),
        fc.constantFrom(20, 200, 1_000_000),
        fc.constantFrom(7, 1000),
        fc.constantFrom('SNAPPY' as const, 'UNCOMPRESSED' as const),
        async (columnData, pageSize, rowGroupSize, codec) => {
          const bytes = new Uint8Array(parquetWriteBuffer({ columnData, pageSize, rowGroupSize, codec }))
          const { text, remarks } = await tableOf(bytes)
          expect(remarks).toEqual([])
          expect(text).toBe(
            await byLibrary(
              bytes,
              columnData.map(({ name }) => name),
            ),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are read where others of their column are not', async () => {
    const data = Array.from({ length: 3000 }, (_, i) => `person${i}@example.com`)
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'a', data, type: 'STRING', encoding: 'PLAIN' },
          { name: 'b', data, type: 'STRING', encoding: 'PLAIN' },
        ],
        pageSize: 10_000,
        codec: 'UNCOMPRESSED',
      }),
    )
    const at = Buffer.from(bytes).indexOf('person2000@')
    bytes.fill(0xff, at - 4, at)
    const { text, remarks } = await tableOf(bytes)
    expect(remarks).toEqual(['1 of its columns could not be read, in whole or in part'])
    const rows = text.split('\n')
    expect(rows[1001]).toBe('"person1000@example.com","person1000@example.com"')
    expect(rows[2501]).toBe('"","person2500@example.com"')
    expect(rows.length).toBe(3002)
  })

  it('of nothing are nothing, whatever packed them', async () => {
    const codecs = await boundedCodecs(10)
    // An LZ4 block of no literals.
    expect(codecs.LZ4_RAW?.(Uint8Array.of(0), 0)).toEqual(new Uint8Array(0))
  })
})
