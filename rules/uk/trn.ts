import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'uk/trn',
  title: 'UK temporary reference number',
  check: 'Date of birth and sex as two digits, a letter, three and two digits.',
  references: ['https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39120'],
  forms: '99A99999',
  chance: 1,
  cues: 'TRN, temporary reference number, temporary ref',
  fields: 'trn temporary_reference_number',
  match: ['verify the TRN <<11A11111>>'],
  miss: ['TRN unknown'],
  values: ['11A11111', '99L99999'],
})
