/**
 * Which lines are worth the tagger's time. A line that does not pass holds no name or address that would be found: the gate asks for
 * much less than the tagger does. Strict for machine data (logs, code, configuration), loose for prose. Its loops over bytes are
 * compiled (assembly/), for all text goes through them; their plain twin is in the tests.
 */
import { packedLexicon } from '../../../../rules/words/lexicon.ts'
import { CELL } from '../segments.ts'
import { LONGEST_SEGMENT } from '../tokens.ts'
import { CUE_BYTES } from './cue-words.ts'
import { GATE_CUES } from './cues.ts'
import { GATE_WASM } from './wasm.ts'

/** What a line shows. */
export const SIGN = {
  /** Passes the strict gate. */
  name: 1,
  address: 2,
  /** Passes the loose gate only. */
  maybe: 4,
  /** Nothing by itself: ends in a colon, as a key does whose value is below. */
  key: 8,
  /** With `maybe`: more than one word that is no ordinary one, side by side; or one beyond ASCII; or a number near a street's word. */
  pair: 16,
} as const

/** The map of assembly/memory.ts. */
const OUTCOME = 0x4000
const LINE_START = 0x5000
const LINE_SIGNS = 0x6100
const GROUP_SIGNS = 0x6600
const GROUP_TEXT = 0x6c40
const FACTS = 0x28000
const TEXT = 0x76040
const ENTRIES = 0x98000
const PAGE = 65536
/** Bytes of text that are looked at at once. */
const PIECE = 0x20000

/** The compiled functions: assembly/index.ts. */
interface Exports {
  begin(sizes: number, count: number): void
  addCue(hash: number, bits: number, cell: number): void
  look(from: number, to: number): number
  advance(from: number, to: number, limit: number, phase: number, shift: number, isCode: number): number
  regroup(from: number, to: number): number
}

/** One a thread: walks one text at a time. */
export class Gate {
  /** Of the segment at hand: where its lines start, with the end of the last, and what each shows (bits of SIGN). */
  readonly lineStart: Int32Array
  readonly signs: Uint8Array
  private readonly run: Exports
  private readonly memory: Uint8Array
  private readonly outcome: Int32Array
  private bytes: Uint8Array = new Uint8Array(0)
  private at = 0
  private to = 0
  private end = 0
  private base = 0
  private isCode = 0
  private pieceTo = 0
  private limit = 0
  private shift = 0

  /** The list of words must have been loaded (useLexicon). */
  constructor() {
    const lexicon = packedLexicon()
    const pages = Math.ceil((ENTRIES + lexicon.entries.length) / PAGE)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const module = new WebAssembly.Module(Buffer.from(GATE_WASM, 'base64'))
    this.run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
    this.memory = new Uint8Array(memory.buffer)
    this.outcome = new Int32Array(memory.buffer, OUTCOME, 9)
    this.lineStart = new Int32Array(memory.buffer, LINE_START, LONGEST_SEGMENT + 2)
    this.signs = new Uint8Array(memory.buffer, LINE_SIGNS, LONGEST_SEGMENT + 1)
    new Uint16Array(memory.buffer, FACTS, lexicon.facts.length).set(lexicon.facts)
    this.memory.set(lexicon.entries, ENTRIES)
    this.memory.set(lexicon.sizes, TEXT)
    this.run.begin(TEXT, lexicon.entries.length / 3)
    addCues(this.run)
  }

  /** Bytes of the segments passed over before the one at hand, and of those the ones of machine data. */
  get passedOver(): number {
    return this.outcome[6] as number
  }

  get machinePassedOver(): number {
    return this.outcome[7] as number
  }

  /** Whether one of those ended with a blank line. */
  get blankPassedOver(): boolean {
    return this.outcome[8] === 1
  }

  /** Of the segment at hand: its first byte, lines, whether it is prose, what its lines show together, whether it ends with a blank line. */
  get from(): number {
    return this.outcome[1] as number
  }

  get lines(): number {
    return this.outcome[2] as number
  }

  get isProse(): boolean {
    return this.outcome[3] === 1
  }

  get shows(): number {
    return this.outcome[4] as number
  }

  get endsBlank(): boolean {
    return this.outcome[5] === 1
  }

  /** First byte of what has not been looked at: behind the segment at hand. */
  get next(): number {
    return this.at
  }

  /**
   * Begins a text: segments that begin in `bytes[from..to)`.
   *
   * @param end the text goes on to here: at least LONGEST_SEGMENT behind `to`, or no further; @param base source offset of `bytes[0]`
   * @param isCode some lines of a segment may be prose though all together are not: what may be something passes
   */
  begin(bytes: Uint8Array, from: number, to: number, end: number, base: number, isCode = false): void {
    this.bytes = bytes
    this.isCode = Number(isCode)
    this.at = from
    this.to = to
    this.end = end
    this.base = base
    this.pieceTo = from
  }

  /** Goes on to the next segment with a line that passes, or that is a key. False if there is none. */
  advance(): boolean {
    const { outcome, run } = this
    outcome.fill(0, 6, 9)
    while (this.at < this.to) {
      if (this.at >= this.pieceTo) this.fetch()
      const { shift } = this
      const phase = (((this.base + shift) % CELL) + CELL) % CELL
      const found = run.advance(this.at - shift, this.pieceTo - shift, this.limit - shift, phase, shift, this.isCode)
      this.at = outcome[0] as number
      if (found !== 0) return true
    }
    return false
  }

  /** What `bytes[from..to)`, taken as one line of at most PIECE bytes, shows. */
  look(bytes: Uint8Array, from: number, to: number): number {
    this.memory.set(bytes.subarray(from, to), TEXT)
    this.pieceTo = 0
    return this.run.look(TEXT, TEXT + to - from)
  }

  /**
   * Looks once more at lines of the segment at hand, by themselves: tells whether they are prose, and writes what each shows.
   *
   * @param bytes of the lines, which may have been blanked out in part; @param first the first of them
   */
  regroup(bytes: Uint8Array, first: number): boolean {
    const { memory, signs } = this
    memory.set(bytes, GROUP_TEXT)
    memory[GROUP_TEXT + bytes.length] = 0
    const told = this.run.regroup(GROUP_TEXT, GROUP_TEXT + bytes.length)
    for (let line = 0; line < told >> 1; line++) signs[first + line] = memory[GROUP_SIGNS + line] as number
    return (told & 1) === 1
  }

  private fetch(): void {
    const { at, bytes, memory } = this
    this.pieceTo = Math.min(this.to, at + PIECE)
    // No segment that begins in the piece reaches the limit, except where that is the text's own end.
    this.limit = Math.min(this.end, this.pieceTo + LONGEST_SEGMENT + 1)
    this.shift = at - TEXT
    memory[TEXT - 1] = at > 0 ? (bytes[at - 1] as number) : 0
    memory.set(bytes.subarray(at, this.limit), TEXT)
    memory[TEXT + this.limit - at] = 0
  }
}

/** What packCues made when the program was built: making it takes as long as the rest of the gate (bench: small files). */
function addCues(run: Exports): void {
  const cues = Buffer.from(GATE_CUES, 'base64')
  for (let at = 0; at < cues.length; at += CUE_BYTES)
    run.addCue(cues.readInt32LE(at), cues[at + 4] as number, cues.readUInt16LE(at + 5))
}
