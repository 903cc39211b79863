/**
 * Tables in which a key of people's records is spelled out: `job_id` of employees points at `jobs`, where the job is called `job_desc`. What
 * such a label says is what the key says of somebody, and in the table itself nothing tells.
 */
import type { ClassId } from '../model/class.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Rule } from '../model/rule.ts'
import { ruleOf } from '../model/rule-places.ts'
import { isNamedFor } from './classify.ts'
import { singular, tableWordsOf, wordsOf } from './field-name.ts'

/** A verdict this sure is what the field holds. */
const SURE = 0.6
/** Whose records are somebody's. */
const WHO: ReadonlySet<ClassId> = new Set(['name', 'email', 'phone', 'government'])
/** What a key may say of somebody that is chosen from a list. */
const CHOSEN: ReadonlySet<ClassId> = new Set(['demographic', 'address'])
/** What the key of a table is called by itself. */
const KEYS: ReadonlySet<string> = new Set('id key no nr num number code'.split(' '))
/** What is spelled out is called by the table, or by itself. */
const LABELS: ReadonlySet<string> = new Set('name title desc descr description label text value'.split(' '))
/** A table of more columns says more of its things than what they are called. */
const MOST_COLUMNS = 8

interface JudgedTable {
  readonly table: string | null
  readonly places: readonly FieldPlace[]
  readonly rules: readonly { readonly field: number; readonly rule: string; readonly confidence: number }[]
}

/**
 * @param tables of a database, each as judged by itself
 * @returns by the place of such a table what its labels are to be called, by their own names
 */
export function namesOfLabels(
  tables: readonly JudgedTable[],
  rules: readonly Rule[],
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const found = new Map<number, ReadonlyMap<string, string>>()
  const ofPeople = tables.map((one) => classesOf(one, rules).some((name) => WHO.has(name)))
  const held = new Set(tables.flatMap(({ places }, i) => (ofPeople[i] ? keysIn(places) : [])))
  if (held.size === 0) return found
  tables.forEach((one, i) => {
    if (ofPeople[i] || one.places.length > MOST_COLUMNS) return
    const labels = labelsOf(one, held, rules)
    if (labels.size > 0) found.set(i, labels)
  })
  return found
}

function classesOf({ rules: verdicts }: JudgedTable, rules: readonly Rule[]): readonly ClassId[] {
  return verdicts.flatMap(({ rule, confidence }) => (confidence >= SURE ? (ruleOf(rules, rule)?.class ?? []) : []))
}

/** `job` of `job_id`: what keys to other tables are called by. */
function keysIn(places: readonly FieldPlace[]): string[] {
  return places.flatMap((place) => {
    const words = wordsIn(place)
    return words.length > 1 && KEYS.has(words.at(-1) as string) ? [words.slice(0, -1).join('_')] : []
  })
}

function labelsOf(
  { table, places, rules: verdicts }: JudgedTable,
  held: ReadonlySet<string>,
  rules: readonly Rule[],
): Map<string, string> {
  const labels = new Map<string, string>()
  const words = table === null ? [] : tableWordsOf(table.replace(/^.*\./, '')).map(singular)
  for (const called of new Set([words.join('_'), words.at(-1) ?? ''])) {
    if (!held.has(called) || !hasKey(places, called) || !isChosen(called, rules)) continue
    places.forEach((place, field) => {
      const own = wordsIn(place)
      const isLabel = LABELS.has(own.at(-1) ?? '') && (own.length === 1 || own.slice(0, -1).join('_') === called)
      const isTold = verdicts.some((one) => one.field === field && one.confidence >= SURE)
      if (isLabel && !isTold && place.name !== null) labels.set(place.name, called)
    })
  }
  return labels
}

/** The table says of each of its things which it is, by the same name or by none. */
function hasKey(places: readonly FieldPlace[], called: string): boolean {
  return keysIn(places).includes(called) || places.some((place) => KEYS.has(wordsIn(place).join('_')))
}

function isChosen(name: string, rules: readonly Rule[]): boolean {
  const place = { table: null, name, index: null, path: null }
  return rules.some((rule) => CHOSEN.has(rule.class) && rule.category === 'identifiable' && isNamedFor(place, rule, rules))
}

function wordsIn({ name, path }: FieldPlace): readonly string[] {
  return name === null || path !== null ? [] : wordsOf(name).map(singular)
}
