import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSouthAfricanTaxNumber } from '../../src/validators/national/africa.ts'

export const rule: Rule = identifierRule({
  id: 'za/tax-number',
  title: 'South African tax reference number',
  check: 'Ten digits of Luhn from 0, 1, 2, 3 or 9 on.',
  references: ['https://www.sars.gov.za/'],
  forms: '9999999999',
  valid: isSouthAfricanTaxNumber,
  chance: 0.05,
  onlyAnnounced: true,
  cues: 'tax reference number, income tax number, income tax reference, tax ref, SARS reference, belastingverwysingsnommer',
  fields: 'tax_reference_number income_tax_number tax_ref_no sars_number',
  match: ['Income tax number: <<0001339050>>', 'tax reference number <<084308984-8>>'],
  miss: ['income tax number 0001339051'],
  values: ['0001339050', '0843089848'],
})
