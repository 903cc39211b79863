import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isFrn } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'kr/frn',
  title: 'Korean foreigner registration number',
  check: 'Date of birth, 5 to 8 for sex and century, six digits.',
  references: ['https://www.immigration.go.kr/'],
  forms: '9999999999999',
  valid: isFrn,
  chance: 0.014,
  cues: '외국인등록번호, 외국인번호, FRN, foreigner registration, alien registration, 외국인 등록번호',
  alone: '999999-9999999',
  fields: 'frn 외국인등록번호 foreigner_registration_number',
  match: ['외국인등록번호: <<911124-5678901>>', '이 <<911124-5678901>> 씨'],
  miss: ['외국인등록번호 911324-5678901'],
  values: ['911124-5678901', '000505-6637892'],
})
