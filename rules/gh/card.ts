import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGhanaCard } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'gh/card',
  title: 'Ghana Card',
  check: 'GHA, nine digits and one digit.',
  references: ['https://nia.gov.gh/'],
  forms: 'GHA9999999999',
  valid: isGhanaCard,
  chance: 0.038,
  cues: 'ghana card, GHA, ghanacard, nia, ghana card number',
  fields: 'ghana_card ghana_card_number',
  match: ['Ghana Card: <<GHA-123456789-0>>'],
  miss: ['ghana card office'],
  values: ['GHA-123456789-0', 'GHA-987654321-5'],
})
