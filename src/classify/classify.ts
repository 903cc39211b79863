/**
 * Decides what each field of a table is, and what the table is about. The score of a rule is a sum of bits: a prior, what the name
 * says (name-evidence.ts), what the values look like (judges.ts), checks and kernel findings, the schema of a known vendor
 * (vendor-schemas.ts), and what the neighbours and the table's name add. Rules compete; the confidence of the best is its share
 * against all others and against "nothing we know".
 */
import type { FieldPlace } from '../model/field.ts'
import type { Evidence, Protection } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { type Case, isContradicted } from './case.ts'
import { casesFor, saysOf, speaksFor } from './cases.ts'
import { compile, type Compiled, isNumber } from './compiled.ts'
import { type Field, type FieldInput, fieldOf, nameOf } from './field.ts'
import { addAttributesInContext, addEvents, addOffers, addSchema, addTable, weighNames } from './context.ts'
import { addActors } from './event-streams.ts'
import { type EventFields, noteEvents } from './event-vocabulary.ts'
import { withoutSharedPrefix } from './field-name.ts'
import type { FieldName } from './name-forms.ts'
import { addKeysOfAccounts } from './account-keys.ts'
import { addPartsOfAccounts } from './accounts.ts'
import { addBandsOfNobody } from './bands.ts'
import { addClientsThatArePrograms } from './clients.ts'
import { withoutExplanations } from './explained.ts'
import { addPeopleAsKeys } from './people-as-keys.ts'
import { dropEntriesOfJournals } from './journals.ts'
import { addKindsOfNobody } from './kinds.ts'
import { heldOf } from './held.ts'
import { addLeaningsOfNobody } from './leanings.ts'
import { addToldByName } from './few-values.ts'
import { addNeighbours } from './neighbours.ts'
import { addPlacesOfNobody, dropListsOfPlaces } from './places.ts'
import { behavioursOf, type Behaviour } from './table-behaviour.ts'
import { isCatalogue, isTranslationFile } from './screen-texts.ts'
import { dropRadioCells } from './radio-cells.ts'
import { addSubject } from './record-subject.ts'
import { addDisplayedPeople } from './references.ts'
import { httpMessages } from './http-messages.ts'
import { namesOfObjects } from './program-documents.ts'
import { schemaNodes } from './schema-nodes.ts'
import { isManifestFile, isOfDrawing, isOfPackages, isSettingsFile, recordGroups } from './table-context.ts'
import {
  addAppointments,
  addJobsOfPrograms,
  addKeysOfLinks,
  addNamesOfFirms,
  addNamesOfThings,
  addOpeningsOfThings,
  addRatingsOfThings,
  addVisitsOfPatients,
} from './things.ts'
import { meaningsOfClaims } from './token-claims.ts'
import { addUnnamed, areUnnamed } from './unnamed.ts'
import { addUnnamedPeople } from './unnamed-people.ts'
import { addViewedPages } from './viewed-pages.ts'
import { matchSchema, type SchemaMatch, schemaName } from './vendor-schemas.ts'

export interface TableInput {
  readonly file: string
  readonly table: string | null
  readonly fields: readonly FieldInput[]
  /** What keys to accounts in other tables of its source are called (account-keys.ts). */
  readonly keysOfAccounts?: ReadonlySet<string> | undefined
}

export interface Verdict {
  /** Index into the table's fields. */
  readonly field: number
  readonly rule: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Values of the field that are of the rule's type, as far as can be told. */
  readonly hits: number
  readonly distinct: number
  /** How the values are written. */
  readonly protection: Protection
  /** Share of the distinct values that are published for examples and tests, 0..1. */
  readonly published: number
  /** Fields of the same kind of record have the same number (JSON can hold several in one file). */
  readonly group: number
}

/** One kind of record: a SQL table, a CSV file, the objects of one JSON array. */
export interface RecordKind {
  /** Path of the JSON array that holds the records, empty for the top. */
  readonly root: string
  /** Positions in the table's fields. */
  readonly members: readonly number[]
  readonly schema: SchemaMatch | undefined
  /** What its records say people did, surest first. */
  readonly behaviours: readonly Behaviour[]
}

export interface TableJudgement {
  readonly verdicts: readonly Verdict[]
  /** By `group` of the verdicts. */
  readonly kinds: readonly RecordKind[]
  /** Positions of the fields that hold what a program calls its things, and so nobody's name. */
  readonly ofThings: ReadonlySet<number>
  /** Positions of the fields whose texts a program shows or is built of: they are about nobody. */
  readonly ofPrograms: ReadonlySet<number>
}

