import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isZambianNrc } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'zm/nrc',
  title: 'Zambian registration card (NRC)',
  check: 'Six digits, district, 1 for citizens, 2 or 3 for others.',
  references: ['https://www.mohais.gov.zm/'],
  forms: '999999999',
  valid: isZambianNrc,
  chance: 0.27,
  checked: false,
  cues: 'NRC, NRC no, NRC number, national registration card',
  fields: 'nrc nrc_no nrc_number',
  match: ['NRC: <<284713/10/1>>'],
  miss: ['NRC: 284713/10/9'],
  values: ['284713/10/1', '318294/67/1'],
})
