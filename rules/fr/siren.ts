import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSiren } from '../../src/validators/national/france.ts'

export const rule: Rule = identifierRule({
  id: 'fr/siren',
  title: 'French business number (SIREN, SIRET)',
  check: 'Nine or fourteen digits of Luhn; a self-employed person’s, too.',
  references: ['https://www.insee.fr/fr/information/2406147'],
  forms: '999999999 99999999999999',
  valid: isSiren,
  chance: 0.055,
  onlyAnnounced: true,
  cues: 'SIREN, SIRET, numéro SIRET, numéro SIREN, n° SIRET, RCS',
  fields: 'siren siret numero_siret numero_siren',
  match: ['SIRET : <<732 829 320 00074>>', 'SIREN <<552 008 443>>'],
  miss: ['SIREN : 552 008 444'],
  values: ['552008443', '73282932000074'],
})
