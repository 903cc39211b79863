import { describe, expect, it } from 'vitest'
import { vendors } from '../../rules/vendors/index.ts'
import { listed } from '../../rules/words/weighted.ts'
import { wordsOf } from '../../src/classify/field-name.ts'
import { packVendors } from '../../src/classify/pack-vendors.ts'
import { matchSchema, schemaName } from '../../src/classify/vendor-schemas.ts'
import { VENDOR_FIELDS, VENDOR_TABLES } from '../../src/classify/vendor-table.ts'

describe('the names that vendors use', () => {
  it('are packed as they were when the program was built', () => {
    const { names, tables } = packVendors(vendors)
    expect(VENDOR_FIELDS).toBe(names)
    expect(VENDOR_TABLES).toBe(tables)
  })

  it('have the rules that their files give them', () => {
    let recognised = 0
    for (const { name: vendor, tables } of vendors)
      for (const table of tables) {
        const fields = Object.entries(table.fields).flatMap(([rule, names]) =>
          listed(names).map((field) => [rule, schemaName(wordsOf(field))] as const),
        )
        const match = matchSchema(
          fields.map(([, name]) => [name]),
          wordsOf(listed(table.names)[0] ?? ''),
        )
        if (match?.table !== table) continue
        recognised++
        expect(match.vendor).toBe(vendor)
        const first = new Map<string, string>()
        for (const [rule, name] of fields) if (name !== '' && !first.has(name)) first.set(name, rule)
        for (const [name, rule] of first) expect(match.ruleOf([name])).toBe(rule)
      }
    expect(recognised).toBeGreaterThan(vendors.length)
  })
})
