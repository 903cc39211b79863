import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

const WEIGHTS = [3, 7, 1]

/** Nine digits, a Federal Reserve prefix (01-12, 21-32, 61-72, 80), and a weighted sum that ten divides. */
function isRoutingNumber(value: string): boolean {
  if (!/^(0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(value) || value.startsWith('00')) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (value.charCodeAt(i) - 48) * (WEIGHTS[i % 3] as number)
  return sum % 10 === 0
}

export const rule: Rule = {
  id: 'routing-number',
  title: 'US bank routing number',
  class: 'bank',
  category: 'identifiable',
  severity: 'low',
  mask: '[ROUTING-NUMBER]',
  about:
    'The nine digits of a US bank (ABA routing transit number), with a check digit that one number in ten passes: judged ' +
    'over a field, or by its name.',
  references: ['https://www.aba.com/about-us/routing-number'],
  fields: listed(
    `routing_number routing aba aba_number aba_routing routing_no routing_transit_number rtn bank_routing_number
    transit_number`,
  ),
  tokens: weighted(
    [6, 'routing_number aba_number aba_routing bank_routing routing_no transit_number routing_transit'],
    [3, 'routing aba'],
  ),
  value: { test: isRoutingNumber, hit: 0.97, chance: 0.05 },
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'routing_number', values: ['021000021', '011401533', '091000019', '026009593'] }],
  },
}
