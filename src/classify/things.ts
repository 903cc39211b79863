/**
 * What is of a thing and of nobody: what it is called, and how it is rated on the whole. `name` and `nom` are as often a colour's as
 * somebody's, and the stars of a product are nobody's opinion; who gave them, or wrote something beside them, is.
 */
import { addTerm, type Case } from './case.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { bitsOfTable } from './context-memory.ts'
import { englishOf } from './english.ts'
import { singular } from './field-name.ts'
import { CONTRADICTED } from './judge.ts'
import { isOfPeople } from './name-forms.ts'

/** Words for a name that say not whose. */
const NAME: ReadonlySet<string> = new Set('name nom nome nombre naam navn namn nazwa nimi nev ad isim'.split(' '))
/** Beside it in records that say nothing else but how the thing is kept. */
const KEPT =
  /^(?:.*_)?(?:id|uuid|guid|code|key|slug|type|sort|order|position|rank|active|enabled|visible|is_[a-z]+|rgb|hex|created(?:_at)?|updated(?:_at)?|modified|last_update|tms|datec|rowid|entity|libelle|label|description|note|icon|image|url|parent|version)$/
/** What a table is called whose things are firms. */
const FIRMS: ReadonlySet<string> = new Set(
  'company firm firma societe entreprise empresa azienda bedrijf organization organisation supplier vendor fournisseur proveedor brand manufacturer publisher store shop'.split(
    ' ',
  ),
)
const OF_THING_BITS = -6
/** Whole names, given name and surname, are somebody's whatever the table is called. */
const WHOLE_NAMES = 0.6
const LIKELY_BITS = -0.5

export function addNamesOfThings(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  if (tableWords.length === 0 || fields.length < 2 || isOfPeople(tableWords)) return
  const isFirms = FIRMS.has(singular(tableWords.at(-1) ?? ''))
  fields.forEach(({ name, look, input }, i) => {
    if (input.place.path !== null || !NAME.has(name.ownKey) || look.share.person > WHOLE_NAMES) return
    const isBare =
      fields.every((other, k) => k === i || KEPT.test(other.name.ownKey)) &&
      fields.some(({ name: { ownKey } }) => KEY.test(ownKey))
    if (!isBare && !isFirms) return
    const entry = cases[i]?.find(({ rule }) => rule.id === 'person-name')
    if (entry !== undefined) addTerm(entry, 'negative', isBare ? CONTRADICTED : OF_THING_BITS)
  })
}
const KEY = /(?:^|_)(?:id|rowid|code|key|uuid)$/

/**
 * The key of a record that links somebody to something is called by its table (`courseClassPersonID` of `courseClassPerson`), and the key of
 * whom it links stands beside it (`personID`).
 */
export function addKeysOfLinks(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  if (tableWords.length < 2 || !isOfPeople(tableWords.slice(-1))) return
  const own = [...tableWords.map(singular), 'id'].join('_')
  const ending = own.split('_').slice(-2).join('_')
  const at = fields.findIndex(({ name }) => name.own.map(singular).join('_') === own)
  const links = fields.some(
    ({ name }, i) => i !== at && name.own.length < tableWords.length + 1 && name.own.map(singular).join('_').endsWith(ending),
  )
  if (at < 0 || !links) return
  const entry = cases[at]?.find(({ rule }) => rule.id === 'user-id')
  if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
}

/** Names that only people have, in parts. */
const PARTS_OF_NAMES: ReadonlySet<string> = new Set('first last given family surname firstname lastname middle'.split(' '))
const SITE: ReadonlySet<string> = new Set('url website web homepage site domain'.split(' '))

