import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPortugueseSocialNumber } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'pt/niss',
  title: 'Portuguese social security number (NISS)',
  check: 'Eleven digits, primes as weights, mod 10.',
  references: ['https://www.seg-social.pt/numero-de-identificacao-de-seguranca-social'],
  forms: '99999999999',
  valid: isPortugueseSocialNumber,
  chance: 0.019,
  cues: 'NISS, segurança social, número de segurança social, identificação da segurança social, seguranca social',
  fields: 'niss numero_seguranca_social seguranca_social',
  match: ['NISS: <<11005850059>>'],
  values: ['11005850059'],
})
