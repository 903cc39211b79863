import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBsn } from '../../src/validators/national/benelux.ts'

export const rule: Rule = identifierRule({
  id: 'nl/bsn',
  title: 'Dutch citizen service number (BSN)',
  check: 'Nine digits mod 11, the last with weight -1.',
  references: ['https://www.rvig.nl/bsn'],
  forms: '999999999 99999999',
  valid: isBsn,
  chance: 0.091,
  cues: 'BSN, burgerservicenummer, burger service nummer, sofinummer, sofi-nummer, sofi nummer, BSN-nummer, bsnnummer, citizen service number',
  fields: 'bsn burgerservicenummer sofinummer bsn_nummer',
  published: ['111222333', '123456782'],
  match: ['BSN: <<111222333>>', 'burgerservicenummer <<123456782>>'],
  miss: ['BSN: 111222334'],
  values: ['111222333', '123456782', '232262536'],
})
