import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSalvadoranNit } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'sv/nit',
  title: 'Salvadoran tax number (NIT)',
  check: 'Municipality, date, serial, a check digit mod 11.',
  references: ['https://www.mh.gob.sv/'],
  forms: '99999999999999',
  valid: isSalvadoranNit,
  chance: 0.03,
  onlyAnnounced: true,
  cues: 'NIT, número de identificación tributaria',
  fields: 'nit_sv',
  match: ['NIT: <<0614-050707-104-8>>'],
  miss: ['NIT: 0614-050707-104-9'],
  values: ['0614-050707-104-8'],
})
