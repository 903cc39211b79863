/**
 * Decides what each field of a table is, and what the table is about. The score of a rule is a sum of bits: a prior, what the name
 * says (name-evidence.ts), what the values look like (judges.ts), checks and kernel findings, the schema of a known vendor
 * (vendor-schemas.ts), and what the neighbours and the table's name add. Rules compete; the confidence of the best is its share
 * against all others and against "nothing we know".
 */
import type { FieldPlace } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { saysOf, speaksFor } from './cases.ts'
import { compile } from './compiled.ts'
import { withoutExplanations } from './explained.ts'
import { withoutSharedPrefix } from './field-name.ts'
import { type Field, type FieldInput, fieldOf, nameOf } from './field.ts'
import { httpMessages } from './http-messages.ts'
import { judgeParts } from './judge-record.ts'
import type { TableInput, Verdict, RecordKind, TableJudgement } from './judgement.ts'
import { tellsOfPeople } from './linked.ts'
import { withoutLoneBehaviours } from './lone-behaviours.ts'
import { dropListsOfPlaces } from './places.ts'
import { namesOfObjects } from './program-documents.ts'
import { schemaNodes } from './schema-nodes.ts'
import { isCatalogue, isTranslationFile } from './screen-texts.ts'
import { behavioursOf } from './table-behaviour.ts'
import { isManifestFile, isOfDrawing, isOfPackages, isSettingsFile, recordGroups } from './table-context.ts'
import { meaningsOfClaims } from './token-claims.ts'
import { matchSchema, schemaName } from './vendor-schemas.ts'

const NO_KEYS: ReadonlySet<string> = new Set()

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
    // A list of people among settings is of people: records of an array, or several at the top of the document.
    const isListed = ({ field, hits }: { field: number; hits: number }): boolean =>
      root !== '' || (hits > 1 && places[field]?.path?.includes('[]') !== true)
    const isOfProgram = isSettings && !tellsOfPeople(told.filter(isListed), rules)
    const judged = { ...parts, found: isOfProgram ? told.filter(({ rule }) => !behaviours.has(rule)) : told }
    for (const verdict of judged.found) {
      const isThing = isTranslation || ofThings.has(verdict.field) || isOfDrawing(places[verdict.field] as FieldPlace)
      if (ofMessages.get(verdict.field)?.(verdict.rule) === false) continue
      if (!isThing || !NAMES_OF_THINGS.has(verdict.rule)) verdicts.push({ ...verdict, group })
    }
    return { root, members, schema, behaviours: behavioursOf(judged, words, schema, compiled) }
  })
  dropListsOfPlaces(table.fields, groups, verdicts)
  const words = groups.flatMap(({ words: called }) => called)
  const told = withoutLoneBehaviours(table.fields, words, verdicts, rules, compiled)
  const ofPrograms = new Set(places.flatMap((_, i) => (isTextAt(i) ? [i] : [])))
  const named = isTranslation ? new Set(places.keys()) : ofThings
  return {
    verdicts: told.sort((a, b) => a.field - b.field || b.confidence - a.confidence),
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
