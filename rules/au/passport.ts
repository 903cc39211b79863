import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'au/passport',
  title: 'Australian passport',
  check: 'One or two letters and seven digits; no public check.',
  references: ['https://www.passports.gov.au/'],
  forms: 'A9999999 AA9999999',
  chance: 1,
  cues: 'australian passport, australian passport no, australian passport number',
  fields: 'australian_passport au_passport',
  match: ['Australian passport <<N1234567>>', 'australian passport no. <<PA1234567>>'],
  miss: ['australian passport office'],
  values: ['N1234567', 'PA1234567'],
})