/** Clients and contacts with a site of their own are firms, unless they are called as people are. */
export function addNamesOfFirms(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const hasSite = fields.some(({ name, look }) => look.share.url + look.share.host > 0.5 && SITE.has(name.own.at(-1) ?? ''))
  if (!hasSite || fields.some(({ name }) => name.own.some((word) => PARTS_OF_NAMES.has(word)))) return
  fields.forEach(({ name, look, input }, i) => {
    if (input.place.path !== null || !NAME.has(name.ownKey) || look.share.person > WHOLE_NAMES) return
    const entry = cases[i]?.find(({ rule }) => rule.id === 'person-name')
    if (entry !== undefined) addTerm(entry, 'negative', OF_THING_BITS)
  })
}

const BEGINS: ReadonlySet<string> = new Set('start starts begin begins from'.split(' '))
const ENDS: ReadonlySet<string> = new Set('end ends until to'.split(' '))
const CALLED: ReadonlySet<string> = new Set('title name subject summary desc description location venue'.split(' '))

/** What has a title, begins and ends is an appointment, and nothing that a program saw. */
export function addAppointments(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  const says = (words: ReadonlySet<string>, isTime: boolean): boolean =>
    fields.some(({ name: { own }, look: { share } }) => own.some((word) => words.has(word)) && (!isTime || share.date > 0.5))
  if (!says(BEGINS, true) || !says(ENDS, true) || !says(CALLED, false) || says(OF_SITE, false)) return
  for (const list of cases)
    for (const entry of list)
      if (entry.rule.id === 'page-view' && entry.nameBits <= 0 && !entry.terms.some(({ kind }) => kind === 'known-schema'))
        addTerm(entry, 'negative', CONTRADICTED)
}

const SEEN_BY: ReadonlySet<string> = new Set(
  'patient pat ward wrd doctor physician nurse clinic vet surgery diagnosis appointment'.split(' '),
)
const OF_SITE: ReadonlySet<string> = new Set('page url session referrer referer utm browser'.split(' '))

/** Whom patients visit is no site: how long and when is no view of a page. */
export function addVisitsOfPatients(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  const says = (words: ReadonlySet<string>): boolean =>
    fields.some(({ name }) => name.own.some((word) => words.has(singular(word)))) ||
    tableWords.some((word) => words.has(singular(word)))
  if (!says(SEEN_BY) || says(OF_SITE)) return
  for (const list of cases)
    for (const entry of list)
      if (entry.rule.id === 'page-view' && !entry.terms.some(({ kind }) => kind === 'known-schema'))
        addTerm(entry, 'negative', CONTRADICTED)
}

/** What is sold, shown and visited, in names of its fields. */
const THINGS: ReadonlySet<string> = new Set(
  'price sku asin isbn model brand product item movie film book title app genre author publisher category cuisine hotel restaurant recipe course game stock ean upc'.split(
    ' ',
  ),
)
/** An opinion, whoever has it. */
const OPINION: ReadonlySet<string> = new Set(
  'review reviewer comment feedback opinion survey respondent response verbatim recommend satisfaction nps csat text body sentiment user customer'.split(
    ' ',
  ),
)
/** How many there are of an opinion is none: `review_count`. */
const COUNTS: ReadonlySet<string> = new Set('count num number total'.split(' '))
const MEASURE: ReadonlySet<string> = new Set('rating stars star score'.split(' '))
const LEAST_TABLE_BITS = 2.5

export function addRatingsOfThings(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  const rule = compiled.behaviours.find(({ rule: { id } }) => id === 'customer-satisfaction')
  if (rule === undefined || (bitsOfTable(tableWords, compiled)[rule.place] as number) >= LEAST_TABLE_BITS) return
  if (!fields.some(({ name }) => name.own.some((word) => MEASURE.has(singular(word))))) return
  const says = (words: ReadonlySet<string>): boolean =>
    fields.some(({ name }) => name.own.some((word) => words.has(singular(word))))
  const isOpinion = ({ name: { own } }: Field): boolean =>
    own.some((word) => OPINION.has(singular(word))) && !own.some((word) => COUNTS.has(word))
  if (!says(THINGS) || fields.some(isOpinion) || fields.some(({ look }) => look.share.opinion > 0.3 && look.share.sentence > 0.3))
    return
  if (
    cases.some((list) =>
      list.some(({ rule: { category, class: of }, bits }) => category === 'identifiable' && WHO.has(of) && bits >= LIKELY_BITS),
    )
  )
    return
  fields.forEach((_, i) => {
    for (const entry of cases[i] as readonly Case[])
      if (entry.rule.id === 'customer-satisfaction' && !entry.terms.some(({ kind }) => kind === 'known-schema'))
        addTerm(entry, 'negative', CONTRADICTED)
  })
}
const WHO: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'login', 'card'])

