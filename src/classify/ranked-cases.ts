/** Of the cases for a field, what is told: the best of them, as sure as its rivals let it be. */
import type { Protection } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { type Case, isContradicted } from './case.ts'
import { isNumber } from './compiled.ts'
import type { Field } from './field.ts'
import { heldOf } from './held.ts'
import type { Verdict } from './judgement.ts'

/** A field of which no case is as good as this is of no rule. */
const LEAST_BITS = -2

/** Verdicts below this are not returned. */
const LEAST_CONFIDENCE = 0.3

const SECOND_VERDICT_BITS = 3

/** What these are is opaque by nature: a token or a digest is the value itself. */
const OPAQUE_RULES: ReadonlySet<string> = new Set(
  'credential user-id device-id advertising-id session-id cookie crypto-address page-view purchase mac-address vin'.split(' '),
)

export function verdictsOf(field: Field, cases: readonly Case[]): Omit<Verdict, 'group'>[] {
  // Perf: most fields are nobody's, and are not ranked.
  if (!cases.some((entry) => entry.bits >= LEAST_BITS && !isContradicted(entry))) return []
  const ranked = cases.filter((entry) => !isContradicted(entry)).sort((a, b) => b.bits - a.bits)
  const best = ranked[0] as Case
  const verdicts = [verdictOf(field, best, ranked)]
  if (isOfMailboxes(field)) {
    const other = ranked.find(({ rule }) => rule !== best.rule && OF_MAILBOXES.has(rule.id))
    if (OF_MAILBOXES.has(best.rule.id) && other !== undefined && other.bits >= TOLD_BITS)
      return [verdictOf(field, best, [best]), verdictOf(field, other, [other])]
  }
  const second = ranked[1]
  if (
    second !== undefined &&
    second.bits >= SECOND_VERDICT_BITS &&
    best.bits - second.bits < 1 &&
    second.rule.category !== best.rule.category
  ) {
    verdicts.push(verdictOf(field, second, [second]))
  }
  return verdicts.filter((verdict) => verdict.confidence >= LEAST_CONFIDENCE)
}

/** `Jane Doe <jane@example.org>`: who is written to, and where. */
function isOfMailboxes({ look: { share } }: Field): boolean {
  return share.mailbox > MOST_OF_A_FIELD && share.person + share.given + share.surname > MOST_OF_A_FIELD
}

/** Two in three. */
const TOLD_BITS = 1

const OF_MAILBOXES: ReadonlySet<string> = new Set(['email-address', 'person-name'])

const MOST_OF_A_FIELD = 0.5

function verdictOf(field: Field, entry: Case, ranked: readonly Case[]): Omit<Verdict, 'group'> {
  const rivals = ranked.reduce(
    (sum, rival) => sum + (rival === entry || !hasSupport(rival) ? 0 : 2 ** rival.bits * rivalry(entry, rival)),
    0,
  )
  const against = Math.log2(1 + rivals)
  const evidence = entry.terms.map(({ kind, bits }) => ({ kind, bits: round(bits) }))
  if (against >= 0.1) evidence.push({ kind: 'negative', bits: round(-against) })
  const found = field.input.found.find((known) => known.rule === entry.rule.id)
  const { hits, distinct } = heldOf(field, entry, found)
  return {
    field: field.index,
    rule: entry.rule.id,
    confidence: 1 / (1 + 2 ** -(entry.bits - against)),
    evidence,
    hits,
    distinct,
    protection: protectionIn(field, entry.rule, found?.wholeCell ?? 0),
    published: entry.rule.synthetic === undefined ? 0 : field.look.share.published,
  }
}

/**
 * How a verdict's values are hidden. What somebody did is no value, and ids of what was done look random. What was recognised as it stands is
 * hidden in nothing, be it as long as a ciphertext.
 */
function protectionIn(field: Field, { id, category }: Rule, recognised: number): Protection {
  if (OPAQUE_RULES.has(id) || category === 'behavioral') return 'plain'
  const isPlain = field.protection !== 'masked' && recognised >= RECOGNISED * Math.max(1, field.input.values)
  return isPlain ? 'plain' : field.protection
}

/** Share of a field's values. */
const RECOGNISED = 0.5

/** Rules that nothing speaks for are no rivals: together their priors would outweigh a good case. */
function hasSupport(entry: Case): boolean {
  return entry.terms.some((term) => term.bits > 0)
}

/** A name that says so. */
const CLEAR_NAME_BITS = 4

/**
 * Behaviours share their words (an event can be a view and an open): one is little evidence against another. Nor is another number
 * of a person's where nothing but the check tells whose it is: it is one of them.
 */
function rivalry(entry: Case, rival: Case): number {
  // Who logs in by an address has it for a name.
  if (entry.rule.id === 'username' && rival.rule.id === 'email-address' && entry.nameBits >= CLEAR_NAME_BITS) return 0
  const areNumbers = isNumber(entry.rule) && isNumber(rival.rule)
  if (areNumbers && entry.nameBits <= 0 && rival.nameBits <= 0) return 0
  return entry.rule.category === 'behavioral' && rival.rule.category === 'behavioral' ? 0.3 : 1
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100
}
