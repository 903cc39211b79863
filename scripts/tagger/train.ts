/** Averaged structured perceptron with a margin. Weights are whole numbers until they are averaged: the outcome is exact. */
import {
  FEATURE_BITS,
  FeatureList,
  MOST_FEATURES as MOST,
  ofWord,
  ROLES,
  Surroundings,
  WITHOUT_LISTS,
  WITHOUT_WORD,
} from '../../src/detect/tagger/features.ts'
import { BEFORE, ORGANISATION, PERSON, ADDRESS, PLACE, TAG_COUNT, tagsOfRun } from '../../src/detect/tagger/tags.ts'
import { LONGEST_SEGMENT, Tokens } from '../../src/detect/tagger/tokens.ts'
import { nextSegment } from '../../src/detect/tagger/segments.ts'
import { EDGE, type Word, Words } from '../../src/detect/tagger/words.ts'
import type { Example, Label } from './corpora.ts'
import type { Random } from './random.ts'

const TYPE: Readonly<Record<Label, number>> = { person: PERSON, address: ADDRESS, organisation: ORGANISATION, place: PLACE }

export interface Weights {
  readonly features: Float64Array
  readonly transitions: Float64Array
}

export interface Segment {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly spans: readonly { readonly type: number; readonly start: number; readonly end: number }[]
}

/** Examples as bytes, cut as the scanner cuts. */
export function segmentsOf(examples: readonly Example[]): Segment[] {
  const segments: Segment[] = []
  for (const example of examples) {
    const bytes = Buffer.from(example.text)
    const at = (unit: number): number => Buffer.byteLength(example.text.slice(0, unit))
    const spans = example.spans.map((span) => ({ type: TYPE[span.label], start: at(span.start), end: at(span.end) }))
    for (let from = 0; from < bytes.length; ) {
      const to = nextSegment(bytes, from, bytes.length)
      segments.push({ bytes, from, to, spans: spans.filter((span) => span.start < to && span.end > from) })
      from = to
    }
  }
  return segments
}

export class Trainer {
  readonly words: Words = new Words(19)
  readonly tokens: Tokens = new Tokens()
  private readonly surroundings = new Surroundings(LONGEST_SEGMENT + 1)
  private readonly weights = new Int32Array((1 << FEATURE_BITS) * TAG_COUNT)
  private readonly moments = new Float64Array((1 << FEATURE_BITS) * TAG_COUNT)
  private readonly transitions = new Int32Array(TAG_COUNT * TAG_COUNT)
  private readonly transitionMoments = new Float64Array(TAG_COUNT * TAG_COUNT)
  private readonly features = new Int32Array((LONGEST_SEGMENT + 1) * MOST)
  private readonly counts = new Int32Array(LONGEST_SEGMENT + 1)
  private readonly scores = new Int32Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
  private readonly from = new Uint8Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
  private readonly gold = new Uint8Array(LONGEST_SEGMENT + 1)
  private readonly found = new Uint8Array(LONGEST_SEGMENT + 1)
  private step = 1

  /** One pass over the segments, in the order given. Returns the share of tokens that were wrong. */
  pass(segments: readonly Segment[], random: Random): number {
    let wrong = 0
    let all = 0
    for (const segment of segments) {
      const { tokens } = this
      tokens.read(segment.bytes, segment.from, segment.to, this.words)
      if (tokens.count === 0) continue
      this.surroundings.survey(tokens, this.words, 0)
      this.readGold(segment)
      this.readFeatures(random)
      this.decode()
      wrong += this.update()
      all += tokens.count
      this.step++
    }
    return wrong / all
  }

  average(): Weights {
    return {
      features: Float64Array.from(this.weights, (weight, i) => weight - (this.moments[i] as number) / this.step),
      transitions: Float64Array.from(this.transitions, (weight, i) => weight - (this.transitionMoments[i] as number) / this.step),
    }
  }

