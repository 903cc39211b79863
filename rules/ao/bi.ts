import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ao/bi',
  title: 'Angolan identity card (Bilhete de Identidade)',
  check: 'Nine digits, two letters of the province, three digits; no check digit.',
  references: ['https://www.minjusdh.gov.ao/'],
  forms: '999999999AA999',
  chance: 1,
  cues: 'bilhete de identidade, BI n.º, B.I., BI, número do bilhete',
  fields: 'bilhete_identidade bi_angola',
  match: ['Bilhete de identidade n.º <<004312587LA041>>', 'BI: <<003128754BE036>>'],
  miss: ['BI: 004312587LA'],
  values: ['004312587LA041', '003128754BE036'],
})
