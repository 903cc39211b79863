import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isOhip } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'ca/ohip',
  title: 'Ontario health card (OHIP)',
  check: 'Ten digits of Luhn, perhaps a version of one or two letters.',
  references: ['https://www.ontario.ca/page/apply-ohip-and-get-health-card'],
  forms: '9999999999 9999999999A 9999999999AA',
  valid: isOhip,
  chance: 0.09,
  cues: 'OHIP, ontario health, health card, health card number, HCN, health insurance number',
  fields: 'ohip ohip_number health_card_number hcn ontario_health_card',
  class: 'health',
  match: ['OHIP: <<1876127109>>'],
  values: ['1876127109'],
})
