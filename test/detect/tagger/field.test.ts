import { describe, expect, it } from 'vitest'
import { FEATURE_BITS } from '../../../src/detect/tagger/feature-list.ts'
import { TAG_COUNT } from '../../../src/detect/tagger/tags.ts'
import { FieldTrainer } from '../../../scripts/tagger/field.ts'
import { type Lesson, renumbered, shown } from '../../../scripts/tagger/lessons.ts'
import { Random } from '../../../scripts/tagger/random.ts'
import { lessonsOf, segmentsOf } from '../../../scripts/tagger/train.ts'

const person = (text: string, name: string) => ({
  text,
  spans: [{ label: 'person' as const, start: text.indexOf(name), end: text.indexOf(name) + name.length }],
})
const LESSONS = lessonsOf(
  segmentsOf([
    person('Dear Mrs. Whitfield, your parcel is here.', 'Whitfield'),
    person('Laura Becker called about the window.', 'Laura Becker'),
    person('I met Anna Meier at the table.', 'Anna Meier'),
    { text: 'The Window Table stands in the Garden.', spans: [] },
    { text: 'return users.map((user) => user.name)\n', spans: [] },
  ]),
)

/** Numbers for each feature that the choice takes. */
function numbersOf(isChosen: (feature: number) => boolean): { numbers: Int32Array; count: number } {
  const numbers = new Int32Array(1 << FEATURE_BITS)
  let count = 1
  for (const { features } of LESSONS)
    for (const feature of features) if (numbers[feature] === 0 && isChosen(feature)) numbers[feature] = count++
  return { numbers, count }
}

describe('lessons of chosen features', () => {
  for (const without of [0, 1, 2, 3])
    it(`show what is chosen of each token, under its number, without ${without}`, () => {
      const { numbers } = numbersOf((feature) => feature % 3 === 0)
      const whole = new Int32Array(200)
      const chosen = new Int32Array(200)
      for (const lesson of LESSONS.filter(({ someActive }) => someActive)) {
        const fewer = renumbered(lesson, numbers)
        lesson.gold.forEach((_, i) => {
          const end = shown(lesson, i, without, whole, 0)
          const expected = [...whole.subarray(0, end)].map((feature) => numbers[feature] as number).filter((n) => n > 0)
          const said = [...chosen.subarray(0, shown(fewer, i, without, chosen, 0))]
          expect(said.filter((n) => n > 0)).toEqual(expected)
        })
      }
    })
  it('look at the same tokens, even where nothing is chosen', () => {
    for (const lesson of LESSONS.filter(({ someActive }) => someActive)) {
      const none = renumbered(lesson, new Int32Array(1 << FEATURE_BITS))
      const into = new Int32Array(200)
      lesson.gold.forEach((_, i) => {
        const isLookedAt = shown(lesson, i, 0, into, 0) > 0
        expect(shown(none, i, 0, into, 0)).toBe(isLookedAt ? 1 : 0)
      })
    }
  })
})

describe('a field', () => {
  const { numbers, count } = numbersOf(() => true)
  const lessons: Lesson[] = LESSONS.map((lesson) => renumbered(lesson, numbers))
  const trained = (passes: number): { trainer: FieldTrainer; wrong: number[] } => {
    const trainer = new FieldTrainer(count)
    const random = new Random(3)
    return { trainer, wrong: Array.from({ length: passes }, () => trainer.pass(lessons, random)) }
  }
  it('learns what the lessons say', () => {
    const { wrong } = trained(30)
    expect(wrong[0]).toBeGreaterThan(0)
    expect(wrong.at(-1)).toBe(0)
  })
  it('is the same each time, and says something of each feature that was asked', () => {
    const one = trained(4).trainer.average()
    const two = trained(4).trainer.average()
    expect(one).toEqual(two)
    expect(one.features.every(Number.isFinite) && one.transitions.every(Number.isFinite)).toBe(true)
    expect(one.features.some((weight) => weight !== 0)).toBe(true)
    // Nothing is learnt of the number that stands in for none.
    expect([...one.features.subarray(0, TAG_COUNT)]).toEqual(Array<number>(TAG_COUNT).fill(0))
  })
})
