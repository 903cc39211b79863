import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCnpj } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'br/cnpj',
  title: 'Brazilian business number (CNPJ)',
  check: 'Twelve digits, since July 2026 also letters, and two check digits mod 11.',
  references: [
    'https://www.gov.br/receitafederal/pt-br/acesso-a-informacao/acoes-e-programas/programas-e-atividades/cnpj-alfanumerico',
  ],
  forms: '99999999999999 XXXXXXXXXXXX99',
  valid: isCnpj,
  chance: 0.0099,
  cues: 'CNPJ, cnpj, cadastro nacional da pessoa jurídica, cnpj/mf',
  alone: '99.999.999/9999-99',
  keys: 'cnpj',
  fields: 'cnpj cnpj_number numero_cnpj',
  severity: 'low',
  published: ['16727230000197', '12ABC34501DE35'],
  match: ['CNPJ: <<16.727.230/0001-97>>', 'empresa <<16.727.230/0001-97>> com'],
  miss: ['CNPJ 16.727.230/0001-98'],
  values: ['16.727.230/0001-97', '11.444.777/0001-61'],
})
