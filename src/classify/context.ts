/** What the other fields of a record and the name of its table add to the cases of a field. */
import { addTerm, type Case, isContradicted } from './case.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { bitsOfTable, contextsOf, cuesOfFields } from './context-memory.ts'
import { englishOf } from './english.ts'
import { eventBits } from './event-vocabulary.ts'
import { CONTRADICTED } from './judge.ts'
import { singular } from './field-name.ts'
import { contextOf } from './behaviour-names.ts'
import { isOfPeople } from './name-forms.ts'

/** Bits that a name of the table or its other fields can add to a behaviour. */
const MOST_CONTEXT_BITS = 4
/** From here on a word that depends on its table counts in full. */
const ENOUGH_CONTEXT_BITS = 3

/** A word that is little of a name (`compare_at_amount`) is no hint. */
const LEAST_HINT_BITS = 1

/** A name that says as much by itself is more than a hint. */
const NAMED_BITS = 3

/** Bits of hints that nothing agrees with. */
const MOST_HINTED = 1

/** A name that clearly says one thing speaks against being another by values alone. */
export function weighNames(cases: readonly Case[]): void {
  const clearest = cases.reduce((most, entry) => (isContradicted(entry) ? most : Math.max(most, entry.nameBits)), 0)
  if (clearest < 4) return
  for (const entry of cases)
    if (entry.nameBits <= 0 && entry.rule.category !== 'behavioral') addTerm(entry, 'negative', -0.8 * clearest)
}

/** A known schema says that a field is of no rule, or of another one. */
const OTHER_BITS = -2.5
/** Words of a name that the vendor's documents explain speak against nothing, up to this many bits. */
const MOST_SPOKEN_AGAINST = 2

/**
 * What the schema of a known vendor says.
 *
 * @param labels rule of each field, `other`, or undefined where the schema does not name it
 * @param bits for the rule it names
 */
export function addSchema(cases: readonly (readonly Case[])[], labels: readonly (string | undefined)[], bits: number): void {
  cases.forEach((list, i) => {
    const label = labels[i]
    if (label === undefined) return
    for (const entry of list) {
      if (entry.rule.id === label)
        addTerm(entry, 'known-schema', bits + Math.min(MOST_SPOKEN_AGAINST, Math.max(0, -entry.nameBits)))
      else if (entry.rule.category === 'behavioral' || entry.nameBits > 0) addTerm(entry, 'known-schema', OTHER_BITS)
    }
  })
}

/** Behaviour is a matter of the whole table: its name, and how many other fields name the same behaviour. */
export function addTable(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  const all = fields.map(({ name }) => name)
  const company = companyOf(fields)
  const byTable = bitsOfTable(tableWords, compiled)
  const cues = cuesOfFields(all, compiled)
  const contexts = all.map((name) => contextsOf(name, compiled))
  const sure = new Set(cases.flatMap((list) => list.flatMap(({ rule, nameBits }) => (nameBits >= NAMED_BITS ? [rule] : []))))
  for (const one of compiled.ofTables) {
    const { rule } = one
    const contextual = one.isBehaviour ? one.contextual : -1
    const ofTable = (byTable[one.place] as number) + (cues.get(one) ?? 0)
    // Perf: of most rules nothing is said (bench: small files).
    const isHinted = contextual >= 0 && contexts.some((bits) => (bits[contextual] as number) >= LEAST_HINT_BITS)
    if (ofTable === 0 && !isHinted && !sure.has(rule)) continue
    const own = cases.map((list) => list.find((entry) => entry.rule === rule))
    const named = own.map((entry) => (entry !== undefined && entry.nameBits >= NAMED_BITS ? entry.nameBits / 4 : 0))
    const hints = contexts.map((bits, i) =>
      contextual >= 0 && named[i] === 0 && (bits[contextual] as number) >= LEAST_HINT_BITS ? 1 : 0,
    )
    const sums = new Map<readonly number[], { readonly total: number; readonly hinting: number }>()
    const sumOf = (members: readonly number[]) => {
      const total = members.reduce((sum, i) => sum + (named[i] as number), 0)
      // A name hints once, however many fields have it: in nested data and in texts of one kind many do.
      const hinting = new Set(members.flatMap((i) => (hints[i] === 1 ? [(fields[i] as Field).name.own.join('_')] : []))).size
      const sum = { total, hinting }
      sums.set(members, sum)
      return sum
    }
    own.forEach((entry, i) => {
      if (entry === undefined) return
      const members = company[company.length === 1 ? 0 : i] as readonly number[]
      const { total, hinting } = sums.get(members) ?? sumOf(members)
      const strongly = total - (named[i] as number)
      // Words that say little each, in a table of which nothing says it plainly, say little together.
      const hinted = Math.min(0.3 * (hinting - (hints[i] as number)), ofTable > 0 || strongly > 0 ? 3.5 : MOST_HINTED)
      const others = strongly + hinted
      const affinity = Math.min(MOST_CONTEXT_BITS, ofTable + Math.min(3.5, others))
      if (affinity === 0 && ofTable >= 0) return
      const context = contextual >= 0 ? ((contexts[i] as Float64Array)[contextual] as number) : 0
      const strong = entry.nameBits > 0
      // A word that says a little by itself, and more where the table agrees: `theme` of settings.
      const inContext = context > 0 && affinity > 1 ? context * Math.min(1, affinity / ENOUGH_CONTEXT_BITS) + 1 : 0
      const bits = strong ? Math.max(affinity * 0.5, inContext - entry.nameBits) : inContext
      // What the table is called outweighs its other fields: catalogues have prices, quantities and discounts too.
      if (ofTable < 0 && strong) addTerm(entry, 'neighbour-field', ofTable * 0.8)
      else if (bits > 0) addTerm(entry, 'neighbour-field', bits)
    })
  }
}

