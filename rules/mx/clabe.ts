import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isClabe } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'mx/clabe',
  title: 'Mexican bank account (CLABE)',
  check: 'Bank, city, account and a check digit with weights 3, 7, 1.',
  references: ['https://www.banxico.org.mx/'],
  forms: '999999999999999999',
  valid: isClabe,
  chance: 0.1,
  cues: 'CLABE, clabe interbancaria, clave interbancaria, cuenta clabe',
  fields: 'clabe clabe_interbancaria cuenta_clabe',
  class: 'bank',
  published: ['032180000118359719', '002010077777777771'],
  match: ['CLABE: <<032180000118359719>>'],
  miss: ['CLABE 032180000118359718'],
  values: ['032180000118359719', '014027000005555558'],
})
