import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldIn, lookAt } from '../../src/inventory/field-look.ts'
import { isBlank } from '../../src/inventory/profile-shapes.ts'
import { addValue, createProfile, type FieldProfile, mergeProfiles, SAMPLE } from '../../src/inventory/profile.ts'
import type { ShapeName } from '../../src/inventory/shapes.ts'

function profileOf(values: readonly string[]): FieldProfile {
  const profile = createProfile()
  for (const value of values) addValue(profile, value)
  return profile
}

/** Shares of a column with one value. */
function sharesOf(value: string): Readonly<Record<ShapeName, number>> {
  return lookAt(profileOf([value])).share
}

const cells = fc.array(
  fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.integer({ max: 400 }).map(String),
    fc.constantFrom('NULL', '', 'Jane Doe', 'a@example.com', '2001-02-03'),
  ),
  { maxLength: 700 },
)

describe('a number', () => {
  it.each(['1217,01', '1.217,01', '1 217,5', '-88,4', '12.345.678,90 €', '47,37687'])(
    '%s has a fraction behind a comma',
    (text) => {
      expect(sharesOf(text)).toMatchObject({ number: 1, fraction: 1, integer: 0 })
    },
  )
  it.each(['1,217', '12,345,678', '1,217,004'])('%s has its thousands told apart', (text) => {
    expect(sharesOf(text)).toMatchObject({ number: 1, fraction: 0, integer: 1 })
  })
  it('in degrees is one, with a comma as well', () => {
    expect(sharesOf('47,37687')).toMatchObject({ upTo90: 1, longFraction: 1 })
    expect(sharesOf('121701')).toMatchObject({ upTo1000: 0 })
    expect(sharesOf('1217,01')).toMatchObject({ upTo1000: 0, money: 1 })
  })
})

describe('a profile', () => {
  it('is the same whether values come at once or in merged parts', () => {
    fc.assert(
      fc.property(cells, cells, cells, (a, b, c) => {
        const whole = lookAt(profileOf([...a, ...b, ...c]))
        expect(lookAt(mergeProfiles(mergeProfiles(profileOf(a), profileOf(b)), profileOf(c)))).toEqual(whole)
        expect(lookAt(mergeProfiles(profileOf(a), mergeProfiles(profileOf(b), profileOf(c))))).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(cells, (values) => {
        expect(lookAt(profileOf([...values].reverse()))).toEqual(lookAt(profileOf(values)))
      }),
      { numRuns: 60 },
    )
  })

  it('counts how often each sampled value was there, in parts as well: as counting all of them does', () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const profile = mergeProfiles(profileOf(a), profileOf(b))
        const given = [...a, ...b].map((value) => value.trim()).filter((value) => !isBlank(value))
        fc.pre(given.length > 0 && new Set(given).size <= SAMPLE)
        const numbers = given.filter((value) => lookAt(profileOf([value])).share.number === 1)
        const { values, distinct } = heldIn(profile, (value) => value.is('number'))
        expect(values * given.length).toBeCloseTo(numbers.length)
        expect(distinct * new Set(given).size).toBeCloseTo(new Set(numbers).size)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a bounded sample and estimates how many values differ', () => {
    const profile = profileOf(Array.from({ length: 20_000 }, (_, i) => `value ${i % 5000}`))
    expect(profile.size).toBe(SAMPLE)
    expect(profile.rows.length / profile.width).toBe(SAMPLE)
    expect(lookAt(profile).values).toBe(20_000)
    expect(lookAt(profile).distinct).toBeGreaterThan(4000)
    expect(lookAt(profile).distinct).toBeLessThan(6000)
  })

  it('holds nothing but numbers that a thread can send', () => {
    const profile = profileOf(['Jane Doe', 'jane.doe@example.com', '219-09-9999'])
    const sent = structuredClone(profile)
    expect(lookAt(sent)).toEqual(lookAt(profile))
    expect(JSON.stringify(profile, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value))).not.toMatch(
      /jane|219-09/i,
    )
  })

  it('counts what exports write for nothing apart from values', () => {
    const profile = profileOf(['NULL', '\\N', 'n/a', '-', 'None', '0', 'no'])
    expect(profile.blanks).toBe(5)
    expect(profile.values).toBe(2)
  })

  it('tells the share of values that pass a rule’s test, also after a merge', () => {
    const even = { test: (value: string) => Number(value) % 2 === 0, hit: 1, chance: 0.5 }
    const make = (from: number, to: number): FieldProfile => {
      const profile = createProfile(1)
      for (let i = from; i < to; i++) addValue(profile, String(i), [even])
      return profile
    }
    expect(lookAt(mergeProfiles(make(1, 51), make(51, 101))).passes.of(0)).toBe(0.5)
  })

  it('takes any text, however long, in linear time', () => {
    // A quadratic reading of the longest takes minutes: the test's own time limit is what fails then.
    for (const value of [
      'a'.repeat(1e6),
      ' '.repeat(1e5),
      '1'.repeat(1e5),
      '-'.repeat(1e5),
      'a '.repeat(1e5),
      '(('.repeat(80),
      '1.'.repeat(80),
      '\ud800',
      '\u0000',
      'é'.repeat(150),
    ]) {
      expect(() => sharesOf(value)).not.toThrow()
    }
  })
})

