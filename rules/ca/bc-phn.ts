import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBcHealthNumber } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'ca/bc-phn',
  title: 'British Columbia personal health number',
  check: '9 and eight digits with weights, mod 11.',
  references: ['https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp/bc-residents/personal-identification'],
  forms: '9999999999',
  valid: isBcHealthNumber,
  chance: 0.0091,
  cues: 'PHN, personal health number, care card, MSP, carecard, bc services card',
  fields: 'phn personal_health_number bc_phn',
  class: 'health',
  published: ['9698658215'],
  match: ['PHN: <<9698 658 215>>'],
  miss: ['PHN 9698658216'],
  values: ['9698658215'],
})
