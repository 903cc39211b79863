import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { withPrefix } from '../../src/validators/check-digits.ts'
import { isPartitaIva } from '../../src/validators/national/italy.ts'

export const rule: Rule = identifierRule({
  id: 'it/vat-code',
  title: 'Italian VAT number (partita IVA)',
  check: 'Seven digits, the office, a Luhn digit.',
  references: ['https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/aa9_11-apertura-variazione-chiusura-pf'],
  forms: '99999999999 IT99999999999',
  valid: withPrefix('IT', isPartitaIva),
  chance: 0.01,
  cues: 'partita IVA, P.IVA, P. IVA, partita i.v.a, PIVA, p.i, IVA, VAT',
  fields: 'partita_iva piva p_iva',
  severity: 'low',
  match: ['P.IVA <<00743110157>>', 'Partita IVA: <<00743110157>>'],
  miss: ['P.IVA 00743110158'],
  values: ['00743110157', '12345670017'],
})
