import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGreekTaxNumber } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'gr/tax-id',
  title: 'Greek tax number (ΑΦΜ)',
  check: 'Powers of two, mod 11.',
  references: ['https://www.aade.gr/'],
  forms: '999999999 EL999999999 EL99999999 GR999999999 GR99999999',
  valid: isGreekTaxNumber,
  chance: 0.1,
  cues: 'ΑΦΜ, Α.Φ.Μ, AFM, αριθμός φορολογικού μητρώου, α.φ.μ, αφμ',
  fields: 'afm αφμ',
  severity: 'medium',
  published: ['094259216'],
  match: ['ΑΦΜ: <<094259216>>', 'AFM <<094259216>>'],
  miss: ['ΑΦΜ 094259217'],
  values: ['094259216', '032792320'],
})
