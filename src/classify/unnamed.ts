/**
 * What the records of a table without names for its columns say that people did. One column alone says nothing: a page is a page view beside
 * a time and a visitor, an amount is a purchase beside a buyer, a day and a currency, a figure from one to five is a rating beside an opinion.
 */
import type { Rule } from '../model/rule.ts'
import { addTerm, type Case } from './case.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { eventShares } from './event-vocabulary.ts'
import { tableBits } from './table-names.ts'

/** With the prior a verdict of three in four. */
const ROLE_BITS = 5.2
/** Most values of a column are so. */
const MOST = 0.7
/** The table's file is called so. */
const NAMED_BITS = 3
/** Columns between a price and its number of things. */
const NEAR = 2
/** Ratings take a few values, of many records. */
const RATINGS = [3, 11] as const
/** Opinions among comments. */
const LEAST_OPINIONS = 0.25
/** Who did it, by what people are told apart by. */
const WHO: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'login', 'card', 'ip', 'device', 'cookie'])

/** What the columns of a table are to each other, by position. */
interface Roles {
  readonly pages: readonly number[]
  readonly amounts: readonly number[]
  readonly currencies: readonly number[]
  readonly quantities: readonly number[]
  readonly payments: readonly number[]
  readonly codes: readonly number[]
  readonly ratings: readonly number[]
  readonly comments: readonly number[]
  readonly hasDate: boolean
  readonly hasTime: boolean
  /** Somebody is told apart, if only by an id that nothing else has. */
  readonly isSomebodys: boolean
  /** By what only people and their devices have: sensors have ids, times, levels and measures too. */
  readonly isOfPeople: boolean
}

/** True of the columns of a table that has names for none of them. */
export function areUnnamed(fields: readonly Field[]): boolean {
  return fields.length >= 2 && fields.every(({ name, input }) => name.own.length === 0 && input.place.path === null)
}

/** @param tableWords of the table's name: a file may be called what its columns are not */
export function addUnnamed(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  if (!areUnnamed(fields)) return
  const roles = rolesOf(fields, cases)
  const say = (rule: string, positions: readonly number[]): void => {
    for (const i of positions) {
      const entry = cases[i]?.find((one) => one.rule.id === rule)
      if (entry !== undefined) addTerm(entry, 'neighbour-field', ROLE_BITS)
    }
  }
  const isCalled = (id: string): boolean =>
    compiled.rules.some((one) => one.rule.id === id && tableBits(tableWords, one.names, id) >= NAMED_BITS)
  const { pages, amounts, currencies, ratings, comments } = roles
  // What was bought and how many stands beside what it cost; elsewhere such figures count children and cars.
  const isPriced = (i: number): boolean => amounts.some((amount) => Math.abs(amount - i) <= NEAR)
  const quantities = roles.quantities.filter(isPriced)
  const codes = roles.codes.filter(isPriced)
  if (roles.hasTime && roles.isSomebodys) say('page-view', pages)
  // By what it was paid tells that it was, whoever did.
  if (roles.payments.length > 0 && roles.hasDate && amounts.length > 0) say('purchase', [...amounts, ...roles.payments])
  const isSold = currencies.length > 0 || (quantities.length > 0 && codes.length > 0 && roles.isOfPeople)
  if (isCalled('purchase') && amounts.length > 0) say('purchase', [...amounts, ...currencies, ...quantities, ...codes])
  else if (roles.isSomebodys && roles.hasDate && amounts.length > 0 && isSold)
    say('purchase', [...amounts, ...currencies, ...quantities])
  if (comments.length > 0 && ratings.length > 0 && (roles.isSomebodys || roles.hasDate || isCalled('customer-satisfaction')))
    say('customer-satisfaction', [...comments, ...ratings])
  addAnswers(fields, cases)
  if (roles.isSomebodys && roles.hasDate) addActions(fields, cases)
}

/** Whom a survey asked is told in classes at its end or its start; what they answered stands on the other side, in few words each. */
function addAnswers(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const asked = fields.flatMap(({ look: { share: s, distinct } }, i) =>
    (s.ageRange > MOST || (s.gender > 0.9 && distinct >= 2 && distinct <= 6)) && s.number < 0.1 ? [i] : [],
  )
  const hasAges = asked.some((i) => (fields[i] as Field).look.share.ageRange > MOST)
  const [first] = asked
  if (!hasAges || first === undefined || asked.length < 2) return
  const last = asked.at(-1) as number
  const answers = fields.flatMap((field, i) =>
    (first >= fields.length - 1 - last ? i < first : i > last) && isAnswered(field) ? [i] : [],
  )
  // Wards, plans and departments are few words each, too: people are asked for a yes, and how much.
  const opinions = answers.filter((i) => isOpinion(fields[i] as Field)).length
  if (answers.length < LEAST_ANSWERS || opinions < LEAST_OPINED) return
  for (const i of answers) {
    const entry = cases[i]?.find(({ rule }) => rule.id === 'preference')
    if (entry !== undefined) addTerm(entry, 'neighbour-field', ROLE_BITS)
  }
}
/** Questions to each person. */
const LEAST_ANSWERS = 3
const ANSWERS = [2, 12] as const
/** Of them those that are a yes or a degree. */
const LEAST_OPINED = 2

