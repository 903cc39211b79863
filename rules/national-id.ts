import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isDocumentNumber } from '../src/validators/national/generic.ts'

export const rule: Rule = identifierRule({
  id: 'national-id',
  title: 'National identity number',
  check: 'Five to twenty letters and digits, of which five are digits at least; whose country is not told. No check.',
  references: ['https://www.iso.org/standard/50341.html'],
  forms:
    'XXXXX XXXXXX XXXXXXX XXXXXXXX XXXXXXXXX XXXXXXXXXX XXXXXXXXXXX XXXXXXXXXXXX XXXXXXXXXXXXX XXXXXXXXXXXXXX XXXXXXXXXXXXXXX XXXXXXXXXXXXXXXX',
  valid: isDocumentNumber,
  chance: 0.031,
  checked: false,
  cues: 'national id number, national identity number, national identification number, national id no, identity card number, identity card no, id card number, government id',
  fields:
    'dni national_id national_id_number nationalid nationalidnumber national_identity_number national_identification_number identity_number identity_card identity_card_number id_card id_card_number government_id citizen_id personal_id_number national_identifier ssn_or_national_id idnr_national',
  match: ['national ID number: <<19850712345>>'],
  miss: ['national ID number: none'],
  values: ['295847284', '245797967', '509647174'],
})
