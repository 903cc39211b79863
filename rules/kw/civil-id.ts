import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKuwaitiId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'kw/civil-id',
  title: 'Kuwaiti civil id',
  check: 'Century, date of birth, serial and a check digit mod 11.',
  references: ['https://www.paci.gov.kw/'],
  forms: '999999999999',
  valid: isKuwaitiId,
  chance: 0.00064,
  cues: 'civil id, الرقم المدني, البطاقة المدنية, kuwait civil, kuwaiti id',
  fields: 'civil_id civil_id_number',
  match: ['Civil ID: <<285010156932>>'],
  values: ['285010156932'],
})
