/** What stands beside the parts of an account or a contact, under names that say it of many other things as well. */
import { addTerm, type Case, caseOf } from './case.ts'
import type { Field } from './field.ts'
import { englishOf } from './english.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'

const SOUGHT_BITS = 2.5
const SALT_BITS = 4
const TITLE_BITS = 4
/** Four in five. */
const TOLD_BITS = 2
const TURNOVER_BITS = 4.5
/** A verdict more likely than not. */
const LIKELY_BITS = 0.5
/** Values that are jobs, where the others are called as nothing else is. */
const LEAST_JOBS = 0.3
/** Least share of values that are numbers, of a key that is counted up. */
const LEAST_NUMBERS = 0.9
/** Logins of many people differ. */
const LEAST_LOGINS = 3

export function addPartsOfAccounts(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  addKeysOfSought(fields, cases, tableWords)
  addSalts(fields, cases)
  addTitlesOfJobs(fields, cases)
  dropLoginsUnderMail(fields, cases)
  dropNumbersOfRecords(fields, cases)
  addTurnoverOfCustomers(fields, cases, tableWords)
  addUsersInAudits(fields, cases, tableWords)
  addBaskets(fields, cases)
}

/** Whom somebody considers, elsewhere as often a candidate of an algorithm. */
const SOUGHT: ReadonlySet<string> = new Set(['candidate', 'applicant'])

/** `candidate_id` in tables about candidates. */
function addKeysOfSought(fields: readonly Field[], cases: readonly (readonly Case[])[], tableWords: readonly string[]): void {
  if (!tableWords.some((word) => SOUGHT.has(singular(word)))) return
  fields.forEach(({ name: { own } }, i) => {
    if (own.length !== 2 || own[1] !== 'id' || !SOUGHT.has(own[0] as string)) return
    const entry = caseOf(cases, i, 'user-id')
    if (entry !== undefined) addTerm(entry, 'neighbour-field', SOUGHT_BITS)
  })
}

/** `salt` beside a password is what it was hashed with. */
function addSalts(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isBeside = (at: number): boolean =>
    cases.some((list, i) => i !== at && list.some(({ rule, bits }) => rule.id === 'password' && bits >= LIKELY_BITS))
  fields.forEach(({ name, look: { share } }, i) => {
    if (name.own.at(-1) !== 'salt' || share.number > 0.5 || !isBeside(i)) return
    const entry = caseOf(cases, i, 'password')
    if (entry !== undefined) addTerm(entry, 'neighbour-field', SALT_BITS)
  })
}

const EMPLOYEES: ReadonlySet<string> = new Set(['emp', 'employee', 'staff', 'worker', 'personnel'])
const KEYS: ReadonlySet<string> = new Set(['id', 'no', 'nr', 'number', 'num', 'code', 'key'])

/** `title` beside a given and a family name, or the number of an employee, and no form of address, is that of a job. */
function addTitlesOfJobs(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const names = cases.filter((list) => list.some(({ rule, bits }) => rule.id === 'person-name' && bits >= LIKELY_BITS)).length
  const isOfEmployee = fields.some(
    ({ name: { own } }) => own.length === 2 && EMPLOYEES.has(own[0] as string) && KEYS.has(own[1] as string),
  )
  if (names < 2 && !isOfEmployee) return
  fields.forEach(({ name, look: { share } }, i) => {
    if (name.ownKey !== 'title' || share.honorific > 0 || share.jobTitle < LEAST_JOBS) return
    const entry = caseOf(cases, i, 'job-title')
    if (entry === undefined) return
    // A table of titles is as often one of books.
    addTerm(entry, 'neighbour-field', isOfEmployee ? Math.max(TITLE_BITS, TOLD_BITS - entry.bits) : TITLE_BITS)
  })
}

/** One value that is no address, in a field of addresses, is a mistake, or one of a program. */
function dropLoginsUnderMail(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name, look: { distinct } }, i) => {
    if (!name.own.includes('email') || distinct >= LEAST_LOGINS) return
    const entry = caseOf(cases, i, 'username')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}

