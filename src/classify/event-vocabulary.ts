/** Fields whose values are names of events: `Checkout Started`, `email.opened`. */
import { EVENT_RULES, type EventShape } from '../../rules/words/events.ts'
import type { FieldLook } from '../inventory/field-look.ts'
import type { Field } from './cases.ts'

/** Names of fields that hold names of events. */
const EVENT_FIELD = /^(events?|evts?|actions?|metric|verb|activity|activities|interaction|behaviou?r|webhook|trigger|log)$/
/** Share of the distinct values that must be events, of all kinds, where the field's name says that it holds some, and elsewhere. */
const LEAST_SHARE = 0.25
const LEAST_SHARE_UNNAMED = 0.5
/** Unnamed fields need this many different ones: `like` and `open` are everyday words. */
const LEAST_UNNAMED = 3
/** Event streams have few kinds of events. */
const MOST_DISTINCT = 500
const EVENT_BITS = 5.5

const SHAPES = Object.keys(EVENT_RULES) as EventShape[]
const RULES: readonly string[] = [...new Set(Object.values(EVENT_RULES))]

/** Bits that a field's values speak for being events of a rule's kind; 0 if they are none. */
export function eventBits(field: Field, rule: string): number {
  const shape = SHAPES.find((one) => EVENT_RULES[one] === rule)
  if (shape === undefined) return 0
  const { share, distinct, sampled } = field.look
  const own = share[shape]
  if (own === 0 || distinct > MOST_DISTINCT) return 0
  const all = SHAPES.reduce((sum, one) => sum + share[one], 0)
  const named = field.name.full.some((word) => EVENT_FIELD.test(word)) && !field.name.own.includes('id')
  const enough = named ? all >= LEAST_SHARE : all >= LEAST_SHARE_UNNAMED && all * sampled >= LEAST_UNNAMED
  // `open` beside `close` and `alarm` is a door's: one everyday word among others is no event of people's.
  if (!enough || (own * sampled < 2 && distinct > 1 && share[shape] <= 0.5)) return 0
  return EVENT_BITS * Math.min(1, 0.4 + own / Math.max(all, 1e-9))
}

/** By rule the fields of a record that name events of its kind, and the bits of the best. */
export type EventFields = Map<string, { bits: number; readonly fields: number[] }>

export function noteEvents(field: Field, events: EventFields): void {
  for (const rule of RULES) {
    const bits = eventBits(field, rule)
    if (bits <= 0) continue
    const known = events.get(rule)
    if (known === undefined) events.set(rule, { bits, fields: [field.index] })
    else {
      known.bits = Math.max(known.bits, bits)
      known.fields.push(field.index)
    }
  }
}

/** Share of a column's distinct values that are names of events, by rule. */
export function eventShares({ share }: FieldLook): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const shape of SHAPES) shares.set(EVENT_RULES[shape], (shares.get(EVENT_RULES[shape]) ?? 0) + share[shape])
  return shares
}
