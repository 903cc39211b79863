import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isChinesePassport } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'cn/passport',
  title: 'Chinese passport',
  check: 'E or another letter and eight digits, or two letters and seven digits; no public check.',
  references: ['https://www.nia.gov.cn/'],
  forms: 'A99999999 AA9999999',
  valid: isChinesePassport,
  chance: 0.15,
  cues: '护照, 护照号, 护照号码, 中华人民共和国护照, chinese passport, 護照',
  fields: 'huzhao 护照号 护照号码 cn_passport',
  match: ['护照号码：<<E12345678>>', 'chinese passport <<G12345678>>'],
  miss: ['护照 有效'],
  values: ['E12345678', 'G12345678', 'EA1234567'],
})
