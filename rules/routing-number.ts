import { identifierRule } from '../src/detect/identifier/identifier-rule.ts'
import type { Rule } from '../src/model/rule.ts'
import { isRoutingNumber } from '../src/validators/national/north-america.ts'

export const rule: Rule = identifierRule({
  id: 'routing-number',
  title: 'US bank routing number',
  check: 'Nine digits, a Federal Reserve prefix, and a sum with weights 3, 7, 1 that ten divides.',
  references: ['https://www.aba.com/about-us/routing-number'],
  forms: '999999999',
  valid: isRoutingNumber,
  chance: 0.036,
  cues: 'routing number, routing no, routing, ABA, ABA number, RTN, aba routing, routing transit number, transit number, bank routing',
  fields:
    'routing_number routing aba aba_number aba_routing routing_no routing_transit_number rtn bank_routing_number transit_number bank_routing',
  class: 'bank',
  severity: 'low',
  published: ['021000021', '110000000', '122105155'],
  match: ['Routing number: <<021000021>>', 'ABA <<1210-0035-8>>'],
  miss: ['Routing number: 021000022'],
  values: ['021000021', '011401533', '091000019', '026009593'],
})
