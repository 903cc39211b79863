import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPersonasKods } from '../../src/validators/national/baltics.ts'

export const rule: Rule = identifierRule({
  id: 'lv/personal-code',
  title: 'Latvian personal code (personas kods)',
  check: 'Date of birth, century, serial, check digit; since 2017 a number from 32 on without a date.',
  references: ['https://www.pmlp.gov.lv/lv/personas-kods'],
  forms: '99999999999',
  valid: isPersonasKods,
  chance: 0.081,
  cues: 'personas kods, personas kodu, personas koda, p.k, pers. kods, personal code',
  fields: 'personas_kods',
  published: ['16117519997'],
  match: ['Personas kods: <<161175-19997>>'],
  miss: ['Personas kods 161175-19990'],
  values: ['161175-19997'],
})
