/** A field's name in the forms it is judged in: its own words, and those with what owns it. */
import { remembered } from '../model/memo.ts'
import { singular, wordsOf } from './field-name.ts'

/** A field's name in the forms it is judged in. */
export interface FieldName {
  /** Of the column or the last JSON key; empty if it is only a position. */
  readonly own: readonly string[]
  /** With the objects around it, or the table where the name alone means nothing (`name` of `customers`). */
  readonly full: readonly string[]
  /** Both joined by `_`, as rules list whole names. */
  readonly ownKey: string
  readonly fullKey: string
  /** A whole question, as surveys export them. */
  readonly question: boolean
  readonly written: string
}

const GENERIC: ReadonlySet<string> = new Set(
  'name value id title number no code text description type key label date data content info detail details note notes first last full uid uuid guid'.split(
    ' ',
  ),
)

/**
 * @param name as it stands in the data, null for headerless data
 * @param parents keys of JSON objects around it, joined by full stops
 * @param table words of the table's name
 */
export function fieldName(name: string | null, parents: string, table: readonly string[]): FieldName {
  const own = name === null ? [] : knownWords(name)
  const question = name !== null && own.length >= 4 && /\?\s*$/.test(name.slice(0, 1000))
  if (parents !== '' && own.length > 0)
    return named(own, withOwner(withoutFiller(knownWords(parents)), own, true), question, name ?? '')
  if (table.length > 0 && own.length === 1 && GENERIC.has(own[0] as string))
    return named(own, withOwner(table.slice(-2).map(singular), own, false), question, name ?? '')
  return named(own, withoutFiller(own), question, name ?? '')
}

/** Perf: a key stands under many parents, and parents around many keys (bench: repositories). */
const words = new Map<string, readonly string[]>()

const MOST_WORDS = 4096

function knownWords(name: string): readonly string[] {
  return remembered(words, MOST_WORDS, name, wordsOf, name)
}

export function named(own: readonly string[], full: readonly string[], question: boolean, written: string): FieldName {
  return { own, full, ownKey: own.join('_'), fullKey: full.join('_'), question, written }
}

/** Words that hold others together: `billing_details_name` is a billing name. */
const FILLER: ReadonlySet<string> = new Set('details detail info information record attributes attribute properties'.split(' '))

function withoutFiller(words: readonly string[]): readonly string[] {
  return words.length < 3 ? words : words.filter((word) => !FILLER.has(word))
}

/** What people are called in names of tables and objects. */
const PEOPLE: ReadonlySet<string> = new Set(
  'user customer client patient insuree insured policyholder beneficiary employee person people member contact student teacher candidate applicant lead subscriber guest passenger player author staff worker driver voter visitor participant respondent trait resident tenant owner buyer seller shopper profile doctor nurse agent manager director actor clerk victim kunde kunden mitarbeiter cliente clientes usuario empleado utilisateur adherent'.split(
    ' ',
  ),
)

/** True of names that say whom something is of: `customer_no`, `patients`. */
export function isOfPeople(words: readonly string[]): boolean {
  return words.some((word) => PEOPLE.has(singular(word)))
}

/** Whose objects in events and documents have a key that is theirs. */
const WITH_KEYS: ReadonlySet<string> = new Set(
  'user customer patient member subscriber visitor guest player donor participant respondent student passenger person'.split(' '),
)

const KEYS: ReadonlySet<string> = new Set(['id', 'uuid', 'guid', 'key'])

/** `name` of `users` is a person's name, and not a user name; of `screens` what a screen is called, and not a screen name. */
function withOwner(owner: readonly string[], own: readonly string[], isObject: boolean): readonly string[] {
  if (own[0] === 'name' && own.length === 1 && owner[owner.length - 1] === 'screen')
    return [...owner.slice(0, -1), 'screens', 'name']
  const last = singular(owner[owner.length - 1] ?? '')
  // `user.id` of an event is what `user_id` is elsewhere.
  if (isObject && own.length === 1 && KEYS.has(own[0] as string) && WITH_KEYS.has(last)) return [last, ...own]
  if (own.length === 1 && PEOPLE.has(last)) return [own[0] === 'name' ? 'person' : 'people', ...own]
  return [...owner, ...own]
}
