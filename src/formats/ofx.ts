/** OFX, QFX and QBO: statements, payments and enrolments of banks, as SGML (1.x, elements of text are not closed) and as XML (2.x). */
import type { FieldPlace } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { WITHOUT_SPAN } from '../model/hit.ts'
import { contentStart, decodeText } from './decode.ts'
import { JsonPaths, type PathNode, TOO_MANY_PATHS } from './json-path.ts'
import { MarkupCells } from './markup-cells.ts'
import { type MarkupSink, MarkupWalker } from './markup-walker.ts'
import { isRecordOfOfx, isStatementOfOfx, isTextOfOfx, ofxName } from './ofx-fields.ts'
import { startsWith } from './starts-with.ts'

const LOOKED_AT = 1024
const DEEPEST = 64

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
  readonly fields: FieldPlace[]
  readonly problems: ReaderProblem[] = []
  private readonly cells: MarkupCells
  private readonly paths = new JsonPaths('/')
  private readonly walker = new MarkupWalker(this)
  private readonly stack: Level[] = []
  /** In an element beyond DEEPEST. */
  private isTooDeep = false
  private hadRecords = false
  /** Source offset of the end of the name read last, and its node. */
  private nameEnd = 0
  private nameNode: PathNode | null = null

  constructor(options: ReaderOptions) {
    this.cells = new MarkupCells(options)
    this.fields = this.cells.fields
  }

  get records(): number {
    return this.fields.length > 0 ? this.cells.record + 1 : 0
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    this.cells.begin(bytes, from, offset, hits, count)
    this.walker.feed(bytes, from, to, this.cells.origin)
    this.other(to)
    this.paths.keep()
  }

  end(): void {
    this.endText()
    if (this.paths.overflowed) this.problems.push(TOO_MANY_PATHS)
  }

  // What the walker meets.

  text(from: number, to: number): void {
    const top = this.stack.at(-1)
    if (top === undefined || this.isTooDeep) this.cells.placeNowhere(to)
    else if (this.cells.text(top.node, from, to)) top.isText = true
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
      if (this.hadRecords) this.cells.record++
      this.hadRecords = isRecord
    }
    const parent = this.stack.at(-1)
    const node = this.paths.child(parent?.node ?? this.paths.root, element, ofxName(parent?.name ?? '', element))
    this.stack.push({ name: element, node, isText: false })
    this.nameEnd = this.cells.origin + end
    this.nameNode = node
  }

  attribute(): void {
    this.nameNode = null
  }

  valueStart(): void {}

  value(to: number): void {
    this.cells.placeNowhere(to)
  }

  valueEnd(): void {}

  opened(isEmpty: boolean): void {
    if (isEmpty && !this.isTooDeep) this.stack.pop()
  }

  close(name: string, at: number): void {
    this.endText()
    this.nameEnd = this.cells.origin + at + '</'.length + name.length
    this.isTooDeep = false
    const element = name.toUpperCase()
    for (let level = this.stack.length - 1; level >= 0; level--) {
      if (this.stack[level]?.name !== element) continue
      this.stack.length = level
      return
    }
  }

  other(to: number): void {
    const { nameNode, cells } = this
    const end = Math.min(to, this.nameEnd - cells.origin)
    // Names of elements are words in capitals, which the tagger takes for somebody's here and there.
    cells.placer.drop(end, (kind) => !WITHOUT_SPAN.has(kind))
    if (nameNode !== null) {
      cells.placer.placeName(end, () => cells.fieldAt(nameNode), cells.record)
      if (to + cells.origin >= this.nameEnd) this.nameNode = null
    }
    cells.placeNowhere(to)
    if (cells.isPausedAt(to)) this.endText()
  }

  isRaw(): boolean {
    return false
  }

  private endText(): void {
    this.cells.end(this.stack.at(-1)?.node)
  }

  private problem(message: string): void {
    if (this.problems.length === 0) this.problems.push({ code: 'limit', message, incomplete: true })
  }
}
