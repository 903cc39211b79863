import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { vendors } from '../../rules/vendors/index.ts'
import { listed } from '../../rules/words/weighted.ts'
import { judgeTable } from '../../src/classify/classify.ts'
import type { RecordKind } from '../../src/classify/judgement.ts'
import { valueTests } from '../../src/model/value-tests.ts'
import { addValue, createProfile } from '../../src/inventory/profile.ts'
import type { VendorTable } from '../../src/model/vendor.ts'
import { NEUTRAL_TABLES } from './neutral-tables.ts'

const tests = valueTests(rules)
const ids = new Map(rules.map((rule) => [rule.id, rule]))

/** Values that fit a field of a rule, or a name that no rule is about. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'email-address': ['alice@example.com', 'bob@example.org', 'maria@example.net'],
  'person-name': ['Alice Taylor', 'Robert Garcia', 'Maria Miller'],
  'phone-number': ['(555) 555-0100', '(555) 555-0111', '(555) 555-0123'],
  'postal-address': ['12 Example Street', '4 Sample Avenue', '77 Test Road'],
  city: ['Chicago', 'Boston', 'Denver'],
  region: ['IL', 'MA', 'CO'],
  country: ['Germany', 'France', 'Spain'],
  'postal-code': ['60601', '02108', '80202'],
  'ip-address': ['192.0.2.10', '198.51.100.7', '203.0.113.9'],
  'user-agent': ['Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/128.0'],
  coordinates: ['52.5200', '48.8566', '40.4168'],
  gender: ['F', 'M'],
  'date-of-birth': ['1984-03-12', '1990-11-05', '1961-07-23'],
}

function valuesOf(rule: string, name: string): readonly string[] {
  const known = VALUES[rule]
  if (known !== undefined) return known
  if (/(_at|date|time|timestamp|utc|tstamp)$/.test(name)) return ['2024-03-01 10:11:12', '2024-03-02 08:00:59']
  if (/(url|link|permalink|referrer|referer|site)$/.test(name)) return ['https://example.com/a', 'https://example.com/b']
  if (/(^is_|^has_|ed$|flag)/.test(name)) return ['true', 'false']
  if (/(subject|title|body|comment|description|text|name|reason|message)$/.test(name))
    return ['Blue lamp', 'Garden chair', 'It is late']
  return ['17', '4', '250', '31']
}

interface Column {
  readonly rule: string
  readonly name: string
}

function kindOf(columns: readonly Column[], file: string, without?: string): RecordKind {
  const fields = columns.map(({ rule, name }, index) => {
    const profile = createProfile(tests.length)
    const values = valuesOf(rule, name)
    for (const value of values) addValue(profile, value, tests)
    return { place: { table: null, name, index, path: null }, profile, found: [], values: values.length }
  })
  return judgeTable({ file, table: null, fields }, rules, without).kinds[0] as RecordKind
}

function columnsOf(table: VendorTable): Column[] {
  return Object.entries(table.fields).flatMap(([rule, names]) => listed(names).map((name) => ({ rule, name })))
}

const fileOf = (table: VendorTable): string => `${listed(table.names)[0]}.csv`

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('the schemas of %s', (_, vendor) => {
  it('speak of rules that exist, and name their sources', () => {
    expect(vendor.sources.length).toBeGreaterThan(0)
    for (const source of vendor.sources) expect(source).toMatch(/^https:\/\//)
    for (const { about, fields } of vendor.tables) {
      for (const rule of about) expect(ids.get(rule)?.category).toBe('behavioral')
      for (const rule of Object.keys(fields)) expect(rule === 'other' || ids.has(rule), rule).toBe(true)
    }
  })

  it.each(vendor.tables.map((table) => [table.title, table] as const))('tell %s', (_title, table) => {
    const kind = kindOf(columnsOf(table), fileOf(table))
    expect(kind.schema?.vendor).toBe(vendor.name)
    const found = kind.behaviours.map(({ rule }) => rule)
    for (const rule of table.about) expect(found).toContain(rule)
  })
})

describe('tables of vendors that are not known', () => {
  const told = vendors.flatMap((vendor) =>
    vendor.tables
      .filter(({ about }) => about.length > 0)
      .map((table) => {
        const found = kindOf(columnsOf(table), fileOf(table), vendor.name).behaviours.map(({ rule }) => rule)
        return { name: `${vendor.name}: ${table.title}`, found, right: table.about.some((rule) => found.includes(rule)) }
      }),
  )

  it('are recognised in at least 80 % of cases, each with its vendor left out', () => {
    const missed = told.filter(({ right }) => !right)
    expect(missed.length / told.length, missed.map(({ name, found }) => `${name}: ${found}`).join('\n')).toBeLessThanOrEqual(0.2)
  })

  it('are flagged in at most 5 % of cases where they are about nothing that people do', () => {
    const flagged = NEUTRAL_TABLES.filter((line) => {
      const [name = '', fields = ''] = line.split(': ')
      const kind = kindOf(
        listed(fields).map((field) => ({ rule: 'other', name: field })),
        `${name}.csv`,
      )
      return kind.behaviours.length > 0
    })
    expect(flagged.length / NEUTRAL_TABLES.length, flagged.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
