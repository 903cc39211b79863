import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTaj } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'hu/taj',
  title: 'Hungarian social insurance number (TAJ)',
  check: 'Eight digits with weights 3 and 7, mod 10.',
  references: ['https://www.neak.gov.hu/'],
  forms: '999999999',
  valid: isTaj,
  chance: 0.1,
  cues: 'TAJ, TAJ szám, TAJ-szám, társadalombiztosítási azonosító, tajszám, TAJ kártya',
  fields: 'taj taj_szam tajszam',
  class: 'health',
  published: ['111111110'],
  match: ['TAJ szám: <<111 111 110>>'],
  miss: ['TAJ szám: 111 111 119'],
  values: ['111111110', '123456788'],
})
