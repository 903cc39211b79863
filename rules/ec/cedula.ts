import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isEcuadorianCedula } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'ec/cedula',
  title: 'Ecuadorian identity card',
  check: 'Province, third digit below 7 and a Luhn digit.',
  references: ['https://www.registrocivil.gob.ec/'],
  forms: '9999999999',
  valid: isEcuadorianCedula,
  chance: 0.018,
  cues: 'cédula, cédula de identidad, cédula de ciudadanía, cedula, número de cédula, C.I',
  fields: 'cedula_ec cedula_identidad ci_ec',
  published: ['1714307103'],
  match: ['C.I. <<1714307103>>', 'Cédula: <<171430710-3>>'],
  miss: ['Cédula 1714307104'],
  values: ['1714307103', '0602910945'],
})