/** A record of more fields is a document: its objects are about different things. */
const MOST_OF_ONE_THING = 48

/**
 * The fields that speak for each other: all of a record; in a document those of one object, of the objects around it and of those right
 * inside it, for each field its own.
 */
function companyOf(fields: readonly Field[]): readonly (readonly number[])[] {
  const everyone = fields.map((_, i) => i)
  if (fields.length <= MOST_OF_ONE_THING || fields.some(({ input }) => input.place.path === null)) return [everyone]
  const objects = fields.map(({ input }) => objectOf(input.place.path as string))
  const members = new Map<string, number[]>()
  const inside = new Map<string, Set<string>>()
  objects.forEach((object, i) => {
    const list = members.get(object)
    if (list !== undefined) {
      list.push(i)
      return
    }
    members.set(object, [i])
    const around = objectOf(object)
    inside.set(around, (inside.get(around) ?? new Set()).add(object))
  })
  const found = new Map<string, readonly number[]>()
  return objects.map((object) => {
    const known = found.get(object)
    if (known !== undefined) return known
    const company = [object, ...(inside.get(object) ?? [])]
    for (let around = object; around !== ''; ) {
      around = objectOf(around)
      company.push(around)
    }
    const list = [...new Set(company)].flatMap((one) => members.get(one) ?? [])
    found.set(object, list)
    return list
  })
}

/** `a.b` of `a.b.c`, and nothing of `a`. */
function objectOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')))
}

/** The table says so by itself; with the prior a verdict of three in four. */
const LEAST_SUBJECT_BITS = 3
const IN_SUBJECT_BITS = 5
/** A field that is called as what the records are about. */
const SAID_BITS = 4
const LIKELY_BITS = -0.5

/** What is measured, noted and found of patients is of their health, in tables that are about that and say whose it is. */
export function addAttributesInContext(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  const byTable = bitsOfTable(tableWords, compiled)
  for (const { rule, names, place } of compiled.inContext) {
    // Appointments are a hairdresser's, too: a patient who has a diagnosis says what their notes are of.
    const isSaid = (): boolean =>
      cases.some((list) => list.some((one) => one.rule === rule && one.nameBits >= SAID_BITS && one.bits >= 0)) &&
      fields.some(({ name }) => (bitsOfTable(name.own, compiled)[place] as number) >= LEAST_SUBJECT_BITS)
    if ((byTable[place] as number) < LEAST_SUBJECT_BITS && !isSaid()) continue
    const isSomebodys =
      fields.some(({ name }) => isOfPeople(name.own)) ||
      cases.some((list) =>
        list.some((entry) => WHO.has(entry.rule.class) && entry.rule.category === 'identifiable' && entry.bits >= LIKELY_BITS),
      )
    if (!isSomebodys) continue
    fields.forEach((field, i) => {
      const entry = cases[i]?.find((one) => one.rule === rule)
      if (entry === undefined || entry.nameBits > 0 || contextOf(field.name, names) < LEAST_SUBJECT_BITS) return
      addTerm(entry, 'neighbour-field', IN_SUBJECT_BITS - entry.nameBits)
    })
  }
}

/** What a purchase has and an offer has not: somebody, a deal, a number of things taken. */
const DEAL: ReadonlySet<string> = new Set(
  `order orders orderid invoice receipt transaction purchase purchases purchased bought sold paid payment checkout booking booked quantity qty sales
  spent spend refund charge charges subtotal total basket cart installments`.split(/\s+/),
)
/** What offers have as well. */
const OFFER: ReadonlySet<string> = new Set(
  'price cost discount coupon promotion sku asin code product currency tax shipping freight'.split(' '),
)
const OFFER_BITS = -4
const LEAST_TABLE_BITS = 3

