import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRepeated } from '../../src/validators/check-digits.ts'

export const rule: Rule = identifierRule({
  id: 'ge/personal-number',
  title: 'Georgian personal number',
  check: 'Eleven digits; no check digit.',
  references: ['https://sda.gov.ge/'],
  forms: '99999999999',
  valid: (id) => !isRepeated(id),
  chance: 1,
  cues: 'პირადი ნომერი, პ/ნ, პირადობის მოწმობა, georgian personal number',
  fields: 'personal_number_ge პირადი_ნომერი',
  match: ['პირადი ნომერი: <<01024057381>>'],
  miss: ['პირადი ნომერი: 0102'],
  values: ['01024057381', '61003018264'],
})
