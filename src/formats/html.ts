/** HTML: cells of tables known by their headers, values of forms and of meta tags by their names. All else is text. */
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { CELL_CHARACTERS, CellText, contentStart, decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import { HtmlTables } from './html-tables.ts'
import { fieldOf, JsonPaths, type PathNode } from './json-path.ts'
import { type MarkupSink, MarkupWalker } from './markup-walker.ts'
import { decodeReferences } from './xml-names.ts'

export const format: Format = {
  name: 'html',
  title: 'HTML',
  hasProse: true,
  isLaidOut: true,
  samplesPaths: true,
  recognises: (head, name) => {
    const first = contentStart(head)
    const named = /\.(?:x?html?|shtml)$/i.test(name)
    if (head[first] !== 0x3c) return named ? 0.5 : 0
    const start = decodeText(head, first, Math.min(head.length, first + 1024))
    if (/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+)?html[\s>]/i.test(start)) return 0.95
    return named || /^<(?:head|body|table)[\s>]/i.test(start) ? 0.85 : 0
  },
  open: (_head, _name, options) => new HtmlReader(options),
}

/** Bytes between a cell's start and its end beyond which its place is not kept: it may have left the block by then. */
const NEAR = 384
const LONGEST_PLACE = 256
/** Tags that stand for a blank between words. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li'])

class HtmlReader implements FormatReader, MarkupSink {
  readonly fields: FieldPlace[] = []
  readonly problems: ReaderProblem[] = []
  private readonly options: ReaderOptions
  private readonly placer = new HitPlacer()
  private readonly paths = new JsonPaths()
  private readonly walker = new MarkupWalker(this)
  private readonly tables = new HtmlTables()
  private bytes: Uint8Array = new Uint8Array(0)
  private origin = 0
  private record = 0
  private tag = ''
  /** `name` of the element that was opened last. */
  private called = ''
  private attributeName = ''
  /** Where the value or cell at hand belongs; null for text. */
  private node: PathNode | null = null
  private isHeader = false
  private readonly raw = new CellText()
  private start = -1
  private stop = 0

  constructor(options: ReaderOptions) {
    this.options = options
    this.paths.isName = options.isName ?? null
  }

  get records(): number {
    return this.tables.rows
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    this.placer.begin(hits, count)
    this.bytes = bytes
    this.origin = offset - from
    this.walker.feed(bytes, from, to, this.origin)
    this.placer.place(to, NO_FIELD, this.record)
    this.paths.keep()
  }

  end(): void {
    this.endCell(this.stop)
  }

  text(from: number, to: number): void {
    if (this.node === null && !this.isHeader) {
      this.placer.place(to, NO_FIELD, 0)
      return
    }
    let at = from
    if (this.start < 0) {
      while (at < to && (this.bytes[at] as number) <= 32) at++
      this.placer.place(at, NO_FIELD, 0)
      if (at === to) return
      this.start = this.origin + at
      this.stop = this.start
      this.raw.clear()
    }
    this.raw.add(this.bytes, at, to)
    let last = to
    while (last > at && (this.bytes[last - 1] as number) <= 32) last--
    if (last > at) this.stop = this.origin + last
    if (this.node === null) this.placer.place(to, NO_FIELD, 0)
    else this.placer.placeCell(this.bytes, this.start - this.origin, to, this.fieldAt(this.node), this.record)
  }

  open(name: string, end: number): void {
    this.tag = name.toLowerCase()
    this.called = ''
    this.placer.place(end, NO_FIELD, 0)
    const { tables } = this
    if (!tables.isPart(this.tag)) {
      if (this.start >= 0 && BREAKS.has(this.tag)) this.raw.addByte(32)
      return
    }
    this.endCell(this.origin + end)
    tables.open(this.tag)
    this.record = Math.max(0, tables.rows - 1)
  }

  attribute(name: string, end: number): void {
    this.placer.place(end, NO_FIELD, 0)
    this.attributeName = name.toLowerCase()
  }

  private attributeValue = { start: -1, stop: 0, node: null as PathNode | null, text: new CellText() }

  valueStart(at: number): void {
    const value = this.attributeValue
    value.start = this.origin + at
    value.stop = value.start
    value.text.clear()
    const { paths, tag, attributeName, called } = this
    const holds = (tag === 'input' || tag === 'option') && attributeName === 'value'
    const tells = tag === 'meta' && attributeName === 'content'
    value.node = called !== '' && (holds || tells) ? paths.child(paths.child(paths.root, tag), called) : null
  }

  value(to: number): void {
    const value = this.attributeValue
    const from = Math.max(0, value.stop - this.origin)
    if (value.node === null) this.placer.place(to, NO_FIELD, 0)
    else this.placer.placeCell(this.bytes, value.start - this.origin, to, this.fieldAt(value.node), this.record)
    value.text.add(this.bytes, from, to)
    value.stop = this.origin + to
  }

  valueEnd(): void {
    const { node, start, stop, text } = this.attributeValue
    if (node !== null) this.pass(node, start, stop, text.toString(), stop)
    else if (/^(?:name|property|id|colspan)$/.test(this.attributeName)) {
      const said = text.toString().trim()
      if (this.attributeName === 'colspan') this.tables.span(Number(said))
      else if (this.called === '' || this.attributeName !== 'id') this.called = said
    }
  }

  opened(_isEmpty: boolean, at: number): void {
    const name = this.tables.beginCell(this.tag)
    if (name === undefined) return
    this.start = -1
    this.stop = this.origin + at
    this.isHeader = name === null
    const { paths } = this
    this.node = name === null || name === '' ? null : paths.child(paths.element(paths.child(paths.root, 'table')), name)
  }

  close(name: string, at: number): void {
    this.placer.place(at, NO_FIELD, 0)
    const tag = name.toLowerCase()
    if (!this.tables.isPart(tag)) return
    this.endCell(this.origin + at)
    this.tables.close(tag)
  }

  other(to: number): void {
    this.placer.place(to, NO_FIELD, 0)
  }

  isRaw(name: string): boolean {
    return /^(?:script|style)$/i.test(name)
  }

  private endCell(at: number): void {
    if (this.isHeader) this.tables.header(this.start < 0 ? '' : cleaned(this.raw.toString()))
    else if (this.node !== null) {
      const empty = this.start < 0
      this.pass(this.node, empty ? at : this.start, empty ? at : this.stop, empty ? '' : this.raw.toString(), at)
    }
    this.node = null
    this.isHeader = false
    this.start = -1
  }

  private pass(node: PathNode, start: number, stop: number, raw: string, at: number): void {
    const field = this.fieldAt(node)
    if (node.sampled >= this.options.sampleRecords) return
    node.sampled++
    const end = at - start > NEAR ? Math.max(stop, start + LONGEST_PLACE + 1) : stop
    this.options.cells.cell(field, this.record, start, end, cleaned(raw).slice(0, CELL_CHARACTERS))
  }

  private fieldAt(node: PathNode): number {
    if (node.field < 0) node.field = this.fields.push(fieldOf(node, null)) - 1
    return node.field
  }
}

function cleaned(raw: string): string {
  return decodeReferences(raw).replace(/\s+/g, ' ').trim()
}
