import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSaudiId } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'sa/national-id',
  title: 'Saudi national id or iqama',
  check: '1 or 2, nine digits of Luhn.',
  references: ['https://www.absher.sa/'],
  forms: '9999999999',
  valid: isSaudiId,
  chance: 0.02,
  cues: 'iqama, رقم الهوية, الهوية الوطنية, رقم الإقامة, إقامة, saudi id, national id, الإقامة, iqama number',
  fields: 'iqama iqama_number saudi_id national_id_sa',
  match: ['رقم الهوية <<1020611016>>', 'Iqama: <<1020611016>>'],
  values: ['1020611016'],
})
