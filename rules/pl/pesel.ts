import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPesel } from '../../src/validators/national/poland.ts'

export const rule: Rule = identifierRule({
  id: 'pl/pesel',
  title: 'Polish personal number (PESEL)',
  check: 'A date of birth, a serial and a check digit mod 10.',
  references: ['https://www.gov.pl/web/gov/czym-jest-numer-pesel'],
  forms: '99999999999',
  valid: isPesel,
  chance: 0.011,
  cues: 'PESEL, pesel, numer pesel, nr pesel, numeru pesel, numerem pesel, peselu, peselem',
  fields: 'pesel numer_pesel nr_pesel pesel_number',
  published: ['44051401359'],
  match: [
    'PESEL: <<44051401359>>',
    'Anna Lis, nr PESEL <<02070803628>>, zamieszkała',
    '<<44051401359>> (PESEL)',
    'PESEL: <<440514 01359>>',
    'PESEL <<4 4 0 5 1 4 0 1 3 5 9>>',
    'PESEL: <<44O51401359>>',
  ],
  miss: ['PESEL: 44051401358', 'nr 44051401359'],
  values: ['44051401359', '02070803628', '92071314764'],
})
