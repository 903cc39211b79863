import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'mz/bi',
  title: 'Mozambican identity card (Bilhete de Identidade)',
  check: 'Twelve digits and a letter; no published check.',
  references: ['https://www.dnic.gov.mz/'],
  forms: '999999999999A',
  chance: 1,
  cues: 'bilhete de identidade, BI n.º, BI, B.I., número do bilhete',
  fields: 'bilhete_identidade_mz',
  match: ['Bilhete de identidade n.º <<110100482917B>>', 'BI: <<040102938475M>>'],
  miss: ['BI: 110100482917'],
  values: ['110100482917B', '040102938475M'],
})
