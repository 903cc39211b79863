import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAtin } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'us/atin',
  title: 'US adoption taxpayer number (ATIN)',
  check: 'Nine digits as 9dd-93-dddd; no check digit.',
  references: ['https://www.irs.gov/individuals/adoption-taxpayer-identification-number'],
  forms: '999999999',
  valid: isAtin,
  chance: 0.001,
  cues: 'ATIN, adoption taxpayer identification number, adoption taxpayer',
  fields: 'atin',
  match: ['ATIN: <<912-93-4587>>'],
  miss: ['ATIN: 912-92-4587'],
  values: ['912-93-4587', '900-93-0001'],
})
