import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isEgn } from '../../src/validators/national/central-europe.ts'

export const rule: Rule = identifierRule({
  id: 'bg/egn',
  title: 'Bulgarian personal number (EGN)',
  check: 'Date of birth, serial and a check digit mod 11.',
  references: ['https://www.grao.bg/'],
  forms: '9999999999',
  valid: isEgn,
  chance: 0.011,
  cues: 'ЕГН, egn, EGN, единен граждански номер, егн',
  fields: 'egn егн',
  published: ['7523169263'],
  match: ['ЕГН: <<7523169263>>', 'EGN <<7523169263>>'],
  miss: ['ЕГН 7523169264'],
  values: ['7523169263', '8032056031', '7542011030'],
})
