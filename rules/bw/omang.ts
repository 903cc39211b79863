import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isOmang } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'bw/omang',
  title: 'Botswanan identity number (Omang)',
  check: 'Nine digits, of which the fifth tells the sex; no check digit.',
  references: ['https://www.gov.bw/'],
  forms: '999999999',
  valid: isOmang,
  chance: 0.2,
  checked: false,
  cues: 'Omang, Omang number, Omang no',
  fields: 'omang omang_number omang_no',
  match: ['Omang: <<428716305>>'],
  miss: ['Omang 428796305'],
  values: ['428716305', '319827456'],
})
