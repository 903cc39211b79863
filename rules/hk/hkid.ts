import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isHkid } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'hk/hkid',
  title: 'Hong Kong identity card',
  check: 'One or two letters, six digits and a check digit or A, mod 11.',
  references: ['https://www.immd.gov.hk/eng/services/hkid.html'],
  forms: 'A999999X AA999999X',
  valid: isHkid,
  chance: 0.027,
  cues: 'HKID, hong kong identity, identity card, 香港身份證, 身份證號碼, 身份證, hkid no, id card',
  fields: 'hkid hkid_no hkid_number',
  published: ['A1234563'],
  match: ['HKID: <<A123456(3)>>', '身份證號碼 <<A123456(3)>>'],
  miss: ['HKID A123456(4)'],
  values: ['A123456(3)', 'A555555(0)'],
})
