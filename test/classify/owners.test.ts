/** Whose a field is: told by what stands beside it, by the kind of file, by columns that are empty. */
import { describe, expect, it } from 'vitest'
import { judgeTable } from '../../src/classify/classify.ts'
import { rules } from '../../rules/index.ts'
import { createProfile } from '../../src/inventory/profile.ts'
import { type Column, columns, shown } from './table.ts'

const ODD_NAMES = 'Langepk | Rothackerj Ri | Cohenqq | Aarquom Maash | Brzezik | Dolgoff Wu | Xiaojing K | Maliko Ess'

describe('a column called name', () => {
  it('is a person’s beside two things that only people have, however odd its values', () => {
    const table = columns(
      `Name: ${ODD_NAMES}`,
      'SSN: 219-09-9999 | 078-05-1120 | 457-55-5462 | 123-45-6789 | 219-09-9998 | 219-08-9999 | 219-07-9999 | 219-06-9999',
      'Occupation: Scientist | Teacher | Engineer | Lawyer | Nurse | Doctor | Mechanic | Writer',
    )
    expect(shown(table, 'test.csv')[0]).toBe('person-name')
  })

  it('is anybody’s elsewhere', () => {
    const table = columns(
      `Name: ${ODD_NAMES}`,
      'Size: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8',
      'Price: 1.5 | 2.5 | 3.5 | 4.5 | 1.1 | 2.2 | 3.3 | 4.4',
    )
    expect(shown(table, 'test.csv')[0]).toBeNull()
  })
})

describe('a name beside a version', () => {
  const creator = (names: readonly string[], version = '537.36'): Column[] =>
    names.map((name, i) => ({ name, values: [i === 0 ? 'Jasmine Fuller' : version], path: `log.creator.${name}` }))

  it.each(['537.36', '54.0', '1.8.2', '2.0-beta'])(
    '%s is what a program is called, even where the program is called like somebody',
    (version) => {
      expect(shown(creator(['name', 'version'], version), 'page.har')).toEqual([null, null])
    },
  )

  it('is somebody’s where there is none', () => {
    expect(shown(creator(['name']), 'page.json')).toEqual(['person-name'])
    expect(shown(creator(['name', 'revision']), 'page.json')[0]).toBe('person-name')
    expect(shown(creator(['name', 'version'], '3'), 'page.json')[0]).toBe('person-name')
  })
})

describe('what a program is made of', () => {
  const versions = ['^6.3.0', '^5.1.0', '~2.0.1']
  const packages: Column[] = ['karma', 'password', 'wasm-ctor-eval'].map((name) => ({
    name,
    values: versions,
    path: `packages.node_modules/one.dependencies.${name}`,
  }))

  it('names packages, and no values', () => {
    expect(shown(packages, 'package-lock.json')).toEqual([null, null, null])
  })

  it('still names the people who made it', () => {
    const author = { name: 'email', values: ['ann@corp-mail.dev', 'bea@corp-mail.dev'], path: 'packages[].authors[].email' }
    expect(shown([author], 'composer.lock')).toEqual(['email-address'])
  })
})

describe('events of other walks of life', () => {
  it('are no visits to pages', () => {
    const table = columns(
      'event_type: admission | discharge | transfer | admission | test | discharge',
      'event_name: ward change | lab test | blood draw | x-ray | scan | visit',
      'hospital_unit: A1 | B2 | A1 | C3 | A1 | B2',
    )
    expect(shown(table, 'patient-events.csv').includes('page-view')).toBe(false)
  })
})

describe('columns without values', () => {
  it('tell whose schema a table is', () => {
    const names =
      'token charge_id buyer_accepts_marketing completed_at currency discount_code email external_checkout_id external_checkout_source phone subtotal_price taxes_included total_price total_tax'
    const fields = names.split(' ').map((name, index) => ({
      place: { table: null, name, index, path: null },
      profile: createProfile(),
      found: [],
      values: 0,
    }))
    expect(judgeTable({ file: 'checkout_data.csv', table: null, fields }, rules).kinds[0]?.schema?.vendor).toBe('Recharge')
  })
})
