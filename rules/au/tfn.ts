import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTfn } from '../../src/validators/national/oceania.ts'

export const rule: Rule = identifierRule({
  id: 'au/tfn',
  title: 'Australian tax file number',
  check: 'Eight or nine digits, mod 11.',
  references: ['https://www.ato.gov.au/individuals-and-families/tax-file-number'],
  forms: '999999999 99999999',
  valid: isTfn,
  chance: 0.09,
  cues: 'TFN, tax file number, tax file no, tax file, tfn number',
  fields: 'tfn tax_file_number tfn_number',
  published: ['123456782'],
  match: ['TFN: <<123 456 782>>', 'tax file number <<112474082>>'],
  miss: ['TFN: 123 456 783'],
  values: ['123 456 782', '112474082'],
})
