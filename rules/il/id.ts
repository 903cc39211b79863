import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIsraeliId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'il/id',
  title: 'Israeli identity number',
  check: 'Nine digits of Luhn.',
  references: ['https://www.gov.il/en/service/identity_card'],
  forms: '999999999 99999999',
  valid: isIsraeliId,
  chance: 0.1,
  cues: 'תעודת זהות, מספר זהות, ת.ז, ת"ז, teudat zehut, israeli id, israeli id number, israel id, מס זהות',
  fields: 'teudat_zehut israeli_id tz_number',
  published: ['123456782'],
  match: ['תעודת זהות <<123456782>>', 'Teudat zehut: <<039337423>>'],
  miss: ['תעודת זהות 123456783'],
  values: ['123456782', '219566726'],
})
