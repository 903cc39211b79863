import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRepeated } from '../../src/validators/check-digits.ts'

export const rule: Rule = identifierRule({
  id: 'om/civil-number',
  title: 'Omani civil number',
  check: 'Seven or eight digits; no published check.',
  references: ['https://www.rop.gov.om/'],
  forms: '9999999 99999999',
  valid: (id) => !isRepeated(id),
  chance: 1,
  cues: 'الرقم المدني, رقم مدني, omani civil number, civil number, civil no',
  fields: 'civil_number civil_no الرقم_المدني',
  match: ['الرقم المدني: <<10482376>>', 'Civil No. <<9273415>>'],
  miss: ['Civil No. 92'],
  values: ['10482376', '9273415'],
})
