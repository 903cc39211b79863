import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isIrd } from '../../src/validators/national/oceania.ts'

export const rule: Rule = identifierRule({
  id: 'nz/ird',
  title: 'New Zealand IRD number',
  check: 'Eight or nine digits, mod 11 in two rounds.',
  references: ['https://www.ird.govt.nz/'],
  forms: '99999999 999999999',
  valid: isIrd,
  chance: 0.051,
  cues: 'IRD, ird number, ird no, inland revenue, ird num',
  fields: 'ird ird_number ird_no',
  published: ['49091850', '136410132'],
  match: ['IRD number: <<49-091-850>>', 'IRD: <<136-410-132>>'],
  miss: ['IRD 49-091-851'],
  values: ['49-091-850', '136-410-132'],
})
