/** What a field's name says for each rule, in bits. */
import { EVENT_RULES, eventOf } from '../../rules/words/events.ts'
import { weightsOf } from '../../rules/words/weighted.ts'
import { remembered } from '../model/memo.ts'
import type { PhraseBits, Rule } from '../model/rule.ts'
import { cueNamesOf } from './cue-names.ts'
import { englishOf } from './english.ts'
import { singular, wordsOf } from './field-name.ts'
import { FIELD_NAMES, type FieldNames, OTHER_MEANINGS } from './field-names.ts'
import { extremes, matchesIn, type PhraseMatch, type PhraseSet, phraseSet } from './phrases.ts'

/** The whole name is one the rule lists. */
const WHOLE_NAME_BITS = 7
/** The name is in a long list of which some will mean something else here. */
const LISTED_NAME_BITS = 5
/** The whole name is a phrase that announces the rule's values in text. Names that another rule lists come first. */
const ANNOUNCED_BITS = 5
/** A name that says something, but nothing we know, speaks this much against judging by values alone. */
const UNKNOWN_NAME_BITS = -2
/** A first word that makes a flag, a count or an average of what follows. */
const MEASURES: ReadonlySet<string> = new Set(
  'is has was did can num cnt count number total avg average mean min max sum flag allow allows enable enabled use show send sends ratio pct percent percentage std stddev'.split(
    ' ',
  ),
)
/** First words of names of texts on screens: `button_login`, `error_password`, `entry_email`. */
const SCREEN_PARTS: ReadonlySet<string> = new Set(
  'button btn error err entry label lbl placeholder tooltip hint heading legend column tab text txt msg warning'.split(' '),
)
/** Words after a phrase that take it back: `city_count`, `email_type`. Those of OTHER_MEANINGS do so too. */
const TAKES_BACK: ReadonlySet<string> = new Set(
  'count cnt type status flag verified valid invalid format regex regexp pattern id ids enabled required domain template at opt length source rank method category url link label order frequency preference confirmed validated exists available visible sent subject provider placeholder hint tooltip error errors caption heading prompt level group date time hash_type response result check checks pct percent percentage ratio median mean avg average estimate estimated min max std stddev charge charges fee fees cost costs'.split(
    ' ',
  ),
)
/** More words than this are a sentence, not a name. */
const LONGEST_NAME = 7

/** A rule's knowledge of names, ready to be matched. */
export interface NameKnowledge {
  readonly fields: ReadonlySet<string>
  /** Phrases that announce values in text. */
  readonly announced: ReadonlySet<string>
  readonly strong: PhraseSet
  readonly context: PhraseSet
  /** Phrases of two words and more, in the singular: `total_charge` as `total_charges`. */
  readonly singular: PhraseSet
  readonly table: PhraseSet
  readonly cues: PhraseSet
  readonly isListed: ((name: string) => boolean) | undefined
  /** Whether something is allowed or wanted is itself what the rule is about. */
  readonly isOfChoices: boolean
}

export function nameKnowledge(rule: Rule): NameKnowledge {
  return new KnownNames(rule)
}

/** Perf: each part is made ready when it is asked for. A small scan asks many rules, and few of them for more than a part or two (start-up). */
class KnownNames implements NameKnowledge {
  readonly isListed: ((name: string) => boolean) | undefined
  readonly isOfChoices: boolean
  private readonly rule: Rule
  private readonly more: FieldNames | undefined
  private madeFields: ReadonlySet<string> | undefined
  private madeAnnounced: ReadonlySet<string> | undefined
  private madeStrong: PhraseSet | undefined
  private madeContext: PhraseSet | undefined
  private madeSingular: PhraseSet | undefined
  private madeTable: PhraseSet | undefined
  private madeCues: PhraseSet | undefined

  constructor(rule: Rule) {
    this.rule = rule
    this.more = FIELD_NAMES[rule.id]
    this.isListed = this.more?.isListed
    this.isOfChoices = rule.id === 'preference'
  }

  get fields(): ReadonlySet<string> {
    this.madeFields ??= new Set(
      [...(this.rule.fields ?? []), ...(this.more?.fields ?? [])].map((name) => wordsOf(name).join('_')),
    )
    return this.madeFields
  }

  get announced(): ReadonlySet<string> {
    this.madeAnnounced ??= new Set(cueNamesOf(this.rule))
    return this.madeAnnounced
  }

  get strong(): PhraseSet {
    this.madeStrong ??= phraseSet(this.tokens())
    return this.madeStrong
  }

