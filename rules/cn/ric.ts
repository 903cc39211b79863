import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isResidentId } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'cn/ric',
  title: 'Chinese resident identity number',
  check: 'Province and county, date of birth, serial and a check character ISO 7064 mod 11-2.',
  references: ['https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E'],
  forms: '99999999999999999X',
  valid: isResidentId,
  chance: 0.00001,
  cues: '身份证, 身份证号, 身份证号码, 公民身份号码, 居民身份证, 证件号码, resident identity, chinese id, id card, 身份號碼, 身份証',
  alone: '999999999999999999 99999999999999999A',
  fields: 'shenfenzheng id_card_no 身份证号 身份证号码 resident_id',
  published: ['11010519491231002X', '440524188001010014'],
  match: ['身份证号码：<<11010519491231002X>>', '他的身份证号是<<11010519491231002X>>。', '登记 <<440524188001010014>> 完成'],
  miss: ['身份证号码 110105194912310021'],
  values: ['11010519491231002X', '440524188001010014'],
})
