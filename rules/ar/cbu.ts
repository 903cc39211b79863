import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isCbu } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'ar/cbu',
  title: 'Argentine bank account (CBU)',
  check: 'Bank and branch, account, each with a check digit.',
  references: ['https://www.bcra.gob.ar/'],
  forms: '9999999999999999999999',
  valid: isCbu,
  chance: 0.01,
  cues: 'CBU, clave bancaria uniforme, CVU, clave bancaria',
  fields: 'cbu cvu clave_bancaria',
  class: 'bank',
  published: ['2850590940090418135201'],
  match: ['CBU: <<2850590940090418135201>>'],
  miss: ['CBU 2850590940090418135202'],
  values: ['2850590940090418135201'],
})
