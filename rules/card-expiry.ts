import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'card-expiry',
  title: 'Card expiry date',
  class: 'card',
  category: 'identifiable',
  severity: 'medium',
  mask: '[CARD-EXPIRY]',
  about: 'The month and year a payment card runs out. Personal data together with the card number.',
  references: ['https://www.pcisecuritystandards.org/document_library/'],
  fields: [
    'exp_date', 'expiry', 'expiry_date', 'exp_month', 'exp_year', 'expmonth', 'expyear', 'expiration_month',
    'expiration_year', 'card_expiry', 'card_expiration', 'cc_exp', 'cc_expiry', 'cc_expiredate', 'valid_thru', 'gueltig_bis',
  ],
  tokens: {
    card_expiry: 6, card_expiration: 6, card_expiry_date: 6, card_exp: 6, cc_exp: 6, cc_expiry: 6, cc_expire: 6,
    cc_expiredate: 6, cc_expiration: 6, exp_month: 6, exp_year: 6, valid_thru: 6, expiry_month: 6, expiry_year: 6,
    expiration_month: 3.5, expiration_year: 3.5, exp_date: 3.5, expiry_date: 1, expiration_date: 1, expiry: 1,
    expire_date: 1,
  },
  tableWords: { card: 2, credit_card: 3, payment_method: 2, cc: 2 },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'card_expiry', values: ['04/27', '11/28', '01/29', '09/26'] },
    ],
  },
}
