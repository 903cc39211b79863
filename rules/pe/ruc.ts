import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPeruvianRuc } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'pe/ruc',
  title: 'Peruvian tax number (RUC)',
  check: 'Type, nine digits and a check digit mod 11.',
  references: ['https://www.sunat.gob.pe/'],
  forms: '99999999999',
  valid: isPeruvianRuc,
  chance: 0.0048,
  cues: 'RUC, registro único de contribuyentes, ruc',
  fields: 'ruc ruc_number numero_ruc',
  severity: 'medium',
  published: ['20512333797'],
  match: ['RUC: <<20512333797>>'],
  miss: ['RUC 20512333798'],
  values: ['20512333797', '10103206851'],
})
