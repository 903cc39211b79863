import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMyKad } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'my/nric',
  title: 'Malaysian identity card (MyKad)',
  check: 'Date of birth, place of birth, four digits.',
  references: ['https://www.jpn.gov.my/'],
  forms: '999999999999',
  valid: isMyKad,
  chance: 0.031,
  cues: 'MyKad, NRIC, IC, kad pengenalan, no. kad pengenalan, no kp, nombor kad pengenalan, ic number, ic no, no. ic, nric no',
  alone: '999999-99-9999',
  fields: 'mykad kad_pengenalan ic_number ic_no no_kp nric_my',
  published: ['880229875542'],
  match: ['MyKad: <<880229-87-5542>>', 'IC number <<880229875542>>', 'pelanggan <<880229-05-5542>> hadir'],
  miss: ['MyKad 890132-06-1224'],
  values: ['880229-87-5542', '810909-14-5542'],
})
