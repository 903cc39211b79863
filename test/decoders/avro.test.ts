/** Our reader of Avro against the writer of another library. */
import { Buffer } from 'node:buffer'
import avsc from 'avsc'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AvroInput, readSchema } from '../../src/decoders/avro-values.ts'

const schema = {
  type: 'record',
  name: 'Row',
  fields: [
    { name: 'long', type: 'long' },
    { name: 'text', type: ['null', 'string'] },
    { name: 'real', type: 'double' },
    { name: 'flag', type: 'boolean' },
    { name: 'list', type: { type: 'array', items: 'string' } },
    { name: 'map', type: { type: 'map', values: 'int' } },
    { name: 'kind', type: { type: 'enum', name: 'Kind', symbols: ['A', 'B'] } },
    { name: 'next', type: ['null', 'Row'] },
  ],
} as const

const row = fc.letrec((tie) => ({
  row: fc.record({
    // Beyond, the writer rounds.
    long: fc.integer({ min: -(2 ** 51), max: 2 ** 51 }),
    text: fc.option(fc.string({ unit: 'grapheme' }), { nil: null }),
    real: fc.double({ noNaN: true }),
    flag: fc.boolean(),
    list: fc.array(fc.string(), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.integer(), { maxKeys: 3 }),
    kind: fc.constantFrom('A', 'B'),
    next: fc.option(tie('row'), { nil: null, maxDepth: 3 }),
  }),
})).row

it('values read as they were written by another library', () => {
  const writer = avsc.Type.forSchema(schema as unknown as avsc.Schema)
  const reader = readSchema(schema)
  fc.assert(
    fc.property(row, (value) => {
      const read = new AvroInput(Buffer.from(writer.toBuffer(value))).value(reader, 0)
      const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one, (_, v) => (typeof v === 'bigint' ? Number(v) : v)))
      expect(plain(read)).toEqual(plain(value))
    }),
    { numRuns: 200 },
  )
})
