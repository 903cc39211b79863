import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPolishPassport } from '../../src/validators/national/poland.ts'

export const rule: Rule = identifierRule({
  id: 'pl/passport',
  title: 'Polish passport',
  check: 'Two letters and seven digits, of which the first is a check digit with weights 7, 3, 1.',
  references: ['https://www.gov.pl/web/gov/paszport-informacje'],
  forms: 'AA9999999',
  valid: isPolishPassport,
  chance: 0.1,
  cues: 'paszport, paszportu, paszportem, numer paszportu, nr paszportu, polish passport',
  fields: 'paszport numer_paszportu nr_paszportu',
  match: ['paszport nr <<ZS 0000177>>'],
  miss: ['paszport ZS1000177'],
  values: ['ZS0000177'],
})
