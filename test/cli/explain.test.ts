import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/rule.ts'
import { textWidth } from '../../src/reporters/pretty/width.ts'
import { fakeIo, runWith } from './fake-io.ts'

const staffNumber: Rule = {
  id: 'zz/staff-number',
  title: 'Staff number',
  class: 'government',
  category: 'identifiable',
  severity: 'high',
  mask: '[STAFF]',
  about: 'The number on a badge. Decided by its check digit and by words around it. Numbers without a check digit are not found.',
  references: ['https://example.org/staff-numbers'],
  kinds: ['uuid'],
  literals: ['STF-'],
  keys: ['staffno'],
  check: () => 4,
  nearby: ['badge'],
  against: ['order'],
  fields: ['staff_no'],
  tableWords: [[3, 'staff']],
  value: { test: () => true, hit: 0.9, chance: 0.1 },
  synthetic: () => false,
  examples: { match: ['badge <<STF-0001>> and <<STF-0002>>'], miss: [], field: [{ name: 'staff_no', values: ['STF-0003'] }] },
}
const pageView: Rule = {
  ...staffNumber,
  id: 'page-view',
  title: 'Page views',
  class: 'page-view',
  category: 'behavioral',
  severity: 'low',
}
const RULES = [pageView, staffNumber]

describe('explain', () => {
  it('tells all a rule knows, with labels in place of values', async () => {
    const { code, out } = await runWith(['explain', 'zz/staff-number'], [], fakeIo(), RULES)
    expect(code).toBe(0)
    const facts = [
      'Staff number',
      'high severity',
      'check digit',
      'UUIDs',
      'STF-',
      'staffno',
      'badge',
      'order',
      'staff_no',
      'staff',
      '10 %',
    ]
    for (const fact of [...facts, 'GDPR Art. 87', 'https://example.org/staff-numbers', '--skip-rules zz/staff-number'])
      expect(out).toContain(fact)
    expect(out).toContain('badge [STAFF] and [STAFF]')
    expect(out).not.toMatch(/STF-000\d/)
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
  })

  it('suggests the rule that was meant', async () => {
    expect(await runWith(['explain', 'page-veiw'], [], fakeIo(), RULES)).toMatchObject({ code: 2, out: '' })
    expect((await runWith(['explain', 'page-veiw'], [], fakeIo(), RULES)).err).toContain('did you mean "page-view"?')
  })

  it('names the rules of a class, and explains the only one', async () => {
    const one = { ...(RULES.find(({ class: id }) => id === 'government') as Rule), id: 'zz/second' }
    const { code, err } = await runWith(['explain', 'government'], [], fakeIo(), [...RULES, one])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('its rules: zz/staff-number, zz/second') })
    expect(await runWith(['explain', 'government'], [], fakeIo(), RULES)).toMatchObject({ code: 0, err: '' })
  })

  it('is what rules show does too', async () => {
    const shown = await runWith(['rules', 'show', 'page-view'], [], fakeIo(), RULES)
    expect(shown.out).toBe((await runWith(['explain', 'page-view'], [], fakeIo(), RULES)).out)
  })
})

describe('rules', () => {
  it('lists every rule with its class and severity, by category', async () => {
    const { code, out } = await runWith(['rules'], [], fakeIo(), RULES)
    expect(code).toBe(0)
    expect(out).toMatch(
      /IDENTIFIABLE[\s\S]*zz\/staff-number +government +high +Staff number[\s\S]*BEHAVIORAL[\s\S]*page-view +page-view +low +Page views/,
    )
    expect((await runWith(['rules', 'list'], [], fakeIo(), RULES)).out).toBe(out)
  })

  it('uses ASCII only when told so', async () => {
    for (const argv of [
      ['rules', '--ascii'],
      ['explain', 'page-view', '--ascii'],
    ]) {
      expect((await runWith(argv, [], fakeIo(), RULES)).out).toMatch(/^[\x20-\x7e\n]*$/)
    }
  })
})
