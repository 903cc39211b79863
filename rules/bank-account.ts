import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'bank-account',
  title: 'Bank account number',
  class: 'bank',
  category: 'identifiable',
  severity: 'high',
  mask: '[BANK-ACCOUNT]',
  about:
    'National bank account numbers, in fields named so: their check digits, where there are any, let one number in ten ' +
    'pass. IBANs are a rule of their own.',
  references: ['https://www.swift.com/standards/data-standards/iban-international-bank-account-number'],
  fields: listed(
    `bank_account bank_account_number account_number accountnumber acct_no acct_number account_no bank_account_no
    kontonummer konto_nr kontonr numero_compte numero_de_compte numero_cuenta numero_de_cuenta cuenta_bancaria
    numero_conto conta_bancaria rekeningnummer bban`,
  ),
  tokens: weighted(
    [6, 'bank_account_number bank_account_no bank_account account_number_bank bban kontonummer'],
    [4.5, 'account_number acct_number account_no acct_no'],
    [-8, 'num_bank bank_accounts number_of_bank'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [{ name: 'bank_account_number', values: ['0012345678', '0098765432', '1200456789', '0045678912'] }],
  },
}
