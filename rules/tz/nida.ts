import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTanzanianNida } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'tz/nida',
  title: 'Tanzanian identity number (NIDA)',
  check: 'Date of birth, postcode, serial, two digits; no published check.',
  references: ['https://www.nida.go.tz/'],
  forms: '99999999999999999999',
  valid: isTanzanianNida,
  chance: 0.00053,
  onlyAnnounced: true,
  cues: 'NIDA, NIN, namba ya NIDA, kitambulisho cha taifa, NIDA number',
  fields: 'nida nida_number',
  match: ['NIDA: <<19900115-14107-00003-25>>'],
  miss: ['NIDA: 19901315-14107-00003-25'],
  values: ['19900115-14107-00003-25', '19851203141070000428'],
})