describe('shapes', () => {
  it.each<[ShapeName, string[], string[]]>([
    ['email', ['a.b@example.com', 'x+y@mail.example.org'], ['a@b', 'see a@example.com', '@example.com']],
    ['mailbox', ['Jane Doe <jane@example.com>'], ['jane@example.com']],
    [
      'phone',
      ['+1 (555) 555-0100', '030/123456', '555-0100', '+15555550100'],
      ['2024-01-02', '192.0.2.1', '4111 1111 1111 1111', '3.14159265', '219-09-9999'],
    ],
    [
      'person',
      ['Anna Müller', 'Doe, John', 'Mr. James Moran', 'María García López', '王小明', 'Иван Петров'],
      ['Sales Department', 'New Orders', 'Acme Trading Ltd', 'Blue Widget 17'],
    ],
    [
      'phone',
      ['555-0142', '06 12 34 56 78', '+44 20 7946 0000', '(555) 010-1234', '555.123.4567'],
      ['271.0-279.0', '.35 0.25 .40', '1016.0 - 1025.0'],
    ],
    [
      'iban',
      ['DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32', 'DE00370400440532013000'],
      ['CN0100100000000', 'DE8937040044053201300'],
    ],
    ['given', ['Anna', 'ROBERT', 'Jacinto644'], ['table', 'Xqzw']],
    [
      'street',
      ['12 Example Street', 'Hauptstraße 5', '5 rue de la Paix', 'Calle Mayor 5', 'P.O. Box 12', 'Calle 25 de Mayo 1939'],
      ['Main products', '22 Years and 1 Months', 'Order 66 is ready', '1939, May', 'Mayo 1988'],
    ],
    ['city', ['Berlin', 'São Paulo', 'New York', 'Los Angeles', 'Springfield, IL'], ['qwertz', 'Widget']],
    ['region', ['Bayern', 'california', 'Île-de-France'], ['pending', 'Blue']],
    ['country', ['Germany', 'Deutschland', 'États-Unis', '日本'], ['Atlantis']],
    ['postal', ['SW1A 1AA', 'K1A 0B1', '12345-6789', '1012 AB'], ['ABC', 'AB-12-CD']],
    ['gender', ['F', 'männlich', 'female', 'H'], ['A', 'fem', 'No']],
    ['born1980s', ['1984-05-06', '06/05/1984', '6 May 1984'], ['2019-05-06', '1984']],
    ['passwordHash', [`$2b$10$${'a'.repeat(53)}`, 'pbkdf2_sha256$1000$x$y'], ['5d41402abc4b2a76b9719d911017c592']],
    ['jobTitle', ['Sales Manager', 'Software Engineer'], ['Berlin']],
    ['coordinatePair', ['52.52, 13.405', 'POINT(13.405 52.52)'], ['1,2']],
    ['ip', ['192.0.2.1', '2001:db8::1'], ['1.2.3', '10:20']],
  ])('knows %s', (shape, yes, no) => {
    expect(yes.filter((value) => sharesOf(value)[shape] !== 1)).toEqual([])
    expect(no.filter((value) => sharesOf(value)[shape] !== 0)).toEqual([])
  })
})
