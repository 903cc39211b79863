/**
 * Tables that list kinds of things, for other tables to refer to: the states an order can be in, the plans there are, in each language. They
 * are called by what they list the kinds of, and hold nobody's.
 */
import { addTerm, type Case, type Field } from './cases.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'
import { isOfPeople } from './name-evidence.ts'

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
/** Behind them: the same in another table, mostly for each language. */
const TEXTS: ReadonlySet<string> = new Set('description translation i18n text label lang language name id ids code'.split(' '))
/** What fields of lists of kinds are called, beside the table's own words. */
const LISTED: ReadonlySet<string> = new Set(
  `id code key uuid guid name title label description text comment language lang locale sort order position rank weight active enabled default
  status type plan kind is retired creator color colour icon created changed updated modified date at by reason on image slug
  alt alternative validity valid from to until legacy
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
  while (words.length > 1 && TEXTS.has(words.at(-1) as string)) words.pop()
  const last = words.at(-1) ?? ''
  const told = fields.filter(({ name: { own } }) => !own.some((word) => KEPT.has(word)))
  const listsOnly = !isOfPeople(told.flatMap(({ name }) => name.own)) && told.every(({ name }) => isListed(name.own, words))
  // What a template is filled with is made up.
  const listsKinds = words.length > 1 && KINDS.has(last) && (last === 'template' || listsOnly || isTimeless(fields, cases))
  const listsTraits = TRAITS.has(last) || (last === 'status' && words.at(-2) === 'marital')
  const isOfNobody = listsTraits && listsOnly && fields.length > 1 && fields.some(({ name }) => KEYS.test(name.own.at(-1) ?? ''))
  fields.forEach((field, i) => {
    for (const entry of cases[i] as readonly Case[]) {
      if (isOfNobody && OF_TRAITS.has(entry.rule.id)) addTerm(entry, 'negative', CONTRADICTED)
      if (entry.rule.category !== 'behavioral' || entry.terms.some(({ kind }) => kind === 'known-schema')) continue
      if (listsKinds || (entry.rule.id === 'preference' && isFlag(field))) addTerm(entry, 'negative', CONTRADICTED)
    }
  })
}

/** In whose table of lists `icdid` is `icd_id`. */
function isListed(own: readonly string[], table: readonly string[]): boolean {
  return own.every((word) => {
    const one = singular(word)
    return LISTED.has(one) || table.includes(one) || table.some((of) => KEYS.test(one.slice(of.length)) && one.startsWith(of))
  })
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
