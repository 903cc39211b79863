import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isDocumentNumber } from '../src/validators/national/generic.ts'

export const rule: Rule = identifierRule({
  id: 'tax-id',
  title: 'Tax identification number',
  check: 'Eight to fifteen letters and digits, of which six are digits at least; whose country is not told. No check.',
  references: ['https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/'],
  forms: 'XXXXXXXX XXXXXXXXX XXXXXXXXXX XXXXXXXXXXX XXXXXXXXXXXX XXXXXXXXXXXXX XXXXXXXXXXXXXXX',
  valid: isDocumentNumber,
  chance: 0.043,
  checked: false,
  cues: 'tax id, tax identification number, taxpayer identification number, tax number, taxpayer id, taxpayer number, tax id number, TIN, tax no',
  fields:
    'tax_id tax_identification_number taxpayer_identification_number tin tin_number tax_number taxpayer_id tax_no taxid tax_identifier fiscal_id fiscal_number tax_code_person',
  severity: 'medium',
  match: ['tax identification number <<123-456-789>>'],
  miss: ['tax id: none'],
  values: ['912345678', '12-3456789', 'DE123456789'],
})
