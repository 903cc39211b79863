/** Names and addresses in a stream of text: cut, gated line by line, tagged where it is worth it. Memory is bounded. */
import { REGION, type Region, type Regions } from '../../model/region.ts'
import { Clusters } from './clusters.ts'
import { CommentText, MARGIN } from './comment-text.ts'
import { collect } from './found.ts'
import { FoundQueue } from './found-queue.ts'
import { Decoder } from './decoder.ts'
import { Gate, SIGN } from './gate/gate.ts'
import { KnownNames } from './known-names.ts'
import { KeysAbove, type ReadKey } from './keys-above.ts'
import { LineMemory } from './line-memory.ts'
import { isPlainNoun, NOUN_BITS } from './nouns.ts'
import { readModel } from './model.ts'
import { readAgain, type Run } from './second-reading.ts'
import { reasonsFor } from './reasons.ts'
import { ADDRESS, PERSON } from './tags.ts'

/** What a thread needs once for all sources. The weights are read when a gate has let the first line pass: most files hold none. */
export class TaggerParts {
  readonly gate: Gate = new Gate()
  readonly memory: LineMemory = new LineMemory()
  /** Of the lines of the segment at hand: whether they are tagged. */
  readonly wanted: Uint8Array = new Uint8Array(MOST_LINES)
  readonly comment: CommentText = new CommentText()
  private readonly read: (name: 'tagger.bin' | 'clusters.bin') => Uint8Array
  private reader: Decoder | undefined

  /** @param read the bytes of the model and of its clusters, once. The word list must have been loaded (useLexicon). */
  constructor(read: (name: 'tagger.bin' | 'clusters.bin') => Uint8Array) {
    this.read = read
  }

  get decoder(): Decoder {
    this.reader ??= new Decoder(readModel(this.read('tagger.bin'), new Clusters(this.read('clusters.bin'))))
    return this.reader
  }
}

/** Bytes of a document. The first 64 KiB of a source are in memory before anything of it is scanned. */
export const DOCUMENT = 64_000
const COLON = 58
const MOST_LINES = 1025
/** Lines around one that looks like part of an address that are tagged with it. */
const AROUND_ADDRESS = 3

/** Tags one source. Segments are cut by the bytes alone, so the outcome does not depend on the regions it is given. */
export class TextTagger {
  readonly found: FoundQueue = new FoundQueue()
  private readonly parts: TaggerParts
  /** Source offset of the next segment's first byte. */
  private next = 0
  /** In this paragraph. */
  private readonly keys = new KeysAbove()
  private readonly known = new KnownNames()

  /** Finds of each type whose reasons are still wanted. */
  private readonly unexplained = new Float64Array(ADDRESS + 1)

  /** What is tagged of a document; null outside of one. */
  private runs: Run[] | null = null

  /** Where in its file the source begins, in bytes: not 0 for ranges. */
  private readonly begin: number

  /** Of source code; undefined elsewhere. */
  private regions: Regions | undefined

  /** @param explained the first finds of each type that get reasons @param regions of source code */
  constructor(parts: TaggerParts, begin = 0, explained = 0, regions?: Regions) {
    this.regions = regions
    this.parts = parts
    this.begin = begin
    this.unexplained.fill(explained)
  }

  /** For another source, which begins its file. @param explained see the constructor @param regions see the constructor */
  restart(explained = 0, regions?: Regions): void {
    this.regions = regions
    this.runs = null
    this.next = 0
    this.keys.clear()
    this.known.clear()
    this.found.clear()
    this.unexplained.fill(explained)
  }

  /**
   * Goes on to the last segment that begins before `to`. What it finds may lie up to LONGEST_SEGMENT bytes behind `to`.
   *
   * @param offset source offset of `bytes[from]`; regions are gap-free and in order
   * @param end bytes up to here are the source's: at least LONGEST_SEGMENT behind `to`, or all
   */
  scan(bytes: Uint8Array, from: number, to: number, end: number, offset: number): void {
    const { gate } = this.parts
    gate.begin(bytes, from + (this.next - offset), to, end, this.begin + offset - from, this.regions !== undefined)
    for (let more = true; more; ) {
      more = gate.advance()
      this.known.noteBytes(gate.passedOver, gate.machinePassedOver)
      if (gate.blankPassedOver) this.keys.clear()
      if (!more) break
      this.segment(bytes, offset - from)
      if (gate.endsBlank) this.keys.clear()
    }
    this.next = offset + (gate.next - from)
  }

