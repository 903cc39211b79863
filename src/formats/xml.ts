/** XML: text and attributes known by the path of their elements. What is no XML lies in the element before it. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { looksLikeValue } from './csv-header.ts'
import { CELL_CHARACTERS, CellText, contentStart, decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import { JsonPaths, type PathNode } from './json-path.ts'
import { isSpace, type MarkupSink, MarkupWalker } from './markup-walker.ts'
import { decodeReferences, localName, nameAttribute } from './xml-names.ts'
import { type Shape, shapeOf } from './xml-shape.ts'

/** reliability.md 2.7 */
const DEEPEST = 128
/** Blanks behind a text that end it, and bytes of comments and instructions: its cell is passed on while its start is near. */
const MOST_BLANKS = 128
const LONGEST_PAUSE = 256
/** Entities that lead out of the document, stand for others, or are long: of small texts that stand for themselves nothing is lost. */
const MULTIPLIES = /<!ENTITY\s+(?:%\s+)?[^\s>"']+\s+(?:SYSTEM|PUBLIC|"[^"]*&[^#"]|'[^']*&[^#']|"[^"]{1024}|'[^']{1024})/

export const format: Format = {
  name: 'xml',
  title: 'XML and its kin',
  hasProse: true,
  samplesPaths: true,
  recognises: (head, name) => {
    const first = contentStart(head)
    if (head[first] !== 0x3c) return 0
    const start = decodeText(head, first, Math.min(head.length, first + 1024))
    if (/<(?:!doctype\s+)?html[\s>]/i.test(start)) return 0
    if (start.startsWith('<?xml')) return 0.9
    return /\.(?:xml|xsd|xsl|xslt|svg|rss|atom|plist|kml|gpx|wsdl|resx|csproj|config|fods|xmp|xliff|xlf|tmx|opml|pom|dae|nfo)$/i.test(
      name,
    ) && /^<[!?A-Za-z_]/.test(start)
      ? 0.9
      : 0
  },
  open: (head, _name, options) => new XmlReader(head, options),
}

interface Level {
  readonly name: string
  /** Where its text lies; another one once an attribute has called it by a name. */
  node: PathNode
  readonly parent: PathNode
  readonly shape: Shape | undefined
  /** It holds text, elements or attributes. */
  isFilled: boolean
}

class XmlReader implements FormatReader, MarkupSink {
  readonly fields: FieldPlace[] = []
  readonly problems: ReaderProblem[] = []
  private readonly options: ReaderOptions
  private readonly shape: Shape
  private readonly placer = new HitPlacer()
  private readonly paths = new JsonPaths('/')
  private readonly walker = new MarkupWalker(this)
  private readonly stack: Level[] = []
  /** Elements open beyond DEEPEST. */
  private beyond = 0
  private record = 0
  private ended = 0
  private bytes: Uint8Array = new Uint8Array(0)
  private origin = 0
  /** Source offset of the end of the name read last, and its node. */
  private nameEnd = 0
  private nameNode: PathNode | null = null
  private attributeNode: PathNode | null = null
  private callsElement = false
  // The text or value at hand.
  private readonly raw = new CellText()
  private start = -1
  private stop = 0
  /** Text of a `<key>`, which calls the element after it (property lists). */
  private key: string | null = null

  constructor(head: Uint8Array, options: ReaderOptions) {
    this.options = options
    this.shape = shapeOf(head)
    if (MULTIPLIES.test(decodeText(head, 0, head.length)))
      this.problem(
        'limit',
        'it declares entities of other files or of entities; they were scanned as they are written, none was expanded',
      )
  }

  get records(): number {
    return this.ended > 0 ? this.ended : this.fields.length > 0 ? 1 : 0
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
    if (top === undefined || this.beyond > 0) {
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
        top.isFilled = true
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
    const parent = this.stack.at(-1)
    if (parent !== undefined) parent.isFilled = true
    if (this.stack.length >= DEEPEST) {
      if (this.beyond === 0) this.problem('limit', `nested deeper than ${DEEPEST}; what lies deeper was scanned as text`)
      this.beyond++
      this.nameNode = null
      return
    }
    const shape = (parent === undefined ? this.shape : parent.shape)?.children.get(name)
    const parentNode = parent?.node ?? this.paths.root
    const called = this.key !== null && name !== 'key' && parent?.name === 'dict'
    let node = this.paths.child(parentNode, called ? (this.key as string) : name, called ? (this.key as string) : localName(name))
    if (shape?.repeats && !called) node = this.paths.element(node)
    if (name !== 'key') this.key = null
    this.stack.push({ name, node, parent: parentNode, shape, isFilled: false })
    this.attributeNode = null
    this.nameAt(end, node)
  }

  attribute(name: string, end: number): void {
    const top = this.stack.at(-1)
    if (top === undefined || this.beyond > 0) return
    top.isFilled = true
    this.callsElement = nameAttribute(top.name, name)
    // The value of something called by a name: <add key="Password" value="…">
    const isValue = top.node.name !== localName(top.name) && localName(name).toLowerCase() === 'value'
    this.attributeNode = isValue ? top.node : this.paths.child(top.node, `@${name}`, localName(name))
    this.nameAt(end, this.attributeNode)
  }

  valueStart(at: number): void {
    this.start = this.origin + at
    this.stop = this.start
    this.raw.clear()
  }

  value(to: number): void {
    const from = Math.max(0, this.stop - this.origin)
    if (this.attributeNode === null || this.beyond > 0) this.placer.place(to, NO_FIELD, this.record)
    else this.placer.placeCell(this.bytes, this.start - this.origin, to, this.fieldAt(this.attributeNode), this.record)
    this.raw.add(this.bytes, from, to)
    this.stop = this.origin + to
  }

  valueEnd(at: number): void {
    this.stop = this.origin + at
    const { attributeNode } = this
    if (attributeNode !== null && this.beyond === 0) {
      this.pass(attributeNode)
      const top = this.stack.at(-1)
      if (this.callsElement && top !== undefined && this.raw.size > 0) {
        const name = decodeReferences(this.raw.toString())
        if (!looksLikeValue(name)) top.node = this.paths.child(top.parent, name)
      }
    }
    this.callsElement = false
    this.start = -1
  }

  opened(isEmpty: boolean, at: number): void {
    if (!isEmpty) return
    if (this.beyond > 0) this.beyond--
    else this.leave(this.stack.length - 1, at)
  }

  close(name: string, at: number): void {
    this.endText()
    if (this.beyond > 0) {
      this.beyond--
      return
    }
    for (let level = this.stack.length - 1; level >= 0; level--) {
      if (this.stack[level]?.name !== name) continue
      this.leave(level, at)
      return
    }
  }

  other(to: number): void {
    const { nameNode } = this
    if (nameNode !== null) {
      this.placer.placeName(Math.min(to, this.nameEnd - this.origin), () => this.fieldAt(nameNode), this.record)
      if (to + this.origin >= this.nameEnd) this.nameNode = null
    }
    this.placer.place(to, NO_FIELD, this.record)
    // A text does not go on behind a long comment, nor behind an instruction that never ends: by then its place would be gone.
    if (this.start >= 0 && this.origin + to - this.stop > LONGEST_PAUSE) this.endText()
  }

  isRaw(): boolean {
    return false
  }

  private nameAt(end: number, node: PathNode): void {
    this.nameEnd = this.origin + end
    this.nameNode = node
  }

  private leave(level: number, at: number): void {
    const { name, node, shape, isFilled } = this.stack[level] as Level
    if (!isFilled && level === this.stack.length - 1 && this.wants(node)) {
      node.sampled++
      this.options.cells.cell(this.fieldAt(node), this.record, this.origin + at, this.origin + at, '')
    }
    this.stack.length = level
    if (name === 'key' && this.raw.size > 0) this.key = decodeReferences(this.raw.toString())
    if (!shape?.isRecord) return
    this.ended++
    this.record = this.ended
  }

  private endText(): void {
    if (this.start < 0) return
    const top = this.stack.at(-1)
    if (top !== undefined) this.pass(top.node)
    this.start = -1
  }

  private pass(node: PathNode): void {
    const field = this.fieldAt(node)
    if (!this.wants(node)) return
    node.sampled++
    const text = decodeReferences(this.raw.toString()).trimEnd().slice(0, CELL_CHARACTERS)
    this.options.cells.cell(field, this.record, this.start, this.stop, text)
  }

  private wants(node: PathNode): boolean {
    return node.sampled < this.options.sampleRecords
  }

  private fieldAt(node: PathNode): number {
    if (node.field < 0) node.field = this.fields.push({ table: null, name: node.name, index: null, path: node.path }) - 1
    return node.field
  }

  private problem(code: ReaderProblem['code'], message: string): void {
    if (this.problems.length === 0) this.problems.push({ code, message, incomplete: true })
  }
}
