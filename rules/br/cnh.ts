import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCnh } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'br/cnh',
  title: 'Brazilian driving licence (CNH)',
  check: 'Nine digits and two check digits mod 11.',
  references: ['https://www.gov.br/transportes/pt-br/assuntos/transito/senatran'],
  forms: '99999999999',
  valid: isCnh,
  chance: 0.01,
  cues: 'CNH, carteira de habilitação, carteira nacional de habilitação, habilitação, registro cnh, carteira de motorista',
  fields: 'cnh numero_cnh registro_cnh carteira_habilitacao',
  match: ['CNH: <<02183735013>>'],
  values: ['02183735013'],
})
