/** The fast path: weights summed once per word, then the best sequence of tags (Viterbi). Its twin is reference.ts. */
import { FeatureList, ofWord, ROLES, Surroundings, VARIANTS } from './features.ts'
import { evenOf, type Model, oddOf, ones, PAIRS, readRow, rowOf, SCALE } from './model.ts'
import type { KnownNames } from './known-names.ts'
import { BEFORE, PERSON, TAG_COUNT, TYPE_OF } from './tags.ts'
import { LONGEST_SEGMENT, Tokens } from './tokens.ts'
import { EDGE, type Word, Words } from './words.ts'

/** What a name that was met before is worth, in 1/SCALE. */
const KNOWN_BONUS = 60 * SCALE

const NEVER = -0x2000_0000
const WORD_BITS = 15
/** Sums kept per word: one a variant for role 0, one for each other role. */
const SUMS = VARIANTS + ROLES.length - 1

/** What was found in one segment. Reused between calls. */
export class Decoder {
  readonly tokens: Tokens = new Tokens()
  readonly words: Words
  readonly surroundings: Surroundings = new Surroundings(LONGEST_SEGMENT + 1)
  /** What was decoded last. */
  bytes: Uint8Array = new Uint8Array(0)
  readonly tags: Uint8Array = new Uint8Array(LONGEST_SEGMENT + 1)
  /** After marginOf: the type of what the span is in that other reading. */
  rival = 0
  private readonly model: Model
  private readonly sums: Float64Array
  private readonly known: Uint8Array
  private readonly emissions: Int32Array
  private readonly forward: Int32Array
  private readonly backward: Int32Array
  private readonly from: Uint8Array
  private readonly before: readonly Uint8Array[]
  private readonly list = new FeatureList()

  constructor(model: Model) {
    this.model = model
    this.words = new Words(WORD_BITS)
    const most = 1 << (WORD_BITS - 1)
    // Perf: rows of eight are lines of the cache (see readModel).
    this.sums = new Float64Array(new ArrayBuffer(48 + (most + 1) * SUMS * PAIRS * 8), 48)
    this.known = new Uint8Array((most + 1) * SUMS)
    this.emissions = new Int32Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
    this.forward = new Int32Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
    this.backward = new Int32Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
    this.from = new Uint8Array((LONGEST_SEGMENT + 1) * TAG_COUNT)
    this.before = BEFORE.map((tags) => Uint8Array.from(tags))
  }

  /** Tags `bytes[from..to)`; see `tokens` and `tags` for the outcome. @param parent see Surroundings.survey; @param known names met before */
  decode(bytes: Uint8Array, from: number, to: number, parent: number, known: KnownNames | null = null): void {
    const { tokens, words } = this
    const spellings = words.all.length
    this.bytes = bytes
    tokens.read(bytes, from, to, words)
    if (words.all.length < spellings) this.known.fill(0)
    if (tokens.count === 0) return
    this.surroundings.survey(tokens, words, parent)
    if (!this.surroundings.someActive) {
      this.tags.fill(0, 0, tokens.count)
      return
    }
    this.emit(known)
    this.run()
  }

  /** The key of the line `bytes[from..to)`, which ends in a colon: see Surroundings.survey. */
  keyOf(bytes: Uint8Array, from: number, to: number, before: number): number {
    const { tokens, words } = this
    const spellings = words.all.length
    tokens.read(bytes, from, to, words)
    if (words.all.length < spellings) this.known.fill(0)
    this.surroundings.survey(tokens, words, before)
    return this.surroundings.parent
  }

  /** Perf: the eight sums of pairs are local variables while words and rows are added; bench `prose` shows it. */
  private emit(known: KnownNames | null): void {
    const { tokens, surroundings, emissions, list, words, sums } = this
    const { bits, before, rows, ready } = this.model
    const { count, word } = tokens
    for (let i = 0; i < count; i++) {
      if (surroundings.active[i] === 0) continue
      let s0 = 0
      let s1 = 0
      let s2 = 0
      let s3 = 0
      let s4 = 0
      let s5 = 0
      let s6 = 0
      let s7 = 0
      for (let role = 0; role < ROLES.length; role++) {
        const k = i + (ROLES[role] as number)
        const number = k < 0 || k >= count ? EDGE : (word[k] as number)
        const at = this.sumOf(number, role, role === 0 ? surroundings.variantAt(i) : 0) * PAIRS
        s0 += sums[at] as number
        s1 += sums[at + 1] as number
        s2 += sums[at + 2] as number
        s3 += sums[at + 3] as number
        s4 += sums[at + 4] as number
        s5 += sums[at + 5] as number
        s6 += sums[at + 6] as number
        s7 += sums[at + 7] as number
      }
      list.count = 0
      surroundings.ofPlace(i, tokens, words, 0, list)
      const { features } = list
      for (let k = 0; k < list.count; k++) {
        const feature = features[k] as number
        const group = bits[feature >>> 5] as number
        const bit = 1 << (feature & 31)
        if ((group & bit) === 0) continue
        const number = (before[feature >>> 5] as number) + ones(group & (bit - 1)) + 1
        if (ready[number] === 0) readRow(this.model, number)
        const row = number * PAIRS
        s0 += rows[row] as number
        s1 += rows[row + 1] as number
        s2 += rows[row + 2] as number
        s3 += rows[row + 3] as number
        s4 += rows[row + 4] as number
        s5 += rows[row + 5] as number
        s6 += rows[row + 6] as number
        s7 += rows[row + 7] as number
      }
      const here = i * TAG_COUNT
      put(emissions, here + 0, s0)
      put(emissions, here + 2, s1)
      put(emissions, here + 4, s2)
      put(emissions, here + 6, s3)
      put(emissions, here + 8, s4)
      put(emissions, here + 10, s5)
      put(emissions, here + 12, s6)
      put(emissions, here + 14, s7)
      if (known?.has(words.all[word[i] as number] as Word)) {
        for (let tag = 1; TYPE_OF[tag] === PERSON; tag++) emissions[here + tag]! += KNOWN_BONUS
      }
    }
  }

