import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRrn } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'kr/rrn',
  title: 'Korean resident registration number',
  check: 'Date of birth, sex and century, six digits; the check digit is not kept since October 2020.',
  references: ['https://www.mois.go.kr/'],
  forms: '9999999999999',
  valid: isRrn,
  chance: 0.022,
  cues: '주민등록번호, 주민번호, RRN, resident registration number, 주민 등록 번호, korean rrn',
  alone: '999999-9999999',
  fields: 'rrn 주민등록번호 jumin resident_registration_number 주민번호',
  published: ['9601211021413'],
  match: ['주민등록번호: <<960121-1234567>>', 'RRN is <<9601211021413>>', '김 <<960121-1021413>> 님'],
  miss: ['주민등록번호 961321-1234567'],
  values: ['960121-1234567', '971013-2019902'],
})
