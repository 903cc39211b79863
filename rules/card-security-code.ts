import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'cvv', 'cvv2', 'cvc', 'cvc2', 'cid', 'csc', 'card_cvv', 'card_cvc', 'cvv_code', 'cvc_code', 'security_code',
    'card_security_code', 'cc_cvc', 'cc_cvv', 'card_verification_value', 'kartenpruefnummer',
  ],
  tokens: {
    cvv: 6, cvc: 6, cvv2: 6, cvc2: 6, card_security_code: 6, card_verification: 6, cc_cvc: 6, cc_cvv: 6, csc: 4,
    security_code: 4, card_cid: 5, cvc_check: -6, cvv_check: -6, cvv_result: -6,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'cvv', values: ['123', '456', '789', '321'] },
    ],
  },
}
