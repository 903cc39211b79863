/**
 * Tables that list kinds of things, for other tables to refer to: the states an order can be in, the plans there are, in each language. They
 * are called by what they list the kinds of, and hold nobody's.
 */
import { addTerm, type Case } from './case.ts'
import type { Field } from './field.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'
import { isOfPeople } from './name-forms.ts'

/** Last words of what such tables are called. */
const KINDS: ReadonlySet<string> = new Set(
  'status type plan kind pattern template rule reason method option category level event action module question answer'.split(
    ' ',
  ),
)
/** What people are, as a list of all that there is: the nationalities, the titles of jobs. */
const TRAITS: ReadonlySet<string> = new Set(
  `nationality gender sex ethnicity race religion party orientation sexuality union language country marital maritalstatus title jobtitle occupation profession civility civilite salutation
  condition disease illness diagnosis icd icd9 icd10 snomed loinc symptom allergy allergen vaccine vaccination medication treatment procedure`.split(
    /\s+/,
  ),
)
const OF_TRAITS: ReadonlySet<string> = new Set(
  'nationality gender title ethnicity religion political-opinion sexual-orientation trade-union marital-status job-title health'.split(
    ' ',
  ),
)
/** Tables of these say what there is of each. */
const AILMENTS: ReadonlySet<string> = new Set(
  'disease illness icd icd9 icd10 snomed symptom allergy allergen vaccine vaccination medication treatment procedure'.split(' '),
)
/** Behind them: the same in another table, mostly for each language. */
const TEXTS: ReadonlySet<string> = new Set(
  'description translation i18n text label info lang language name id ids code'.split(' '),
)
/** What fields of lists of kinds are called, beside the table's own words. */
const LISTED: ReadonlySet<string> = new Set(
  `id code key uuid guid name title label description text comment language lang locale sort order position rank weight active enabled default
  status type plan kind is retired creator color colour icon created changed updated modified date at by reason on image slug
  alt alternative validity valid from to until legacy
  picklist presence valueid sortorder sortorderid sequence row hidden visible file filename
  value price cost amount frequency duration cycle trial count days months years interval currency`.split(/\s+/),
)

/** Who put a record there, and when, says nothing of what it lists. */
const KEPT: ReadonlySet<string> = new Set('audit audited created updated modified retired changed'.split(' '))

export function addKindsOfNobody(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  const words = tableWords.map(singular)
  const stem = words.at(-1)?.replace(/(?<=.{3})type$/, '') ?? ''
  while (words.length > 1 && TEXTS.has(words.at(-1) as string)) words.pop()
  const last = words.at(-1) ?? ''
  const told = fields.filter(({ name: { own } }) => !own.some((word) => KEPT.has(word)))
  const listsOnly =
    !isOfPeople(told.flatMap(({ name }) => name.own)) && told.every(({ name }) => isListed(name.own, [...words, stem]))
  // What a template is filled with is made up.
  const listsKinds = words.length > 1 && KINDS.has(last) && (last === 'template' || listsOnly || isTimeless(fields, cases))
  const listsTraits = TRAITS.has(last) || TRAITS.has(stem) || (last === 'status' && words.at(-2) === 'marital')
  const table = [...words, stem]
  const isOfNobody =
    (listsTraits && listsOnly && fields.length > 1 && fields.some(({ name }) => isKey(name.own, table))) ||
    (AILMENTS.has(last) && isReference(fields, cases, words))
  const isChoice = listsOnly && isTimeless(fields, cases) && isToChooseFrom(fields, words)
  fields.forEach((field, i) => {
    for (const entry of cases[i] as readonly Case[]) {
      if (isOfNobody && OF_TRAITS.has(entry.rule.id)) addTerm(entry, 'negative', CONTRADICTED)
      if (entry.rule.category !== 'behavioral' || entry.terms.some(({ kind }) => kind === 'known-schema')) continue
      if (listsKinds || isChoice || (entry.rule.id === 'preference' && isFlag(field))) addTerm(entry, 'negative', CONTRADICTED)
    }
  })
}

