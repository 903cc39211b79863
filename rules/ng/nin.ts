import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNigerianNumber } from '../../src/validators/national/middle-east-africa.ts'

export const rule: Rule = identifierRule({
  id: 'ng/nin',
  title: 'Nigerian identification number (NIN)',
  check: 'Eleven digits; no check digit is published.',
  references: ['https://nimc.gov.ng/'],
  forms: '99999999999',
  valid: isNigerianNumber,
  chance: 1,
  cues: 'NIN, national identification number, nin number, NIMC, nin slip',
  fields: 'nin nin_number national_identification_number',
  match: ['NIN: <<12345678901>>', 'My NIN is <<98765432101>>'],
  miss: ['NIN: 1234567890'],
  values: ['12345678901', '98765432101'],
})
