import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isInn } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'ru/inn',
  title: 'Russian tax number (ИНН)',
  check: 'Ten or twelve digits with one or two check digits mod 11.',
  references: ['https://www.nalog.gov.ru/'],
  forms: '999999999999 9999999999',
  valid: isInn,
  chance: 0.055,
  cues: 'ИНН, инн, INN, идентификационный номер налогоплательщика, номер налогоплательщика',
  fields: 'inn инн inn_number',
  severity: 'medium',
  published: ['7707083893', '123456789047'],
  match: ['ИНН: <<123456789047>>', 'ИНН <<7707083893>>'],
  miss: ['ИНН 123456789037'],
  values: ['123456789047', '7707083893'],
})
