/** The lines of YAML 1.2 as people write it: block structure by indentation here, flow collections in yaml-flow.ts. */
import type { PathNode } from './json-path.ts'
import type { LineCells, LineGrammar } from './line-reader.ts'
import { FLOW_TOO_DEEP, YamlFlow } from './yaml-flow.ts'
import {
  childAt,
  closingQuote,
  commentStart,
  decodeOf,
  isBlank,
  keyAt,
  plainValue,
  skipBlanks,
  trimmedEnd,
} from './yaml-tokens.ts'

/** Levels of blocks (reliability.md 2.7). */
const DEEPEST = 64

const HASH = 35
const DASH = 45
const PIPE = 124
const GREATER = 62

/** What the next line may go on with. */
const BLOCK = 0
/** A plain value, which deeper lines go on with. */
const PLAIN = 1
const QUOTED = 2
/** A block scalar: `|` and `>`. */
const SCALAR = 3
const FLOW = 4

interface Frame {
  readonly indent: number
  readonly node: PathNode
  readonly isList: boolean
  /** Where the value at hand goes. */
  here: PathNode
  /** It has not come yet. */
  pending: boolean
}

interface State {
  frames: Frame[]
  mode: number
  /** What goes on with a value is indented deeper than this. */
  parentIndent: number
  node: PathNode | null
  /** The value at hand has a cell already. */
  begun: boolean
  quote: number
  /** Items of the document's outermost lists were met, and so was anything of it. */
  hadItems: boolean
  hadAny: boolean
}