  get context(): PhraseSet {
    this.madeContext ??= phraseSet(weightsOf(this.rule.contextTokens, this.more?.contextTokens))
    return this.madeContext
  }

  get singular(): PhraseSet {
    this.madeSingular ??= this.rule.category === 'behavioral' ? phraseSet(singularPhrases(this.tokens())) : NOTHING
    return this.madeSingular
  }

  get table(): PhraseSet {
    this.madeTable ??= phraseSet(singularKeys(weightsOf(this.rule.tableWords, this.more?.tableWords)))
    return this.madeTable
  }

  get cues(): PhraseSet {
    this.madeCues ??= phraseSet(weightsOf(this.rule.cues))
    return this.madeCues
  }

  private tokens(): Weights {
    return weightsOf(this.rule.tokens, this.more?.tokens)
  }
}

type Weights = ReadonlyMap<string, number>

const NOTHING: PhraseSet = phraseSet(new Map())

/** Of a rule that has never heard of a name's words. */
export const NO_KNOWLEDGE: NameKnowledge = {
  fields: new Set(),
  announced: new Set(),
  strong: NOTHING,
  context: NOTHING,
  singular: NOTHING,
  table: NOTHING,
  cues: NOTHING,
  isListed: undefined,
  isOfChoices: false,
}

/** False if `contextOf` is 0 for whatever name. */
export function speaksInContext(rule: Rule): boolean {
  return rule.contextTokens !== undefined || FIELD_NAMES[rule.id]?.contextTokens !== undefined
}

/** False if no name of a table says anything for or against the rule. */
export function speaksOfTables(rule: Rule): boolean {
  return hasAny(rule.tableWords) || hasAny(FIELD_NAMES[rule.id]?.tableWords)
}

function hasAny(weights: PhraseBits | undefined): boolean {
  return weights !== undefined && weights.length > 0
}

function singularPhrases(weights: Weights): Weights {
  return singularKeys(new Map([...weights].filter(([phrase]) => phrase.includes('_'))))
}

/** Tables are named in singular and plural alike. */
function singularKeys(weights: Weights): Weights {
  return new Map([...weights].map(([phrase, bits]) => [phrase.split('_').map(singular).join('_'), bits]))
}

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

/** Bits for a rule that is an attribute of a person, of the name as it stands. */
export function attributeBits(name: FieldName, knowledge: NameKnowledge): number {
  if (name.own.length === 0) return 0
  if (knowledge.isListed?.(name.written) && !isOfProcess(name)) return LISTED_NAME_BITS
  if (knowledge.fields.has(name.ownKey) || knowledge.fields.has(name.fullKey)) return wholeNameBits(name, knowledge)
  const long = name.own.length > LONGEST_NAME
  const { best, worst } = extremes(matchesIn(name.full, knowledge.strong))
  if (best === undefined || long) return Math.min(worst, -againstValues(name.own), UNKNOWN_NAME_BITS)
  return best.bits + worst - takenBack(name.full, best) - ofOwner(name, best)
}

/** As attributeBits, of a name as it is written: what it is in English may announce the numbers of a country that it is not of. */
export function writtenBits(name: FieldName, knowledge: NameKnowledge): number {
  const bits = attributeBits(name, knowledge)
  const isAnnounced = knowledge.announced.has(name.ownKey) || knowledge.announced.has(name.fullKey)
  return isAnnounced && bits > DENIES_BITS ? Math.max(bits, ANNOUNCED_BITS) : bits
}

/** From here on a name denies a rule in whatever language it does. */
const DENIES_BITS = -6

/** True if some rule lists the name as it stands: it needs no translation. */
export function isListed(bits: number): boolean {
  return bits >= WHOLE_NAME_BITS
}

/**
 * Bits for a rule that is an attribute of a person, of the name as it stands or of what it is in English.
 *
 * @param said of the name as it stands
 */
export function translatedBits(name: FieldName, knowledge: NameKnowledge, said: number): number {
  if (said <= DENIES_BITS) return said
  const inEnglish = englishOf(name.own).map((own) => {
    const owner = name.full.slice(0, Math.max(0, name.full.length - name.own.length))
    return attributeBits(named(own, [...owner, ...own], name.question, name.written), knowledge)
  })
  // The other order of the words is one that the language may not have: it may speak for a rule, and denies none.
  const asWritten = inEnglish.slice(0, isNumberOfOne(name.own) ? 0 : 1)
  const least = Math.min(said, ...asWritten)
  return least <= DENIES_BITS ? least : Math.max(said, ...inEnglish)
}

