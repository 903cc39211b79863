import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAbn } from '../../src/validators/national/oceania.ts'

export const rule: Rule = identifierRule({
  id: 'au/abn',
  title: 'Australian business number',
  check: 'Eleven digits, mod 89.',
  references: ['https://abr.business.gov.au/Help/AbnFormat'],
  forms: '99999999999',
  valid: isAbn,
  chance: 0.0098,
  cues: 'ABN, australian business number, business number, abn no',
  fields: 'abn abn_number australian_business_number',
  severity: 'low',
  published: ['51824753556', '83914571673'],
  match: ['ABN: <<51 824 753 556>>', 'business number: <<83914571673>>'],
  miss: ['ABN 51 824 753 557'],
  values: ['51 824 753 556', '83914571673'],
})
