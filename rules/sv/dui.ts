import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isDui } from '../../src/validators/national/central-america.ts'

export const rule: Rule = identifierRule({
  id: 'sv/dui',
  title: 'Salvadoran identity document (DUI)',
  check: 'Eight digits with weights 9 to 2 and a check digit mod 10.',
  references: ['https://www.rnpn.gob.sv/'],
  forms: '999999999',
  valid: isDui,
  chance: 0.1,
  onlyAnnounced: true,
  cues: 'DUI, documento único de identidad, número de DUI',
  fields: 'dui numero_dui',
  match: ['DUI: <<00016297-5>>'],
  miss: ['DUI: 00016297-6'],
  values: ['00016297-5', '04182736-4'],
})
