import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isFrenchTaxNumber } from '../../src/validators/national/france.ts'

export const rule: Rule = identifierRule({
  id: 'fr/tax-id',
  title: 'French tax number (numéro fiscal, SPI)',
  check: 'First digit 0 to 3; the last three are the rest mod 511.',
  references: ['https://www.impots.gouv.fr/particulier/questions/ou-puis-je-trouver-mon-numero-fiscal'],
  forms: '9999999999999',
  valid: isFrenchTaxNumber,
  chance: 0.0004,
  cues: 'numéro fiscal, n° fiscal, SPI, numéro fiscal de référence, référence fiscale, NIF, identifiant fiscal, numero fiscal',
  fields: 'numero_fiscal spi num_fiscal identifiant_fiscal',
  published: ['3023217600053'],
  match: ['Numéro fiscal : <<30 23 217 600 053>>', 'numéro fiscal de référence <<0701987765493>>'],
  miss: ['Numéro fiscal 3023217600054'],
  values: ['3023217600053', '0701987765493'],
})
