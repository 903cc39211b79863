import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isUpn } from '../../src/validators/national/britain-ireland.ts'

export const rule: Rule = identifierRule({
  id: 'uk/upn',
  title: 'UK unique pupil number',
  check: 'A check letter mod 23, local authority, school, year, serial.',
  references: ['https://www.gov.uk/government/publications/unique-pupil-numbers'],
  forms: 'A999999999999 A99999999999A',
  valid: isUpn,
  chance: 0.023,
  onlyAnnounced: true,
  cues: 'UPN, unique pupil number, pupil number',
  fields: 'upn unique_pupil_number',
  match: ['UPN: <<B801200005001>>'],
  miss: ['UPN: C801200005001'],
  values: ['B801200005001'],
})
