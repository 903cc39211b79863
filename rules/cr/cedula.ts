import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCostaRicanCedula } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'cr/cedula',
  title: 'Costa Rican identity card',
  check: 'Province 1 to 9, volume and entry; no check digit.',
  references: ['https://www.tse.go.cr/'],
  forms: '999999999 9999999999',
  valid: isCostaRicanCedula,
  chance: 0.5,
  checked: false,
  cues: 'cédula de identidad, cédula, número de cédula, cédula física',
  fields: 'cedula_cr cedula_fisica cedula_identidad',
  match: ['Cédula de identidad <<3-0455-0175>>', 'cédula física: <<701610395>>'],
  miss: ['cédula física: 000000000'],
  values: ['3-0455-0175', '7-0161-0395'],
})
