import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isEpicForm } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'in/voter',
  title: 'Indian voter card (EPIC)',
  check: 'Three letters and seven digits of Luhn.',
  references: ['https://voters.eci.gov.in/'],
  forms: 'AAA9999999',
  valid: isEpicForm,
  chance: 1,
  cues: 'EPIC, voter id, voter card, voter, epic no, election card, voters id, election commission',
  fields: 'voter_id epic epic_number voter_card',
  published: ['WKH1186253'],
  match: ['Voter ID: <<WKH1186253>>', 'EPIC no. <<KSD1287349>>'],
  miss: ['Voter ID: KSD128734'],
  values: ['WKH1186253', 'KSD1287349'],
})
