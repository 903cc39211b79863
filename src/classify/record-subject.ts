/**
 * Records about one behaviour of somebody: what nothing else is known of in them is part of it. Names of fields have no end (`paid_by`,
 * `stage`, `wiederhergestellt`); a table that surely holds who abandoned which cart, and when, says by that what its dates, amounts,
 * flags and kinds are of.
 */
import type { Rule } from '../model/rule.ts'
import { addTerm, type Case } from './case.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { noteEvents, type EventFields } from './event-vocabulary.ts'
import { isDirect } from './linked.ts'
import { behavioursOf } from './table-behaviour.ts'
import type { SchemaMatch } from './vendor-schemas.ts'

/** From here on a table is about a behaviour, and below it about no other. */
const LEAST_SUBJECT = 0.9
const LEAST_OTHER = 0.6
/** A verdict this sure is somebody, or is what the field holds. */
const SURE = 0.6
/** With the prior of -3.5 a little over SURE: a guess, and told as one. */
const SUBJECT_BITS = 4.3
/** Fields that say by themselves what the table is about; one or two stand in tables about other things. */
const LEAST_TELLING = 2
/** Least share of values that are of one type. */
const MOST = 0.8
/** Kinds of a thing are few, and each is met several times. */
const MOST_KINDS = 12
const LEAST_OF_A_KIND = 3
const LONGEST_KIND = 24

/** What keeps a record, and not what somebody did: keys, versions, who works on it, where it came from. */
const KEEPING: ReadonlySet<string> = new Set(
  `id ids uuid guid key pk no nr num number code hash token version revision rev etag checksum created updated modified changed synced deleted
  inserted loaded imported exported archived edited published generated indexed cached migrated locale lang language timezone source origin
  site domain host hostname server node region zone app application platform os browser device client library agent assignee owner team
  department group branch store location tag tags label labels type kind status state priority severity flag active enabled note notes
  remark remarks internal external batch job run queue shard partition offset seq sequence position sort rank level index model brand vendor
  supplier manufacturer color colour size weight height width length category subcategory genre title name description unit units variant experiment`.split(
    /\s+/,
  ),
)

/** Of what was bought, whatever else the record tells of. */
const BOUGHT: ReadonlySet<string> = new Set('price product quantity qty currency total revenue discount coupon sku'.split(' '))

type Judged = { readonly field: number; readonly rule: string; readonly confidence: number }

/**
 * @param draft verdicts on the fields as far as is known
 * @returns true if anything was added
 */
export function addSubject(
  fields: readonly Field[],
  cases: readonly (readonly Case[])[],
  draft: readonly Judged[],
  tableWords: readonly string[],
  schema: SchemaMatch | undefined,
  compiled: Compiled,
): boolean {
  const subject = subjectOf(fields, draft, tableWords, schema, compiled)
  if (subject === undefined) return false
  let added = false
  const isOfDeal = subject === 'purchase' || subject === 'cart-abandonment'
  const known = new Set(draft.flatMap(({ field, confidence }) => (confidence >= SURE ? [field] : [])))
  fields.forEach((field, i) => {
    if (known.has(field.index) || !isOfSubject(field)) return
    if (!isOfDeal && field.name.own.some((word) => BOUGHT.has(word))) return
    const entry = cases[i]?.find(({ rule }) => rule.id === subject)
    if (entry === undefined || entry.nameBits < 0 || entry.terms.some(({ bits }) => bits <= -2)) return
    const bits = SUBJECT_BITS - entry.terms.reduce((sum, term) => sum + term.bits, 0)
    if (bits <= 0) return
    addTerm(entry, 'neighbour-field', bits)
    added = true
  })
  return added
}

/** The one behaviour that the records of somebody are about; undefined if they are of nobody, or about several things. */
function subjectOf(
  fields: readonly Field[],
  draft: readonly Judged[],
  tableWords: readonly string[],
  schema: SchemaMatch | undefined,
  compiled: Compiled,
): string | undefined {
  // Perf: most records say no one thing twice (bench: small files).
  if (!saysTwice(draft)) return undefined
  const ruleOf = (id: string): Rule | undefined => compiled.all.find((rule) => rule.id === id)
  const isSomebodys = draft.some(({ rule: id, confidence }) => {
    const rule = ruleOf(id)
    return rule !== undefined && confidence >= SURE && (isDirect(rule) || TRACED.has(rule.class))
  })
  if (!isSomebodys) return undefined
  const events: EventFields = new Map()
  for (const field of fields) noteEvents(field, events)
  const [first, second] = behavioursOf(
    { names: fields.map(({ name }) => name), events, found: draft },
    tableWords,
    schema,
    compiled,
  )
  if (first === undefined || first.confidence < LEAST_SUBJECT || (second?.confidence ?? 0) >= LEAST_OTHER) return undefined
  const telling = draft.filter(({ rule, confidence }) => rule === first.rule && confidence >= SURE).length
  return telling >= LEAST_TELLING ? first.rule : undefined
}
function saysTwice(draft: readonly Judged[]): boolean {
  const seen = new Set<string>()
  for (const { rule, confidence } of draft) {
    if (confidence < SURE) continue
    if (seen.has(rule)) return true
    seen.add(rule)
  }
  return false
}

/** By these a visit is known again. */
const TRACED: ReadonlySet<string> = new Set(['cookie', 'device', 'ip'])

function isOfSubject({ name, look }: Field): boolean {
  if (name.own.length === 0 || name.own.some((word) => KEEPING.has(word))) return false
  const { share: s, distinct, values } = look
  if (distinct < 2 || s.uuid + s.hex + s.code > 0.5) return false
  if (s.date > MOST || s.boolean > MOST) return true
  // Whole numbers may be keys of other tables.
  if (s.number > MOST) return s.fraction > 0.3
  return distinct <= MOST_KINDS && values >= LEAST_OF_A_KIND * distinct && look.maxLength <= LONGEST_KIND
}
