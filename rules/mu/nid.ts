import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMauritianId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'mu/nid',
  title: 'Mauritian national identity card',
  check: 'A letter, date of birth, serial and a check character mod 17.',
  references: ['https://mnis.govmu.org/'],
  forms: 'A999999999999X',
  valid: isMauritianId,
  chance: 0.00099,
  cues: 'NIC, NID, national identity card, national id, identity card',
  fields: 'mauritius_nid nid_mu',
  match: ['National identity card: <<A3112991234567>>'],
  values: ['A3112991234567'],
})
