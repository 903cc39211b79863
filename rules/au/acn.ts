import { identifierRule } from '../../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { isAcn } from '../../src/validators/national/oceania.ts'

export const rule: Rule = identifierRule({
  id: 'au/acn',
  title: 'Australian company number',
  check: 'Eight digits with weights 8 to 1 and a check digit mod 10.',
  references: ['https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/'],
  forms: '999999999',
  valid: isAcn,
  chance: 0.1,
  cues: 'ACN, australian company number, company number, acn no',
  fields: 'acn acn_number australian_company_number',
  severity: 'low',
  published: ['004085616'],
  match: ['ACN: <<004 085 616>>'],
  miss: ['ACN 004 085 617'],
  values: ['004 085 616', '005 249 981'],
})
