import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isNhi } from '../../src/validators/national/oceania.ts'

export const rule: Rule = identifierRule({
  id: 'nz/nhi',
  title: 'New Zealand health index (NHI)',
  check: 'Three letters, two digits, then digits mod 11 or a letter and a letter mod 24; no I or O.',
  references: ['https://www.health.govt.nz/our-work/health-identity/national-health-index'],
  forms: 'AAA9999 AAA99AA',
  valid: isNhi,
  chance: 0.05,
  cues: 'NHI, national health index, nhi number, nhi no',
  fields: 'nhi nhi_number',
  class: 'health',
  published: ['ZZZ0016', 'ZZZ00AX'],
  match: ['NHI: <<ZZZ0016>>', 'NHI number <<ZZZ00AX>>'],
  miss: ['NHI ZZZ0017'],
  values: ['ZZZ0016', 'ZZZ0024'],
})
