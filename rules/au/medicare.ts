import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMedicare } from '../../src/validators/national/oceania.ts'

export const rule: Rule = identifierRule({
  id: 'au/medicare',
  title: 'Australian Medicare card',
  check: "First digit 2 to 6, check digit mod 10, issue, perhaps the person's place.",
  references: ['https://www.servicesaustralia.gov.au/medicare-card'],
  forms: '9999999999 99999999999',
  valid: isMedicare,
  chance: 0.044,
  cues: 'medicare, medicare number, medicare card, medicare no',
  fields: 'medicare medicare_no medicare_card',
  class: 'health',
  published: ['2123456701'],
  match: ['Medicare number: <<2123 45670 1>>', 'Medicare card <<2123456701>>'],
  miss: ['Medicare number: 2123 45671 1'],
  values: ['2123 45670 1', '2123456701'],
})
