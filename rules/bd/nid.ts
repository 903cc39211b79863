import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRepeated } from '../../src/validators/check-digits.ts'

export const rule: Rule = identifierRule({
  id: 'bd/nid',
  title: 'Bangladeshi national id (NID)',
  check: 'Ten, thirteen or seventeen digits; no published check.',
  references: ['https://www.nidw.gov.bd/'],
  forms: '9999999999 9999999999999 99999999999999999',
  valid: (id) => !isRepeated(id),
  chance: 1,
  cues: 'NID, NID no, NID number, জাতীয় পরিচয়পত্র, এনআইডি, পরিচয়পত্র নম্বর, bangladesh nid',
  fields: 'nid nid_no nid_number voter_id_bd',
  match: ['NID No: <<1990123456789>>', 'জাতীয় পরিচয়পত্র <<5508123947>>'],
  miss: ['NID: 12345'],
  values: ['5508123947', '1990123456789'],
})
