import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isGuatemalanNit } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'gt/nit',
  title: 'Guatemalan tax number (NIT)',
  check: 'Digits with weights, a check digit mod 11 or K.',
  references: ['https://portal.sat.gob.gt/'],
  forms: '9999999 99999999 999999K 9999999K',
  valid: isGuatemalanNit,
  chance: 0.091,
  onlyAnnounced: true,
  cues: 'NIT, número de identificación tributaria',
  fields: 'nit_gt',
  match: ['NIT: <<3952550-3>>', 'NIT <<576937-K>>'],
  miss: ['NIT: 3952550-4'],
  values: ['3952550-3', '576937-K'],
})
