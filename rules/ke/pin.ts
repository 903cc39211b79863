import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isKraPin } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'ke/pin',
  title: 'Kenyan tax number (KRA PIN)',
  check: 'A or P, nine digits, a letter.',
  references: ['https://www.kra.go.ke/'],
  forms: 'A999999999A',
  valid: isKraPin,
  chance: 0.076,
  cues: 'KRA, KRA PIN, pin number, kra pin no',
  fields: 'kra_pin kra_pin_number',
  severity: 'medium',
  published: ['A004416331M'],
  match: ['KRA PIN: <<A004416331M>>'],
  miss: ['KRA PIN Z004416331M'],
  values: ['A004416331M', 'A006665913Y'],
})
