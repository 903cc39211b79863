import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isVietnameseTaxNumber } from '../../src/validators/national/south-asia.ts'

export const rule: Rule = identifierRule({
  id: 'vn/mst',
  title: 'Vietnamese tax number (MST)',
  check: 'Nine digits with primes as weights, mod 11.',
  references: ['https://www.gdt.gov.vn/'],
  forms: '9999999999 9999999999999',
  valid: isVietnameseTaxNumber,
  chance: 0.091,
  cues: 'MST, mã số thuế, ma so thue',
  fields: 'mst ma_so_thue',
  severity: 'medium',
  published: ['0314409058'],
  match: ['Mã số thuế: <<0314409058>>'],
  miss: ['MST 0314409059'],
  values: ['0314409058', '0304436870'],
})
