import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillsCell } from '../../src/detect/cell-edges.ts'
import { addHash, createSketch, mergeSketches } from '../../src/inventory/sketch.ts'
import { compileKernel, createKernel } from '../../src/kernel/kernel.ts'
import { HIT_END, HIT_FIELD, HIT_HASH, HIT_KIND, HIT_START, HIT_WORDS } from '../../src/model/hit.ts'

const kernel = createKernel(compileKernel(), { keys: [], literals: [] })
const { settled } = kernel

it('settled fields are counted as one by one, and the other rows stay in order', () => {
  const hit = fc.tuple(
    fc.nat({ max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.nat({ max: 0xffff }),
    fc.nat({ max: 255 }),
    fc.nat({ max: 255 }),
  )
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 60 }), fc.constantFrom(1, 70, 4000), fc.nat({ max: 3 }), (hits, times, field) => {
      settled.reset()
      const tell = settled.settle(field, 2)
      const slow = createSketch()
      let count = 0
      for (let round = 0; round < times; round++) {
        const rows = kernel.words.subarray(kernel.hits, kernel.hits + hits.length * HIT_WORDS).fill(7)
        const expected: number[] = []
        for (const [i, [at, kind, value, before, after]] of hits.entries()) {
          const start = kernel.input + 2 + 4 * i
          kernel.bytes.set([before, 120, after], start - 1)
          const hash = Math.imul(value + round * 65_537, 0x9e3779b1) >>> 0
          const row = rows.subarray(i * HIT_WORDS)
          row[HIT_FIELD] = at
          row[HIT_KIND] = kind
          row[HIT_START] = start
          row[HIT_END] = start + 1
          row[HIT_HASH] = hash
          if (at === field && kind === 2 && fillsCell(kernel.bytes, start, start + 1)) {
            count++
            addHash(slow, hash)
          } else expected.push(...rows.slice(i * HIT_WORDS, (i + 1) * HIT_WORDS))
        }
        const left = settled.count(rows, hits.length)
        if (round < 3) expect([...rows.subarray(0, left * HIT_WORDS)]).toEqual(expected)
      }
      const told = tell?.()
      expect(told?.hits).toBe(count)
      const { set, size, registers } = mergeSketches(createSketch(), told?.sketch ?? createSketch())
      expect({ size, registers, keys: [...(set ?? [])].filter((key) => key !== 0).sort() }).toEqual({
        size: slow.size,
        registers: slow.registers,
        keys: [...(slow.set ?? [])].filter((key) => key !== 0).sort(),
      })
    }),
    { numRuns: 60 },
  )
})

it('has room for 64 fields, and none of the kinds that keys and literals have', () => {
  settled.reset()
  for (let field = 0; field < 64; field++) expect(settled.settle(field, 1)).not.toBeNull()
  expect(settled.settle(64, 1)).toBeNull()
  settled.reset()
  expect(settled.settle(4096, 1)).toBeNull()
  expect(settled.settle(0, 16)).toBeNull()
})
