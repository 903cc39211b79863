import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText } from '../../src/decoders/cell-text.ts'

const plain = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null))
const foreign = fc.oneof(fc.bigInt(), fc.date({ noInvalidDate: true }), fc.uint8Array(), fc.array(plain), fc.record({ a: plain }))

describe('lists as text of a cell', () => {
  it('say of each value what it says by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: plain }, foreign)), (list) => {
        const each = list.map((value) => (JSON.parse(jsonText({ value })) as { value: unknown }).value)
        expect(JSON.parse(jsonText(list))).toEqual(each)
      }),
    )
  })
})
