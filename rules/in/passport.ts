import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIndianPassport } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'in/passport',
  title: 'Indian passport',
  check: 'A letter and seven digits, the first of which is not 0; no public check.',
  references: ['https://www.passportindia.gov.in/'],
  forms: 'A9999999',
  valid: isIndianPassport,
  chance: 0.72,
  cues: 'indian passport, passport, passport number, passport no, पासपोर्ट',
  fields: 'indian_passport in_passport',
  match: ['passport number: <<J6932157>>', 'Indian passport <<K1234567>>'],
  miss: ['my passport number is T356907'],
  values: ['J6932157', 'K1234567', 'M7654321'],
})
