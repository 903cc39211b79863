import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPis } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'br/pis',
  title: 'Brazilian social number (PIS, PASEP, NIS)',
  check: 'Ten digits and a check digit mod 11.',
  references: ['https://www.gov.br/trabalho-e-emprego/pt-br'],
  forms: '99999999999',
  valid: isPis,
  chance: 0.1,
  cues: 'PIS, PASEP, NIS, NIT, pis/pasep, número de identificação social',
  fields: 'pis pasep nis pis_pasep numero_pis',
  match: ['PIS: <<12064450167>>'],
  values: ['12064450167'],
})
