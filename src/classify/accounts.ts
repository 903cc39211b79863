/** What stands beside the parts of an account or a contact, under names that say it of many other things as well. */
import { addTerm, type Case, type Field, caseOf } from './cases.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judges.ts'

const SOUGHT_BITS = 2.5
const SALT_BITS = 4
const TITLE_BITS = 4
/** A verdict more likely than not. */
const LIKELY_BITS = 0.5
/** Values that are jobs, where the others are called as nothing else is. */
const LEAST_JOBS = 0.3
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

/** `title` beside a given and a family name, and no form of address, is that of a job. */
function addTitlesOfJobs(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const names = cases.filter((list) => list.some(({ rule, bits }) => rule.id === 'person-name' && bits >= LIKELY_BITS)).length
  if (names < 2) return
  fields.forEach(({ name, look: { share } }, i) => {
    if (name.ownKey !== 'title' || share.honorific > 0 || share.jobTitle < LEAST_JOBS) return
    const entry = caseOf(cases, i, 'job-title')
    if (entry !== undefined) addTerm(entry, 'neighbour-field', TITLE_BITS)
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