export class YamlGrammar implements LineGrammar {
  private state: State = {
    frames: [],
    mode: BLOCK,
    parentIndent: -1,
    node: null,
    begun: false,
    quote: 0,
    hadItems: false,
    hadAny: false,
  }
  private readonly flow = new YamlFlow()

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    if (whole) {
      this.readLine(bytes, from, to, cells)
      return
    }
    const saved = { ...this.state, frames: this.state.frames.map((frame) => ({ ...frame })) }
    const flow = this.flow.save()
    this.readLine(bytes, from, to, cells)
    this.state = saved
    this.flow.restore(flow)
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    const { state } = this
    const at = skipBlanks(bytes, from, to)
    const indent = at - from
    if (at === to) return
    if (indent === 0 && isMark(bytes, at, to)) {
      if (!(state.mode === SCALAR || state.mode === QUOTED || state.mode === FLOW) || bytes[at] === DASH) {
        this.beginDocument(cells)
        const rest = skipBlanks(bytes, at + 3, to)
        if (rest < to && bytes[at] === DASH) this.value(bytes, rest, to, -1, cells.paths.root, cells)
        return
      }
    }
    if (state.mode !== BLOCK && this.goesOn(bytes, at, to, indent, cells)) return
    state.mode = BLOCK
    this.block(bytes, at, to, indent, cells)
  }

  private beginDocument(cells: LineCells): void {
    const { state } = this
    if (state.hadAny) cells.nextRecord()
    state.frames.length = 0
    state.mode = BLOCK
    state.hadItems = false
    state.hadAny = false
    this.flow.clear()
  }

  /** True if the line belongs to the value above it. */
  private goesOn(bytes: Uint8Array, at: number, to: number, indent: number, cells: LineCells): boolean {
    const { state } = this
    const deeper = indent > state.parentIndent
    if (state.mode === SCALAR) {
      if (!deeper) return false
      this.part(bytes, at, to, '\n', cells)
      return true
    }
    // Perf: most lines are not deeper, and the others are looked at for a key once more.
    const isEntry = (): boolean => startsItem(bytes, at, to) || keyAt(bytes, at, to) !== null
    if (state.mode === PLAIN) {
      if (!deeper || bytes[at] === HASH || isEntry()) return false
      const end = trimmedEnd(bytes, at, commentStart(bytes, at, to))
      cells.more(at, end, ' ')
      return true
    }
    // A quote or bracket that was never closed ends where the structure around it goes on.
    if (!deeper && isEntry()) {
      this.flow.clear()
      return false
    }
    if (state.mode === QUOTED) {
      const close = closingQuote(bytes, at, to, state.quote)
      cells.more(at, close < 0 ? to : close, ' ')
      if (close < 0) return true
      state.mode = this.flow.isOpen ? FLOW : BLOCK
      if (state.mode === FLOW) this.readFlow(bytes, close + 1, to, cells)
      return true
    }
    this.readFlow(bytes, at, to, cells)
    return true
  }

  private part(bytes: Uint8Array, at: number, to: number, glue: string, cells: LineCells): void {
    const { state } = this
    if (state.begun) cells.more(at, trimmedEnd(bytes, at, to), glue)
    else if (state.node !== null) cells.cell(state.node, at, trimmedEnd(bytes, at, to), plainValue)
    state.begun = true
  }

  private block(bytes: Uint8Array, first: number, to: number, firstColumn: number, cells: LineCells): void {
    const { state } = this
    const { frames } = state
    let at = first
    let column = firstColumn
    state.hadAny = true
    while (startsItem(bytes, at, to)) {
      while (frames.length > 0 && (frames.at(-1) as Frame).indent > column) frames.pop()
      let top = frames.at(-1)
      if (top === undefined || !top.isList || top.indent < column) {
        if (!this.push(column, true, cells)) return
        top = frames.at(-1) as Frame
      }
      top.here = top.node === cells.paths.root ? top.node : cells.paths.element(top.node)
      top.pending = true
      if (!frames.some((frame) => frame.isList && frame !== top)) {
        if (state.hadItems) cells.nextRecord()
        state.hadItems = true
      }
      const rest = skipBlanks(bytes, at + 1, to)
      if (rest === to) return
      column += rest - at
      at = rest
    }
    if (bytes[at] === HASH || isTemplate(bytes, at)) return
    const key = keyAt(bytes, at, to)
    if (key !== null) {
      while (frames.length > 0 && !holdsKey(frames.at(-1) as Frame, column)) frames.pop()
      let top = frames.at(-1)
      if (top === undefined || top.isList || top.indent < column) {
        if (!this.push(column, false, cells)) return
        top = frames.at(-1) as Frame
      }
      top.here = childAt(cells.paths, top.node, bytes, key.start, key.end)
      cells.name(top.here, key.colon + 1, key.start, key.end)
      top.pending = true
      const value = skipBlanks(bytes, key.colon + 1, to)
      if (value >= to) return
      this.value(bytes, value, to, column, top.here, cells)
      if (state.mode !== BLOCK || state.begun) top.pending = false
      return
    }
    while (frames.length > 0 && (frames.at(-1) as Frame).indent >= column) frames.pop()
    const top = frames.at(-1)
    if (top?.pending) {
      this.value(bytes, at, to, top.indent, top.here, cells)
      if (state.mode !== BLOCK || state.begun) top.pending = false
    } else if (top === undefined && (bytes[at] === 0x7b || bytes[at] === 0x5b))
      this.value(bytes, at, to, -1, cells.paths.root, cells)
  }

  /** False if the structure is too deep: its bytes lie in no field. */
  private push(indent: number, isList: boolean, cells: LineCells): boolean {
    const { frames } = this.state
    if (frames.length >= DEEPEST) {
      cells.problem({
        code: 'limit',
        message: `nested deeper than ${DEEPEST}; what lies deeper was scanned as text`,
        incomplete: true,
      })
      return false
    }
    const node = frames.at(-1)?.here ?? cells.paths.root
    frames.push({ indent, node, isList, here: node, pending: false })
    return true
  }

  private value(bytes: Uint8Array, from: number, to: number, parentIndent: number, node: PathNode, cells: LineCells): void {
    const { state } = this
    let at = from
    state.begun = false
    state.node = node
    state.parentIndent = parentIndent
    // Anchors and tags stand before what they name.
    while (at < to && (bytes[at] === 0x26 || bytes[at] === 0x21)) {
      while (at < to && !isBlank(bytes[at])) at++
      at = skipBlanks(bytes, at, to)
    }
    const byte = bytes[at]
    if (at >= to || byte === HASH) return
    if ((byte === PIPE || byte === GREATER) && isScalarHeader(bytes, at + 1, to)) {
      state.mode = SCALAR
      return
    }
    if (byte === 0x2a) {
      state.begun = true // an alias: its value stands elsewhere
      return
    }
    if (byte === 0x22 || byte === 0x27) {
      const close = closingQuote(bytes, at + 1, to, byte)
      cells.cell(node, at + 1, close < 0 ? to : close, decodeOf(byte))
      state.begun = true
      state.quote = byte
      if (close < 0) state.mode = QUOTED
      return
    }
    if ((byte === 0x7b || byte === 0x5b) && !isTemplate(bytes, at)) {
      state.mode = FLOW
      this.flow.open(node)
      this.readFlow(bytes, at, to, cells)
      return
    }
    cells.cell(node, at, trimmedEnd(bytes, at, commentStart(bytes, at, to)), plainValue)
    state.begun = true
    state.mode = PLAIN
  }

  private readFlow(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    const { state } = this
    const open = this.flow.read(bytes, from, to, cells)
    if (open === FLOW_TOO_DEEP) {
      cells.problem({
        code: 'limit',
        message: `nested deeper than ${DEEPEST}; what lies deeper was scanned as text`,
        incomplete: true,
      })
      this.flow.clear()
      state.mode = BLOCK
    } else if (open > 0) {
      state.quote = open
      state.mode = QUOTED
    } else state.mode = this.flow.isOpen ? FLOW : BLOCK
    state.begun = true
  }
}

function holdsKey(frame: Frame, column: number): boolean {
  return frame.indent < column || (frame.indent === column && !frame.isList)
}

/** `- ` and a dash alone. */
function startsItem(bytes: Uint8Array, at: number, to: number): boolean {
  return bytes[at] === DASH && (at + 1 >= to || isBlank(bytes[at + 1]))
}

/** `---` and `...` */
function isMark(bytes: Uint8Array, at: number, to: number): boolean {
  const byte = bytes[at]
  if ((byte !== DASH && byte !== 46) || bytes[at + 1] !== byte || bytes[at + 2] !== byte || at + 3 > to) return false
  return at + 3 >= to || isBlank(bytes[at + 3])
}

/** Helm, Jinja, Go: `{{ … }}` and `{% … %}`. */
function isTemplate(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1]
  return bytes[at] === 0x7b && (next === 0x7b || next === 0x25 || next === HASH)
}

function isScalarHeader(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from
  while (at < to && (bytes[at] === 43 || bytes[at] === DASH || ((bytes[at] as number) >= 48 && (bytes[at] as number) <= 57))) at++
  const rest = skipBlanks(bytes, at, to)
  return rest >= to || bytes[rest] === 0 || (rest > at && bytes[rest] === HASH)
}
