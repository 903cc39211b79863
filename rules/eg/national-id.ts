import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isEgyptianId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'eg/national-id',
  title: 'Egyptian national number',
  check: 'Century, date of birth, governorate, serial.',
  references: ['https://psm.gov.eg/'],
  forms: '99999999999999',
  valid: isEgyptianId,
  chance: 0.0025,
  cues: 'الرقم القومي, رقم قومي, البطاقة الشخصية, egyptian id, national id, egypt national, الرقم القومى',
  fields: 'egyptian_id national_id_eg raqam_qawmi',
  match: ['الرقم القومي <<29001012100034>>', 'Egyptian ID: <<29001012100034>>'],
  miss: ['الرقم القومي 29013012100034'],
  values: ['29001012100034', '30105150112345'],
})
