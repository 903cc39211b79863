import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isThaiId } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'th/tnin',
  title: 'Thai national identity number',
  check: 'Kind 1 to 8, province, serial and a check digit mod 11.',
  references: ['https://www.bora.dopa.go.th/'],
  forms: '9999999999999',
  valid: isThaiId,
  chance: 0.08,
  cues: 'เลขประจำตัวประชาชน, บัตรประชาชน, เลขบัตรประชาชน, ประจำตัวประชาชน, ประชาชน, เลขประจำตัวผู้เสียภาษี, thai national id, national id, thai id, citizen id, เลขบัตร, ปชช',
  alone: '9-9999-99999-99-9',
  fields: 'thai_id เลขประจำตัวประชาชน tnin citizen_id_th',
  published: ['1234567890121'],
  match: ['เลขประจำตัวประชาชน <<1-2345-67890-12-1>>', 'Thai National ID <<1234567890121>>'],
  miss: ['Thai national ID 1234567890122'],
  values: ['1-2345-67890-12-1', '5678901234560'],
})
