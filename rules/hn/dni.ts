import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isHonduranDni } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'hn/dni',
  title: 'Honduran identity document (DNI)',
  check: 'Department and municipality, year of registration, serial; no check digit.',
  references: ['https://www.rnp.hn/'],
  forms: '9999999999999',
  valid: isHonduranDni,
  chance: 0.00075,
  onlyAnnounced: true,
  cues: 'DNI, identidad, número de identidad, tarjeta de identidad, RTN',
  fields: 'dni_hn numero_identidad identidad',
  match: ['Identidad: <<0801-1985-12345>>', 'DNI <<0501199003127>>'],
  miss: ['DNI 0829198512345'],
  values: ['0801-1985-12345', '0501-1990-03127'],
})
