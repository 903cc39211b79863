import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isUtr } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'uk/utr',
  title: 'UK unique taxpayer reference',
  check: 'The first digit checks the other nine, mod 11.',
  references: ['https://www.gov.uk/find-utr-number'],
  forms: '9999999999 9999999999K',
  valid: isUtr,
  chance: 0.1,
  cues: 'UTR, unique taxpayer reference, tax reference, taxpayer reference, self assessment, utr number, taxpayer ref, unique taxpayer ref',
  fields: 'utr unique_taxpayer_reference tax_reference',
  match: ['Unique Taxpayer Ref: <<1955839661>>', 'UTR: <<1955839661>>', 'unique taxpayer reference <<19558 39661>>'],
  miss: ['UTR: 2955839661'],
  values: ['1955839661', '6898201056K'],
})
