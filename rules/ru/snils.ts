import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSnils } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'ru/snils',
  title: 'Russian insurance number (СНИЛС)',
  check: 'Nine digits and their weighted sum mod 101.',
  references: ['https://sfr.gov.ru/'],
  forms: '99999999999',
  valid: isSnils,
  chance: 0.01,
  cues: 'СНИЛС, снилс, SNILS, страховой номер, страхового свидетельства',
  fields: 'snils снилс',
  published: ['11223344595'],
  match: ['СНИЛС: <<112-233-445 95>>', 'снилс <<11223344595>>'],
  miss: ['СНИЛС 112-233-445 96'],
  values: ['112-233-445 95'],
})
