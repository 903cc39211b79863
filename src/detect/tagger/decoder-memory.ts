/** The memory that the compiled part of the decoder works in, and views of it. The map is assembly/memory.ts. */
import type { Model } from './model.ts'
import type { Room } from './room.ts'
import { PART_OF_ADDRESS } from './street-cues.ts'
import { BEFORE, TAG_COUNT } from './tags.ts'
import { LONGEST_SEGMENT } from './tokens.ts'
import { TAGGER_WASM } from './wasm.ts'
import { ROLES, VARIANTS } from './word-features.ts'
import { type Word, WORD_KIND } from './words.ts'

const WEIGHTS = 0x400
const TRANSITIONS = 0x800
const MAY_STAND_BEFORE = 0xc00
const FEATURES = 0x80000
const ROWS_BEFORE = 0xa0000
const WORDS = 0xc0000
const SUMMED = 0xdc5000
const MODEL = 0xe00000
/** Numbers kept of a word. */
const WORD_NUMBERS = 16
/** Sums kept per word: one a variant for role 0, one for each other role. */
const SUMS = VARIANTS + ROLES.length - 1
const PAGE = 65536

/** The compiled functions: assembly/index.ts. */
interface Exports {
  begin(rows: number, partOfAddress: number): void
  decode(count: number, lines: number, bonus: number): void
  look(count: number): void
  bestEnd(count: number): number
}

export class DecoderMemory {
  readonly run: Exports
  /** The model as it lies here: of what was given nothing need be kept (5 MB of each thread's memory). */
  readonly model: Model
  /** Numbers of the words of the tokens. */
  readonly word: Int32Array
  readonly room: Room
  /** Added to what speaks for a name, by token. */
  readonly bonus: Int32Array
  readonly tags: Uint8Array
  /** By token and tag: the best score of what ends, and of what begins behind it. */
  readonly forward: Int32Array
  readonly backward: Int32Array
  private readonly words: Int32Array
  private readonly summed: Uint8Array
  /** Words that have been written down. */
  private written = 0

  /** @param words most that are told apart */
  constructor(model: Model, words: number) {
    const rows = model.steps.length / TAG_COUNT
    const filled = MODEL + (rows + 1) * 32
    const pages = Math.ceil((filled + rows + 1 + model.steps.length) / PAGE)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const { buffer } = memory
    const module = new WebAssembly.Module(Buffer.from(TAGGER_WASM, 'base64'))
    this.run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
    const numbers = (at: number, count = LONGEST_SEGMENT + 1): Int32Array => new Int32Array(buffer, at, count)
    const bytes = (at: number): Uint8Array => new Uint8Array(buffer, at, LONGEST_SEGMENT + 1)
    numbers(WEIGHTS, model.weights.length).set(model.weights)
    numbers(TRANSITIONS, model.transitions.length).set(model.transitions)
    numbers(MAY_STAND_BEFORE, TAG_COUNT).set(BEFORE.map((tags) => tags.reduce((mask, tag) => mask | (1 << tag), 0)))
    const bits = new Uint32Array(buffer, FEATURES, model.bits.length)
    const before = new Uint32Array(buffer, ROWS_BEFORE, model.before.length)
    const steps = new Uint8Array(buffer, filled + rows + 1, model.steps.length)
    bits.set(model.bits)
    before.set(model.before)
    steps.set(model.steps)
    this.model = { ...model, bits, before, steps }
    this.run.begin(rows, PART_OF_ADDRESS)
    this.word = numbers(0x10000)
    this.room = {
      line: numbers(0x11400),
      cue: numbers(0x12800),
      glue: bytes(0x13c00),
      variant: new Uint8Array(buffer, 0x14100, LONGEST_SEGMENT + 2),
      sinceNumber: bytes(0x14600),
      sinceStreet: bytes(0x14b00),
      untilStreet: bytes(0x15000),
      sinceCue: bytes(0x15500),
      active: bytes(0x15a00),
      lineFlags: numbers(0x16000, LONGEST_SEGMENT + 4),
      lineKey: numbers(0x17400, LONGEST_SEGMENT + 4),
      lineLastKey: numbers(0x18800, LONGEST_SEGMENT + 4),
      lineParent: numbers(0x19c00, LONGEST_SEGMENT + 4),
      lineStart: numbers(0x1b000, LONGEST_SEGMENT + 4),
      lineValue: numbers(0x1c400, LONGEST_SEGMENT + 4),
      // The compiled part has no use for it.
      lineLength: new Int32Array(LONGEST_SEGMENT + 4),
    }
    this.bonus = numbers(0x1d800)
    this.forward = numbers(0x31000, (LONGEST_SEGMENT + 1) * TAG_COUNT)
    this.backward = numbers(0x42000, (LONGEST_SEGMENT + 1) * TAG_COUNT)
    this.tags = bytes(0x58000)
    this.words = numbers(WORDS, (words + 1) * WORD_NUMBERS)
    this.summed = new Uint8Array(buffer, SUMMED, (words + 1) * SUMS)
  }

  /** Writes down the words that are new; fewer than before are other ones. */
  writeWords(all: readonly Word[]): void {
    if (all.length < this.written) {
      this.summed.fill(0)
      this.written = 0
    }
    for (; this.written < all.length; this.written++) {
      const word = all[this.written] as Word
      const at = this.written * WORD_NUMBERS
      const { words } = this
      words[at] = word.hash
      words[at + 1] = word.shape
      words[at + 2] = word.prefix2
      words[at + 3] = word.prefix3
      words[at + 4] = word.suffix2
      words[at + 5] = word.suffix3
      words[at + 6] = word.suffix4
      words[at + 7] = word.facts
      words[at + 8] = word.rough
      words[at + 9] = word.cues
      words[at + 10] = word.letters
      words[at + 11] = word.length
      words[at + 12] = word.hasDigit ? 1 : 0
      words[at + 13] = word.kind === WORD_KIND.mark ? 1 : 0
      words[at + 15] = word.cluster
      words[at + 14] = word.kind === WORD_KIND.feed ? 1 : 0
    }
  }
}
