import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCnic } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'pk/cnic',
  title: 'Pakistani identity card (CNIC)',
  check: 'Region 1 to 7 and twelve digits; no check digit.',
  references: ['https://id.nadra.gov.pk/'],
  forms: '9999999999999',
  valid: isCnic,
  chance: 0.63,
  cues: 'CNIC, NIC, NICOP, SNIC, national identity card, شناختی کارڈ, cnic no',
  fields: 'cnic cnic_no nicop national_identity_card',
  published: ['3420108912318'],
  match: ['CNIC: <<34201-0891231-8>>'],
  miss: ['CNIC 94201-0891231-8'],
  values: ['34201-0891231-8', '54104-9890578-6'],
})
