/** Averaged structured perceptron with a margin. Weights are whole numbers until they are averaged: the outcome is exact. */
import { FEATURE_BITS, MOST_FEATURES as MOST } from '../../src/detect/tagger/feature-list.ts'
import type { Clusters } from '../../src/detect/tagger/clusters.ts'
import { BEFORE, ORGANISATION, PERSON, ADDRESS, PLACE, TAG_COUNT } from '../../src/detect/tagger/tags.ts'
import { LONGEST_SEGMENT } from '../../src/detect/tagger/tokens.ts'
import { nextSegment } from '../../src/detect/tagger/segments.ts'
import type { Example, Label } from './corpora.ts'
import { isActive, type Lesson, LessonReader, type Segment, showSome } from './lessons.ts'
import type { Random } from './random.ts'

const TYPE: Readonly<Record<Label, number>> = { person: PERSON, address: ADDRESS, organisation: ORGANISATION, place: PLACE }

export interface Weights {
  readonly features: Float32Array | Float64Array
  readonly transitions: Float32Array | Float64Array
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

/** Reads segments once, for all passes. */
export function lessonsOf(segments: readonly Segment[], clusters: Clusters | null = null): Lesson[] {
  const reader = new LessonReader(clusters)
  return segments.map((segment) => reader.read(segment))
}

export class Trainer {
  private readonly weights = new Int32Array((1 << FEATURE_BITS) * TAG_COUNT)
  private readonly moments = new Float64Array((1 << FEATURE_BITS) * TAG_COUNT)
  private readonly transitions = new Int32Array(TAG_COUNT * TAG_COUNT)
  private readonly transitionMoments = new Float64Array(TAG_COUNT * TAG_COUNT)
  private readonly features = new Int32Array((LONGEST_SEGMENT + 1) * MOST)
  /** Where the features of each token begin. */
  private readonly begins = new Int32Array(LONGEST_SEGMENT + 2)
  private readonly scores = new Int32Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
  private readonly from = new Uint8Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
  private readonly found = new Uint8Array(LONGEST_SEGMENT + 1)
  private readonly row = new Int32Array(TAG_COUNT)
  private step = 1

  /** One pass over the lessons, in the order given. Returns the share of tokens that were wrong. */
  pass(lessons: readonly Lesson[], random: Random): number {
    let wrong = 0
    let all = 0
    for (const lesson of lessons) {
      if (lesson.gold.length === 0) continue
      if (lesson.someActive) {
        showSome(lesson, random, this.features, this.begins)
        this.decode(lesson)
        wrong += this.update(lesson)
      }
      all += lesson.gold.length
      this.step++
    }
    return wrong / all
  }

  average(): Weights {
    const { weights, moments, transitions, transitionMoments, step } = this
    const mean = (now: Int32Array, sum: Float64Array): Float64Array => {
      const averaged = new Float64Array(now.length)
      for (let i = 0; i < now.length; i++) averaged[i] = (now[i] as number) - (sum[i] as number) / step
      return averaged
    }
    return { features: mean(weights, moments), transitions: mean(transitions, transitionMoments) }
  }

  /** Sums the weights of a token's features. Perf: sums are kept in variables, half of the tags at a time; this is where training spends its time. */
  private weigh(token: number): void {
    const { features, weights, row } = this
    const start = this.begins[token] as number
    const end = this.begins[token + 1] as number
    for (let half = 0; half < TAG_COUNT; half += 8) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      let f = 0
      let g = 0
      let h = 0
      for (let k = start; k < end; k++) {
        const at = (features[k] as number) * TAG_COUNT + half
        a = (a + (weights[at] as number)) | 0
        b = (b + (weights[at + 1] as number)) | 0
        c = (c + (weights[at + 2] as number)) | 0
        d = (d + (weights[at + 3] as number)) | 0
        e = (e + (weights[at + 4] as number)) | 0
        f = (f + (weights[at + 5] as number)) | 0
        g = (g + (weights[at + 6] as number)) | 0
        h = (h + (weights[at + 7] as number)) | 0
      }
      row[half] = a
      row[half + 1] = b
      row[half + 2] = c
      row[half + 3] = d
      row[half + 4] = e
      row[half + 5] = f
      row[half + 6] = g
      row[half + 7] = h
    }
  }

  private decode(lesson: Lesson): void {
    const { transitions, scores, from, found, row } = this
    const { gold } = lesson
    const count = gold.length
    for (let i = 0; i < count; i++) {
      const active = isActive(lesson, i)
      if (active) {
        this.weigh(i)
        for (let tag = 0; tag < TAG_COUNT; tag++) if (tag !== gold[i]) row[tag]! += MARGIN
      } else {
        // Nothing but O, and nothing to be said for it.
        row.fill(0)
        scores.fill(NEVER, i * TAG_COUNT, (i + 1) * TAG_COUNT)
      }
      for (let tag = 0, tags = active ? TAG_COUNT : 1; tag < tags; tag++) {
        let best = NEVER
        let choice = 0
        const allowed = BEFORE_TAG[tag] as Uint8Array
        if (i === 0) best = allowed[0] === 0 ? (transitions[tag] as number) : NEVER
        else
          for (let k = 0; k < allowed.length; k++) {
            const before = allowed[k] as number
            const score = (scores[(i - 1) * TAG_COUNT + before] as number) + (transitions[before * TAG_COUNT + tag] as number)
            if (score > best) {
              best = score
              choice = before
            }
          }
        scores[i * TAG_COUNT + tag] = best <= NEVER ? NEVER : best + (row[tag] as number)
        from[i * TAG_COUNT + tag] = choice
      }
    }
    let tag = 0
    const last = (count - 1) * TAG_COUNT
    for (const one of BEFORE_TAG[0] as Uint8Array) if ((scores[last + one] as number) > (scores[last + tag] as number)) tag = one
    for (let i = count - 1; i >= 0; i--) {
      found[i] = tag
      tag = from[i * TAG_COUNT + tag] as number
    }
  }

  private update({ gold }: Lesson): number {
    const { found, step } = this
    let wrong = 0
    for (let i = 0; i < gold.length; i++) {
      const right = gold[i] as number
      const said = found[i] as number
      if (right !== said) {
        wrong++
        for (let k = this.begins[i] as number, end = this.begins[i + 1] as number; k < end; k++) {
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

const BEFORE_TAG = BEFORE.map((tags) => Uint8Array.from(tags))
const NEVER = -0x2000_0000
/** How much better the right tag must be, in the units of one update. */
const MARGIN = 1
