import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'card-security-code',
  title: 'Card security code',
  class: 'card',
  category: 'identifiable',
  severity: 'critical',
  mask: '[CVV]',
  about:
    'The three or four digits that prove a card is at hand (CVV2, CVC2, CID). PCI DSS forbids keeping them after ' +
    'authorisation. Found in fields named so; three digits alone mean nothing.',
  references: ['https://www.pcisecuritystandards.org/document_library/'],
  fields: listed(
    `cvv cvv2 cvc cvc2 cid csc card_cvv card_cvc cvv_code cvc_code security_code card_security_code cc_cvc cc_cvv
    card_verification_value kartenpruefnummer`,
  ),
  tokens: weighted(
    [6, 'cvv cvc cvv2 cvc2 card_security_code card_verification cc_cvc cc_cvv'],
    [4, 'csc security_code'],
    [5, 'card_cid'],
    [-6, 'cvc_check cvv_check cvv_result'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'cvv', values: ['123', '456', '789', '321'] }],
  },
}
