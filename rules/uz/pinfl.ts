import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPinfl } from '../../src/validators/national/central-asia.ts'

export const rule: Rule = identifierRule({
  id: 'uz/pinfl',
  title: 'Uzbek personal number (ПИНФЛ, JShShIR)',
  check: 'Sex and century, date of birth, district, serial, and a digit that is not tested.',
  references: ['https://my.gov.uz/'],
  forms: '99999999999999',
  valid: isPinfl,
  chance: 0.022,
  onlyAnnounced: true,
  cues: 'ПИНФЛ, PINFL, JShShIR, ЖШШИР, персональный идентификационный номер, uzbek personal number',
  fields: 'pinfl jshshir пинфл',
  match: ['ПИНФЛ: <<31005854012345>>', 'JShShIR <<42503905020017>>'],
  miss: ['ПИНФЛ: 33213854012345'],
  values: ['31005854012345', '42503905020017'],
})
