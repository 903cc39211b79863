import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'jp/passport',
  title: 'Japanese passport',
  check: 'Two letters and seven digits; no public check.',
  references: ['https://www.mofa.go.jp/mofaj/toko/passport/index.html'],
  forms: 'AA9999999',
  chance: 1,
  cues: 'パスポート, 旅券番号, パスポート番号, 旅券, japanese passport',
  fields: '旅券番号 パスポート番号 jp_passport',
  match: ['旅券番号：<<TK1234567>>'],
  miss: ['パスポート 期限'],
  values: ['TK1234567', 'XS1234567'],
})
