import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNir } from '../../src/validators/national/france.ts'

export const rule: Rule = identifierRule({
  id: 'fr/nir',
  title: 'French social security number (NIR)',
  check: 'Sex, year, month, place, order and 97 less the remainder mod 97.',
  references: ['https://www.insee.fr/fr/metadonnees/definition/c1409'],
  forms: '999999999999999 999999A99999999',
  valid: isNir,
  chance: 0.0025,
  cues: 'numéro de sécurité sociale, N° SS, numéro SS, sécurité sociale, sécu, NIR, n° de sécu, numéro INSEE, n° insee, numéro de sécu, assuré social, immatriculation, numero de securite sociale, securite sociale, social security number, NSS, INSEE',
  alone: '999999999999999',
  fields: 'nir numero_securite_sociale securite_sociale num_secu numero_secu numero_insee',
  published: ['295109912611193', '255081416802538'],
  match: ['N° de sécurité sociale : <<2 95 10 99 126 111 93>>', 'NIR <<295109912611193>>', 'nir: <<255081416802538>>'],
  miss: ['NIR 295109912611192'],
  values: ['295109912611193', '255081416802538', '2 95 10 99 126 111 93'],
})