function isOpinion({ look: { share: s, distinct } }: Field): boolean {
  return s.boolean + s.opinion > MOST && distinct >= 2
}

function isAnswered({ look: { share: s, distinct, values } }: Field): boolean {
  return distinct >= ANSWERS[0] && distinct <= ANSWERS[1] && values > 5 * distinct && s.letters > 0.8 && s.date + s.number < 0.1
}

/** Few words that are names of events, over and over, beside who and when. */
function addActions(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach((field, i) => {
    for (const [rule, bits] of actionsOf(field)) {
      const entry = cases[i]?.find((one) => one.rule.id === rule)
      if (entry !== undefined && !entry.terms.some(({ kind }) => kind === 'event-names')) addTerm(entry, 'event-names', bits)
    }
  })
}

/** Different words that a column of actions has, and values to each. */
const ACTIONS = [2, 30] as const
const LEAST_REPEATS = 3

function actionsOf({ look }: Field): readonly (readonly [rule: string, bits: number])[] {
  if (look.distinct < ACTIONS[0] || look.distinct > ACTIONS[1] || look.values < LEAST_REPEATS * look.distinct) return []
  const shares = eventShares(look)
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0)
  if (all < MOST) return []
  return [...shares].filter(([, share]) => share > 0).map(([rule, share]) => [rule, ROLE_BITS * Math.min(1, 0.5 + share / all)])
}

function rolesOf(fields: readonly Field[], cases: readonly (readonly Case[])[]): Roles {
  const at = (test: (field: Field) => boolean): number[] => fields.flatMap((field, i) => (test(field) ? [i] : []))
  return {
    // A record of its own has its own address; pages are met again.
    pages: at(({ look: { share: s, distinct, values } }) => s.url + s.path > MOST && distinct > 1 && distinct <= MOST * values),
    amounts: at(({ look: { share: s, distinct } }) => s.money > MOST && s.negative < 0.1 && s.upTo10 < MOST && distinct > 4),
    currencies: at(({ look }) => look.share.currency > MOST),
    payments: at(({ look: { share: s, distinct, values } }) => s.payment > 0.8 && distinct >= 2 && values > 2 * distinct),
    quantities: at(
      ({ look: { share: s, distinct, values } }) => s.integer > MOST && s.upTo10 > MOST && s.boolean < 0.95 && distinct < values,
    ),
    codes: at(
      ({ look: { share: s, minLength } }) =>
        s.code > MOST && s.uuid + s.hex + s.ip + s.mac + s.email + s.date < 0.1 && minLength > 3,
    ),
    ratings: at(
      ({ look: { share: s, distinct, values } }) =>
        s.integer > 0.95 && s.upTo10 > 0.95 && distinct >= RATINGS[0] && distinct <= RATINGS[1] && values > 2 * distinct,
    ),
    comments: at(
      ({ look: { share: s, distinct } }) =>
        ((s.sentence > 0.5 && s.opinion > LEAST_OPINIONS) || (s.sentence > 0.3 && s.complaint > LEAST_OPINIONS)) && distinct > 4,
    ),
    hasDate: fields.some(({ look: { share: s } }) => s.date + s.epoch > MOST),
    hasTime: fields.some(({ look: { share: s } }) => s.time + s.epoch > MOST),
    isSomebodys: fields.some((field, i) => isUnique(field) || isOfPeople(cases[i] as readonly Case[])),
    isOfPeople: cases.some(isOfPeople),
  }
}

function isUnique({ look }: Field): boolean {
  return look.share.uuid > MOST && look.distinct > 4
}

/** A column that tells who or which visitor, by what it is surest to be. */
function isOfPeople(cases: readonly Case[]): boolean {
  const best = cases.reduce<Case | undefined>(
    (one, other) => (one === undefined || other.bits > one.bits ? other : one),
    undefined,
  )
  return best !== undefined && best.bits > 0 && tellsWho(best.rule)
}

function tellsWho({ class: of }: Rule): boolean {
  return WHO.has(of)
}
