/** How many values of a field are of what it was judged to be. */
import { heldIn, type ValueLook } from '../inventory/field-look.ts'
import type { Rule } from '../model/rule.ts'
import type { Case } from './case.ts'
import { SECRETS } from './cases.ts'
import type { Field, Found } from './field.ts'

/** Values that are what they look like and nothing else: a word in a field of addresses is none. The kernel has a hit for each. */
const SELF_EVIDENT: ReadonlySet<string> = new Set(['email-address', 'ip-address', 'mac-address'])

/** A name that says so. */
const CLEAR_NAME_BITS = 4

/** Classes in which zeros are nobody's: a key to no account, a number that was never given. An amount or an answer of 0 is one. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'name email phone address login card bank government device cookie ip'.split(' '),
)

/** True if 0, `0000-00-00` and the like stand for nobody and nowhere where a field is of the rule. */
export function isNobodyAtZero({ id, class: of }: Rule): boolean {
  return OF_SOMEBODY.has(of) || id === 'date-of-birth'
}

export interface HeldValues {
  readonly hits: number
  readonly distinct: number
}

/** @param found what the kernel found of the rule in the field */
export function heldOf(field: Field, entry: Case, found: Found | undefined): HeldValues {
  const { look, input } = field
  const { profile } = input
  if (profile === undefined) return { hits: 0, distinct: 0 }
  const ofKind = holding(field, entry)
  const zeros = entry.rule.id === 'gender' ? unknownGender(field) : isNobodyAtZero(entry.rule)
  const held = heldIn(profile, (value) => ofKind(value) && !(zeros && value.is('zero')))
  const values = Math.max(input.values, look.values)
  const estimated = Math.round(values * held.values)
  const whole = found?.wholeCell ?? 0
  // What the kernel has counted in all records need not be told from a sample.
  const isCounted = look.values < values && isSeenByKernel(field, entry.rule) && (found?.hits ?? 0) >= SEEN * estimated
  const hits = isCounted ? Math.max(whole, Math.min(estimated, found?.hits ?? 0)) : Math.max(whole, estimated)
  return { hits, distinct: Math.min(hits, Math.round(look.distinct * held.distinct)) }
}

/** Least part of an estimate that the kernel must have found: what it sees of a kind in some form it sees all of. */
const SEEN = 0.5

/** `ann@intranet` has no hit, nor has a masked address. */
function isSeenByKernel({ look: { share }, protection }: Field, { id }: Rule): boolean {
  return SELF_EVIDENT.has(id) && protection === 'plain' && share.atHost === 0
}

/**
 * Which values are of the kind. Where so many pass the rule's own test that it made the verdict, or they can be told one by one, those that
 * pass; else the field as a whole was judged: made-up numbers fail their checks.
 */
function holding({ look, protection }: Field, { rule, test, nameBits }: Case): (value: ValueLook) => boolean {
  const passes = look.passes.of(test)
  if (passes === undefined) {
    if (SECRETS.has(rule.id)) return (value) => !value.is('standIn')
    return (value) => !value.is('template') && !(rule.id === 'person-name' && value.is('group'))
  }
  // Written as nobody dials them, or one digit short, they are what the column says.
  if (rule.id === 'phone-number' && nameBits >= CLEAR_NAME_BITS)
    return (value) => value.passes(test) || !(value.is('letters') || value.is('upTo1000'))
  if (passes > 0.5) return (value) => value.passes(test)
  if (!SELF_EVIDENT.has(rule.id) || protection !== 'plain') return () => true
  if (rule.id !== 'email-address') return (value) => value.passes(test)
  return (value) => value.passes(test) || value.is('mailbox') || value.is('atHost')
}

/** ISO 5218 writes 0 for what is not known, beside 1, 2 and 9; alone with 1 it is one of two. */
function unknownGender({ input: { profile } }: Field): boolean {
  const isOther = (value: ValueLook): boolean => value.is('genderCode') && !value.is('boolean')
  return profile !== undefined && heldIn(profile, isOther).distinct > 0
}
