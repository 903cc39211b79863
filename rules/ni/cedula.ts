import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNicaraguanCedula } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'ni/cedula',
  title: 'Nicaraguan identity card',
  check: 'Municipality, date of birth, serial, a letter that is not tested.',
  references: ['https://www.cse.gob.ni/'],
  forms: '9999999999999A',
  valid: isNicaraguanCedula,
  chance: 0.032,
  onlyAnnounced: true,
  cues: 'cédula, cédula de identidad, número de cédula',
  alone: '999-999999-9999A',
  fields: 'cedula_ni',
  match: ['Cédula: <<001-130895-0012L>>'],
  miss: ['Cédula: 001-139995-0012L'],
  values: ['001-130895-0012L', '281-250771-0004P'],
})
