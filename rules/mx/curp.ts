import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCurp } from '../../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'mx/curp',
  title: 'Mexican population key (CURP)',
  check: 'Letters of the names, date of birth, sex, state, consonants and a check digit.',
  references: ['https://www.gob.mx/curp/'],
  forms: 'AAAA999999AAAAAAX9',
  valid: isCurp,
  chance: 0.00002,
  cues: 'CURP, clave única de registro de población, clave unica de registro, curp',
  alone: 'AAAA999999AAAAAA99 AAAA999999AAAAAAA9',
  fields: 'curp clave_curp',
  published: ['HEGG560427MVZRRL04', 'BOXW310820HNERXN09'],
  match: ['CURP: <<HEGG560427MVZRRL04>>', 'la persona <<BOXW310820HNERXN09>> vive'],
  miss: ['CURP HEGG560427MVZRRL05'],
  values: ['HEGG560427MVZRRL04', 'BOXW310820HNERXN09'],
})
