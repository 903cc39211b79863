import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKoreanBusinessNumber } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'kr/brn',
  title: 'Korean business registration number',
  check: 'Nine digits with weights 1, 3, 7 and a check digit.',
  references: ['https://www.nts.go.kr/'],
  forms: '9999999999',
  valid: isKoreanBusinessNumber,
  chance: 0.089,
  cues: '사업자등록번호, 사업자번호, BRN, business registration number, 사업자 등록번호',
  alone: '999-99-99999',
  fields: 'brn 사업자등록번호 business_registration_number',
  severity: 'low',
  published: ['1048656659'],
  match: ['사업자등록번호: <<104-86-56659>>', 'My BRN is <<1048656659>>', '법인 <<104-86-56659>> 등록'],
  miss: ['사업자등록번호 104-86-56658'],
  values: ['104-86-56659', '220-81-62517'],
})
