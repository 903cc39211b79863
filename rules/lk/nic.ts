import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSriLankanNic } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'lk/nic',
  title: 'Sri Lankan identity card',
  check: 'Year and day of birth, serial; V or X in the old form.',
  references: ['https://drp.gov.lk/'],
  forms: '999999999A 999999999999',
  valid: isSriLankanNic,
  chance: 0.37,
  cues: 'NIC, national identity card, nic no, ජාතික හැඳුනුම්පත',
  fields: 'nic nic_no nic_number',
  match: ['NIC: <<893151225V>>'],
  miss: ['NIC 899991225V'],
  values: ['893151225V', '198931512258'],
})
