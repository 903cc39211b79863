import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNino } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'uk/nino',
  title: 'UK National Insurance number',
  check: 'Prefixes that HMRC issues, six digits, a suffix A to D.',
  references: ['https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110'],
  forms: 'AA999999A',
  valid: isNino,
  chance: 0.085,
  cues: 'national insurance, national insurance number, NI number, NI no, nino, NINO, N.I. number, insurance number, nat ins',
  alone: 'AA999999A',
  fields: 'nino national_insurance national_insurance_number ni_number',
  published: ['AA123456A'],
  match: ['NI number is <<AZ 12 34 56 A>>', 'NINO: <<AA123456A>>', 'paid for <<AB123456C>>'],
  miss: ['NINO: BG123612A', 'nino: nt 99 88 77 a'],
  values: ['AA123456A', 'AZ 12 34 56 A', 'HH012345D'],
})
