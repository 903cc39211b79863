import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'bank_account', 'bank_account_number', 'account_number', 'accountnumber', 'acct_no', 'acct_number', 'account_no',
    'bank_account_no', 'kontonummer', 'konto_nr', 'kontonr', 'numero_compte', 'numero_de_compte', 'numero_cuenta',
    'numero_de_cuenta', 'cuenta_bancaria', 'numero_conto', 'conta_bancaria', 'rekeningnummer', 'clabe', 'bban',
  ],
  tokens: {
    bank_account_number: 6, bank_account_no: 6, bank_account: 6, account_number_bank: 6, clabe: 6, bban: 6, kontonummer: 6,
    account_number: 4.5, acct_number: 4.5, account_no: 4.5, acct_no: 4.5, num_bank: -8, bank_accounts: -8, number_of_bank: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'bank_account_number', values: ['0012345678', '0098765432', '1200456789', '0045678912'] },
    ],
  },
}
