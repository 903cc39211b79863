import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'us/passport',
  title: 'US passport',
  check: 'Nine digits, or a letter and eight digits; no public check.',
  references: ['https://travel.state.gov/content/travel/en/passports.html'],
  forms: '999999999 A99999999',
  chance: 1,
  cues: 'us passport, passport number, passport no, travel passport, american passport, u.s. passport, passport, passport #, passport book',
  fields: 'us_passport us_passport_number',
  match: ['US passport: <<A12803456>>', 'my travel passport is <<A12803456>>', 'passport no. <<340007237>>'],
  miss: ['us passport valid for 10 years'],
  values: ['A12803456', '340007237', '790369937'],
})
