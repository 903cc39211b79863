import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isCypriotTaxNumber } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'cy/tax-id',
  title: 'Cypriot tax number',
  check: 'Eight digits and a letter mod 26.',
  references: ['https://www.mof.gov.cy/mof/tax/taxdep.nsf/'],
  forms: '99999999A CY99999999A',
  valid: withPrefix('CY', isCypriotTaxNumber),
  chance: 0.038,
  cues: 'ΑΦΤ, Α.Φ.Τ, TIC, tax identification code, VAT, ΦΠΑ, cyprus tax',
  fields: 'tic_cy cyprus_tin',
  severity: 'medium',
  published: ['10259033P'],
  match: ['TIC: <<10259033P>>'],
  miss: ['TIC 10259033Z'],
  values: ['10259033P', '99652156X'],
})
