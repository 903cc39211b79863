/** The fields of one kind of record weighed together: one step after the other says what its neighbours, its table and its vendor make of each. */
import { addKeysOfAccounts } from './account-keys.ts'
import { addPartsOfAccounts } from './accounts.ts'
import { addBandsOfNobody } from './bands.ts'
import type { Case } from './case.ts'
import { casesFor } from './cases.ts'
import { addClientsThatArePrograms } from './clients.ts'
import type { Compiled } from './compiled.ts'
import { addAttributesInContext, addEvents, addOffers, addSchema, addTable, weighNames } from './context.ts'
import { addActors } from './event-streams.ts'
import { type EventFields, noteEvents } from './event-vocabulary.ts'
import { addToldByName } from './few-values.ts'
import type { Field } from './field.ts'
import { dropEntriesOfJournals } from './journals.ts'
import type { Verdict } from './judgement.ts'
import { addKindsOfNobody } from './kinds.ts'
import { addLeaningsOfNobody } from './leanings.ts'
import type { FieldName } from './name-forms.ts'
import { addNeighbours } from './neighbours.ts'
import { addPeopleAsKeys } from './people-as-keys.ts'
import { addPlacesOfNobody } from './places.ts'
import { addPlacesOfStations } from './stations.ts'
import { dropRadioCells } from './radio-cells.ts'
import { verdictsOf } from './ranked-cases.ts'
import { addSubject } from './record-subject.ts'
import { addDisplayedPeople } from './references.ts'
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
import { addUnnamedPeople } from './unnamed-people.ts'
import { addUnnamed, areUnnamed } from './unnamed.ts'
import { type SchemaMatch, schemaName } from './vendor-schemas.ts'
import { addPagesOfLists, addViewedPages } from './viewed-pages.ts'

/** Fields that are weighed against each other. Tables of more are judged in parts: the cases of a field take 15 KB while they are made. */
const MOST_TOGETHER = 1024

const PART = 64

/** Fields on both sides of a part that speak for their neighbours in it. */
const MARGIN = 8

/** What was seen of a record's fields while they were judged: enough to tell what the record is about. */
interface JudgedFields {
  readonly found: readonly Omit<Verdict, 'group'>[]
  readonly names: FieldName[]
  readonly events: EventFields
}

/** Perf: what a field looks like is read when its part is judged, and is gone after it. */
export function judgeParts(
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
  if (isWhole) addPlacesOfStations(fields, cases)
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
  addPagesOfLists(fields, cases)
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
