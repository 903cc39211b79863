import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCnp } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'ro/cnp',
  title: 'Romanian personal number (CNP)',
  check: 'Sex and century, date of birth, county, serial and a check digit mod 11.',
  references: ['https://legislatie.just.ro/'],
  forms: '9999999999999',
  valid: isCnp,
  chance: 0.0018,
  cues: 'CNP, cod numeric personal, codul numeric personal, C.N.P, cnp-ul, personal numeric code',
  fields: 'cnp cod_numeric_personal',
  published: ['1630615123457'],
  match: ['CNP: <<1630615123457>>', 'CNP <<1 630615 12 345 7>>'],
  miss: ['CNP 1630615123458'],
  values: ['1630615123457', '1001011234560'],
})
