import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSin } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'ca/sin',
  title: 'Canadian social insurance number',
  check: 'Nine digits of Luhn; 0 and 8 do not begin one.',
  references: ['https://www.canada.ca/en/employment-social-development/services/sin.html'],
  forms: '999999999',
  valid: isSin,
  chance: 0.08,
  cues: "SIN, social insurance number, social insurance, NAS, numéro d'assurance sociale, assurance sociale, sin number, sin no, sin card",
  fields: 'sin sin_number social_insurance_number nas social_insurance',
  published: ['130692544'],
  match: ['SIN: <<130 692 544>>', 'my SIN is <<130-692-544>>', 'NAS <<130692544>>'],
  miss: ['SIN: 130692545', 'sin 130692544 de'],
  values: ['130692544', '123-456-782', '731-530-150'],
})
