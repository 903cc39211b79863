import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isSpanishAccount } from '../../src/validators/national/iberia.ts'

export const rule: Rule = identifierRule({
  id: 'es/ccc',
  title: 'Spanish bank account (CCC)',
  check: 'Bank and branch, account, and a check digit mod 11 for each.',
  references: ['https://www.bde.es/wbe/es/'],
  forms: '99999999999999999999',
  valid: isSpanishAccount,
  chance: 0.01,
  cues: 'código cuenta cliente, CCC, cuenta bancaria, cuenta corriente, número de cuenta, cuenta cliente, nº de cuenta, codigo cuenta cliente, domiciliación',
  fields: 'ccc cuenta_cliente codigo_cuenta_cliente',
  class: 'bank',
  match: ['Código cuenta cliente: <<2085 8720 60 1902070563>>'],
  miss: ['Código cuenta cliente: 2085 8720 44 1902070563'],
  values: ['20858720601902070563', '12341234161234567890'],
})
