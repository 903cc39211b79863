import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ph/sss',
  title: 'Philippine social security number (SSS)',
  check: 'Two, seven and one digits; no published check.',
  references: ['https://www.sss.gov.ph/'],
  forms: '9999999999',
  chance: 1,
  cues: 'SSS, sss number, sss no, social security system, umid',
  fields: 'sss sss_number sss_no',
  match: ['SSS: <<34-1234567-8>>'],
  miss: ['SSS pending'],
  values: ['34-1234567-8', '33-7654321-0'],
})
