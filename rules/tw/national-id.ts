import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTaiwanId } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'tw/national-id',
  title: 'Taiwan national identity number',
  check: 'A letter, nine digits with weights, mod 10.',
  references: ['https://www.ris.gov.tw/'],
  forms: 'A999999999 AX99999999',
  valid: isTaiwanId,
  chance: 0.031,
  cues: '身分證, 身分證字號, 國民身分證, 身份證字號, 居留證, taiwan id, 統一證號',
  fields: 'taiwan_id 身分證字號 id_number_tw',
  published: ['A123456789'],
  match: ['身分證字號：<<A123456789>>'],
  miss: ['身分證字號 A123456788'],
  values: ['A123456789', 'A244144802'],
})
