import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'card-last4',
  title: 'Last digits of a card number',
  class: 'card',
  category: 'identifiable',
  severity: 'low',
  mask: '[CARD-LAST4]',
  about: 'The last four digits of a payment card, which receipts show and which, with other data, tell a cardholder.',
  references: ['https://www.pcisecuritystandards.org/document_library/'],
  fields: listed(
    'last4 last_4 last_four card_last4 card_last_4 card_last_four last4_digits cc_last4 card_l4 cc_l4 card_last cc_last_four',
  ),
  tokens: weighted([
    6,
    'pan_suffix card_suffix last_4 last_four card_last_four card_last_4 last_4_digits last_four_digits dynamic_last_4',
  ]),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'last4', values: ['4242', '1881', '0005', '1117'] },
      { name: 'PAN Suffix', values: ['4242', '1881', '0005', '1117'] },
    ],
  },
}