/** `numero_socio` is the number of a member, `numero_socios` how many there are. */
function isNumberOfOne(own: readonly string[]): boolean {
  return own.length === 2 && NUMBERS.has(own[0] as string) && !(own[1] as string).endsWith('s')
}
const NUMBERS: ReadonlySet<string> = new Set('nr no num nro numero nummer numer'.split(' '))

/** Variables of a process (`env.LANG`) are called as cookies are, and go to no browser. */
function isOfProcess({ own, full }: FieldName): boolean {
  return full.slice(0, -own.length).some((word) => word === 'env' || word === 'environment')
}

/** What a field of something is, is said by its own name: `email.retries` is no email. */
const OF_OWNER_BITS = 2
/** Words that only tell which one, or that it is the value itself. */
const WHICH_ONE: ReadonlySet<string> = new Set(
  (
    'value values text raw plain content data string number no id name full short long formatted iso normalized display primary secondary main other alternate alternative default first second ' +
    'last old new current previous original work home office personal private business billing shipping mobile cell local international start end from to of my own'
  ).split(' '),
)

function ofOwner({ own, full }: FieldName, phrase: PhraseMatch): number {
  const isOwners = phrase.end <= full.length - own.length && full.length > own.length
  return isOwners && !own.some((word) => WHICH_ONE.has(word)) ? OF_OWNER_BITS : 0
}

function wholeNameBits(name: FieldName, knowledge: NameKnowledge): number {
  const { worst } = extremes(matchesIn(name.full, knowledge.strong))
  return worst <= -6 ? WHOLE_NAME_BITS + worst : WHOLE_NAME_BITS
}

/** What the words around a phrase take from it. */
function takenBack(words: readonly string[], phrase: PhraseMatch): number {
  let bits = 0
  for (let i = phrase.end; i < words.length; i++) {
    const word = words[i] as string
    if (TAKES_BACK.has(word)) bits = Math.max(bits, 7)
    else bits = Math.max(bits, OTHER_MEANINGS.get(word) ?? 0)
  }
  if (phrase.start > 0 && (MEASURES.has(words[0] as string) || SCREEN_PARTS.has(words[0] as string))) bits = Math.max(bits, 7)
  return bits
}

/** How sure the words of a name are about meaning something that no rule is about. */
function againstValues(words: readonly string[]): number {
  let bits = 0
  for (const word of words) bits = Math.max(bits, OTHER_MEANINGS.get(word) ?? 0)
  return bits
}

/** Bits for a rule that is a behaviour: `strong` of the name alone, `context` where the table agrees. */
export function behaviourBits(name: FieldName, knowledge: NameKnowledge): { readonly strong: number; readonly context: number } {
  if (name.own.length === 0 || name.own.length > LONGEST_NAME + 2) return { strong: 0, context: 0 }
  // What stands around it can only speak against it.
  const { worst } = extremes(matchesIn(name.full, knowledge.strong))
  const said = behaviourOf(name.own, name.ownKey, worst, knowledge)
  for (const words of englishOf(name.own)) {
    const other = behaviourOf(words, words.join('_'), worst, knowledge)
    if (Math.abs(other.strong) > Math.abs(said.strong)) said.strong = other.strong
    said.context = Math.max(said.context, other.context)
  }
  return said
}

/** Words that make a switch of what they stand beside: `enable_reactions`, `comments_allowed`. What may be done nobody has done. */
const SWITCHES: ReadonlySet<string> = new Set(
  'enable enables enabled disable disables disabled allow allows allowed disallow permit permits permitted can'.split(' '),
)

function behaviourOf(
  words: readonly string[],
  key: string,
  around: number,
  knowledge: NameKnowledge,
): { strong: number; context: number } {
  if (!knowledge.isOfChoices && words.length > 1 && words.some((word) => SWITCHES.has(word)))
    return { strong: Math.min(around, 0), context: 0 }
  const strong = extremes([...matchesIn(words, knowledge.strong), ...matchesIn(words.map(singular), knowledge.singular)])
  const whole = knowledge.fields.has(key)
  const context = extremes(matchesIn(words, knowledge.context))
  return {
    strong: (whole ? WHOLE_NAME_BITS - 1 : (strong.best?.bits ?? 0)) + Math.min(strong.worst, around),
    context: Math.max(
      isWhen(words) ? WHEN_BITS : 0,
      context.best === undefined ? 0 : contextBits(words, context.best, knowledge),
    ),
  }
}

