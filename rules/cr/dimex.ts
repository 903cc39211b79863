import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isDimex } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'cr/dimex',
  title: 'Costa Rican residence number (DIMEX)',
  check: '1 and ten or eleven digits; no check digit.',
  references: ['https://www.migracion.go.cr/'],
  forms: '99999999999 999999999999',
  valid: isDimex,
  chance: 0.1,
  checked: false,
  cues: 'DIMEX, documento de identidad migratorio',
  fields: 'dimex',
  match: ['DIMEX: <<155812994816>>'],
  miss: ['DIMEX: 255812994816'],
  values: ['155812994816', '122200569906'],
})