  /** Goes on at a source offset: what lies before it is no running text. It may be called again with what is known better. */
  passOver(to: number): void {
    this.next = Math.max(this.next, to)
    this.keys.clear()
  }

  /**
   * Reads a document whole, before anything behind it is scanned: who is named in full at its end is known at its start. A document is what begins a
   * source, up to DOCUMENT bytes, and no source code; so it is the same however the source is cut.
   *
   * @param bytes `bytes[from]` is the source's first; @param end at least LONGEST_SEGMENT behind DOCUMENT, or the source's end
   */
  readDocument(bytes: Uint8Array, from: number, end: number): void {
    if (this.begin > 0 || this.regions !== undefined) return
    const to = Math.min(end, from + DOCUMENT)
    const runs: Run[] = []
    this.runs = runs
    this.scan(bytes, from, to, end, 0)
    this.runs = null
    if (this.found.count > 0) readAgain(this.parts.decoder, bytes, from, from + this.next, runs, this.found, this.known)
  }

  private segment(bytes: Uint8Array, origin: number): void {
    const { gate } = this.parts
    if (this.regions !== undefined && (gate.shows & (SIGN.name | SIGN.address | SIGN.maybe)) !== 0) {
      this.code(bytes, origin, this.regions)
      return
    }
    this.group(bytes, 0, gate.lines, gate.isProse, origin)
  }

  /** Lines of comments are prose or not by themselves, as are lines within strings; lines of code are machine data. */
  private code(bytes: Uint8Array, origin: number, regions: Regions): void {
    const { comment, gate } = this.parts
    const { lineStart, lines } = gate
    let is: Region = REGION.code
    for (let first = 0, line = 0; line <= lines; line++) {
      const at = line < lines ? firstInk(bytes, lineStart[line] as number, lineStart[line + 1] as number) : -1
      // Blank lines belong to what is above them.
      const next: Region | null = line === lines ? null : at < 0 ? is : regions.at(origin + at)
      if (line > first && next !== is) {
        const from = lineStart[first] as number
        const to = lineStart[line] as number
        if (is === REGION.comment) {
          comment.take(bytes, from, to)
          const prose = gate.regroup(comment.bytes.subarray(MARGIN, MARGIN + to - from), first)
          for (let k = first; k <= line; k++) lineStart[k]! += MARGIN - from
          this.group(comment.bytes, first, line, prose, origin + from - MARGIN, true)
          for (let k = first; k <= line; k++) lineStart[k]! += from - MARGIN
        } else this.group(bytes, first, line, is !== REGION.code && gate.regroup(bytes.subarray(from, to), first), origin)
        first = line
      }
      if (next !== null) is = next
    }
  }

  /** The lines from `first` to the one before `end`. @param isComment of source code: see `isWorthReading` */
  private group(bytes: Uint8Array, first: number, end: number, prose: boolean, origin: number, isComment = false): void {
    const { gate, wanted } = this.parts
    const { lineStart, signs } = gate
    const length = (lineStart[end] as number) - (lineStart[first] as number)
    this.known.noteBytes(length, prose ? 0 : length)
    const passes = prose ? SIGN.name | SIGN.address | SIGN.maybe : SIGN.name | SIGN.address
    wanted.fill(0, first, end)
    for (let line = first; line < end; line++) {
      const sign = signs[line] as number
      if ((sign & passes) === 0) continue
      const around = sign & SIGN.address ? AROUND_ADDRESS : 0
      for (let k = Math.max(first, line - around); k <= line + around && k < end; k++) wanted[k] = 1
    }
    for (let line = first; line < end; line++) {
      if (wanted[line] === 0) {
        this.noteKey(bytes, line)
        continue
      }
      const start = line
      while (line + 1 < end && wanted[line + 1] === 1) line++
      if (!isComment || this.isWorthReading(bytes, start, line + 1))
        this.run(bytes, lineStart[start] as number, lineStart[line + 1] as number, prose, start === line, origin)
      for (let k = start; k <= line; k++) this.noteKey(bytes, k)
    }
  }

