import { NOT_FOUND, packed, valueStart } from '../src/detect/located.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, isDigit, isWord } from '../src/validators/ascii.ts'
import { listed, weighted } from './words/weighted.ts'

const LEAST_DIGITS = 6
const MOST_DIGITS = 20

/** Behind a key: six to twenty digits, in groups or not, with nothing hanging on them. */
function locate(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  let end = start
  let digits = 0
  for (let i = start; i < bytes.length && digits <= MOST_DIGITS; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      digits++
      end = i + 1
    } else if ((byte !== 32 && byte !== 45 && byte !== 47) || end !== i) break
  }
  if (digits < LEAST_DIGITS || digits > MOST_DIGITS || isWord(byteAt(bytes, end))) return NOT_FOUND
  return byteAt(bytes, end) === 46 && isDigit(byteAt(bytes, end + 1)) ? NOT_FOUND : packed(start, end)
}

/** There are accounts of many kinds, and no check digit that all have. */
const UNCHECKED_BITS = -3

function weigh(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (isDigit(bytes[i] as number) && bytes[i] !== bytes[start]) return UNCHECKED_BITS
  return REJECT
}

export const rule: Rule = {
  id: 'bank-account',
  title: 'Bank account number',
  class: 'bank',
  category: 'identifiable',
  severity: 'high',
  mask: '[BANK-ACCOUNT]',
  about:
    'National bank account numbers, behind a key or in fields named so: their check digits, where there are any, let one number in ten ' +
    'pass. IBANs are a rule of their own.',
  references: ['https://www.swift.com/standards/data-standards/iban-international-bank-account-number'],
  keys: words(
    'bankaccount, bankaccountnumber, bankaccountno, bankacct, accountnumber, accountno, acctnumber, acctno, bankkonto, bankkontonummer, ' +
      'numérodecompte, numerodecompte, comptebancaire, numerodecuenta, númerodecuenta, cuentabancaria, contocorrente, numerodiconto, ' +
      'contabancária, contabancaria, rekeningnummer, bban',
  ),
  locate,
  weigh,
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
    match: [
      'Bank account: <<0012345678>>',
      'Account number: <<1234 5678 90>>, sort code 20-00-00',
      'Numéro de compte : <<00123456789>>',
    ],
    miss: ['account number: none', 'Account number: 12.50', 'bank account of 2 people', 'account number: 00000000'],
    field: [{ name: 'bank_account_number', values: ['0012345678', '0098765432', '1200456789', '0045678912'] }],
  },
}
