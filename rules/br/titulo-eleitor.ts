import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isTituloEleitor } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'br/titulo-eleitor',
  title: 'Brazilian voter number',
  check: 'Eight digits, state and two check digits mod 11.',
  references: ['https://www.tse.jus.br/servicos-eleitorais/titulo-eleitoral'],
  forms: '999999999999',
  valid: isTituloEleitor,
  chance: 0.0027,
  cues: 'título de eleitor, título eleitoral, titulo de eleitor, titulo eleitoral, inscrição eleitoral',
  fields: 'titulo_eleitor titulo_eleitoral titulo_de_eleitor',
  match: ['Título de eleitor: <<004356870108>>'],
  values: ['004356870108'],
})
