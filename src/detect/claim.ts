/** One rule's opinion of one hit: the evidence at the place itself, before its field is known. */
import { evidenceBit } from '../evidence/kinds.ts'
import { AGAINST_BITS, KEY_BITS, NEARBY_BITS, SHAPE_BITS } from '../evidence/score.ts'
import { KIND } from '../model/hit.ts'
import { REJECT } from '../model/rule.ts'
import { crossesCells, fillsCell } from './cell-edges.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { lookNearby, mayBeNearby, wordsNearby } from './context.ts'
import { claimIdentifier } from './identifier/claim-identifier.ts'
import type { Strength } from './identifier/cue-index.ts'

/** Reused between calls: the hot path allocates nothing. */
interface Claim {
  /** REJECT or less: no claim. */
  bits: number
  start: number
  end: number
  evidence: number
  /** True if the value was found behind a key or literal rather than being the hit itself. */
  located: boolean
  /** True if the value fills its cell. */
  whole: boolean
}

const claim: Claim = { bits: REJECT, start: 0, end: 0, evidence: 0, located: false, whole: false }

const SHAPE = evidenceBit('shape')
const CHECKSUM = evidenceBit('checksum')
const FIELD_NAME = evidenceBit('field-name')
const NEARBY_WORD = evidenceBit('nearby-word')
const NEGATIVE = evidenceBit('negative')

const CHECKSUMMED: number = (1 << KIND.card) | (1 << KIND.iban) | (1 << KIND.base58)

/** From here on words nearby would not change what is done about a hit, so they are not read: most hits are sure. */
const SURE_BITS = 4
/** Or, where a word can speak against it, from here on. */
const SURE_DESPITE_BITS = SURE_BITS - AGAINST_BITS
/** And no word makes up for this: such hits are below every confidence that can be asked for. */
const HOPELESS_BITS = -NEARBY_BITS - 1.25

/**
 * @param strength how an identifier is announced (identifier/cue-index.ts)
 * @param structured the hit lies in a field: words of neighbouring cells say nothing about a value that fills its cell
 * @param fills the reader says that the hit is the whole cell
 * @returns an object that the next call overwrites
 */
export function claimHit(
  bytes: Uint8Array,
  claimant: CompiledRule,
  kind: number,
  start: number,
  end: number,
  structured: boolean,
  strength: Strength | null = null,
  fills = false,
): Readonly<Claim> {
  const { rule } = claimant
  claim.bits = REJECT
  claim.start = start
  claim.end = end
  claim.located = kind === KIND.key || kind === KIND.literal
  claim.evidence = SHAPE
  if (rule.identifier !== undefined && kind === KIND.identifier) {
    claimIdentifier(claim, rule.identifier, bytes, start, strength)
    claim.located = true
    claim.whole = structured && ((fills && claim.start === start) || fillsCell(bytes, claim.start, claim.end))
    // A cell's neighbours announce nothing; by their forms cells are judged as a field.
    if (claim.whole && strength !== null) claim.bits = REJECT
    return claim
  }
  let bits: number
  if (claim.located) {
    if (rule.locate === undefined) return claim
    const found = rule.locate(bytes, end)
    if (found < 0) return claim
    claim.start = Math.floor(found / 4096)
    claim.end = claim.start + (found % 4096)
    // Words of one cell say nothing of a value in the next.
    if (structured && kind === KIND.literal && (crossesCells(bytes, end, claim.start) || crossesCells(bytes, claim.end, start)))
      return claim
    bits = kind === KIND.key ? KEY_BITS : SHAPE_BITS.certain
    if (kind === KIND.key) claim.evidence = FIELD_NAME
    if (rule.weigh !== undefined) bits += rule.weigh(bytes, claim.start, claim.end)
  } else {
    bits = claimant.base
    if (CHECKSUMMED & (1 << kind)) claim.evidence |= CHECKSUM
    if (rule.check !== undefined) bits += rule.check(bytes, start, end)
  }
  if (bits <= REJECT / 2) return claim
  claim.whole = structured && (fills || fillsCell(bytes, claim.start, claim.end))
  if (
    !claim.whole &&
    kind !== KIND.literal &&
    bits < (claimant.against === null ? SURE_BITS : SURE_DESPITE_BITS) &&
    bits > HOPELESS_BITS &&
    (claimant.nearby !== null || claimant.against !== null)
  ) {
    bits += weighWords(bytes, claimant)
  }
  claim.bits = bits
  return claim
}

/** Words weighed before are remembered per rule. Full tables are emptied: memory is bounded. */
const MOST_WEIGHED = 20_000
const NEAR = 1
const AGAINST = 2

function weighWords(bytes: Uint8Array, claimant: CompiledRule): number {
  const { hash } = lookNearby(bytes, claim.start, claim.end)
  const known = claimant.weighed
  let found = known.get(hash)
  if (found === undefined) {
    found = mayBeNearby(claimant.firstWords()) ? weighedOf(claimant) : 0
    if (known.size >= MOST_WEIGHED) known.clear()
    known.set(hash, found)
  }
  if (found & NEAR) claim.evidence |= NEARBY_WORD
  if (found & AGAINST) claim.evidence |= NEGATIVE
  return (found & NEAR ? NEARBY_BITS : 0) + (found & AGAINST ? AGAINST_BITS : 0)
}

function weighedOf({ nearby, against }: CompiledRule): number {
  const words = wordsNearby()
  return (nearby?.(words) ? NEAR : 0) | (against?.(words) ? AGAINST : 0)
}