  /** Index of the sum of a word's own weights. */
  private sumOf(number: number, role: number, variant: number): number {
    const at = number * SUMS + (role === 0 ? variant : VARIANTS + role - 1)
    if (this.known[at] === 1) return at
    const { list, sums } = this
    sums.fill(0, at * PAIRS, (at + 1) * PAIRS)
    list.count = 0
    ofWord(this.words.all[number] as Word, ROLES[role] as number, variant, 0, list)
    for (let k = 0; k < list.count; k++) {
      const row = rowOf(this.model, list.features[k] as number) * PAIRS
      for (let pair = 0; pair < PAIRS; pair++) sums[at * PAIRS + pair]! += this.model.rows[row + pair] as number
    }
    this.known[at] = 1
    return at
  }

  private run(): void {
    const { emissions, forward, from, before, tags, surroundings } = this
    const { transitions } = this.model
    const { count } = this.tokens
    for (let i = 0; i < count; i++) {
      const here = i * TAG_COUNT
      const last = here - TAG_COUNT
      const most = surroundings.active[i] === 0 ? 1 : TAG_COUNT
      if (i > 0 && most === 1 && surroundings.active[i - 1] === 0) {
        forward[here] = (forward[last] as number) + (transitions[0] as number)
        from[here] = 0
        for (let tag = 1; tag < TAG_COUNT; tag++) forward[here + tag] = NEVER
        continue
      }
      for (let tag = 0; tag < most; tag++) {
        const allowed = before[tag] as Uint8Array
        let best = NEVER
        let choice = 0
        if (i === 0) best = allowed[0] === 0 ? (transitions[tag] as number) : NEVER
        else
          for (let k = 0; k < allowed.length; k++) {
            const tagBefore = allowed[k] as number
            const score = (forward[last + tagBefore] as number) + (transitions[tagBefore * TAG_COUNT + tag] as number)
            if (score > best) {
              best = score
              choice = tagBefore
            }
          }
        forward[here + tag] = best <= NEVER ? NEVER : best + (most === 1 ? 0 : (emissions[here + tag] as number))
        from[here + tag] = choice
      }
      for (let tag = most; tag < TAG_COUNT; tag++) forward[here + tag] = NEVER
    }
    let tag = this.bestEnd()
    for (let i = count - 1; i >= 0; i--) {
      tags[i] = tag
      tag = from[i * TAG_COUNT + tag] as number
    }
  }

  /** Names do not stay open at the end. */
  private bestEnd(): number {
    const last = (this.tokens.count - 1) * TAG_COUNT
    let best = 0
    for (let tag = 1; tag < TAG_COUNT; tag++) {
      if (
        (this.before[0] as Uint8Array).includes(tag) &&
        (this.forward[last + tag] as number) > (this.forward[last + best] as number)
      )
        best = tag
    }
    return best
  }

  /**
   * How much worse the best reading is in which a token of the span [first, last] is of no or another type: the least over the
   * span's tokens, in the model's units (1/SCALE). `look` must have been called.
   */
  marginOf(first: number, last: number): number {
    const type = TYPE_OF[this.tags[first] as number]
    let margin = Number.POSITIVE_INFINITY
    this.rival = 0
    const best = this.forward[(this.tokens.count - 1) * TAG_COUNT + this.bestEnd()] as number
    for (let i = first; i <= last; i++) {
      let other = NEVER
      let rival = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (TYPE_OF[tag] === type) continue
        const score = (this.forward[i * TAG_COUNT + tag] as number) + (this.backward[i * TAG_COUNT + tag] as number)
        if (score <= other) continue
        other = score
        rival = TYPE_OF[tag] as number
      }
      if (best - other >= margin) continue
      margin = best - other
      this.rival = rival
    }
    return margin
  }

  /** The best that can still come after each tag: what margins are made of. Only for segments in which something was found. */
  look(): void {
    const { emissions, backward, before, surroundings } = this
    const { transitions } = this.model
    const { count } = this.tokens
    for (let tag = 0; tag < TAG_COUNT; tag++)
      backward[(count - 1) * TAG_COUNT + tag] = (before[0] as Uint8Array).includes(tag) ? 0 : NEVER
    for (let i = count - 2; i >= 0; i--) {
      const here = i * TAG_COUNT
      const next = here + TAG_COUNT
      backward.fill(NEVER, here, next)
      const most = surroundings.active[i + 1] === 0 ? 1 : TAG_COUNT
      for (let to = 0; to < most; to++) {
        const ahead = (backward[next + to] as number) + (most === 1 ? 0 : (emissions[next + to] as number))
        if (ahead <= NEVER / 2) continue
        for (const tag of before[to] as Uint8Array) {
          const score = ahead + (transitions[tag * TAG_COUNT + to] as number)
          if (score > (backward[here + tag] as number)) backward[here + tag] = score
        }
      }
    }
  }
}

/** Takes two sums apart. */
function put(emissions: Int32Array, at: number, sum: number): void {
  emissions[at] = evenOf(sum)
  emissions[at + 1] = oddOf(sum)
}
