import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRussianPassport } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'ru/passport',
  title: 'Russian internal passport',
  check: 'Region, year of the form, six digits; no check digit.',
  references: ['https://xn--b1aew.xn--p1ai/'],
  forms: '9999999999',
  valid: isRussianPassport,
  chance: 0.39,
  cues: 'паспорт, паспорта, серия и номер, паспортные данные, паспорт гражданина, паспорт рф, russian passport, серия',
  fields: 'passport_ru паспорт seriya_nomer',
  match: ['паспорт <<45 08 123456>>', 'Паспорт: серия <<4508 123456>>'],
  miss: ['паспорт 00 08 123456'],
  values: ['4508 123456', '45 10 654321'],
})
