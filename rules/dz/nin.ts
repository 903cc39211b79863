import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isRepeated } from '../../src/validators/check-digits.ts'

export const rule: Rule = identifierRule({
  id: 'dz/nin',
  title: 'Algerian identification number (NIN)',
  check: 'Eighteen digits; no published check.',
  references: ['https://www.interieur.gov.dz/'],
  forms: '999999999999999999',
  valid: (id) => !isRepeated(id),
  chance: 1,
  cues: "NIN, numéro d'identification national, رقم التعريف الوطني, الرقم التعريفي الوطني",
  fields: 'nin_dz رقم_التعريف_الوطني',
  match: ['NIN : <<109850312004870005>>', 'رقم التعريف الوطني <<119900425001230008>>'],
  miss: ['NIN : 10985'],
  values: ['109850312004870005', '119900425001230008'],
})