/** A field of which no case is as good as this is of no rule. */
const LEAST_BITS = -2
/** Verdicts below this are not returned. */
const LEAST_CONFIDENCE = 0.3
const SECOND_VERDICT_BITS = 3
const NO_KEYS: ReadonlySet<string> = new Set()
/** Fields that are weighed against each other. Tables of more are judged in parts: the cases of a field take 15 KB while they are made. */
const MOST_TOGETHER = 1024
const PART = 64
/** Fields on both sides of a part that speak for their neighbours in it. */
const MARGIN = 8
/** What these are is opaque by nature: a token or a digest is the value itself. */
const OPAQUE_RULES: ReadonlySet<string> = new Set(
  'credential user-id device-id advertising-id session-id cookie crypto-address page-view purchase mac-address vin'.split(' '),
)

/** What translators have words for that are names as well: `Trang` is a page. */
export const NAMES_OF_THINGS: ReadonlySet<string> = new Set(
  'person-name username city region country coordinates job-title'.split(' '),
)

/**
 * @param rules all rules of the run; if profiles hold value tests, those of `valueTests(rules)`
 * @param without a vendor whose schemas are not to be used
 */
export function judgeTable(table: TableInput, rules: readonly Rule[], without?: string): TableJudgement {
  const compiled = compile(rules)
  const places = table.fields.map((field) => field.place)
  const verdicts: Verdict[] = []
  const isTranslation = isTranslationFile(table.file)
  const isText = isTranslation || isCatalogue(table.fields)
  const isManifest = isManifestFile(table.file)
  const isSettings = isSettingsFile(table.file)
  // What is called a diagnostic there, and how severe it is, is of no patient.
  const behaviours = new Set(isSettings ? ['health', ...compiled.behaviours.map(({ rule }) => rule.id)] : [])
  const nodes = schemaNodes(places)
  const ofThings = namesOfObjects(table.file, places)
  const ofMessages = httpMessages(places)
  const claims = meaningsOfClaims(places)
  const isTextAt = (i: number): boolean => {
    const place = places[i] as FieldPlace
    return isText || nodes.has(i) || isOfDrawing(place) || (isManifest && isOfPackages(table.file, place))
  }
  const groups = recordGroups(table.file, table.table, places)
  const kinds = groups.map(({ words: called, root, members }, group): RecordKind => {
    const words = members.every(isTextAt) ? [] : called
    // Columns without values are of the schema as well.
    const schema = matchSchema(
      members.map((i) => {
        const { own, full } = nameOf(places[i] as FieldPlace, words, isTextAt(i), compiled)
        return [schemaName(own), schemaName(full)]
      }),
      words,
      without,
    )
    const own = withoutSharedPrefix(members.map((i) => (places[i]?.path === null ? (places[i]?.name ?? null) : null)))
    const meant = own === undefined ? claims : new Map(own.map((name, k) => [members[k] as number, name]))
    const fieldAt = (i: number): Field | undefined =>
      fieldOf(calledSo(table.fields[i] as FieldInput, meant.get(i)), i, words, isTextAt(i), table.fields.length === 1, compiled)
    const parts = judgeParts(members, fieldAt, words, schema, compiled, groups.length === 1, table.keysOfAccounts ?? NO_KEYS)
    const told = withoutExplanations(table.file, places, parts.found, rules)
    const judged = { ...parts, found: isSettings ? told.filter(({ rule }) => !behaviours.has(rule)) : told }
    for (const verdict of judged.found) {
      const isThing = isTranslation || ofThings.has(verdict.field) || isOfDrawing(places[verdict.field] as FieldPlace)
      if (ofMessages.get(verdict.field)?.(verdict.rule) === false) continue
      if (!isThing || !NAMES_OF_THINGS.has(verdict.rule)) verdicts.push({ ...verdict, group })
    }
    return { root, members, schema, behaviours: behavioursOf(judged, words, schema, compiled) }
  })
  dropListsOfPlaces(table.fields, groups, verdicts)
  const ofPrograms = new Set(places.flatMap((_, i) => (isTextAt(i) ? [i] : [])))
  const named = isTranslation ? new Set(places.keys()) : ofThings
  return {
    verdicts: verdicts.sort((a, b) => a.field - b.field || b.confidence - a.confidence),
    kinds,
    ofThings: named,
    ofPrograms,
  }
}

/** @param name undefined: as it is called in the data */
function calledSo(input: FieldInput, name: string | undefined): FieldInput {
  return name === undefined ? input : { ...input, place: { ...input.place, name } }
}

/** As judgeTable, only the verdicts. */
export function classifyTable(table: TableInput, rules: readonly Rule[]): readonly Verdict[] {
  return judgeTable(table, rules).verdicts
}

