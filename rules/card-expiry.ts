import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'card-expiry',
  title: 'Card expiry date',
  class: 'card',
  category: 'identifiable',
  severity: 'medium',
  mask: '[CARD-EXPIRY]',
  about: 'The month and year a payment card runs out. Personal data together with the card number.',
  references: ['https://www.pcisecuritystandards.org/document_library/'],
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
    match: [],
    miss: [],
    field: [{ name: 'card_expiry', values: ['04/27', '11/28', '01/29', '09/26'] }],
  },
}
