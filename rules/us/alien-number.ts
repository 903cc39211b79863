import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAlienNumber } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'us/alien-number',
  title: 'US alien registration number',
  check: 'A and seven to nine digits; no check digit.',
  references: ['https://www.uscis.gov/glossary-term/50684'],
  forms: 'A999999999 A99999999 A9999999',
  valid: isAlienNumber,
  chance: 0.038,
  checked: false,
  cues: 'alien number, alien registration, A-number, USCIS, alien registration number, uscis number, A#, green card',
  fields: 'alien_number alien_registration_number uscis_number',
  match: ['Alien registration number <<A 012 345 678>>'],
  miss: ['alien number unknown'],
  values: ['A123456789', 'A012345678'],
})
