import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'

export const rule: Rule = identifierRule({
  id: 'ng/bvn',
  title: 'Nigerian bank verification number (BVN)',
  check: '22 and nine digits; no check digit.',
  references: ['https://nibss-plc.com.ng/bvn/'],
  forms: '22999999999',
  chance: 1,
  cues: 'BVN, bank verification number, bvn no',
  fields: 'bvn bvn_number bank_verification_number',
  class: 'bank',
  match: ['BVN: <<22123456789>>'],
  miss: ['BVN 12123456789'],
  values: ['22123456789', '22198765432'],
})
