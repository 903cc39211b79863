import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMbi } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'us/mbi',
  title: 'US Medicare beneficiary identifier',
  check: 'Eleven digits and letters in fixed places, without S, L, O, I, B, Z.',
  references: ['https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf'],
  forms: '9AX9AX9AA99',
  valid: isMbi,
  chance: 0.22,
  cues: 'MBI, medicare, medicare number, beneficiary identifier, medicare id, medicare beneficiary',
  alone: '9AA9-AA9-AA99 9A99-AA9-AA99 9AA9-A99-AA99 9A99-A99-AA99 9AA9AA9AA99 9A99AA9AA99 9AA9A99AA99 9A99A99AA99',
  fields: 'mbi medicare_number medicare_id medicare_beneficiary_identifier',
  class: 'health',
  published: ['1EG4TE5MK73', '1EG4TE5MK72'],
  match: ['MBI: <<1EG4-TE5-MK73>>', 'Medicare number <<1EG4TE5MK73>>', 'card <<1EG4-TE5-MK73>> copied'],
  miss: ['MBI 1EG4-LE5-MK73'],
  values: ['1EG4-TE5-MK73', '1EG4TE5MK72'],
})