/** How the entries of a list are shown to those who choose: in which order, in which language, or not at all. */
const SHOWN: ReadonlySet<string> = new Set(
  'sort order sortorder sortorderid position sequence row presence hidden visible active enabled default language lang locale'.split(
    ' ',
  ),
)
/** What an entry is called, beside the table's own words. */
const LABELS: ReadonlySet<string> = new Set('name title label text value description code filename'.split(' '))
/** Fewer words could be of anything. */
const LEAST_CHOICES = 3
const MOST = 0.5

/** A list from which people choose, of the ratings or smileys there are: each stands there once, in the order in which it is shown. */
function isToChooseFrom(fields: readonly Field[], table: readonly string[]): boolean {
  const isLabel = ({ name: { own }, look }: Field): boolean => isEachOnce(own, look, table) && look.share.sentence < MOST
  const isShown = ({ name: { own } }: Field): boolean =>
    SHOWN.has(own.at(-1) ?? '') && !(own.length === 1 && table.includes(own[0] as string))
  return fields.some(isLabel) && fields.some(isShown)
}

/** What an entry is called: words, under a name that says so, and no two entries have the same. */
function isEachOnce(own: readonly string[], look: Field['look'], table: readonly string[]): boolean {
  return (
    own.every((word) => LABELS.has(word) || table.includes(singular(word))) &&
    look.share.letters > MOST &&
    look.distinct >= LEAST_CHOICES &&
    look.distinct === look.values
  )
}

/** In whose table of lists `icdid` is `icd_id`. */
function isListed(own: readonly string[], table: readonly string[]): boolean {
  return own.every((word) => {
    const one = singular(word)
    return LISTED.has(one) || table.includes(one) || table.some((of) => KEYS.test(one.slice(of.length)) && one.startsWith(of))
  })
}

/** `id` and `salutationid` of `salutationtype`. */
function isKey(own: readonly string[], table: readonly string[]): boolean {
  const last = own.at(-1) ?? ''
  return KEYS.test(last) || table.some((of) => of !== '' && last.startsWith(of) && KEYS.test(last.slice(of.length)))
}

/** Where each ailment stands once, with all that is known of it, and nothing leads to a person, a visit or a day. */
function isReference(fields: readonly Field[], cases: readonly (readonly Case[])[], table: readonly string[]): boolean {
  const leadsElsewhere = fields.some(
    ({ name: { own } }) => KEYS.test(own.at(-1) ?? '') && !isListed(own, table) && own.length > 1,
  )
  const isOfSomebody = cases.some((list) =>
    list.some(({ rule, bits }) => rule.category === 'identifiable' && rule.id !== 'health' && bits >= LIKELY_BITS),
  )
  return (
    fields.some(({ name, look }) => isEachOnce(name.own, look, table)) &&
    !leadsElsewhere &&
    !isOfSomebody &&
    !fields.some(({ name, look: { share } }) => isOfPeople(name.own) || share.date + share.epoch > MOST)
  )
}

/** The end of a name by which records refer to the list. */
const KEYS = /^(?:id|code|key|no|nr|number)$/
/** As likely as not. */
const LIKELY_BITS = -0.5

/** True of records that name nobody and no time: what nobody did at no time is only defined. */
function isTimeless(fields: readonly Field[], cases: readonly (readonly Case[])[]): boolean {
  return (
    !fields.some(({ look: { share } }) => share.date + share.epoch > 0.5) &&
    !cases.some((list) => list.some(({ rule, bits }) => rule.category === 'identifiable' && bits >= LIKELY_BITS))
  )
}

/** Yes or no: this one of several names, addresses or spellings is the preferred one. It says what is right, and not what anybody likes. */
function isFlag({ name, look }: Field): boolean {
  return name.own.at(-1) === 'preferred' && look.share.boolean > 0.5
}
