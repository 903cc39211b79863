/** What stands under the tags of SWIFT MT messages, as far as it is of somebody. */

/** What a tag holds: a party (an account, a name, its address), text, or one value. */
export interface SwiftTag {
  readonly shown: string
  readonly kind: 'party' | 'bank' | 'text' | 'statement' | 'value'
}

const PARTIES: Readonly<Record<string, string>> = {
  '50': 'ordering customer',
  '59': 'beneficiary',
  '95': 'party',
}
const BANKS: Readonly<Record<string, string>> = {
  '51': 'sending institution',
  '52': 'ordering institution',
  '53': 'correspondent of the sender',
  '54': 'correspondent of the receiver',
  '55': 'reimbursement institution',
  '56': 'intermediary',
  '57': 'institution with the account',
  '58': 'beneficiary institution',
}
const TEXTS: Readonly<Record<string, string>> = {
  '70': 'remittance information',
  '72': 'information to the receiver',
  '77': 'regulatory information',
  '79': 'narrative',
}

/** What is of no one: named, so that its figures are taken for nothing else. */
const OTHERS: Readonly<Record<string, string>> = {
  '13': 'date and time',
  '20': 'transaction reference',
  '21': 'related reference',
  '28': 'statement number',
  '32': 'amount',
  '60': 'opening balance',
  '61': 'statement line',
  '62': 'closing balance',
  '64': 'available balance',
  '65': 'forward balance',
  '71': 'charges',
}

/** @param tag as between its colons: `50K` */
export function swiftTag(tag: string): SwiftTag {
  const number = tag.slice(0, 2)
  if (number === '25') return { shown: 'account number', kind: 'value' }
  if (number === '86') return { shown: 'information to the account owner', kind: 'statement' }
  if (Object.hasOwn(PARTIES, number)) return { shown: PARTIES[number] as string, kind: 'party' }
  if (Object.hasOwn(BANKS, number)) return { shown: BANKS[number] as string, kind: 'bank' }
  if (Object.hasOwn(TEXTS, number)) return { shown: TEXTS[number] as string, kind: 'text' }
  return { shown: OTHERS[number] ?? '', kind: 'value' }
}

/** Numbered lines of a party (50F, 59F): what the path shows and what people call it. */
export const NUMBERED: Readonly<Record<string, readonly [string, string]>> = {
  '1': ['name', 'customer name'],
  '2': ['street', 'street'],
  '3': ['place', 'city'],
  '4': ['birth date', 'date of birth'],
  '5': ['birth place', 'place of birth'],
  '6': ['customer id', 'customer id'],
  '7': ['national id', 'national id'],
  '8': ['more', 'note'],
}

/** Subfields of `:86:` as banks of Germany and its neighbours write them. */
export function subfieldOf(code: string): readonly [string, string] | null {
  if (code >= '20' && code <= '29') return ['purpose', 'purpose of payment']
  if (code >= '60' && code <= '63') return ['purpose', 'purpose of payment']
  if (code === '30') return ['bank', 'bic']
  if (code === '31') return ['account', 'account number']
  if (code === '32' || code === '33') return ['name', 'account holder name']
  return null
}