/** Bits that a whole name has for an attribute where its table is about nothing else: `weight` among what was measured of patients. */
export function contextOf({ own }: FieldName, knowledge: NameKnowledge): number {
  if (knowledge.context.byWord.size === 0) return 0
  const { best } = extremes(matchesIn(own, knowledge.context))
  return best !== undefined && best.start === 0 && own.slice(best.end).every((word) => CURRENCIES.has(word)) ? best.bits : 0
}

/** `amount_eur` is an amount. */
const CURRENCY_WORDS = 'usd eur gbp chf pln sek nok dkk czk brl mxn inr aud cad try'
const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_WORDS.split(' '))

/** Words that count, date or single out what another word is about: `total_clicks`, `last_sent`, `fare_amount`. */
const QUANTITIES: ReadonlySet<string> = new Set(
  `total unique num number count avg average min max sum pct percent last first per rate date time ts at on in of amount given did not incl excl inc excluding including net gross vat tax cents pence ${CURRENCY_WORDS}`.split(
    ' ',
  ),
)

/** When somebody did something, in a table that says what: `rated_at`, `tickets_booked_on`. */
const WHEN_BITS = 3.5
const WHEN: ReadonlySet<string> = new Set('at on ts date time timestamp'.split(' '))
const DONE: ReadonlySet<string> = new Set('sent bought sold seen left lost chosen given read paid spent begun done'.split(' '))
/** Dates of records, and not of what people did. */
const KEPT: ReadonlySet<string> = new Set(
  'created updated modified changed synced deleted inserted loaded imported exported archived edited added published generated expired indexed cached migrated reminded notified warned banned locked verified activated'.split(
    ' ',
  ),
)

function isWhen(words: readonly string[]): boolean {
  const done = words[words.length - 2]
  if (done === undefined || !WHEN.has(words[words.length - 1] as string) || KEPT.has(done)) return false
  return (done.length > 4 && done.endsWith('ed')) || DONE.has(done)
}

/** `Q4_VERBATIM`, `question_2`: which one it is says nothing else. */
const QUESTION_NUMBER = /^(?:q|q?\d+)$/

/** A word that depends on its table must be nearly the whole name; words of the same subject beside it do no harm. */
function contextBits(words: readonly string[], match: PhraseMatch, knowledge: NameKnowledge): number {
  let bits = match.bits
  words.forEach((word, i) => {
    if (i >= match.start && i < match.end) return
    if (QUESTION_NUMBER.test(word)) return
    const subject = QUANTITIES.has(word) || knowledge.context.byWord.has(word) || knowledge.table.byWord.has(singular(word))
    bits -= subject && (!TAKES_BACK.has(word) || QUANTITIES.has(word)) ? 0.5 : 3
  })
  return Math.max(0, bits)
}

/** A table called like an event holds such events: `order_completed`, `email_opened`. */
export const EVENT_TABLE_BITS = 5

/** The rule of the event that a table is called like. */
export function eventOfTable(words: readonly string[]): string | undefined {
  const event = words.length > 1 ? eventOf(words.join('_')) : undefined
  return event === undefined ? undefined : EVENT_RULES[event]
}

/** @param rule id of the rule whose knowledge it is */
export function tableBits(words: readonly string[], knowledge: NameKnowledge, rule: string): number {
  let { best, worst } = extremes(matchesIn(words.map(singular), knowledge.table))
  for (const english of englishOf(words)) {
    const other = extremes(matchesIn(english.map(singular), knowledge.table))
    if ((other.best?.bits ?? 0) > (best?.bits ?? 0)) best = other.best
    worst = Math.min(worst, other.worst)
  }
  const ofEvent = eventOfTable(words) === rule ? EVENT_TABLE_BITS : 0
  return Math.max(best?.bits ?? 0, ofEvent) + worst
}

/** Cues of a table's fields add up to this. */
const MOST_CUE_BITS = 4
/** One cue alone is chance. */
const LEAST_CUES = 2

/** What the names of all fields of a table say about its subject, beside the fields that are of the rule's type. */
export function cueBits(names: readonly FieldName[], knowledge: NameKnowledge): number {
  const seen = new Map<string, number>()
  for (const { own } of names)
    for (const words of [own, ...englishOf(own).slice(0, 1)])
      for (const { bits, start, end } of matchesIn(words, knowledge.cues)) seen.set(words.slice(start, end).join('_'), bits)
  return sumOfCues(seen)
}

/** @param seen bits of each cue that is there */
export function sumOfCues(seen: ReadonlyMap<string, number>): number {
  if (seen.size < LEAST_CUES) return 0
  let sum = 0
  for (const bits of seen.values()) sum += bits
  return Math.min(MOST_CUE_BITS, sum)
}
