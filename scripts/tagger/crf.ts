/**
 * How likely each tag is at each token of a text: a conditional random field of one chain (J. Lafferty, A. McCallum, F. Pereira, 2001). Tokens that are not
 * looked at are O and nothing else.
 */
import { BEFORE, TAG_COUNT } from '../../src/detect/tagger/tags.ts'
import { exp } from './exp.ts'

export class Chain {
  /** By token and tag: what the weights say, then e to it, less the token's largest. */
  readonly scores: Float64Array
  /** By token and tag: the share of all ways that end so, and what can still come. */
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly scale: Float64Array
  private readonly between = new Float64Array(TAG_COUNT * TAG_COUNT)

  /** @param most tokens */
  constructor(most: number) {
    this.scores = new Float64Array(most * TAG_COUNT)
    this.forward = new Float64Array(most * TAG_COUNT)
    this.backward = new Float64Array(most * TAG_COUNT)
    this.scale = new Float64Array(most)
  }

  /** Sums over all ways through `count` tokens. `scores` must hold what the weights say of those that are looked at. */
  sum(count: number, isActive: (token: number) => boolean, transitions: Float64Array): void {
    const { between } = this
    for (let i = 0; i < between.length; i++) between[i] = exp(transitions[i] as number)
    for (let i = 0; i < count; i++) if (isActive(i)) this.raise(i * TAG_COUNT)
    this.goForward(count, isActive)
    this.goBackward(count, isActive)
  }

  /** How likely the tag is there. After `sum`. */
  chance(token: number, tag: number): number {
    const at = token * TAG_COUNT + tag
    return (this.forward[at] as number) * (this.backward[at] as number)
  }

  /** How likely the tag is there behind that one, or first. After `sum`. */
  chanceBehind(token: number, before: number, tag: number, isActive: boolean): number {
    const at = token * TAG_COUNT + tag
    const here = ((this.backward[at] as number) * (isActive ? (this.scores[at] as number) : 1)) / (this.scale[token] as number)
    const from = token === 0 ? 1 : (this.forward[at - tag - TAG_COUNT + before] as number)
    return from * (this.between[before * TAG_COUNT + tag] as number) * here
  }

  private raise(at: number): void {
    const { scores } = this
    let most = scores[at] as number
    for (let k = at + 1; k < at + TAG_COUNT; k++) if ((scores[k] as number) > most) most = scores[k] as number
    for (let k = at; k < at + TAG_COUNT; k++) scores[k] = exp((scores[k] as number) - most)
  }

  private goForward(count: number, isActive: (token: number) => boolean): void {
    const { forward, scores, scale, between } = this
    for (let i = 0; i < count; i++) {
      const at = i * TAG_COUNT
      const active = isActive(i)
      forward.fill(0, at, at + TAG_COUNT)
      let all = 0
      for (let tag = 0, tags = active ? TAG_COUNT : 1; tag < tags; tag++) {
        const allowed = BEFORE_TAG[tag] as Uint8Array
        let sum = 0
        if (i === 0) sum = allowed[0] === 0 ? (between[tag] as number) : 0
        else
          for (let k = 0; k < allowed.length; k++) {
            const before = allowed[k] as number
            sum += (forward[at - TAG_COUNT + before] as number) * (between[before * TAG_COUNT + tag] as number)
          }
        if (active) sum *= scores[at + tag] as number
        forward[at + tag] = sum
        all += sum
      }
      scale[i] = all
      for (let k = at; k < at + TAG_COUNT; k++) forward[k] = (forward[k] as number) / all
    }
  }

  private goBackward(count: number, isActive: (token: number) => boolean): void {
    const { forward, backward, scores, scale, between } = this
    const last = (count - 1) * TAG_COUNT
    let ends = 0
    for (const tag of CLOSED) ends += forward[last + tag] as number
    backward.fill(0, 0, last + TAG_COUNT)
    for (const tag of CLOSED) backward[last + tag] = 1 / ends
    for (let i = count - 1; i > 0; i--) {
      const at = i * TAG_COUNT
      const active = isActive(i)
      for (let tag = 0, tags = active ? TAG_COUNT : 1; tag < tags; tag++) {
        const ahead = ((backward[at + tag] as number) * (active ? (scores[at + tag] as number) : 1)) / (scale[i] as number)
        if (ahead === 0) continue
        const allowed = BEFORE_TAG[tag] as Uint8Array
        for (let k = 0; k < allowed.length; k++) {
          const before = allowed[k] as number
          backward[at - TAG_COUNT + before]! += ahead * (between[before * TAG_COUNT + tag] as number)
        }
      }
    }
  }
}

const BEFORE_TAG = BEFORE.map((tags) => Uint8Array.from(tags))
/** Tags that may end a text. */
const CLOSED = BEFORE[0] as readonly number[]
