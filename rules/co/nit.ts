import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isColombianNit } from '../../src/validators/national/south-america.ts'

export const rule: Rule = identifierRule({
  id: 'co/nit',
  title: 'Colombian tax number (NIT)',
  check: 'Primes as weights, mod 11.',
  references: ['https://www.dian.gov.co/'],
  forms: '9999999999 999999999',
  valid: isColombianNit,
  chance: 0.1,
  cues: 'NIT, nit, número de identificación tributaria, RUT, número de identificacion tributaria',
  fields: 'nit nit_number numero_nit',
  severity: 'medium',
  published: ['2131234321'],
  match: ['NIT: <<213.123.432-1>>'],
  miss: ['NIT 213.123.432-2'],
  values: ['213.123.432-1', '860.400.538-7'],
})
