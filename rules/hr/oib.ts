import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isOib } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'hr/oib',
  title: 'Croatian personal number (OIB)',
  check: 'Ten digits, ISO 7064 mod 11,10.',
  references: ['https://www.porezna-uprava.hr/HR_OIB/Stranice/default.aspx'],
  forms: '99999999999 HR99999999999',
  valid: withPrefix('HR', isOib),
  chance: 0.1,
  cues: 'OIB, osobni identifikacijski broj, oib, oib-om',
  fields: 'oib osobni_identifikacijski_broj',
  published: ['33392005961'],
  match: ['OIB: <<33392005961>>'],
  miss: ['OIB 33392005962'],
  values: ['33392005961', '94577403194'],
})
