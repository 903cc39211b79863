import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNhsNumber } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'uk/nhs-number',
  title: 'UK NHS number',
  check: 'Nine digits and a check digit mod 11.',
  references: ['https://www.datadictionary.nhs.uk/attributes/nhs_number.html'],
  forms: '9999999999',
  valid: isNhsNumber,
  chance: 0.091,
  cues: 'NHS, nhs number, nhs no, NHS nummer, national health service, health service number, nhs num, patient number',
  fields: 'nhs_number nhs nhs_no nhsnumber',
  class: 'health',
  published: ['9434765919', '9434765870'],
  match: ['NHS number: <<943 476 5919>>', 'NHS no. <<9434765919>>'],
  miss: ['NHS number: 943 476 5918'],
  values: ['943 476 5919', '9434765870'],
})
