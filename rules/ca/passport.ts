import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ca/passport',
  title: 'Canadian passport',
  check: 'Two letters and six digits, or a letter, six digits and two letters; no public check.',
  references: ['https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html'],
  forms: 'AA999999 A999999AA',
  chance: 1,
  cues: 'canadian passport, passeport canadien, canada passport',
  fields: 'canadian_passport ca_passport',
  match: ['Canadian passport <<GA302922>>'],
  miss: ['canadian passport holders'],
  values: ['GA302922', 'ZE000509'],
})
