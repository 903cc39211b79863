/** What a field's name says for rules of what people are, in bits. */
import { englishOf } from './english.ts'
import { OTHER_MEANINGS } from './field-names.ts'
import { type FieldName, named } from './name-forms.ts'
import type { NameKnowledge } from './name-knowledge.ts'
import { extremes, matchesIn, type PhraseMatch } from './phrases.ts'

/** The whole name is one the rule lists. */
export const WHOLE_NAME_BITS = 7

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
export const TAKES_BACK: ReadonlySet<string> = new Set(
  'count cnt type status flag verified valid invalid format regex regexp pattern id ids enabled required domain template at opt length source rank method category url link label order frequency preference confirmed validated exists available visible sent subject provider placeholder hint tooltip error errors caption heading prompt level group date time hash_type response result check checks pct percent percentage ratio median mean avg average estimate estimated min max std stddev charge charges fee fees cost costs'.split(
    ' ',
  ),
)

/** More words than this are a sentence, not a name. */
export const LONGEST_NAME = 7

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
