/**
 * Who did it, in streams of events: `u`, `uid`, `actor`, `who` beside what was done. Elsewhere such names are of nodes, users of a
 * program's own, or heroes of films.
 */
import { addTerm, type Case } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { englishOf } from './english.ts'
import { isStreamOfEvents } from './event-vocabulary.ts'

const ACTORS: ReadonlySet<string> = new Set(
  'u uid user usr userid who actor visitor viewer listener member player shopper subscriber person customer client'.split(' '),
)
const DEVICES: ReadonlySet<string> = new Set(['dev', 'device', 'dvc', 'did'])
/** What people react to each other with. */
const REACTIONS: ReadonlySet<string> = new Set('reaction like comment follow share poke'.split(' '))
/** Whose the key `uid` is where one of these stands in the same record. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['username', 'email-address', 'password', 'date-of-birth', 'age', 'gender'])
const LEAST_OF_ACCOUNT = 2

/** With the prior: nine in ten. */
const KEY_BITS = 3.2
/** Two in three: what lists of names know. */
const LIKELY_BITS = 0.5
/** Share of the values that are keys, names, handles. */
const MOST = 0.7
/** One who did it all is no stream of people's. */
const LEAST_ACTORS = 2
const LEAST_NAMES = 0.5

export function addActors(fields: readonly Field[], cases: readonly Case[][], compiled: Compiled): void {
  const isStream = fields.some(isStreamOfEvents)
  const isAccount = countOf(cases, OF_ACCOUNTS) >= LEAST_OF_ACCOUNT
  const isReaction = fields.some(({ name: { own } }) => own.some((word) => REACTIONS.has(word)))
  if (!isStream && !isAccount && !isReaction) return
  fields.forEach((field, i) => {
    const called = wordOf(field)
    const list = cases[i] as Case[]
    if (isStream && isKey(field)) {
      if (ACTORS.has(called)) raise(field, list, 'user-id', compiled)
      else if (DEVICES.has(called) && isRandom(field)) raise(field, list, 'device-id', compiled)
    } else if (isAccount && called === 'uid' && isKey(field)) raise(field, list, 'user-id', compiled)
    if (called === 'actor' && (isStream || isReaction)) {
      const { share, distinct } = field.look
      if (share.person >= LEAST_NAMES) raise(field, list, 'person-name', compiled)
      else if (distinct >= LEAST_ACTORS && (share.handle >= MOST || share.login >= MOST)) raise(field, list, 'username', compiled)
    }
  })
}

/** In how many fields something of `sought` is. */
function countOf(cases: readonly (readonly Case[])[], sought: ReadonlySet<string>): number {
  return cases.filter((list) => list.some(({ rule, bits }) => sought.has(rule.id) && bits >= LIKELY_BITS)).length
}

/** What a field of one word is called, in English; empty for all others. */
function wordOf({ name: { own } }: Field): string {
  if (own.length !== 1) return ''
  const inEnglish = englishOf(own)[0]
  return inEnglish?.length === 1 ? (inEnglish[0] as string) : (own[0] as string)
}

/** Keys of many, and no counts or steps. */
function isKey({ look: { share, distinct } }: Field): boolean {
  return (
    distinct >= LEAST_ACTORS &&
    share.uuid + share.hex + share.integer + share.code >= MOST &&
    share.negative === 0 &&
    share.upTo10 < LEAST_NAMES
  )
}

function isRandom({ look: { share } }: Field): boolean {
  return share.uuid + share.hex >= MOST
}

function raise(field: Field, list: Case[], id: string, compiled: Compiled): void {
  const entry = newCase(field, list, id, compiled)
  if (entry.bits < KEY_BITS) addTerm(entry, 'neighbour-field', KEY_BITS - entry.bits)
}
