import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIin } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'kz/iin',
  title: 'Kazakh individual number (ИИН)',
  check: 'Date of birth, century and sex, serial and a check digit mod 11 in two rounds.',
  references: ['https://egov.kz/cms/en/articles/iin_info'],
  forms: '999999999999',
  valid: isIin,
  chance: 0.002,
  cues: 'ИИН, ЖСН, иин, IIN, жсн, individual identification number',
  fields: 'iin иин',
  match: ['ИИН: <<850101318954>>'],
  values: ['850101318954'],
})
