/** Accuracy on the labelled data does not fall: the floors of floors.json. The data lies beside the checkout and is no part of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isotonic } from '../../scripts/accuracy/calibration.ts'
import { type Floor, holdFloors, score } from '../../scripts/accuracy/floors.ts'
import { type Gold, readGold } from '../../scripts/accuracy/gold.ts'
import { isPresent, labelled, type Measured, measure } from '../../scripts/accuracy/measure.ts'
import { floorTable } from '../../scripts/accuracy/report.ts'
import { countWhole } from '../../scripts/accuracy/whole-addresses.ts'

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Floor[]

if (!isPresent()) console.log(`skipped: no labelled data at ${labelled} (PIISCOPE_SHARED); accuracy floors were not checked`)

describe('accuracy', () => {
  it.skipIf(!isPresent())('holds every floor on the labelled data', { timeout: 600_000 }, () => {
    const broken = holdFloors(floors, measure(true), readGold()).filter(({ holds }) => !holds)
    expect(broken, `\n${floorTable(broken)}\n`).toEqual([])
  })
})

describe('holdFloors', () => {
  const gold = {
    sets: ['mail', 'neg-code', 'neg-logs'],
    characters: () => 500_000,
    isRight: () => null,
    wholeAddresses: () => new Map(),
  } satisfies Gold
  const measured: Measured = {
    text: new Map([
      ['mail', new Map([['EMAIL', { tp: 8, fp: 0, fn: 2 }]])],
      ['wnut17', new Map([['EMAIL', { tp: 0, fp: 0, fn: 1000 }]])],
      ['neg-code', new Map([['PHONE', { tp: 0, fp: 3, fn: 0 }]])],
    ]),
    columns: new Map([
      ['EMAIL', { tp: 1, fp: 0, fn: 0 }],
      ['MICRO', { tp: 50, fp: 50, fn: 50 }],
    ]),
    findings: [],
    seconds: 0,
  }
  const one = (floor: Partial<Floor>) =>
    holdFloors([{ class: 'EMAIL', sets: ['mail'], metric: 'recall', floor: 0.8, ...floor }], measured, gold)[0]

  it('holds what is reached and breaks what is not', () => {
    expect(one({})).toMatchObject({ value: 0.8, holds: true })
    expect(one({ floor: 0.81 })).toMatchObject({ holds: false })
    expect(one({ metric: 'precision', floor: 1 })).toMatchObject({ value: 1, holds: true })
  })
  it('breaks a floor that nothing was measured for', () =>
    expect(one({ class: 'VIN' })).toMatchObject({ value: null, holds: false }))
  it('counts findings per million characters of all negative sets', () => {
    expect(one({ types: ['*'], sets: ['neg-*'], metric: 'perMillion', floor: 3 })).toMatchObject({ value: 3, holds: true })
    expect(one({ types: ['*'], sets: ['neg-*'], metric: 'perMillion', floor: 2.9 })).toMatchObject({ holds: false })
  })
  it('leaves training sets out and sums columns without their own sum', () => {
    expect(one({ sets: ['*'] })).toMatchObject({ value: 0.8 })
    expect(one({ types: ['*'], sets: ['columns'] })).toMatchObject({ value: 1 })
  })
  it('scores nothing as null', () => expect(score({ tp: 0, fp: 0, fn: 0 }, 'f1')).toBeNull())
})

describe('whole addresses', () => {
  const text = '12 Elm Row\n Flat 3\n Springfield\n\nDear Laura, come to 7 Oak Lane'
  const part = (value: string, type = 'ADDRESS') => ({
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
    type,
  })
  const record = { text, spans: [part('12 Elm Row'), part('Flat 3'), part('Springfield', 'LOCATION'), part('7 Oak Lane')] }
  it('takes labelled pieces that adjoin for one address', () => {
    expect(countWhole(record, [part('12 Elm Row\n Flat 3\n Springfield')])).toEqual({ tp: 1, fp: 0, fn: 1 })
    // Two finds of one address: one of them is one too many.
    expect(countWhole(record, [part('Elm Row'), part('Springfield'), part('7 Oak')])).toEqual({ tp: 2, fp: 1, fn: 0 })
    expect(countWhole(record, [part('Laura')])).toEqual({ tp: 0, fp: 1, fn: 2 })
  })
})

describe('isotonic', () => {
  const fitted = (...values: number[]) => isotonic(values.map((value) => ({ value, weight: 1 })))
  it('keeps what rises and averages what falls', () => {
    expect(fitted(0.1, 0.5, 0.9)).toEqual([0.1, 0.5, 0.9])
    expect(fitted(0.5, 0.1, 0.9)).toEqual([0.3, 0.3, 0.9])
    expect(fitted(0.9, 0.5, 0.1)).toEqual([0.5, 0.5, 0.5])
  })
  it('weighs by how many there are', () =>
    expect(
      isotonic([
        { value: 1, weight: 3 },
        { value: 0, weight: 1 },
      ]),
    ).toEqual([0.75, 0.75]))
})
