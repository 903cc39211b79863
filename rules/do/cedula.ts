import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isDominicanCedula } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'do/cedula',
  title: 'Dominican identity card',
  check: 'Eleven digits of Luhn.',
  references: ['https://jce.gob.do/'],
  forms: '99999999999',
  valid: isDominicanCedula,
  chance: 0.099,
  cues: 'cédula, cédula de identidad y electoral, cédula de identidad, cedula, no. cédula',
  fields: 'cedula_do cedula_electoral',
  published: ['00113918205'],
  match: ['Cédula: <<001-1391820-5>>'],
  miss: ['Cédula 001-1391820-4'],
  values: ['00113918205'],
})
