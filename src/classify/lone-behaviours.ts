/**
 * One word of behaviour in a document of nobody: a report wants a `referer`, a build prefers something, a page says which is its last. Records of what
 * somebody did say so in several fields, are many, or say who it was.
 */
import { rulePlaces } from '../model/rule-places.ts'
import type { Rule } from '../model/rule.ts'
import { bitsOfTable } from './context-memory.ts'
import type { Compiled } from './compiled.ts'
import type { FieldInput } from './field.ts'
import type { Verdict } from './judgement.ts'
import { tellsOfPeople } from './linked.ts'

/** Values of a field from which on it is of many records. */
const LEAST_RECORDS = 8
/** A verdict this sure counts. */
const SURE = 0.6
/** By these somebody is known again, without a name. */
const TRACED: ReadonlySet<string> = new Set('user-id username ip-address cookie session-id advertising-id'.split(' '))
/** Evidence that knows what it is without the field's name. */
const KNOWN: ReadonlySet<string> = new Set(['known-schema', 'event-names'])

/** As Markdown and HTML have them. */
const IN_TABLE = /^table\d*\[\]/

/**
 * @param words what the file and the table are called
 * @param verdicts on all fields of the source
 * @returns those that stay
 */
export function withoutLoneBehaviours(
  fields: readonly FieldInput[],
  words: readonly string[],
  verdicts: readonly Verdict[],
  rules: readonly Rule[],
  compiled: Compiled,
): Verdict[] {
  const all = [...verdicts]
  // Tables are of records, those in documents as well.
  if (all.length === 0 || fields.some(({ place: { path } }) => path === null || IN_TABLE.test(path))) return all
  const isOf = (rule: string): boolean => rules[rulePlaces(rules).get(rule) ?? -1]?.category === 'behavioral'
  if (!all.some(({ rule }) => isOf(rule))) return all
  if (tellsOfPeople(all, rules) || all.some(({ rule, confidence }) => TRACED.has(rule) && confidence >= SURE)) return all
  const byTable = bitsOfTable(words, compiled)
  const namesOf = new Map<string, Set<string>>()
  for (const { rule, field, confidence } of all) {
    if (confidence < SURE || !isOf(rule)) continue
    const names = namesOf.get(rule) ?? new Set()
    namesOf.set(rule, names.add(fields[field]?.place.name ?? ''))
  }
  return all.filter(({ rule, field, evidence }) => {
    if (!isOf(rule) || (namesOf.get(rule)?.size ?? 0) > 1 || evidence.some(({ kind }) => KNOWN.has(kind))) return true
    const place = compiled.behaviours.find((one) => one.rule.id === rule)?.place
    return (fields[field]?.values ?? 0) >= LEAST_RECORDS || (place !== undefined && (byTable[place] as number) > 0)
  })
}
