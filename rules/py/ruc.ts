import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isParaguayanRuc } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'py/ruc',
  title: 'Paraguayan tax number and identity card (RUC)',
  check: 'Five to eight digits, those of the identity card, and a check digit mod 11.',
  references: ['https://www.dnit.gov.py/'],
  forms: '999999 9999999 99999999 999999999',
  valid: isParaguayanRuc,
  chance: 0.1,
  onlyAnnounced: true,
  cues: 'RUC, R.U.C., RUC n°',
  keys: 'ruc',
  fields: 'ruc_py',
  match: ['RUC: <<80028061-0>>', 'RUC <<999160-3>>'],
  miss: ['RUC: 80028061-1'],
  values: ['80028061-0', '999160-3'],
})
