import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isPortugueseTaxNumber } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'pt/nif',
  title: 'Portuguese tax number (NIF)',
  check: 'Nine digits, mod 11.',
  references: ['https://www.portaldasfinancas.gov.pt/'],
  forms: '999999999 PT999999999',
  valid: withPrefix('PT', isPortugueseTaxNumber),
  chance: 0.078,
  cues: 'NIF, contribuinte, número de contribuinte, NIPC, número de identificação fiscal, nº contribuinte, número fiscal, identificação fiscal, n.º de contribuinte, numero de contribuinte',
  fields: 'contribuinte numero_contribuinte nipc nif_pt nif',
  severity: 'medium',
  match: ['NIF: <<501 964 843>>', 'número de contribuinte <<299992020>>'],
  miss: ['NIF 501964842'],
  values: ['501964843', '299992020', '123456789'],
})
