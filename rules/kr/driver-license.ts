import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKoreanLicence } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'kr/driver-license',
  title: 'Korean driving licence',
  check: 'Region, year, six digits, two digits.',
  references: ['https://www.safedriving.or.kr/'],
  forms: '999999999999',
  valid: isKoreanLicence,
  chance: 0.18,
  cues: '운전면허, 운전면허번호, 면허번호, driver license, license, 운전 면허, driving licence',
  fields: '운전면허번호 면허번호 kr_driver_license',
  match: ['운전면허번호: <<13-22-123456-12>>', 'My license is <<13-22-123456-12>>'],
  miss: ['운전면허 91-22-123456-12'],
  values: ['13-22-123456-12', '112212345612'],
})
