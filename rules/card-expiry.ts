import { CARD_EXPIRY_WORDS, locateCardExpiry } from '../src/detect/identifier/card-expiry.ts'
import type { Rule } from '../src/model/rule.ts'
import { textOf } from '../src/detect/located.ts'
import { words } from '../src/detect/words.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'card-expiry',
  title: 'Card expiry date',
  class: 'card',
  category: 'identifiable',
  severity: 'medium',
  mask: '[CARD-EXPIRY]',
  about:
    'The month and year a payment card runs out. Personal data together with the card number: in text it is found only beside one, what ' +
    'masking left of one, or a security code.',
  references: ['https://www.pcisecuritystandards.org/document_library/'],
  keys: words(
    'exp, expiry, expires, expdate, expirydate, expirationdate, cardexpiry, cardexp, ccexp, validthru, validuntil, goodthru, gültigbis, ablaufdatum, ' +
      'caducidad, vencimiento, scadenza, validade, geldigtot',
  ),
  literals: CARD_EXPIRY_WORDS,
  locate: locateCardExpiry,
  weigh: weighCardExpiry,
  fields: listed(
    `exp_date expiry expiry_date exp_month exp_year expmonth expyear expiration_month expiration_year card_expiry
    card_expiration cc_exp cc_expiry cc_expiredate valid_thru gueltig_bis`,
  ),
  tokens: weighted(
    [
      6,
      `card_expiry card_expiration card_expiry_date card_exp cc_exp cc_expiry cc_expire cc_expiredate cc_expiration
      exp_month exp_year valid_thru expiry_month expiry_year`,
    ],
    [3.5, 'expiration_month expiration_year exp_date'],
    [2, 'exp'],
    [1, 'expiry_date expiration_date expiry expire_date'],
  ),
  tableWords: weighted([2, 'card payment_method cc'], [3, 'credit_card']),
  examples: {
    match: [
      'card 4111 1111 1111 1111 exp <<09/28>> cvv 417',
      'charge declined card=4000 0000 0000 0002 exp=<<04/27>> cvc=123',
      'Visa **** 4242, valid thru <<11/2027>>',
      'Karte 5555 5555 5555 4444, gültig bis <<01/29>>',
    ],
    miss: [
      'Milk, expiry: 04/27',
      'the offer expires 04/27',
      'card 4111 1111 1111 1111 exp 13/28',
      'card 4111 1111 1111 1111, expires in 04/27 days',
    ],
    field: [{ name: 'card_expiry', values: ['04/27', '11/28', '01/29', '09/26'] }],
  },
}

/** A word is worth eight bits and a key five: the card beside it makes them alike. */
function weighCardExpiry(bytes: Uint8Array, start: number): number {
  return /[:=]\s*["'`]?$/.test(textOf(bytes, Math.max(0, start - 4), start)) ? -2 : -5
}
