import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isBelarusianNumber } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'by/personal-number',
  title: 'Belarusian identification number',
  check: 'Sex and century, date of birth, region, serial, citizenship, and a digit that is not tested.',
  references: ['https://www.mvd.gov.by/'],
  forms: '9999999A999AA9',
  valid: isBelarusianNumber,
  chance: 0.000019,
  cues: 'идентификационный номер, личный номер, ідэнтыфікацыйны нумар, асабісты нумар, identification number',
  alone: '9999999A999AA9',
  fields: 'личный_номер identification_number_by',
  match: ['Идентификационный номер: <<3110585A014PB7>>', 'личный номер <<4250390H021PB2>>'],
  miss: ['личный номер 3119985A014PB7'],
  values: ['3110585A014PB7', '4250390H021PB2'],
})
