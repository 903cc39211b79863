import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personHash } from '../../src/detect/person/person-hash.ts'
import {
  addPerson,
  countPeople,
  createPeople,
  listPeople,
  mergePeople,
  type People,
  peopleText,
  readPeople,
  sharedPeople,
  SKETCH_SIZE,
} from '../../src/model/people-sketch.ts'

const hashOf = personHash('email', createHash('sha256').update('a key of tests').digest())
const bytes = Buffer.alloc(64)

/** People number `from` to `to`, as a scan of a column of their addresses sees them. */
function people(from: number, to: number): People {
  const sketch = createPeople()
  for (let i = from; i < to; i++) {
    const length = bytes.write(`person.${i}@example.com`)
    addPerson(sketch, hashOf?.(bytes, 0, length, false) as number)
  }
  return sketch
}

function common(a: People, b: People): number {
  const held = new Set(listPeople(a).sorted)
  return listPeople(b).sorted.filter((hash) => held.has(hash)).length
}

describe('sketches of people', () => {
  it('count exactly as long as they are few', () => {
    expect(countPeople(listPeople(mergePeople(people(0, 9000), people(5000, 12_000))))).toEqual({ count: 12_000, error: 0 })
  })

  it('count a million within 3 %, merged or not, and merged as if they had been one', () => {
    const parts = Array.from({ length: 5 }, (_, i) => people(i * 200_000, (i + 1) * 200_000 + (i < 4 ? 5000 : 0)))
    const whole = people(0, 1_000_000)
    const merged = parts.reduce(mergePeople)
    const { count, error } = countPeople(listPeople(whole))
    expect(Math.abs(count - 1_000_000)).toBeLessThan(30_000)
    expect(Math.abs(count - 1_000_000)).toBeLessThan(1.5 * error)
    expect(peopleText(merged)).toBe(peopleText(whole))
  })

  it.each([
    [200_000, 0.1],
    [200_000, 0.5],
    [50_000, 0.9],
    [20_000, 0.3],
  ])('tell within 5 points how many of %d are among another 200,000', (size, share) => {
    const a = people(0, size)
    const from = Math.round(size * (1 - share))
    const b = people(from, from + 200_000)
    const shared = sharedPeople(listPeople(a), listPeople(b), common(a, b))
    expect(Math.abs(shared.shareOfA - share)).toBeLessThan(0.05)
    expect(Math.abs(shared.count - size * share)).toBeLessThanOrEqual(2 * shared.error)
  })

  it('are the same whatever order and cuts their people come in', () => {
    const hashes = fc.array(fc.integer({ min: 0, max: 2 ** 40 - 1 }), { maxLength: 200 })
    fc.assert(
      fc.property(hashes, fc.array(fc.nat(200), { maxLength: 4 }), (all, cuts) => {
        const of = (list: readonly number[]): People => {
          const sketch = createPeople()
          for (const hash of list) addPerson(sketch, hash)
          return sketch
        }
        const places = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length]
        const parts = places.slice(1).map((to, i) => of(all.slice(places[i], to)))
        return peopleText(parts.reverse().reduce(mergePeople, createPeople())) === peopleText(of([...all].reverse()))
      }),
    )
  })

  it('are read back as they were written, and nothing else is', () => {
    const sketch = people(0, 40_000)
    const text = peopleText(sketch)
    expect(listPeople(sketch).sorted.length).toBe(SKETCH_SIZE)
    expect(peopleText(readPeople(text) as People)).toBe(text)
    expect(readPeople('')).toBeNull()
    fc.assert(
      fc.property(fc.string(), (odd) => {
        const read = readPeople(odd)
        return read === null || peopleText(read).length >= 0
      }),
    )
  })
})
