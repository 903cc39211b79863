import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKoreanPassport } from '../../src/validators/national/east-asia.ts'

export const rule: Rule = identifierRule({
  id: 'kr/passport',
  title: 'Korean passport',
  check: 'M, S, R, O, D, G and eight digits; or three digits, a letter, four digits since 2021.',
  references: ['https://www.passport.go.kr/'],
  forms: 'A999A9999 A99999999',
  valid: isKoreanPassport,
  chance: 0.23,
  cues: '여권번호, 여권, 여권 번호, korean passport, passport number, passport, passport no',
  alone: 'A999A9999',
  fields: '여권번호 kr_passport passport_no_kr',
  match: ['Korean passport: <<M456B7890>>', '여권번호는 <<M789C1234>>입니다', 'My passport number is <<M123A4567>>'],
  miss: ['여권번호 M1234A567'],
  values: ['M456B7890', 'M70689098', 'S12345678'],
})
