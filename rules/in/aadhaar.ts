import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAadhaar } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'in/aadhaar',
  title: 'Indian Aadhaar number',
  check: 'Twelve digits; first digit 2 to 9, Verhoeff.',
  references: ['https://uidai.gov.in/'],
  forms: '999999999999',
  valid: isAadhaar,
  chance: 0.08,
  cues: 'aadhaar, aadhar, adhaar, UID, UIDAI, आधार, aadhaar number, aadhaar card, aadhar no',
  fields: 'aadhaar aadhar aadhaar_number aadhaar_no uidai aadhar_number aadhar_no',
  published: ['234123412346', '999941057058'],
  match: ['Aadhaar: <<2341 2341 2346>>', 'aadhar no <<234123412346>>', 'आधार <<3998 7654 3211>>'],
  miss: ['Aadhaar: 2341 2341 2347'],
  values: ['2341 2341 2346', '399876543211'],
})
