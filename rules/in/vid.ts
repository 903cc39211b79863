import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAadhaar } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'in/vid',
  title: 'Indian virtual identity (VID)',
  check: 'Sixteen digits; first digit 2 to 9, Verhoeff.',
  references: ['https://uidai.gov.in/'],
  forms: '9999999999999999',
  valid: isAadhaar,
  chance: 0.08,
  cues: 'VID, virtual id, virtual identity, aadhaar vid, virtual ID number',
  fields: 'vid_number virtual_id aadhaar_vid',
  published: ['2341234123412341'],
  match: ['VID: <<2341 2341 2341 2341>>'],
  miss: ['VID 2341 2341 2341 2342'],
  values: ['2341234123412341'],
})
