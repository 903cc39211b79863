import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ph/tin',
  title: 'Philippine tax number (TIN)',
  check: 'Nine digits and a branch of three to five; no published check.',
  references: ['https://www.bir.gov.ph/'],
  forms: '999999999999 999999999 99999999999999',
  chance: 1,
  cues: 'TIN, BIR, bir tin, tin no, philippine tin',
  fields: 'tin_ph bir_tin',
  severity: 'medium',
  match: ['BIR TIN: <<000-123-456-000>>', 'TIN: <<123-456-789-000>>'],
  miss: ['tin 123456789 of'],
  values: ['123-456-789-000', '000-123-456-000'],
})