  /**
   * Comments are full of words with capitals, which begin sentences or are called so by the program. Where none is a name of the list, or
   * stands beside another, or is announced, or has been a name above, nothing is found that would be reported.
   * Perf: four in five runs of lines in real code, and most of the tagger's time (bench: real code).
   */
  private isWorthReading(bytes: Uint8Array, first: number, end: number): boolean {
    const { lineStart, signs } = this.parts.gate
    for (let line = first; line < end; line++) if ((signs[line] as number) & (SIGN.name | SIGN.address | SIGN.pair)) return true
    return this.known.isMentioned(bytes, lineStart[first] as number, lineStart[end] as number)
  }

  private readonly readKey: ReadKey = (bytes, from, to) => this.parts.decoder.keyOf(bytes, from, to)

  /** `offices:` and nothing behind it: the lines below are about offices. */
  private noteKey(bytes: Uint8Array, line: number): void {
    const { gate } = this.parts
    if (((gate.signs[line] as number) & SIGN.key) === 0) return
    const from = gate.lineStart[line] as number
    let end = gate.lineStart[line + 1] as number
    while (bytes[end - 1] !== COLON) end--
    this.keys.note(bytes, from, end, this.readKey)
  }

  private run(bytes: Uint8Array, from: number, to: number, prose: boolean, single: boolean, origin: number): void {
    const { decoder, memory } = this.parts
    const { found } = this
    const keeps = single && !prose
    const parent = this.keys.inForce(this.readKey)
    this.runs?.push({ from: origin + from, to: origin + to, prose, parent })
    if (keeps && memory.recall(bytes, from, to, parent) && this.isExplained()) {
      for (let i = 0; i < memory.count; i++) {
        const reasons = this.wantsReasons(memory.type(i)) ? memory.reasons(i) : 0
        const bits = memory.bits(i) + (memory.isPlain(i) ? this.nounBits() : 0)
        found.push(memory.type(i), origin + from + memory.start(i), origin + from + memory.end(i), bits, reasons)
        if (memory.type(i) === PERSON) this.known.noteText(bytes, from + memory.start(i), from + memory.end(i), bits)
      }
      return
    }
    // Lines of machine data are remembered, for they repeat themselves: they must not depend on what was above, but what is below may depend on them.
    const known = prose ? this.known : null
    if (keeps) memory.begin()
    decoder.decode(bytes, from, to, parent, known)
    collect(decoder, prose, known, (type, start, end, bits, first, last) => {
      const reasons = this.wantsReasons(type) ? reasonsFor(decoder, first, last) : 0
      // In prose the words above have had their say.
      const isPlain = !prose && type === PERSON && isPlainNoun(decoder, first, last, null)
      const all = bits + (isPlain ? this.nounBits() : 0)
      found.push(type, origin + start, origin + end, all, reasons)
      if (!prose && type === PERSON) this.known.noteText(bytes, start, end, all)
      if (keeps) memory.add(type, start - from, end - from, bits, reasons, isPlain)
    })
    if (keeps) memory.keep()
  }

  /** What capitals do not say where nouns have them: of finds in machine data, which are remembered without it. */
  private nounBits(): number {
    return this.known.nouns.isOn ? NOUN_BITS : 0
  }

  /** Counts a find of the type. */
  private wantsReasons(type: number): boolean {
    return (this.unexplained[type] as number) > 0 && this.unexplained[type]!-- > 0
  }

  /** False if the line was kept without the reasons that are wanted: it is read again, so that what was read before makes no difference. */
  private isExplained(): boolean {
    const { memory } = this.parts
    for (let i = 0; i < memory.count; i++) {
      if (memory.reasons(i) === 0 && (this.unexplained[memory.type(i)] as number) > 0) return false
    }
    return true
  }
}

/** The first byte that is no blank; -1 if there is none. */
function firstInk(bytes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((bytes[i] as number) > 32) return i
  return -1
}
