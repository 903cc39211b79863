import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isUruguayanCedula } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'uy/cedula',
  title: 'Uruguayan identity card',
  check: 'Weights 2, 9, 8, 7, 6, 3, 4, mod 10.',
  references: ['https://www.gub.uy/ministerio-interior/'],
  forms: '99999999 9999999',
  valid: isUruguayanCedula,
  chance: 0.1,
  cues: 'cédula de identidad, cédula, cedula de identidad, cedula, C.I',
  fields: 'cedula_uy cedula_identidad_uy',
  published: ['12345672'],
  match: ['C.I. <<1.234.567-2>>', 'Cédula de identidad: <<1.234.567-2>>'],
  miss: ['Cédula 1.234.567-3'],
  values: ['1.234.567-2'],
})
