import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isPortugueseIdCard } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'pt/cc',
  title: 'Portuguese citizen card',
  check: 'Digits, a check digit, letters and digits; Luhn with letters.',
  references: ['https://www.autenticacao.gov.pt/o-cartao-de-cidadao'],
  forms: '999999999AA9',
  valid: isPortugueseIdCard,
  chance: 0.1,
  cues: 'cartão de cidadão, cartão do cidadão, bilhete de identidade, número do cartão de cidadão, documento de identificação, cartao de cidadao, CC',
  fields: 'cartao_cidadao numero_cartao_cidadao cc_numero',
  published: ['000000000ZZ4'],
  match: ['CC <<000000000ZZ4>>', 'Cartão de Cidadão: <<00000000 0 ZZ4>>'],
  miss: ['Cartão de Cidadão 00000000 0 ZZ5'],
  values: ['00000000 0 ZZ4', '000000000ZZ4'],
})
