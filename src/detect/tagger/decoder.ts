/**
 * The fast path: weights summed once per word, then the best sequence of tags (Viterbi). The loops are compiled (assembly/); their plain twin
 * is in the tests.
 */
import { DecoderMemory } from './decoder-memory.ts'
import { isTelling, type KnownNames } from './known-names.ts'
import { type Model, SCALE } from './model.ts'
import { Surroundings } from './surroundings.ts'
import { PLACE, TAG_COUNT, TYPE_OF } from './tags.ts'
import { LONGEST_SEGMENT, Tokens } from './tokens.ts'
import { type Word, Words } from './words.ts'

/** What a name is worth more than it looks in prose, in 1/SCALE: rather too much is read there than too little, and then weighed (calibration.ts). */
export const PROSE_BONUS: number = 12 * SCALE
/** What one that was met before is worth besides. */
export const KNOWN_BONUS: number = 60 * SCALE
/** What a word is worth that was twice a name by itself. */
const LIKELY_BONUS = 30 * SCALE

const WORD_BITS = 15
const NOBODY: ReadonlySet<number> = new Set()

/** What was found in one segment. Reused between calls. */
export class Decoder {
  readonly tokens: Tokens
  readonly words: Words
  readonly surroundings: Surroundings
  /** What was decoded last. */
  bytes: Uint8Array = new Uint8Array(0)
  readonly tags: Uint8Array
  /** After marginOf: the type of what the span is in that other reading. */
  rival = 0
  /** After marginOf: how much worse the best reading is in which the span is of each other type, as the margin; by type, 0 for nothing. */
  readonly margins: Float64Array = new Float64Array(PLACE + 1)
  private readonly memory: DecoderMemory

  constructor(model: Model) {
    this.words = new Words(WORD_BITS, model.clusters)
    this.memory = new DecoderMemory(model, 1 << (WORD_BITS - 1))
    this.tokens = new Tokens(this.memory.word)
    this.surroundings = new Surroundings(LONGEST_SEGMENT, this.memory.room)
    this.tags = this.memory.tags
  }

  /** Tags `bytes[from..to)`; see `tokens` and `tags` for the outcome. @param parent see Surroundings.survey; @param known names met before */
  decode(bytes: Uint8Array, from: number, to: number, parent: number, known: KnownNames | null = null): void {
    const { tokens, words, surroundings, memory } = this
    this.bytes = bytes
    tokens.read(bytes, from, to, words)
    memory.writeWords(words.all)
    if (tokens.count === 0) return
    surroundings.survey(tokens, words, parent)
    if (!surroundings.someActive) {
      this.tags.fill(0, 0, tokens.count)
      return
    }
    if (known !== null) this.favour(known, NOBODY)
    memory.run.decode(tokens.count, surroundings.lines, known === null ? 0 : 1)
  }

  /** Tags the same text once more, now that it is known who is introduced in it. @param introduced hashes of words */
  decodeAgain(known: KnownNames, introduced: ReadonlySet<number>): void {
    this.favour(known, introduced)
    this.memory.run.decode(this.tokens.count, this.surroundings.lines, 1)
  }

  /** The key of the line `bytes[from..to)`, which ends in a colon; null if its value is not empty. See Surroundings.survey. */
  keyOf(bytes: Uint8Array, from: number, to: number): number | null {
    const { tokens, words } = this
    tokens.read(bytes, from, to, words)
    this.memory.writeWords(words.all)
    return this.surroundings.keyOf(tokens, words)
  }

  /** What it decodes by. */
  get model(): Model {
    return this.memory.model
  }

  private favour(known: KnownNames, introduced: ReadonlySet<number>): void {
    const { tokens, words, surroundings, memory } = this
    for (let i = 0; i < tokens.count; i++) {
      if (surroundings.active[i] === 0) continue
      const word = words.all[tokens.word[i] as number] as Word
      const isKnown = known.has(word) || (introduced.size > 0 && introduced.has(word.hash) && isTelling(word))
      memory.bonus[i] = PROSE_BONUS + (isKnown ? KNOWN_BONUS : known.isLikely(word) ? LIKELY_BONUS : 0)
    }
  }

  /**
   * How much worse the best reading is in which a token of the span [first, last] is of no or another type: the least over the
   * span's tokens, in the model's units (1/SCALE). `look` must have been called.
   */
  marginOf(first: number, last: number): number {
    const type = TYPE_OF[this.tags[first] as number]
    const { margins } = this
    const { forward, backward, run } = this.memory
    margins.fill(Number.POSITIVE_INFINITY)
    const best = forward[(this.tokens.count - 1) * TAG_COUNT + run.bestEnd(this.tokens.count)] as number
    for (let i = first; i <= last; i++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const other = TYPE_OF[tag] as number
        if (other === type) continue
        const score = (forward[i * TAG_COUNT + tag] as number) + (backward[i * TAG_COUNT + tag] as number)
        if (best - score < (margins[other] as number)) margins[other] = best - score
      }
    }
    let margin = Number.POSITIVE_INFINITY
    for (let other = 0; other <= PLACE; other++) {
      if ((margins[other] as number) >= margin) continue
      margin = margins[other] as number
      this.rival = other
    }
    return margin
  }

  /** The best that can still come after each tag: what margins are made of. Only for segments in which something was found. */
  look(): void {
    this.memory.run.look(this.tokens.count)
  }
}
