import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGermanVat } from '../../src/validators/national/germany.ts'

export const rule: Rule = identifierRule({
  id: 'de/vat-id',
  title: 'German VAT number (USt-IdNr.)',
  check: 'DE and nine digits, ISO 7064 mod 11,10.',
  references: [
    'https://www.bzst.de/DE/Unternehmen/Identifikationsnummern/Umsatzsteuer-Identifikationsnummer/umsatzsteuer-identifikationsnummer_node.html',
  ],
  forms: 'DE999999999',
  valid: isGermanVat,
  chance: 0.09,
  cues: 'USt-IdNr, Ust-ID, Umsatzsteuer-ID, Umsatzsteuer-Identifikationsnummer, USt-Id-Nr, UStID, VAT, VAT ID, VAT number, MwSt-Nr, vat no',
  fields: 'ust_idnr ustid ust_id umsatzsteuer_id',
  severity: 'low',
  published: ['DE136695976'],
  match: ['USt-IdNr.: <<DE136695976>>', 'VAT: <<DE 136 695 976>>'],
  miss: ['USt-IdNr. DE136695978'],
  values: ['DE136695976', 'DE129273398'],
})
