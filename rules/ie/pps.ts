import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPps } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'ie/pps',
  title: 'Irish PPS number',
  check: 'Seven digits, a check letter mod 23, perhaps a second letter.',
  references: ['https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/'],
  forms: '9999999A 9999999AA',
  valid: isPps,
  chance: 0.038,
  cues: 'PPS, PPSN, PPS number, PPS no, personal public service, uimhir PSP, RSI number',
  fields: 'pps ppsn pps_number pps_no',
  published: ['1234567T', '1234567FA'],
  match: ['PPS number: <<1234567T>>', 'PPSN <<6433435F>>'],
  miss: ['PPSN 1234567A'],
  values: ['1234567T', '6433435F', '1234567FA'],
})
