import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { fillsCell } from '../../src/detect/cell-edges.ts'
import { claimHit } from '../../src/detect/claim.ts'
import { compileRules } from '../../src/detect/compile.ts'
import { ADJACENT, NEAR } from '../../src/detect/identifier/cue-index.ts'
import { addHash, createSketch, mergeSketches } from '../../src/inventory/sketch.ts'
import { compileKernel, createKernel } from '../../src/kernel/kernel.ts'
import { NO_FIELD } from '../../src/model/field.ts'
import { HIT_DATA, HIT_END, HIT_FIELD, HIT_HASH, HIT_KIND, HIT_START, HIT_WORDS, KIND } from '../../src/model/hit.ts'
import { REJECT } from '../../src/model/rule.ts'

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

it('drops identifiers only where no rule that words announce would claim them', () => {
  settled.reset()
  const identifiers = compileRules(rules).rules.filter(({ rule }) => rule.identifier !== undefined)
  const edge = fc.constantFrom(...'\t\n\r\0"\',;|()[]}:-./ +x5')
  const run = fc.stringMatching(/^[0-9]{4,12}$|^[A-Z]{1,3}[0-9]{5,9}[A-Z]?$/)
  let dropped = 0
  fc.assert(
    fc.property(edge, edge, run, edge, edge, fc.constantFrom(0, 5, NO_FIELD), (far, before, value, after, beyond, field) => {
      kernel.bytes.fill(0, kernel.input - 16, kernel.input + 80)
      kernel.bytes.set(Buffer.from(`${far}${before}${value}${after}${beyond}12`, 'latin1'), kernel.input)
      const start = kernel.input + 2
      const end = start + value.length
      const row = kernel.words.subarray(kernel.hits, kernel.hits + HIT_WORDS).fill(0)
      row[HIT_KIND] = KIND.identifier
      row[HIT_START] = start
      row[HIT_END] = end
      row[HIT_DATA] = 1
      row[HIT_FIELD] = field
      const isDropped = settled.count(row, 1) === 0
      if (field === NO_FIELD) expect(isDropped).toBe(false)
      if (!isDropped) return
      dropped++
      for (const one of identifiers)
        for (const closeness of [ADJACENT, NEAR]) {
          const { bits } = claimHit(kernel.bytes, one, KIND.identifier, start, end, true, { closeness, letters: 8 })
          expect(bits, one.rule.id).toBeLessThanOrEqual(REJECT)
        }
    }),
    { numRuns: 2000 },
  )
  expect(dropped).toBeGreaterThan(100)
})
