/**
 * What the records of a table say people did: decided by how many of its fields say so, by the table's name, by the schema of a
 * known vendor and by the names of events in it. Single fields of one behaviour stand in tables about other things.
 */
import type { Compiled } from './compiled.ts'
import type { EventFields } from './event-vocabulary.ts'
import { bitsOfTable, cuesOfFields } from './context-memory.ts'
import { type FieldName, isOfPeople } from './name-forms.ts'
import type { SchemaMatch } from './vendor-schemas.ts'

export interface Behaviour {
  readonly rule: string
  /** 0..1 */
  readonly confidence: number
  /** Positions of the fields that say so, in the table's list. */
  readonly fields: readonly number[]
}

/** Measured on the tables of about 30 vendors and on neutral ones (docs/accuracy.md). */
const PRIOR = -4
/** Bits when all fields say so; a share of it for fewer, full from MOST_SHARE on. */
const SHARE_BITS = 10
const MOST_SHARE = 0.6
/** Bits of each field's certainty, up to three. */
const FIELD_BITS = 0.6
const NAME_SHARE = 0.9
const CUE_SHARE = 0.7
/** A cart holds what a purchase holds: where the table is about carts its fields count for both. */
const OF_CARTS = 0.7
const ABOUT_CARTS_BITS = 3
const SCHEMA_BITS = 6
/** The schema of a known vendor is about something else. */
const OTHER_SCHEMA_BITS = -2
/** Of the bits that names of events speak for a behaviour. */
const EVENT_SHARE = 0.8
/** A table whose fields say nothing by themselves is recognised by a name and cues as sure as this. */
const LEAST_NAME = 2.5
const SURE_BITS = 6
/** Below this nothing is said about a table. */
const LEAST = 0.6

/** Fields that every table has say nothing about its subject. */
const NEUTRAL = /^(id|uuid|guid|created|updated|modified|synced|deleted|timestamp|date|time|index|key)$/

/** As much of a record's fields as is needed here. */
interface FieldsOfRecord {
  readonly names: readonly FieldName[]
  readonly events: EventFields
  readonly found: readonly { readonly field: number; readonly rule: string; readonly confidence: number }[]
}

/** Whose it is what anybody would rather have, by a rule that is no behaviour. */
const SOMEBODY = 0.5
/** Tables that hold settings of programs as well as of people. */
const SETTINGS = /^settings?$/

const NO_EVENTS = { bits: 0, fields: [] }

export function behavioursOf(
  { names: all, events: eventsOf, found: verdicts }: FieldsOfRecord,
  tableWords: readonly string[],
  schema: SchemaMatch | undefined,
  compiled: Compiled,
): readonly Behaviour[] {
  const telling = all.filter((name) => !NEUTRAL.test(name.own[name.own.length - 1] ?? '')).length
  const found: Behaviour[] = []
  const behaviours = new Set(compiled.behaviours.map(({ rule }) => rule.id))
  const isOfSomebody =
    isOfPeople(tableWords) || verdicts.some(({ rule, confidence }) => !behaviours.has(rule) && confidence >= SOMEBODY)
  const byTable = bitsOfTable(tableWords, compiled)
  const cuesOf = cuesOfFields(all, compiled)
  for (const one of compiled.behaviours) {
    const { rule } = one
    const own = verdicts.filter((verdict) => verdict.rule === rule.id)
    const named = byTable[one.place] as number
    const cues = cuesOf.get(one) ?? 0
    const ofPurchases = rule.id === 'cart-abandonment' && named + cues >= ABOUT_CARTS_BITS ? OF_CARTS : 0
    const sum = verdicts.reduce(
      (total, verdict) =>
        total + verdict.confidence * (verdict.rule === rule.id ? 1 : verdict.rule === 'purchase' ? ofPurchases : 0),
      0,
    )
    const told = schema === undefined ? 0 : schema.table.about.includes(rule.id) ? SCHEMA_BITS : OTHER_SCHEMA_BITS
    const events = eventsOf.get(rule.id) ?? NO_EVENTS
    // `settings` of nobody are a program's.
    if (rule.id === 'preference' && told <= 0 && tableWords.some((word) => SETTINGS.test(word)) && !isOfSomebody) continue
    const isNamed = named >= LEAST_NAME && cues > 0 && named + cues >= SURE_BITS
    if (sum < 0.5 && told <= 0 && events.bits === 0 && !isNamed) continue
    const share = sum / Math.max(3, telling)
    const bits =
      PRIOR +
      SHARE_BITS * Math.min(MOST_SHARE, share) +
      Math.min(3 * FIELD_BITS, sum * FIELD_BITS) +
      NAME_SHARE * named +
      CUE_SHARE * cues +
      told +
      EVENT_SHARE * events.bits
    const confidence = 1 / (1 + 2 ** -bits)
    if (confidence < LEAST) continue
    const places = new Set([...own.map(({ field }) => field), ...events.fields])
    found.push({ rule: rule.id, confidence, fields: [...places].sort((a, b) => a - b) })
  }
  return found.sort((a, b) => b.confidence - a.confidence || (a.rule < b.rule ? -1 : 1))
}
