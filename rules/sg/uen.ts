import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isUen } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'sg/uen',
  title: 'Singapore entity number (UEN)',
  check: 'Digits or letters by kind of entity and a check letter.',
  references: ['https://www.uen.gov.sg/'],
  forms: '99999999A 999999999A A99AA9999A A99AA9999X',
  valid: isUen,
  chance: 0.012,
  cues: 'UEN, unique entity number, uen no, company registration, acra',
  alone: 'A99AA9999A',
  fields: 'uen uen_no uen_number',
  severity: 'low',
  match: ['UEN <<53125226D>> was processed', 'UEN: <<T08LL0003B>>'],
  miss: ['UEN 53125226E'],
  values: ['53125226D', '201616811C', 'T08LL0003B'],
})
