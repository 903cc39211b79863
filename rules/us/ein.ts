import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isEin } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'us/ein',
  title: 'US employer identification number',
  check: 'Prefixes assigned to IRS campuses; no check digit.',
  references: ['https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes'],
  forms: '999999999',
  valid: isEin,
  chance: 0.83,
  cues: 'EIN, FEIN, employer identification number, employer identification, employer id, federal tax id, federal ein, employer tax id, tax id number',
  fields: 'ein fein employer_identification_number employer_id federal_tax_id employer_tax_id',
  severity: 'low',
  published: ['123456789'],
  match: ['EIN: <<12-3456789>>', 'employer identification number <<91-1144442>>'],
  miss: ['EIN: 07-1144442', 'ein 911144442 mal'],
  values: ['91-1144442', '04-2103594', '12-3456789'],
})
