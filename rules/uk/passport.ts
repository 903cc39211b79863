import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'uk/passport',
  title: 'UK passport',
  check: 'Nine digits, or two letters and seven digits; no public check.',
  references: ['https://www.gov.uk/government/organisations/hm-passport-office'],
  forms: '999999999 AA9999999',
  chance: 1,
  cues: 'uk passport, british passport, hmpo, passports, british passport number',
  fields: 'uk_passport british_passport',
  match: [
    'British passport number: <<107182890>>',
    'Passports: <<AB1234567>> and others',
    'Passports: AB1234567, CD7654321 and <<EF1928374>>',
  ],
  miss: ['british passport holder'],
  values: ['107182890', '987654321'],
})
