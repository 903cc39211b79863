import { locateSecurityCode, SECURITY_CODE_WORDS, weighSecurityCode } from '../src/detect/identifier/security-code.ts'
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
    'authorisation. Found in fields named so and behind words that say so; three digits alone mean nothing.',
  references: ['https://www.pcisecuritystandards.org/document_library/'],
  keys: ['cvv', 'cvv2', 'cvc', 'cvc2', 'cardsecuritycode', 'kartenprüfnummer'],
  literals: SECURITY_CODE_WORDS,
  locate: locateSecurityCode,
  weigh: weighSecurityCode,
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
    match: [
      'cvv: <<417>>',
      'card 4111 1111 1111 1111 exp 09/28 cvv <<417>>',
      'CVC <<8021>>, valid until May',
      'Karte 4111 1111 1111 1111, Prüfziffer <<802>>',
      'Carte 4111-1111-1111-1111, cryptogramme <<331>>',
    ],
    miss: [
      'cvv: 12',
      'cvv must have 3 digits',
      'cvv: 3 digits',
      'cvv: 999px',
      'CVC 123-45',
      'Die Prüfziffer 802 gehört zum Barcode',
      'cvv: {{ cvv }}',
      'cvc = 3456 + x',
    ],
    field: [{ name: 'cvv', values: ['123', '456', '789', '321'] }],
  },
}
