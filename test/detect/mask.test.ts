import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { mask, partOf } from '../../src/detect/mask.ts'
import { placeNote, readPlaceNote } from '../../src/model/place-note.ts'
import type { Rule } from '../../src/model/rule.ts'

const rule = (id: string): Rule => rules.find((one) => one.id === id) as Rule

describe('a part of a value', () => {
  it.each([
    ['email-address', 'maria.gomez@corp-mail.dev', 'm•••@•••.dev'],
    ['email-address', 'bob@corp-mail.dev', '•••@•••.dev'],
    ['phone-number', '+44 20 7946 0123', '+44 •••'],
    ['phone-number', '+1 415 555 0123', '+1 •••'],
    ['phone-number', '+351 21 000 0000', '+351 •••'],
    ['phone-number', '(415) 555-0123', ''],
    ['credit-card-number', '4111 1111 1111 1111', '•••• 1111'],
    ['us/ssn', '219-09-9999', '•••-••-••••'],
    ['iban', 'DE89 3704 0044 0532 0130 00', 'DE•• ••••'],
    ['ip-address', '203.0.113.9', '203.0.•.•'],
    ['ip-address', '2001:db8::1', '2001:db8:•'],
    ['mac-address', '3c:22:fb:01:02:03', '3c:22:fb:•'],
    ['person-name', 'Maria Gomez', ''],
    ['password', 'hunter2', ''],
    ['date-of-birth', '1984-03-12', ''],
  ])('%s of %s', (id, value, part) => {
    expect(partOf(rule(id), value, '•')).toBe(part)
    expect(partOf(rule(id), value, '*')).toBe(part.replaceAll('•', '*'))
  })

  it('tells nothing of rules it does not name, is short, and says nothing of the length', () => {
    const named = /^(?:email-address|phone-number|credit-card-number|us\/ssn|iban|ip-address|mac-address)$/
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.string({ maxLength: 60 }), (one, value) => {
        const part = partOf(one, value, '•')
        if (!named.test(one.id)) expect(part).toBe('')
        expect(part.length).toBeLessThan(36)
        expect(part).toMatch(/^[\w•@. :+-]*$/)
        expect(mask(one, part)).toBe(part === '' ? one.mask : part)
      }),
      { numRuns: 500 },
    )
    for (const [a, b] of [
      ['maria@corp-mail.dev', 'marianne.very.long@another-host.example.dev'],
      ['4111111111111111', '41111111111111111111'],
    ] as const)
      expect(partOf(rule(a.includes('@') ? 'email-address' : 'credit-card-number'), a, '•').length).toBe(
        partOf(rule(a.includes('@') ? 'email-address' : 'credit-card-number'), b, '•').length,
      )
  })

  it('travels with the digest', () => {
    for (const [digest, part] of [
      ['', ''],
      ['abc', ''],
      ['', '+44 •••'],
      ['abc', '•••• 1111'],
    ] as const)
      expect(readPlaceNote(placeNote(digest, part))).toEqual({ digest, part })
  })
})
