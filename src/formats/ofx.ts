/** OFX, QFX and QBO: statements, payments and enrolments of banks, as SGML (1.x, elements of text are not closed) and as XML (2.x). */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { WITHOUT_SPAN } from '../model/hit.ts'
import { CELL_CHARACTERS, CellText, contentStart, decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import { JsonPaths, type PathNode } from './json-path.ts'
import { isSpace, type MarkupSink, MarkupWalker } from './markup-walker.ts'
import { isRecordOfOfx, isStatementOfOfx, isTextOfOfx, ofxName } from './ofx-fields.ts'
import { startsWith } from './starts-with.ts'
import { decodeReferences } from './xml-names.ts'

const LOOKED_AT = 1024
const DEEPEST = 64
/** Blanks behind a text that end it. */
const MOST_BLANKS = 128
/** Bytes of comments that a text goes on behind. */
const LONGEST_PAUSE = 256

export const format: Format = {
  name: 'ofx',
  title: 'OFX, QFX and QBO (statements of banks)',
  hasProse: true,
  samplesPaths: true,
  recognises: (head) => {
    const start = contentStart(head)
    if (startsWith(head, start, 'OFXHEADER')) return 0.97
    if (head[start] !== 0x3c) return 0
    return /^(?:<\?xml[^>]*>\s*)?(?:<\?OFX\s|<OFX>)/.test(decodeText(head, start, Math.min(head.length, start + LOOKED_AT)))
      ? 0.97
      : 0
  },
  open: (_head, _name, options) => new OfxReader(options),
}

interface Level {
  readonly name: string
  readonly node: PathNode
  /** It holds text, so nothing lies inside of it. */
  isText: boolean
}

class OfxReader implements FormatReader, MarkupSink {
  readonly fields: FieldPlace[] = []
  readonly problems: ReaderProblem[] = []
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  private readonly paths = new JsonPaths('/')
  private readonly walker = new MarkupWalker(this)
  private readonly stack: Level[] = []
  /** In an element beyond DEEPEST. */
  private isTooDeep = false
  private record = 0
  private hadRecords = false
  private bytes: Uint8Array = new Uint8Array(0)
  private origin = 0
  /** Source offset of the end of the name read last, and its node. */
  private nameEnd = 0
  private nameNode: PathNode | null = null
  // The text at hand.
  private readonly raw = new CellText()
  private start = -1
  private stop = 0

  constructor(options: ReaderOptions) {
    this.options = options
  }

  get records(): number {
    return this.fields.length > 0 ? this.record + 1 : 0
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    this.placer.begin(hits, count)
    this.bytes = bytes
    this.origin = offset - from
    this.walker.feed(bytes, from, to, this.origin)
    this.other(to)
    this.paths.keep()
  }

  end(): void {
    this.endText()
    if (this.paths.overflowed)
      this.problems.push({
        code: 'limit',
        message: 'more than 16,384 distinct paths; the rest are reported as one',
        incomplete: false,
      })
  }

  // What the walker meets.

  text(from: number, to: number): void {
    const top = this.stack.at(-1)
    if (top === undefined || this.isTooDeep) {
      this.placer.place(to, NO_FIELD, this.record)
      return
    }
    for (let at = from; at < to; ) {
      if (this.start < 0) {
        while (at < to && isSpace(this.bytes[at])) at++
        this.placer.place(at, NO_FIELD, this.record)
        if (at === to) return
        this.start = this.origin + at
        this.stop = this.start
        this.raw.clear()
        top.isText = true
      }
      const first = at
      for (; at < to; at++) {
        if (!isSpace(this.bytes[at])) this.stop = this.origin + at + 1
        else if (this.origin + at - this.stop >= MOST_BLANKS) break
      }
      this.raw.add(this.bytes, first, at)
      this.placer.placeCell(this.bytes, this.start - this.origin, at, this.fieldAt(top.node), this.record)
      if (at < to) this.endText()
    }
  }

  open(name: string, end: number): void {
    this.endText()
    const element = name.toUpperCase()
    const above = this.stack.at(-1)
    if (above !== undefined && (above.isText || isTextOfOfx(above.name))) this.stack.pop()
    this.nameNode = null
    this.isTooDeep = this.stack.length >= DEEPEST
    if (this.isTooDeep) {
      this.problem(`nested deeper than ${DEEPEST}; what lies deeper was scanned as text`)
      return
    }
    // What a statement says of the account stands in the record of its first transaction.
    const isRecord = isRecordOfOfx(element)
    if (isRecord || isStatementOfOfx(element)) {
      if (this.hadRecords) this.record++
      this.hadRecords = isRecord
    }
    const parent = this.stack.at(-1)
    const node = this.paths.child(parent?.node ?? this.paths.root, element, ofxName(parent?.name ?? '', element))
    this.stack.push({ name: element, node, isText: false })
    this.nameEnd = this.origin + end
    this.nameNode = node
  }

  attribute(): void {
    this.nameNode = null
  }

  valueStart(): void {}

  value(to: number): void {
    this.placer.place(to, NO_FIELD, this.record)
  }

  valueEnd(): void {}

  opened(isEmpty: boolean): void {
    if (isEmpty && !this.isTooDeep) this.stack.pop()
  }

  close(name: string, at: number): void {
    this.endText()
    this.nameEnd = this.origin + at + '</'.length + name.length
    this.isTooDeep = false
    const element = name.toUpperCase()
    for (let level = this.stack.length - 1; level >= 0; level--) {
      if (this.stack[level]?.name !== element) continue
      this.stack.length = level
      return
    }
  }

  other(to: number): void {
    const { nameNode } = this
    // Names of elements are words in capitals, which the tagger takes for somebody's here and there.
    this.placer.drop(Math.min(to, this.nameEnd - this.origin), (kind) => !WITHOUT_SPAN.has(kind))
    if (nameNode !== null) {
      this.placer.placeName(Math.min(to, this.nameEnd - this.origin), () => this.fieldAt(nameNode), this.record)
      if (to + this.origin >= this.nameEnd) this.nameNode = null
    }
    this.placer.place(to, NO_FIELD, this.record)
    if (this.start >= 0 && this.origin + to - this.stop > LONGEST_PAUSE) this.endText()
  }

  isRaw(): boolean {
    return false
  }

  private endText(): void {
    if (this.start < 0) return
    const { start } = this
    this.start = -1
    const top = this.stack.at(-1)
    if (top === undefined) return
    const field = this.fieldAt(top.node)
    if (top.node.sampled >= this.options.sampleRecords) return
    top.node.sampled++
    const text = decodeReferences(this.raw.toString()).trimEnd().slice(0, CELL_CHARACTERS)
    this.options.cells.cell(field, this.record, start, this.stop, text)
  }

  private fieldAt(node: PathNode): number {
    if (node.field < 0) node.field = this.fields.push({ table: null, name: node.name, index: null, path: node.path }) - 1
    return node.field
  }

  private problem(message: string): void {
    if (this.problems.length === 0) this.problems.push({ code: 'limit', message, incomplete: true })
  }
}