/** The number of a record of `logins` is the record's. */
function dropNumbersOfRecords(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name: { ownKey }, look: { share }, input: { place } }, i) => {
    if (ownKey !== 'id' || place.path !== null || share.number < LEAST_NUMBERS) return
    const entry = caseOf(cases, i, 'username')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}

const TURNOVER: ReadonlySet<string> = new Set(['turnover', 'revenue'])
const CUSTOMERS: ReadonlySet<string> = new Set(['customer', 'client'])
/** Turnovers without any fraction are as often what a firm makes in a year. */
const LEAST_AMOUNTS = 0.5

/** Of a customer who was born or has a form of address, what the house earned by somebody is what was bought; of a firm it is the firm's. */
function addTurnoverOfCustomers(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  const called = [...tableWords, ...(englishOf(tableWords)[0] ?? [])]
  if (!called.some((word) => CUSTOMERS.has(singular(word)))) return
  const isLikely = (i: number, rule: string): boolean => (caseOf(cases, i, rule)?.bits ?? -1) >= LIKELY_BITS
  if (!fields.some((_, i) => isLikely(i, 'date-of-birth') || isLikely(i, 'title') || isLikely(i, 'gender'))) return
  fields.forEach(({ name: { own }, look: { share } }, i) => {
    if (![own, ...englishOf(own)].some((words) => TURNOVER.has(words[0] ?? '')) || share.fraction < LEAST_AMOUNTS) return
    const entry = caseOf(cases, i, 'purchase')
    if (entry !== undefined && entry.bits < LIKELY_BITS) addTerm(entry, 'neighbour-field', TURNOVER_BITS)
  })
}
const AUDITS: ReadonlySet<string> = new Set(['audit', 'audits', 'auditlog', 'audittrail'])
const USER: ReadonlySet<string> = new Set(['user', 'usr', 'benutzer', 'utilisateur', 'usuario'])
const AUDITED_BITS = 6

/** Who did what is the point of an audit: the number under `user` is somebody's key there, though it be the only one. */
function addUsersInAudits(fields: readonly Field[], cases: readonly (readonly Case[])[], tableWords: readonly string[]): void {
  if (!tableWords.some((word) => AUDITS.has(word))) return
  fields.forEach(({ name, look: { share } }, i) => {
    if (!USER.has(name.ownKey) || share.integer < 0.95 || share.negative > 0) return
    const id = caseOf(cases, i, 'user-id')
    const login = caseOf(cases, i, 'username')
    if (id !== undefined && id.nameBits < AUDITED_BITS) addTerm(id, 'neighbour-field', AUDITED_BITS - Math.max(0, id.nameBits))
    if (login !== undefined) addTerm(login, 'negative', CONTRADICTED)
  })
}

/** What somebody put aside to buy, by what it is called in the record of who did. */
const BASKETS: ReadonlyMap<string, string> = new Map([
  ['cart', 'cart-abandonment'],
  ['basket', 'cart-abandonment'],
  ['shopping_cart', 'cart-abandonment'],
  ['wishlist', 'preference'],
  ['wish_list', 'preference'],
])
const BASKET_BITS = 5.5

/** `cart` of an account, with what lies in it: a yes or a number says that there is one. */
function addBaskets(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const isAccount = ['password', 'email-address'].every((id) =>
    cases.some((list) => list.some(({ rule, bits }) => rule.id === id && bits >= LIKELY_BITS)),
  )
  if (!isAccount) return
  fields.forEach(({ name, look: { share, maxLength } }, i) => {
    const of = BASKETS.get(name.ownKey)
    if (of === undefined || share.number + share.boolean > 0.5 || maxLength < LEAST_BASKET) return
    const entry = caseOf(cases, i, of)
    if (entry !== undefined) addTerm(entry, 'neighbour-field', BASKET_BITS - Math.max(0, entry.nameBits))
  })
}
/** Bytes of a list that holds something. */
const LEAST_BASKET = 8
