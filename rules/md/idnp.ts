import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIdnp } from '../../src/validators/national/east-europe.ts'

export const rule: Rule = identifierRule({
  id: 'md/idnp',
  title: 'Moldovan personal number (IDNP)',
  check: 'Thirteen digits with weights 7, 3, 1, the last a check digit mod 10.',
  references: ['https://www.asp.gov.md/'],
  forms: '9999999999999',
  valid: isIdnp,
  chance: 0.1,
  onlyAnnounced: true,
  cues: 'IDNP, IDNO, cod personal, număr de identificare, персональный код',
  fields: 'idnp idno',
  match: ['IDNP: <<2002004003007>>', 'IDNO <<1008600038413>>'],
  miss: ['IDNP: 2002004003008'],
  values: ['1008600038413', '2002004003007'],
})
