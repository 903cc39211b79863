import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFirstSamples, readFirstSamples, writeFirstSamples } from '../../src/inventory/first-samples.ts'
import type { SourceInventory } from '../../src/inventory/inventory.ts'
import { LateValues } from '../../src/inventory/late-values.ts'
import { createProfile, type FieldProfile, judgeValue, mergeProfiles } from '../../src/inventory/profile.ts'
import { createRecordSet } from '../../src/inventory/record-set.ts'
import type { FieldPlace } from '../../src/model/field.ts'
import type { ValueTest } from '../../src/model/rule.ts'

const TESTS: ValueTest[] = [{ test: (text) => text.length % 2 === 0, hit: 1, chance: 0.1 }]
const FIELD: FieldPlace = { table: null, name: 'e\u00e9 "x"', index: 1, path: null }
const OTHER: FieldPlace = { ...FIELD, index: 2 }

/** What a range makes of its values, and how many of them it judged. */
function range(values: readonly string[], most: number, memory: SharedArrayBuffer | null): [FieldProfile, number] {
  let judged = 0
  const profile = createProfile(TESTS.length, most)
  const late = new LateValues((own, row, text) => {
    judged++
    judgeValue(own, row, text, TESTS)
  })
  for (const value of values) late.add(profile, value)
  const known = memory === null ? null : readFirstSamples(memory)
  late.finish(() => known?.(FIELD))
  return [profile, judged]
}

function inventory(profile: FieldProfile): SourceInventory {
  const sample = { profile, filled: 0, empty: 0, first: 0, last: 0, records: createRecordSet(), places: [], texts: null }
  return { fields: [OTHER, FIELD], samples: [undefined, sample] } as Partial<SourceInventory> as SourceInventory
}

function memoryOf(profile: FieldProfile): SharedArrayBuffer {
  const memory = createFirstSamples()
  writeFirstSamples(memory, inventory(profile))
  return memory
}

const value = fc.oneof(fc.nat(60).map(String), fc.string({ maxLength: 6 }), fc.constantFrom('Ines Weber', 'a@example.com'))
const values = fc.array(value, { maxLength: 60 })

describe('ranges that know what the first one has sampled', () => {
  it('leave, joined, the same profile as ranges that judge every value', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(values, { maxLength: 4 }),
        fc.constantFrom(16, 32, 128),
        fc.nat(5),
        (first, later, most, fewer) => {
          const [begun] = range(first, most, null)
          const memory = memoryOf(begun)
          // Later ranges may have come to sample fewer values.
          const joined = (known: SharedArrayBuffer | null): FieldProfile =>
            later
              .map((one, i) => range(one, i === fewer ? 16 : most, known)[0])
              .reduce((all, one) => mergeProfiles(all, one), begun)
          expect(seen(joined(memory))).toEqual(seen(joined(null)))
        },
      ),
    )
  })

  it('judge what is new and small, and nothing else', () => {
    const some = Array.from({ length: 40 }, (_, i) => `value ${i}`)
    const [begun] = range(some, 16, null)
    const memory = memoryOf(begun)
    expect(range(some, 16, memory)[1]).toBe(0)
    const [, all] = range(
      some.map((one) => `${one}!`),
      128,
      null,
    )
    const [, few] = range(
      some.map((one) => `${one}!`),
      128,
      memory,
    )
    expect(all).toBe(40)
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(40)
    // Of a sample that is not full every new value counts.
    expect(range([...some, 'new'], 128, memoryOf(range(some, 128, null)[0]))[1]).toBe(1)
  })

  it('judge all as long as nothing is known, and of fields that the first one did not have', () => {
    expect(readFirstSamples(createFirstSamples())).toBeNull()
    const known = readFirstSamples(memoryOf(range(['a value'], 16, null)[0]))
    expect(known?.(FIELD)).toBeDefined()
    expect(known?.(OTHER)).toBeUndefined()
    expect(known?.({ ...FIELD, table: 'users' })).toBeUndefined()
  })

  it('take what there is room for', () => {
    const [profile] = range(
      Array.from({ length: 200 }, (_, i) => `value ${i}`),
      128,
      null,
    )
    const fields = Array.from({ length: 2000 }, (_, index) => ({ ...FIELD, index }))
    const memory = createFirstSamples()
    writeFirstSamples(memory, { ...inventory(profile), fields, samples: fields.map(() => inventory(profile).samples[1]) })
    const known = readFirstSamples(memory)
    const told = fields.filter((field) => known?.(field) !== undefined).length
    expect(told).toBeGreaterThan(20)
    expect(told).toBeLessThan(2000)
  })
})

/** All of a profile but room behind its rows. */
function seen({ rows, size, width, ...rest }: FieldProfile): unknown {
  return { ...rest, size, rows: [...rows.subarray(0, size * width)] }
}
