/** Fields whose values are names of events: `Checkout Started`, `email.opened`. */
import { EVENT_RULES, type EventShape } from '../../rules/words/events.ts'
import type { FieldLook } from '../inventory/field-look.ts'
import type { Field } from './field.ts'

/** Names of fields that hold names of events. */
const EVENT_FIELD: ReadonlySet<string> = new Set(
  `event events evt evts ev act action actions metric verb activity activities interaction behavior behaviour webhook trigger log
  ereignis aktion aktivitat aktivitaet evenement evento eventos accion acciones acao acoes azione azioni gebeurtenis actie handling
  handelse hendelse handlung tapahtuma toiminto zdarzenie zdarzenia akcja udalost akce esemeny muvelet eveniment actiune olay eylem
  событие действие イベント アクション 事件 行为 이벤트 행동`.split(/\s+/),
)
/** Share of the distinct values that must be events, of all kinds, where the field's name says that it holds some, and elsewhere. */
const LEAST_SHARE = 0.25
const LEAST_SHARE_UNNAMED = 0.5
/** Unnamed fields need this many different ones: `like` and `open` are everyday words. */
const LEAST_UNNAMED = 3
/** Event streams have few kinds of events. */
const MOST_DISTINCT = 500
const EVENT_BITS = 5.5
/** Where most of a field's values are events of people, one name of a kind is enough. */
const STREAM_BITS = 6.2
const LEAST_OF_STREAM = 0.5
const LEAST_IN_STREAM = 3
/** What mails are said to do is said of doors, files and programs as well (`open`, `sent`): it takes two to be mails. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['email-engagement'])

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
  const named = field.name.full.some((word) => EVENT_FIELD.has(word)) && !field.name.own.includes('id')
  const enough = named ? all >= LEAST_SHARE : all >= LEAST_SHARE_UNNAMED && all * sampled >= LEAST_UNNAMED
  const isStream = all >= LEAST_OF_STREAM && all * sampled >= LEAST_IN_STREAM
  if (isStream && named && (own * sampled >= 2 || !AMBIGUOUS.has(rule))) return STREAM_BITS
  // `open` beside `close` and `alarm` is a door's: one everyday word among others is no event of people's.
  if (!enough || (own * sampled < 2 && distinct > 1 && share[shape] <= 0.5)) return 0
  return EVENT_BITS * Math.min(1, 0.4 + own / Math.max(all, 1e-9))
}

/** By rule the fields of a record that name events of its kind, and the bits of the best. */
export type EventFields = Map<string, { bits: number; readonly fields: number[] }>

/** True of a field that names what people do on a site or in a program, record by record. */
export function isStreamOfEvents({ look: { share, distinct, sampled }, name }: Field): boolean {
  if (distinct > MOST_DISTINCT || !name.full.some((word) => EVENT_FIELD.has(word))) return false
  const all = SHAPES.reduce((sum, one) => sum + share[one], 0)
  return all >= LEAST_OF_STREAM && all * sampled >= LEAST_IN_STREAM
}

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
