import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'co/cedula',
  title: 'Colombian citizenship card',
  check: 'Six to ten digits; no check digit.',
  references: ['https://www.registraduria.gov.co/'],
  forms: '9999999999 99999999 999999999 9999999',
  chance: 1,
  cues: 'cédula de ciudadanía, cédula, cedula de ciudadania, cedula, nuip',
  fields: 'cedula cedula_ciudadania numero_cedula cedula_de_ciudadania',
  match: ['Cédula de ciudadanía <<1.020.345.678>>', 'cédula <<79.123.456>>'],
  miss: ['cédula vencida'],
  values: ['1020345678', '79.123.456'],
})
