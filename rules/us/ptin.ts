import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'us/ptin',
  title: 'US tax preparer number (PTIN)',
  check: 'P and eight digits; no check digit.',
  references: ['https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers'],
  forms: 'P99999999',
  chance: 1,
  cues: 'PTIN, preparer tax identification number, preparer tin',
  fields: 'ptin',
  match: ['PTIN: <<P01594846>>', 'PTIN <<P-00634642>>'],
  miss: ['PTIN: 01594846'],
  values: ['P01594846', 'P00634642'],
})