/** True if a field's name alone speaks for a rule. @param rules all rules of the run */
export function isNamedFor(place: FieldPlace, rule: Rule, rules: readonly Rule[]): boolean {
  const compiled = compile(rules)
  return speaksFor(nameOf(place, [], false, compiled), rule, compiled)
}

/** A name that says so outvotes every form. */
const DENIED_BITS = -10

/** True if a field's name says that its values are not of a rule, whatever they look like. @param rules all rules of the run */
export function isNamedAgainst(place: FieldPlace, rule: Rule, rules: readonly Rule[]): boolean {
  const compiled = compile(rules)
  return rule.category !== 'behavioral' && saysOf(nameOf(place, [], false, compiled), rule, compiled) <= DENIED_BITS
}

/** What was seen of a record's fields while they were judged: enough to tell what the record is about. */
interface JudgedFields {
  readonly found: readonly Omit<Verdict, 'group'>[]
  readonly names: FieldName[]
  readonly events: EventFields
}

/** Perf: what a field looks like is read when its part is judged, and is gone after it. */
function judgeParts(
  members: readonly number[],
  fieldAt: (i: number) => Field | undefined,
  tableWords: readonly string[],
  schema: SchemaMatch | undefined,
  compiled: Compiled,
  isOnlyKind: boolean,
  keys: ReadonlySet<string>,
): JudgedFields {
  const found: Omit<Verdict, 'group'>[] = []
  const judged: JudgedFields = { found, names: [], events: new Map() }
  const size = members.length > MOST_TOGETHER ? PART : MOST_TOGETHER
  // Records inside of others are of whom those are of, and parts of tables of whom the rest of them says.
  const isWhole = isOnlyKind && members.length <= size
  for (let from = 0; from < members.length; from += size) {
    const own = new Set(members.slice(from, from + size))
    const fields = members.slice(Math.max(0, from - MARGIN), from + size + MARGIN).flatMap((i) => fieldAt(i) ?? [])
    for (const verdict of judgeRecord(fields, tableWords, schema, compiled, isWhole, keys))
      if (own.has(verdict.field)) found.push(verdict)
    for (const field of fields) {
      if (!own.has(field.index)) continue
      judged.names.push(field.name)
      noteEvents(field, judged.events)
    }
  }
  return judged
}

function judgeRecord(
  fields: readonly Field[],
  tableWords: readonly string[],
  schema: SchemaMatch | undefined,
  compiled: Compiled,
  isWhole: boolean,
  keys: ReadonlySet<string>,
): Omit<Verdict, 'group'>[] {
  const labels = fields.map(({ name }) => schema?.ruleOf([schemaName(name.full), schemaName(name.own)]))
  const cases = fields.map((field, i) => casesFor(field, compiled, labels[i]))
  for (const list of cases) weighNames(list)
  if (schema !== undefined) addSchema(cases, labels, schema.bits)
  addPeopleAsKeys(fields, cases, compiled)
  addKeysOfAccounts(fields, cases, keys, compiled)
  addEvents(fields, cases)
  addTable(fields, cases, tableWords, compiled)
  addUnnamed(fields, cases, tableWords, compiled)
  if (isWhole) addOffers(fields, cases, tableWords, compiled)
  addNeighbours(fields, cases, tableWords, compiled)
  if (areUnnamed(fields)) addUnnamedPeople(fields, cases, compiled)
  addAttributesInContext(fields, cases, tableWords, compiled)
  if (isWhole) addPlacesOfNobody(fields, cases, tableWords)
  addKindsOfNobody(fields, cases, tableWords)
  addLeaningsOfNobody(fields, cases, tableWords)
  addNamesOfThings(fields, cases, tableWords)
  addNamesOfFirms(fields, cases)
  addKeysOfLinks(fields, cases, tableWords)
  addVisitsOfPatients(fields, cases, tableWords)
  addAppointments(fields, cases)
  addPartsOfAccounts(fields, cases, tableWords)
  addActors(fields, cases, compiled)
  dropEntriesOfJournals(fields, cases)
  addDisplayedPeople(fields, cases, compiled)
  dropRadioCells(fields, cases)
  addToldByName(fields, cases, tableWords)
  addViewedPages(fields, cases)
  addBandsOfNobody(fields, cases)
  addClientsThatArePrograms(fields, cases)
  addJobsOfPrograms(fields, cases, tableWords)
  if (isWhole) addOpeningsOfThings(fields, cases, tableWords, compiled)
  if (isWhole) addRatingsOfThings(fields, cases, tableWords, compiled)
  const draft = (): Omit<Verdict, 'group'>[] => fields.flatMap((field, i) => verdictsOf(field, cases[i] as Case[]))
  const verdicts = draft()
  if (!isWhole || !addSubject(fields, cases, verdicts, tableWords, schema, compiled)) return verdicts
  return draft()
}