/** What shops, polls and lids do: with what closes beside it, `opens` is of no mail. */
const CLOSES = /^(?:clos(?:e|es|ed|ing|es_at)|close_time|break)$/
/** What says that mail is meant, or whom it went to. */
const OF_MAIL: ReadonlySet<string> = new Set(
  `mail email mails emails campaign newsletter subject recipient subscriber unsubscribe unsubscribed bounce bounced sent delivered message mailing list ctr rate
  template send sends utm click clicked clicks link`.split(/\s+/),
)
const LEAST_FIELDS = 3
const MAIL_WHO: ReadonlySet<string> = new Set(['email', 'name', 'login', 'phone'])

/** Files, tickets and doors are opened as well: of mail it is where the table says so by another word, or whom it went to. */
export function addOpeningsOfThings(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
  compiled: Compiled,
): void {
  // A column or two may be a cut of anything.
  if (fields.length < LEAST_FIELDS) return
  const entries = cases.map((list) => list.find(({ rule, bits }) => rule.id === 'email-engagement' && bits > LIKELY_BITS - 2))
  if (!entries.some((entry) => entry !== undefined)) return
  const rule = compiled.behaviours.find((one) => one.rule.id === 'email-engagement')
  if (rule === undefined || (bitsOfTable(tableWords, compiled)[rule.place] as number) > 0) return
  const closes = fields.some(({ name }) => CLOSES.test(name.own[0] ?? ''))
  const isOfMail = fields.some(({ name: { own } }) =>
    [own, ...englishOf(own)].some((words) => words.some((word) => OF_MAIL.has(word))),
  )
  const isSomebodys = cases.some((list) =>
    list.some(
      ({ rule: { category, class: of }, bits }) => category === 'identifiable' && MAIL_WHO.has(of) && bits >= LIKELY_BITS,
    ),
  )
  if (isOfMail || (isSomebodys && !closes)) return
  for (const entry of entries)
    if (entry !== undefined && !entry.terms.some(({ kind }) => kind === 'known-schema' || kind === 'event-names'))
      addTerm(entry, 'negative', CONTRADICTED)
}

/** What a run of a program is told by. */
const RUNS: ReadonlySet<string> = new Set(
  'build commit branch pipeline stage runner agent node exit queue retry attempt cron schedule workflow artifact worker'.split(
    ' ',
  ),
)
const LEAST_OF_RUNS = 2

/**
 * The jobs that programs run are called by what their table is called, or stand beside what a run is told by: nobody's profession is a `job` of
 * `etl_jobs`, or one beside a build and a commit.
 */
export function addJobsOfPrograms(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  tableWords: readonly string[],
): void {
  const isNamed = singular(tableWords.at(-1) ?? '') === 'job' && tableWords.length > 1
  const runs = fields.filter(({ name }) => name.own.some((word) => RUNS.has(singular(word)))).length
  if ((!isNamed && runs < LEAST_OF_RUNS) || fields.some(({ name }) => isOfPeople(name.own))) return
  fields.forEach(({ name, look }, i) => {
    if (singular(name.ownKey) !== 'job' || look.share.jobTitle > 0.3) return
    const entry = cases[i]?.find(({ rule }) => rule.id === 'job-title')
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}
