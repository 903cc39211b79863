import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isMyNumber } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'jp/my-number',
  title: 'Japanese individual number (My Number)',
  check: 'Eleven digits and a check digit mod 11.',
  references: ['https://www.digital.go.jp/en/policies/mynumber_faq_00'],
  forms: '999999999999',
  valid: isMyNumber,
  chance: 0.1,
  cues: 'マイナンバー, 個人番号, my number, individual number, 個人番號',
  fields: 'my_number mynumber 個人番号 マイナンバー kojin_bango',
  published: ['123456789018'],
  match: ['マイナンバー：<<123456789018>>', '個人番号 <<1234 5678 9018>>'],
  miss: ['マイナンバー 123456789017'],
  values: ['123456789018'],
})