function verdictsOf(field: Field, cases: readonly Case[]): Omit<Verdict, 'group'>[] {
  // Perf: most fields are nobody's, and are not ranked.
  if (!cases.some((entry) => entry.bits >= LEAST_BITS && !isContradicted(entry))) return []
  const ranked = cases.filter((entry) => !isContradicted(entry)).sort((a, b) => b.bits - a.bits)
  const best = ranked[0] as Case
  const verdicts = [verdictOf(field, best, ranked)]
  if (isOfMailboxes(field)) {
    const other = ranked.find(({ rule }) => rule !== best.rule && OF_MAILBOXES.has(rule.id))
    if (OF_MAILBOXES.has(best.rule.id) && other !== undefined && other.bits >= TOLD_BITS)
      return [verdictOf(field, best, [best]), verdictOf(field, other, [other])]
  }
  const second = ranked[1]
  if (
    second !== undefined &&
    second.bits >= SECOND_VERDICT_BITS &&
    best.bits - second.bits < 1 &&
    second.rule.category !== best.rule.category
  ) {
    verdicts.push(verdictOf(field, second, [second]))
  }
  return verdicts.filter((verdict) => verdict.confidence >= LEAST_CONFIDENCE)
}

/** `Jane Doe <jane@example.org>`: who is written to, and where. */
function isOfMailboxes({ look: { share } }: Field): boolean {
  return share.mailbox > MOST_OF_A_FIELD && share.person + share.given + share.surname > MOST_OF_A_FIELD
}
/** Two in three. */
const TOLD_BITS = 1
const OF_MAILBOXES: ReadonlySet<string> = new Set(['email-address', 'person-name'])
const MOST_OF_A_FIELD = 0.5

function verdictOf(field: Field, entry: Case, ranked: readonly Case[]): Omit<Verdict, 'group'> {
  const rivals = ranked.reduce(
    (sum, rival) => sum + (rival === entry || !hasSupport(rival) ? 0 : 2 ** rival.bits * rivalry(entry, rival)),
    0,
  )
  const against = Math.log2(1 + rivals)
  const evidence = entry.terms.map(({ kind, bits }) => ({ kind, bits: round(bits) }))
  if (against >= 0.1) evidence.push({ kind: 'negative', bits: round(-against) })
  const found = field.input.found.find((known) => known.rule === entry.rule.id)
  const { hits, distinct } = heldOf(field, entry, found)
  return {
    field: field.index,
    rule: entry.rule.id,
    confidence: 1 / (1 + 2 ** -(entry.bits - against)),
    evidence,
    hits,
    distinct,
    protection: protectionIn(field, entry.rule, found?.wholeCell ?? 0),
    published: entry.rule.synthetic === undefined ? 0 : field.look.share.published,
  }
}

/**
 * How a verdict's values are hidden. What somebody did is no value, and ids of what was done look random. What was recognised as it stands is
 * hidden in nothing, be it as long as a ciphertext.
 */
function protectionIn(field: Field, { id, category }: Rule, recognised: number): Protection {
  if (OPAQUE_RULES.has(id) || category === 'behavioral') return 'plain'
  const isPlain = field.protection !== 'masked' && recognised >= RECOGNISED * Math.max(1, field.input.values)
  return isPlain ? 'plain' : field.protection
}

/** Share of a field's values. */
const RECOGNISED = 0.5

/** Rules that nothing speaks for are no rivals: together their priors would outweigh a good case. */
function hasSupport(entry: Case): boolean {
  return entry.terms.some((term) => term.bits > 0)
}

/** A name that says so. */
const CLEAR_NAME_BITS = 4

/**
 * Behaviours share their words (an event can be a view and an open): one is little evidence against another. Nor is another number
 * of a person's where nothing but the check tells whose it is: it is one of them.
 */
function rivalry(entry: Case, rival: Case): number {
  // Who logs in by an address has it for a name.
  if (entry.rule.id === 'username' && rival.rule.id === 'email-address' && entry.nameBits >= CLEAR_NAME_BITS) return 0
  const areNumbers = isNumber(entry.rule) && isNumber(rival.rule)
  if (areNumbers && entry.nameBits <= 0 && rival.nameBits <= 0) return 0
  return entry.rule.category === 'behavioral' && rival.rule.category === 'behavioral' ? 0.3 : 1
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100
}
