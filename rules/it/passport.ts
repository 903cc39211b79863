import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'it/passport',
  title: 'Italian passport',
  check: 'Two letters and seven digits; no public check.',
  references: ['https://www.poliziadistato.it/articolo/10619'],
  forms: 'AA9999999',
  chance: 1,
  cues: 'passaporto, numero passaporto, passaporto n, n. passaporto, numero di passaporto',
  fields: 'passaporto numero_passaporto',
  match: ['Passaporto n. <<YA8335453>>'],
  miss: ['passaporto italiano'],
  values: ['YA8335453', 'AA1234567'],
})
