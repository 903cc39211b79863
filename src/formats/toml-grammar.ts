/** The lines of TOML 1.0. What is not TOML lies in no field. */
import type { PathNode } from './json-path.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { FLOW_TOO_DEEP, YamlFlow } from './yaml-flow.ts'
import { childAt, closingQuote, commentStart, decodeOf, doubleQuoted, isBlank, skipBlanks, trimmedEnd } from './yaml-tokens.ts'

/** Bytes; must be less than MAX_SPAN. */
const LONGEST_KEY = 256
const EQUALS = 61
const DOT = 46
const HASH = 35
const OPEN = 0x5b
const CLOSE = 0x5d

const NEW = 0
const FLOW = 1
/** `"""` and `'''` */
const LONG_STRING = 2

const literal: Decode = (raw) => raw

interface State {
  table: PathNode | null
  mode: number
  quote: number
  /** An element of the outermost arrays of tables was met. */
  hadItems: boolean
}

export class TomlGrammar implements LineGrammar {
  private state: State = { table: null, mode: NEW, quote: 0, hadItems: false }
  private readonly flow = new YamlFlow(EQUALS)
  /** Tables that are elements of arrays: paths through them go on with the element. */
  private readonly arrays = new Set<PathNode>()

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    if (whole) {
      this.readLine(bytes, from, to, cells, true)
      return
    }
    const saved = { ...this.state }
    const flow = this.flow.save()
    this.readLine(bytes, from, to, cells, false)
    this.state = saved
    this.flow.restore(flow)
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells, whole: boolean): void {
    const { state } = this
    if (state.mode === LONG_STRING) {
      const close = closingTriple(bytes, from, to, state.quote)
      cells.more(from, close < 0 ? to : close, '\n')
      if (close < 0) return
      state.mode = this.flow.isOpen ? FLOW : NEW
      if (this.flow.isOpen) this.readFlow(bytes, close + 3, to, cells)
      return
    }
    const at = skipBlanks(bytes, from, to)
    if (at >= to || bytes[at] === HASH) return
    const equals = equalsAt(bytes, at, to)
    if (state.mode === FLOW) {
      // A bracket that was never closed ends where the next setting or table begins.
      if (!(this.flow.isInList && at === from && (equals > at || isHeader(bytes, at, to)))) {
        this.readFlow(bytes, at, to, cells)
        return
      }
      this.flow.clear()
      state.mode = NEW
    }
    if (bytes[at] === OPEN) {
      this.header(bytes, at, to, cells, whole)
      return
    }
    if (equals < 0) return
    const path = this.keyPath(bytes, at, equals, state.table ?? cells.paths.root, cells)
    cells.name(path, equals + 1, at, equals)
    this.value(bytes, skipBlanks(bytes, equals + 1, to), to, path, cells)
  }

  private header(bytes: Uint8Array, at: number, to: number, cells: LineCells, whole: boolean): void {
    const isArray = bytes[at + 1] === OPEN
    const start = at + (isArray ? 2 : 1)
    const close = bytes.subarray(start, Math.min(to, start + LONGEST_KEY)).indexOf(CLOSE)
    if (close < 0) return
    const node = this.keyPath(bytes, start, start + close, cells.paths.root, cells)
    if (isArray && whole) this.arrays.add(node)
    const { state } = this
    const isOutermost = isArray && !/\[\]/.test(node.path)
    if (isOutermost && state.hadItems) cells.nextRecord()
    if (isOutermost) state.hadItems = true
    state.table = isArray ? cells.paths.element(node) : node
  }

  /** `a."b c".d` */
  private keyPath(bytes: Uint8Array, from: number, to: number, parent: PathNode, cells: LineCells): PathNode {
    let node = parent
    let at = from
    while (at < to) {
      at = skipBlanks(bytes, at, to)
      if (this.arrays.has(node)) node = cells.paths.element(node)
      const quote = bytes[at]
      let end: number
      if (quote === 0x22 || quote === 0x27) {
        end = closingQuote(bytes, at + 1, to, quote)
        if (end < 0) end = to
        node = childAt(cells.paths, node, bytes, at + 1, end)
        end++
      } else {
        end = at
        while (end < to && bytes[end] !== DOT) end++
        node = childAt(cells.paths, node, bytes, at, trimmedEnd(bytes, at, end))
      }
      while (end < to && bytes[end] !== DOT) end++
      at = end + 1
    }
    return node
  }

  private value(bytes: Uint8Array, at: number, to: number, path: PathNode, cells: LineCells): void {
    const { state } = this
    const byte = bytes[at]
    if (at >= to || byte === HASH) return
    if ((byte === 0x22 || byte === 0x27) && bytes[at + 1] === byte && bytes[at + 2] === byte && at + 2 < to) {
      const close = closingTriple(bytes, at + 3, to, byte)
      cells.cell(path, at + 3, close < 0 ? to : close, byte === 0x22 ? doubleQuoted : literal)
      if (close >= 0) return
      state.mode = LONG_STRING
      state.quote = byte
    } else if (byte === 0x22 || byte === 0x27) {
      const close = byte === 0x22 ? closingQuote(bytes, at + 1, to, byte) : at + 1 + bytes.subarray(at + 1, to).indexOf(byte)
      cells.cell(path, at + 1, close <= at ? to : close, byte === 0x22 ? decodeOf(byte) : literal)
    } else if (byte === OPEN || byte === 0x7b) {
      this.flow.open(path)
      this.readFlow(bytes, at, to, cells)
    } else cells.cell(path, at, trimmedEnd(bytes, at, commentStart(bytes, at, to)), literal)
  }

  private readFlow(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    const open = this.flow.read(bytes, from, to, cells)
    if (open === FLOW_TOO_DEEP) {
      cells.problem({ code: 'limit', message: 'nested deeper than 64; what lies deeper was scanned as text', incomplete: true })
      this.flow.clear()
    }
    // A quote that is open at the line's end is none in TOML: the next line is read as if it were closed.
    this.state.mode = this.flow.isOpen ? FLOW : NEW
  }
}