  private readGold(segment: Segment): void {
    const { tokens, gold } = this
    const { active } = this.surroundings
    gold.fill(0, 0, tokens.count)
    for (const span of segment.spans) {
      let first = -1
      let last = -1
      for (let i = 0; i < tokens.count; i++) {
        if ((tokens.start[i] as number) >= span.end || (tokens.end[i] as number) <= span.start) continue
        if (first < 0) first = i
        last = i
      }
      if (first < 0) continue
      // What the decoder cannot say must not be asked of it.
      let whole = true
      for (let i = first; i <= last; i++) if (active[i] === 0) whole = false
      if (whole) gold.set(tagsOfRun(span.type, last - first + 1), first)
    }
  }

  private readFeatures(random: Random): void {
    const { tokens, words, surroundings, features, counts } = this
    const list = new FeatureList()
    for (let i = 0; i < tokens.count; i++) {
      if (surroundings.active[i] === 0) {
        counts[i] = 0
        continue
      }
      const without = (random.chance(0.25) ? WITHOUT_WORD : 0) | (random.chance(0.12) ? WITHOUT_LISTS : 0)
      list.count = 0
      for (const role of ROLES) {
        const k = i + role
        const number = k < 0 || k >= tokens.count ? EDGE : (tokens.word[k] as number)
        ofWord(words.all[number] as Word, role, role === 0 ? surroundings.variantAt(i) : 0, without, list)
      }
      surroundings.ofPlace(i, tokens, words, without, list)
      features.set(list.features.subarray(0, list.count), i * MOST)
      counts[i] = list.count
    }
  }

  private decode(): void {
    const { tokens, weights, transitions, scores, from, gold, found, surroundings } = this
    const { count } = tokens
    const row = new Int32Array(TAG_COUNT)
    for (let i = 0; i < count; i++) {
      row.fill(0)
      const isActive = surroundings.active[i] === 1
      for (let k = i * MOST, end = k + (this.counts[i] as number); k < end; k++) {
        const at = (this.features[k] as number) * TAG_COUNT
        for (let tag = 0; tag < TAG_COUNT; tag++) row[tag]! += weights[at + tag] as number
      }
      for (let tag = 0; tag < TAG_COUNT; tag++) if (tag !== gold[i]) row[tag]! += MARGIN
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        let best = NEVER
        let choice = 0
        if (isActive || tag === 0) {
          const allowed = BEFORE[tag] as readonly number[]
          if (i === 0) best = allowed[0] === 0 ? (transitions[tag] as number) : NEVER
          else
            for (const before of allowed) {
              const score = (scores[(i - 1) * TAG_COUNT + before] as number) + (transitions[before * TAG_COUNT + tag] as number)
              if (score > best) {
                best = score
                choice = before
              }
            }
        }
        scores[i * TAG_COUNT + tag] = best <= NEVER ? NEVER : best + (row[tag] as number)
        from[i * TAG_COUNT + tag] = choice
      }
    }
    let tag = 0
    const last = (count - 1) * TAG_COUNT
    for (let one = 1; one < TAG_COUNT; one++) {
      if ((BEFORE[0] as readonly number[]).includes(one) && (scores[last + one] as number) > (scores[last + tag] as number))
        tag = one
    }
    for (let i = count - 1; i >= 0; i--) {
      found[i] = tag
      tag = from[i * TAG_COUNT + tag] as number
    }
  }

  private update(): number {
    const { tokens, gold, found, step } = this
    let wrong = 0
    for (let i = 0; i < tokens.count; i++) {
      const right = gold[i] as number
      const said = found[i] as number
      if (right !== said) {
        wrong++
        for (let k = i * MOST, end = k + (this.counts[i] as number); k < end; k++) {
          const at = (this.features[k] as number) * TAG_COUNT
          this.weights[at + right]! += 1
          this.moments[at + right]! += step
          this.weights[at + said]! -= 1
          this.moments[at + said]! -= step
        }
      }
      const before = (i === 0 ? 0 : (gold[i - 1] as number)) * TAG_COUNT + right
      const saidBefore = (i === 0 ? 0 : (found[i - 1] as number)) * TAG_COUNT + said
      if (before !== saidBefore) {
        this.transitions[before]! += 1
        this.transitionMoments[before]! += step
        this.transitions[saidBefore]! -= 1
        this.transitionMoments[saidBefore]! -= step
      }
    }
    return wrong
  }
}

const NEVER = -0x2000_0000
/** How much better the right tag must be, in the units of one update. */
const MARGIN = 1
