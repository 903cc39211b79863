/**
 * Trains a conditional random field (crf.ts) by steps that shrink with what a weight has been through (AdaGrad; J. Duchi, E. Hazan, Y. Singer, 2011), averaged
 * over all steps. Nothing but sums, products and roots, which IEEE 754 defines: the same bytes on every machine.
 */
import { MOST_FEATURES as MOST } from '../../src/detect/tagger/feature-list.ts'
import { BEFORE, TAG_COUNT } from '../../src/detect/tagger/tags.ts'
import { LONGEST_SEGMENT } from '../../src/detect/tagger/tokens.ts'
import { Chain } from './crf.ts'
import { type Lesson, showSome } from './lessons.ts'
import type { Random } from './random.ts'
import type { Weights } from './train.ts'

export class FieldTrainer {
  private readonly weights: Float32Array
  /** Sums of the squares of what has been asked of each weight. */
  private readonly squares: Float32Array
  private readonly moments: Float64Array
  private readonly transitions = new Float64Array(TAG_COUNT * TAG_COUNT)
  private readonly transitionSquares = new Float64Array(TAG_COUNT * TAG_COUNT).fill(NEXT_TO_NOTHING)
  private readonly transitionMoments = new Float64Array(TAG_COUNT * TAG_COUNT)
  private readonly features = new Int32Array((LONGEST_SEGMENT + 1) * (MOST + 1))
  /** Where the features of each token begin. */
  private readonly begins = new Int32Array(LONGEST_SEGMENT + 2)
  private readonly chain = new Chain(LONGEST_SEGMENT + 1)
  private readonly wanted = new Float64Array(TAG_COUNT * TAG_COUNT)
  /** Tags of a token that are to become more or less likely, and by how much. */
  private readonly tags = new Uint8Array(TAG_COUNT)
  private readonly asked = new Float64Array(TAG_COUNT)
  private step = 1

  /** @param count features: numbers below it, as `renumbered` gives them */
  constructor(count: number) {
    this.weights = new Float32Array(count * TAG_COUNT)
    this.squares = new Float32Array(count * TAG_COUNT)
    this.moments = new Float64Array(count * TAG_COUNT)
  }

  /** One pass over the lessons, in the order given. Returns the share of tokens whose right tag was not thought likely. */
  pass(lessons: readonly Lesson[], random: Random): number {
    let wrong = 0
    let all = 0
    for (const lesson of lessons) {
      if (lesson.gold.length === 0) continue
      if (lesson.someActive) {
        showSome(lesson, random, this.features, this.begins)
        wrong += this.learn(lesson)
      }
      all += lesson.gold.length
      this.step++
    }
    return wrong / all
  }

  /** The mean of the weights after each step, in natural logarithms of odds. */
  average(): Weights {
    const { weights, moments, transitions, transitionMoments, step } = this
    const mean = (now: Float32Array | Float64Array, sum: Float64Array): Float32Array => {
      const averaged = new Float32Array(now.length)
      for (let i = 0; i < now.length; i++) averaged[i] = (now[i] as number) - (sum[i] as number) / step
      return averaged
    }
    return { features: mean(weights, moments), transitions: mean(transitions, transitionMoments) }
  }

  private learn({ gold }: Lesson): number {
    const { chain, begins, transitions } = this
    const active = (token: number): boolean => (begins[token + 1] as number) > (begins[token] as number)
    for (let i = 0; i < gold.length; i++) if (active(i)) this.weigh(i)
    chain.sum(gold.length, active, transitions)
    let wrong = 0
    let hasChanged = false
    for (let i = 0; i < gold.length; i++) {
      if (!active(i)) continue
      const right = gold[i] as number
      if (chain.chance(i, right) < 0.5) wrong++
      const count = this.ask(i, right)
      if (count === 0) continue
      hasChanged = true
      this.update(i, count)
    }
    if (hasChanged) this.updateTransitions(gold, active)
    return wrong
  }

  /** Sums the weights of a token's features. Perf: sums are kept in variables, half of the tags at a time. */
  private weigh(token: number): void {
    const { features, weights } = this
    const { scores } = this.chain
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
        a += weights[at] as number
        b += weights[at + 1] as number
        c += weights[at + 2] as number
        d += weights[at + 3] as number
        e += weights[at + 4] as number
        f += weights[at + 5] as number
        g += weights[at + 6] as number
        h += weights[at + 7] as number
      }
      const to = token * TAG_COUNT + half
      scores[to] = a
      scores[to + 1] = b
      scores[to + 2] = c
      scores[to + 3] = d
      scores[to + 4] = e
      scores[to + 5] = f
      scores[to + 6] = g
      scores[to + 7] = h
    }
  }

  /** Which tags should be more or less likely. @returns how many: none where it is as it should be */
  private ask(token: number, right: number): number {
    const { chain, tags, asked } = this
    let count = 0
    let most = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const more = (tag === right ? 1 : 0) - chain.chance(token, tag)
      const size = Math.abs(more)
      if (size < LITTLE) continue
      if (size > most) most = size
      tags[count] = tag
      asked[count++] = more
    }
    return most < ENOUGH ? 0 : count
  }

  private update(token: number, count: number): void {
    const { features, weights, squares, moments, tags, asked, step } = this
    for (let k = this.begins[token] as number, end = this.begins[token + 1] as number; k < end; k++) {
      const row = (features[k] as number) * TAG_COUNT
      for (let n = 0; n < count; n++) {
        const at = row + (tags[n] as number)
        const more = asked[n] as number
        const square = (squares[at] as number) + more * more
        squares[at] = square
        const change = (RATE * more) / Math.sqrt(square)
        weights[at]! += change
        moments[at]! += step * change
      }
    }
  }

  private updateTransitions(gold: Uint8Array, active: (token: number) => boolean): void {
    const { chain, wanted, transitions, transitionSquares, transitionMoments, step } = this
    wanted.fill(0)
    for (let i = 0, wasActive = false; i < gold.length; i++) {
      const isActiveHere = active(i)
      if (isActiveHere || wasActive) {
        wanted[(i === 0 ? 0 : (gold[i - 1] as number)) * TAG_COUNT + (gold[i] as number)]! += 1
        for (let tag = 0, tags = isActiveHere ? TAG_COUNT : 1; tag < tags; tag++) {
          const allowed = BEFORE_TAG[tag] as Uint8Array
          if (i === 0) {
            if (allowed[0] === 0) wanted[tag]! -= chain.chanceBehind(0, 0, tag, isActiveHere)
          } else
            for (let k = 0; k < allowed.length; k++) {
              const before = allowed[k] as number
              wanted[before * TAG_COUNT + tag]! -= chain.chanceBehind(i, before, tag, isActiveHere)
            }
        }
      }
      wasActive = isActiveHere
    }
    for (let i = 0; i < wanted.length; i++) {
      const more = wanted[i] as number
      if (more === 0) continue
      transitionSquares[i]! += more * more
      const change = (RATE * more) / Math.sqrt(transitionSquares[i] as number)
      transitions[i]! += change
      transitionMoments[i]! += step * change
    }
  }
}

const BEFORE_TAG = BEFORE.map((tags) => Uint8Array.from(tags))
/** How far the first step goes, in natural logarithms of odds. */
const RATE = 0.05
/** Chances that are off by less are left alone, and so are tokens of which no tag's is off by more than ENOUGH. */
const LITTLE = 0.002
const ENOUGH = 0.01
/** So that what is off by a rounding is no first step. */
const NEXT_TO_NOTHING = 1e-12