/** The `=` behind a key, -1 if the line has none. */
function equalsAt(bytes: Uint8Array, at: number, to: number): number {
  const limit = Math.min(to, at + LONGEST_KEY)
  for (let i = at; i < limit; i++) {
    const byte = bytes[i] as number
    if (byte === EQUALS) return i > at ? i : -1
    if (byte === 0x22 || byte === 0x27) {
      const close = closingQuote(bytes, i + 1, limit, byte)
      if (close < 0) return -1
      i = close
    } else if (!isBareKey(byte)) return -1
  }
  return -1
}

function isBareKey(byte: number): boolean {
  return (
    (byte >= 48 && byte <= 57) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 97 && byte <= 122) ||
    byte === 95 ||
    byte === 45 ||
    byte === DOT ||
    isBlank(byte)
  )
}

function isHeader(bytes: Uint8Array, at: number, to: number): boolean {
  if (bytes[at] !== OPEN) return false
  const end = trimmedEnd(bytes, at, commentStart(bytes, at, Math.min(to, at + LONGEST_KEY)))
  const start = bytes[at + 1] === OPEN ? at + 2 : at + 1
  if (end <= start || bytes[end - 1] !== CLOSE) return false
  for (let i = start; i < end && bytes[i] !== CLOSE; i++) {
    const byte = bytes[i] as number
    if (!isBareKey(byte) || (i === start && byte >= 48 && byte <= 57)) return false
  }
  return true
}

function closingTriple(bytes: Uint8Array, from: number, to: number, quote: number): number {
  for (let at = from; at + 2 < to; at++) {
    if (bytes[at] === 92 && quote === 0x22) at++
    else if (bytes[at] === quote && bytes[at + 1] === quote && bytes[at + 2] === quote) return at
  }
  return -1
}
