/** The final scores of what was found of one rule in one field, or in a source's text. */
import { evidenceOf } from '../evidence/kinds.ts'
import { ALONE_IN_FIELD_BITS, bitsOf, bitsOfStep, CHANCE_LIMIT, confidenceOf, scoreStep } from '../evidence/score.ts'
import type { FieldSample, Place, Tally } from '../inventory/inventory.ts'
import { eachScore } from '../inventory/scores.ts'
import { NO_FIELD } from '../model/field.ts'
import type { EvidenceKind } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { SECRETS } from './cases.ts'
import type { Verdict } from './judgement.ts'
import { isNobodyAtZero } from './held.ts'

/** A rule in a field: its verdict, its tally, or both. */
export interface Group {
  readonly field: number
  readonly rule: number
  readonly verdict: Verdict | undefined
  readonly tally: Tally | undefined
  readonly sample: FieldSample | undefined
  readonly values: number
  readonly linkedBy: string | null
  /** The verdict is on some of the field's values only. */
  readonly isPart: boolean
  /** Of what was found in a sample of texts; null of all else. */
  readonly texts: Texts | null
}

/** Texts that were read of a field. */
export interface Texts {
  /** What the column says, added to each score. */
  readonly bits: number
  /** All texts for each that was read. */
  readonly scale: number
  /** Not all of all texts was read. */
  readonly isSample: boolean
}

/** Outweighs the form and what stands nearby. */
const DENIED_BITS = -12

export interface Scored {
  count: number
  estimated: boolean
  hidden: number
  synthetic: number
  highest: number
  places: { place: Place; confidence: number; evidence: readonly EvidenceKind[] }[]
}

/**
 * Final scores of a group. In a field with a verdict, every hit is at least as sure as the verdict. A value that fills a cell of
 * a field without one passed by chance, if the rule's check lets chance through and the field's name does not speak for it.
 *
 * @param denied the field's name says that what looks like a value of the rule is none: `message_id`
 * @param isOutdone the field is of a rule whose values may look like this one's
 */
export function scoreGroup(
  group: Group,
  rule: Rule,
  minConfidence: number,
  isOutdone: boolean,
  named: () => boolean,
  denied: () => boolean,
): Scored {
  const { tally, verdict } = group
  const scored: Scored = { count: 0, estimated: false, hidden: 0, synthetic: 0, highest: 0, places: [] }
  const floor = verdict === undefined ? Number.NEGATIVE_INFINITY : bitsOf(Math.min(verdict.confidence, 0.999))
  const alone =
    verdict === undefined && group.field !== NO_FIELD && (isOutdone || ((rule.value?.chance ?? 0) > CHANCE_LIMIT && !named()))
      ? ALONE_IN_FIELD_BITS
      : 0
  const refused = verdict === undefined && tally !== undefined && group.field !== NO_FIELD && denied() ? DENIED_BITS : 0
  // `(1) 42.34.22.66` is a phone number as a whole.
  const part = isOutdone ? Math.min(alone, refused) : refused
  const column = group.texts?.bits ?? 0
  const finalBits = (bits: number, whole: boolean): number =>
    Math.max(bits + column + (whole ? Math.min(alone, refused) : part), floor)
  const leastStep = scoreStep(bitsOf(minConfidence) + 0.5)
  if (tally !== undefined) {
    for (const { step, hits, whole } of eachScore(tally.scores)) {
      for (const [count, isWhole] of [
        [whole, true],
        [hits - whole, false],
      ] as const) {
        if (count === 0) continue
        const bits = finalBits(bitsOfStep(step), isWhole)
        if (scoreStep(bits) >= leastStep || bits >= bitsOf(minConfidence)) {
          scored.count += count
          scored.highest = Math.max(scored.highest, confidenceOf(bits))
        } else scored.hidden += count
      }
    }
    for (const place of tally.places) {
      const bits = finalBits(bitsOfStep(scoreStep(place.bits)), place.whole)
      if (bits < bitsOf(minConfidence)) continue
      const evidence = evidenceOf(place.evidence)
      const byName =
        verdict?.evidence.some((term) => term.kind === 'field-name' && term.bits > 0) && !evidence.includes('field-name')
      scored.places.push({ place, confidence: confidenceOf(bits), evidence: byName ? [...evidence, 'field-name'] : evidence })
    }
    scored.synthetic = tally.judged === 0 ? 0 : Math.round((tally.synthetic / tally.judged) * scored.count)
  }
  if (group.texts !== null) {
    scored.count = Math.round(scored.count * group.texts.scale)
    scored.hidden = Math.round(scored.hidden * group.texts.scale)
    scored.estimated = group.texts.isSample
  }
  if (verdict !== undefined && verdict.hits > scored.count && verdict.confidence >= minConfidence)
    addSampled(scored, group, rule, verdict)
  return scored
}

/** Values that only the field's verdict tells: the kernel has no hit for them. */
function addSampled(scored: Scored, group: Group, rule: Rule, verdict: Verdict): void {
  const isOfSecrets = SECRETS.has(rule.id)
  const isNobody = isNobodyAtZero(rule)
  const known = new Set(scored.places.map(({ place }) => place.start))
  const evidence = [...new Set(verdict.evidence.filter((term) => term.bits > 0).map((term) => term.kind))]
  const room = verdict.hits - scored.count
  const cap = group.sample?.places.length ?? 0
  for (const place of group.sample?.places ?? []) {
    if (scored.places.length >= Math.max(cap, known.size) || scored.places.length - known.size >= room) break
    if (overlapsKnown(place, group.tally) || place.standIn === 'template') continue
    if ((isOfSecrets && place.standIn === 'secret') || (isNobody && place.standIn === 'nobody')) continue
    if (rule.id === 'person-name' && place.standIn === 'group') continue
    const at = verdict.published === 1 ? { ...place, synthetic: true } : place
    scored.places.push({ place: at, confidence: verdict.confidence, evidence })
  }
  // What the kernel did not see was not asked one by one.
  scored.synthetic = Math.max(scored.synthetic, Math.round(verdict.published * verdict.hits))
  scored.count = verdict.hits
  scored.estimated = (group.sample?.filled ?? 0) < group.values
  scored.highest = Math.max(scored.highest, verdict.confidence)
}

function overlapsKnown(place: Place, tally: Tally | undefined): boolean {
  return tally?.places.some((kept) => kept.start < place.start + place.length && place.start < kept.start + kept.length) ?? false
}
