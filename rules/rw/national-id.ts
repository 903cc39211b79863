import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRwandanId } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'rw/national-id',
  title: 'Rwandan identity number',
  check: 'Kind, year of birth, sex, serial; no published check.',
  references: ['https://www.nida.gov.rw/'],
  forms: '9999999999999999',
  valid: isRwandanId,
  chance: 0.00088,
  onlyAnnounced: true,
  cues: "indangamuntu, national id, numéro d'identité, rwanda id, NID",
  fields: 'indangamuntu national_id_rw',
  match: ['Indangamuntu: <<1 1990 8 0012345 0 12>>'],
  miss: ['Indangamuntu: 1199050012345012'],
  values: ['1199080012345012', '1198570098765043'],
})
