import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKontonummer } from '../../src/validators/national/nordics.ts'

export const rule: Rule = identifierRule({
  id: 'no/kontonr',
  title: 'Norwegian bank account',
  check: 'Eleven digits, mod 11.',
  references: ['https://www.bits.no/'],
  forms: '99999999999',
  valid: isKontonummer,
  chance: 0.091,
  cues: 'kontonummer, kontonr, konto, bankkonto, bankkontonummer',
  fields: 'norsk_kontonummer norwegian_account',
  class: 'bank',
  match: ['Kontonummer: <<8601 11 17947>>'],
  miss: ['Kontonummer 86011117948'],
  values: ['86011117947', '15037371324', '60057731624'],
})
