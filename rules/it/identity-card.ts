import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'it/identity-card',
  title: 'Italian identity card',
  check: 'Two letters, five digits, two letters (electronic); or two letters and seven digits.',
  references: ['https://www.cartaidentita.interno.gov.it/'],
  forms: 'AA99999AA AA9999999 9999999AA',
  chance: 1,
  cues: "carta d'identità, carta di identità, CIE, numero carta identità, documento di identità, carta d'identita, carta di identita, identity card, C.I",
  fields: 'carta_identita numero_carta_identita cie_numero',
  published: ['CA00000AA'],
  match: ['C.I. n. <<CA00000AA>>', "Carta d'identità n. <<CA00000AA>>"],
  miss: ["carta d'identità scaduta"],
  values: ['CA00000AA', 'CR43675TM'],
})