/** Prices and discounts where nobody buys and nothing is sold are a catalogue's. */
export function addOffers(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  const purchase = compiled.behaviours.find(({ rule }) => rule.id === 'purchase')
  if (purchase === undefined) return
  const entries = cases.map((list) => list.find(({ rule }) => rule.id === 'purchase'))
  if (!entries.some((entry) => entry !== undefined && entry.bits > -2)) return
  const byTable = bitsOfTable(tableWords, compiled)
  const inEnglish = fields.map(({ name: { own } }) => [...own, ...(englishOf(own)[0] ?? [])])
  if (isOfCompany(fields, inEnglish, tableWords) || isUnpaid(inEnglish, tableWords)) {
    for (const entry of entries)
      if (entry !== undefined && !entry.terms.some(({ kind }) => kind === 'known-schema'))
        addTerm(entry, 'negative', CONTRADICTED)
    return
  }
  if ((byTable[purchase.place] as number) >= LEAST_TABLE_BITS) return
  if (!entries.some((entry) => entry !== undefined && entry.nameBits >= LEAST_TABLE_BITS)) return
  const isDeal = inEnglish.some((words) => words.some((word) => DEAL.has(word)) && !isWayToPay(words))
  const isSomebodys = cases.some((list) =>
    list.some(({ rule, bits, nameBits }) => rule.category === 'identifiable' && WHO.has(rule.class) && nameBits > 0 && bits >= 0),
  )
  if (isDeal || isSomebodys) return
  entries.forEach((entry, i) => {
    if (entry === undefined || entry.terms.some(({ kind }) => kind === 'known-schema')) return
    // What an item is called is of the offer as its price is, and was taken for a deal's by that alone.
    const words = inEnglish[i] ?? []
    if (entry.nameBits <= 0 || isWayToPay(words) || words.some((word) => OFFER.has(word))) addTerm(entry, 'negative', OFFER_BITS)
  })
}
const WHO: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'login', 'card'])

/** `payment_type` of a course is how it may be paid for, by whoever does. */
function isWayToPay(words: readonly string[]): boolean {
  return words.length === 2 && words[0] === 'payment' && WAYS.has(words[1] as string)
}
const WAYS: ReadonlySet<string> = new Set(['type', 'types', 'terms', 'mode'])

/** Whom a company buys from, and how: what it bought is no person's purchase. */
const SUPPLIERS: ReadonlySet<string> = new Set('supplier vendor procurement requisition'.split(' '))
/** What may be had for nothing: a list of news, a group. */
const MAYBE_FREE: ReadonlySet<string> = new Set('subscription subscriber'.split(' '))
const AMOUNT: ReadonlySet<string> = new Set('amount fee fare rate sum value mrr arr renewal billing bill plan paid'.split(' '))

/** Written together: `purchorders`, `purchaseorderdetails`, `loctransfers`, `stocktransfer`. */
const OF_COMPANY = /^(?:purch(?:ase)?ord(?:er)?|(?:loc|stock|warehouse|inventory)transfer)/

function isOfCompany(
  fields: readonly Field[],
  inEnglish: readonly (readonly string[])[],
  tableWords: readonly string[],
): boolean {
  if (fields.some(({ name }) => isOfPeople(name.own))) return false
  if (tableWords.some((word) => OF_COMPANY.test(word))) return true
  // Lines of what customers ordered say from which delivery they were taken.
  if (inEnglish.some((words) => words.some((word, i) => word === 'order' && words[i - 1] !== 'purchase'))) return false
  return inEnglish.some((words) => {
    const at = words.indexOf('purchase')
    return (at >= 0 && words[at + 1] === 'order') || words.some((word) => SUPPLIERS.has(singular(word)))
  })
}

function isUnpaid(inEnglish: readonly (readonly string[])[], tableWords: readonly string[]): boolean {
  if (!tableWords.some((word) => MAYBE_FREE.has(singular(word)))) return false
  return !inEnglish.some((words) => words.some((word) => DEAL.has(word) || OFFER.has(word) || AMOUNT.has(word)))
}

/** Fields whose values are names of events record what the events do. */
export function addEvents(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  cases.forEach((list, i) => {
    for (const entry of list) {
      if (entry.rule.category !== 'behavioral') continue
      const bits = eventBits(fields[i] as Field, entry.rule.id)
      if (bits > 0) addTerm(entry, 'event-names', bits)
    }
  })
}
