import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isChiNumber } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'uk/chi',
  title: 'Scottish CHI number',
  check: 'Date of birth, four digits; the NHS check digit.',
  references: [
    'https://www.ndc.scot.nhs.uk/Data-Dictionary/SMR-Datasets/Patient-Identification-and-Demographic-Information/Community-Health-Index-Number/',
  ],
  forms: '9999999999',
  valid: isChiNumber,
  chance: 0.0034,
  cues: 'CHI, chi number, chi no, community health index',
  fields: 'chi chi_number',
  class: 'health',
  match: ['CHI number: <<0101513100>>'],
  values: ['0101513100'],
})
