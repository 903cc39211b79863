/** XML: text and attributes known by the path of their elements. What is no XML lies in the element before it. */
import type { FieldPlace } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { looksLikeValue } from './csv-header.ts'
import { contentStart, decodeText } from './decode.ts'
import { JsonPaths, type PathNode, TOO_MANY_PATHS } from './json-path.ts'
import { MarkupCells } from './markup-cells.ts'
import { type MarkupSink, MarkupWalker } from './markup-walker.ts'
import { decodeReferences, localName, nameAttribute } from './xml-names.ts'
import { type Shape, shapeOf } from './xml-shape.ts'

/** reliability.md 2.7 */
const DEEPEST = 128
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
  readonly fields: FieldPlace[]
  readonly problems: ReaderProblem[] = []
  private readonly cells: MarkupCells
  private readonly shape: Shape
  private readonly paths = new JsonPaths('/')
  private readonly walker = new MarkupWalker(this)
  private readonly stack: Level[] = []
  /** Elements open beyond DEEPEST. */
  private beyond = 0
  private ended = 0
  /** Source offset of the end of the name read last, and its node. */
  private nameEnd = 0
  private nameNode: PathNode | null = null
  private attributeNode: PathNode | null = null
  private callsElement = false
  /** Text of a `<key>`, which calls the element after it (property lists). */
  private key: string | null = null

  constructor(head: Uint8Array, options: ReaderOptions) {
    this.cells = new MarkupCells(options)
    this.fields = this.cells.fields
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
    if (top === undefined || this.beyond > 0) this.cells.placeNowhere(to)
    else if (this.cells.text(top.node, from, to)) top.isFilled = true
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
    this.cells.open(at)
  }

  value(to: number): void {
    this.cells.value(this.valueNode(), to)
  }

  valueEnd(at: number): void {
    const node = this.valueNode()
    const { raw } = this.cells
    this.cells.close(node, at)
    const top = this.stack.at(-1)
    if (node !== null && this.callsElement && top !== undefined && raw.size > 0) {
      const name = decodeReferences(raw.toString())
      if (!looksLikeValue(name)) top.node = this.paths.child(top.parent, name)
    }
    this.callsElement = false
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
    const { nameNode, cells } = this
    if (nameNode !== null) {
      cells.placer.placeName(Math.min(to, this.nameEnd - cells.origin), () => cells.fieldAt(nameNode), cells.record)
      if (to + cells.origin >= this.nameEnd) this.nameNode = null
    }
    cells.placeNowhere(to)
    if (cells.isPausedAt(to)) this.endText()
  }

  isRaw(): boolean {
    return false
  }

  private nameAt(end: number, node: PathNode): void {
    this.nameEnd = this.cells.origin + end
    this.nameNode = node
  }

  private leave(level: number, at: number): void {
    const { name, node, shape, isFilled } = this.stack[level] as Level
    if (!isFilled && level === this.stack.length - 1) this.cells.empty(node, at)
    this.stack.length = level
    const { raw } = this.cells
    if (name === 'key' && raw.size > 0) this.key = decodeReferences(raw.toString())
    if (!shape?.isRecord) return
    this.ended++
    this.cells.record = this.ended
  }

  private endText(): void {
    this.cells.end(this.stack.at(-1)?.node)
  }

  private valueNode(): PathNode | null {
    return this.beyond > 0 ? null : this.attributeNode
  }

  private problem(code: ReaderProblem['code'], message: string): void {
    if (this.problems.length === 0) this.problems.push({ code, message, incomplete: true })
  }
}
