import { NOT_FOUND, packed, textOf, valueStart } from '../src/detect/located.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, isDigit, isWord } from '../src/validators/ascii.ts'
import { listed, weighted } from './words/weighted.ts'

const LEAST_DIGITS = 6
const MOST_DIGITS = 20
const BLANK = 32

/** Behind a key: six to twenty digits, in groups or not, with nothing hanging on them. */
function locate(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] === BLANK) return locateInWords(bytes, at)
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

/** What names the bank beside an account: sort codes (UK), BSB (Australia), routing numbers (US), Bankleitzahlen (Germany). */
const BANK_BEFORE =
  /(?:^|[^\w-])(?:sort[ -]?code|BSB)(?: is| no\.?| number|:)? \d\d[ -]?\d{1,2}[ -]?\d{2,3}(?:,| and|;| -| \/)? (?:the )?$/i
const BANK_BEHIND =
  /^(?:,| and|;| at| with| \/| -)? ?\(?(?:the )?(?:sort[ -]?code|BSB|(?:ABA |bank )?routing(?: no\.?| number)?|BLZ|Bankleitzahl)(?: is|:)? \d[\d -]{4,10}\d/i
/** Between the word for the account and its number. */
const TO_NUMBER = /^(?:no\.?|number|num\.?|nr\.?)?(?: ?(?:is|should be|was|=|#))? ?(\d(?:[ -]?\d){5,13})(?![\d-])/i

/** `sort code 20-00-00 account 55779911`, `the account should be 12345678 at sort code 20-00-00`: in words, the bank beside the number. */
function locateInWords(bytes: Uint8Array, at: number): number {
  const text = textOf(bytes, at, at + 80)
  const match = TO_NUMBER.exec(text)
  if (match === null) return NOT_FOUND
  const end = match[0].length
  const word = textOf(bytes, Math.max(0, at - 64), at).replace(/(?:account|a\/c|acct|Konto(?:nummer)?) $/i, '')
  if (!BANK_BEFORE.test(word) && !BANK_BEHIND.test(text.slice(end))) return NOT_FOUND
  return packed(at + end - (match[1] as string).length, at + end)
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
  literals: ['account ', 'Account ', 'ACCOUNT ', 'acct ', 'a/c ', 'A/C ', 'Konto ', 'ontonummer '],
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
      'Pay to sort code 20-00-00 account <<55779911>>, reference RENT.',
      'the account should be <<12345678>> at sort code 40-11-22',
      'BSB 062-000 account number <<12345678>>',
      'account <<000123456789>>, routing 021000021',
      'Konto <<532013000>>, BLZ 370 400 44',
      'Numéro de compte : <<00123456789>>',
    ],
    miss: [
      'account 12345678 was closed',
      'see account 12345678, sort by code',
      'account number: none',
      'Account number: 12.50',
      'bank account of 2 people',
      'account number: 00000000',
    ],
    field: [{ name: 'bank_account_number', values: ['0012345678', '0098765432', '1200456789', '0045678912'] }],
  },
}
