import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isEmiratesId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'ae/emirates-id',
  title: 'Emirates ID',
  check: '784, year of birth, seven digits and a Luhn digit.',
  references: ['https://icp.gov.ae/en/'],
  forms: '999999999999999',
  valid: isEmiratesId,
  chance: 0.00001,
  cues: 'emirates id, الهوية الإماراتية, رقم الهوية, EID, uae id, emirates identity',
  alone: '999-9999-9999999-9',
  fields: 'emirates_id uae_id eid_number',
  match: ['Emirates ID: <<784-1990-1234567-6>>', 'guest <<784-1990-1234567-6>> came'],
  miss: ['Emirates ID 784-1790-1234567-1'],
  values: ['784-1990-1234567-6'],
})
