import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRepeated } from '../../src/validators/check-digits.ts'

export const rule: Rule = identifierRule({
  id: 'et/fayda',
  title: 'Ethiopian digital id (Fayda)',
  check: 'Twelve or sixteen digits; no published check.',
  references: ['https://id.gov.et/'],
  forms: '999999999999 9999999999999999',
  valid: (id) => !isRepeated(id),
  chance: 1,
  cues: 'Fayda, Fayda number, Fayda ID, FIN, FCN, ፋይዳ',
  fields: 'fayda fayda_number fayda_id',
  match: ['Fayda ID: <<3182 7465 0912>>'],
  miss: ['Fayda ID: 3182'],
  values: ['318274650912', '4417820365911720'],
})
