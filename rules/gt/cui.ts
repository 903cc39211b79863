import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGuatemalanCui } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'gt/cui',
  title: 'Guatemalan identification code (CUI, DPI)',
  check: 'Eight digits, a check digit mod 11, department, municipality.',
  references: ['https://www.renap.gob.gt/'],
  forms: '9999999999999',
  valid: isGuatemalanCui,
  chance: 0.0067,
  cues: 'CUI, DPI, documento personal de identificación, código único de identificación',
  fields: 'cui dpi cui_dpi',
  match: ['DPI: <<2647409630101>>'],
  values: ['2647409630101'],
})
