/** The lines of Markdown that hold fields: front matter and tables (GitHub Flavored Markdown, 4.10). */
import { decodeText } from './decode.ts'
import type { PathNode } from './json-path.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { YamlGrammar } from './yaml-grammar.ts'
import { isBlank, skipBlanks, trimmedEnd } from './yaml-tokens.ts'

const PIPE = 124
const BACKSLASH = 92
const MOST_COLUMNS = 256
const LONGEST_HEADER = 128
/** `|---|:--:|` */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const LONGEST_RULE = 2048

const START = 0
const FRONT = 1
const TEXT = 2
const TABLE = 3

/**
 * What a cell says: without marks of emphasis, and links by their words. Code stays marked as such: what is quoted as it is written to a
 * machine (names of files, options, events) is nobody's name and nobody's choice; secrets and addresses are found in it as in any text.
 */
const words: Decode = (raw) =>
  raw
    .replace(/!?\[([^\]]{0,500})\]\([^)]{0,500}\)/g, '$1')
    .replace(/^<([^>\s]+)>$/, '$1')
    .replace(/\\\|/g, '|')
    .replace(/^(?:\*\*|__|\*|_)(.*?)(?:\*\*|__|\*|_)$/, '$1')
    .trim()

/** Columns are named without the marks of code too. */
function nameOf(header: string): string {
  return words(header).replace(/^`+(.*?)`+$/, '$1')
}

interface State {
  mode: number
  /** Cells of the line above, in case it heads a table. */
  above: readonly string[]
  headers: readonly string[]
  /** The mark that closes a block of code. */
  fence: string
  hadRow: boolean
}

export class MarkdownGrammar implements LineGrammar {
  private readonly yaml = new YamlGrammar()
  private state: State = { mode: START, above: [], headers: [], fence: '', hadRow: false }

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const saved = this.state
    this.state = { ...saved }
    this.readLine(bytes, from, to, whole, cells)
    if (!whole) this.state = saved
  }

  private readLine(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const { state } = this
    if (state.mode === START) {
      state.mode = isDashes(bytes, from, to) ? FRONT : TEXT
      if (state.mode === FRONT) return
    }
    if (state.mode === FRONT) {
      if (isDashes(bytes, from, to)) state.mode = TEXT
      else this.yaml.read(bytes, from, to, whole, cells)
      return
    }
    const at = skipBlanks(bytes, from, to)
    if (this.isCode(bytes, at, to)) return
    const hasPipe = bytes.subarray(at, to).includes(PIPE)
    if (state.mode === TABLE && hasPipe) {
      this.row(bytes, at, to, cells)
      return
    }
    state.mode = TEXT
    if (!hasPipe) {
      state.above = []
      return
    }
    const text = to - at <= LONGEST_RULE ? decodeText(bytes, at, trimmedEnd(bytes, at, to)) : ''
    if (state.above.length > 1 && RULE.test(text)) {
      state.mode = TABLE
      state.headers = state.above
      state.above = []
    } else state.above = text === '' ? [] : headersOf(text)
  }

  /** Inside a block of code, or at its fences. */
  private isCode(bytes: Uint8Array, at: number, to: number): boolean {
    const { state } = this
    const mark = bytes[at] === 96 || bytes[at] === 126 ? decodeText(bytes, at, Math.min(to, at + 3)) : ''
    const isFence = mark === '```' || mark === '~~~'
    if (state.fence !== '') {
      if (isFence && mark === state.fence) state.fence = ''
      return true
    }
    if (!isFence) return false
    state.fence = mark
    state.above = []
    state.mode = TEXT
    return true
  }

  private row(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    const { state } = this
    if (state.hadRow) cells.nextRecord()
    state.hadRow = true
    let at = bytes[from] === PIPE ? from + 1 : from
    for (let column = 0; at <= to && column < MOST_COLUMNS; column++) {
      let end = at
      while (end < to && bytes[end] !== PIPE) end += bytes[end] === BACKSLASH ? 2 : 1
      end = Math.min(end, to)
      const header = state.headers[column]
      const start = skipBlanks(bytes, at, end)
      const isLast = end >= to && start >= end
      if (header !== undefined && header !== '' && !isLast)
        cells.cell(pathOf(cells, header), start, trimmedEnd(bytes, start, end), words)
      at = end + 1
    }
  }
}

function pathOf({ paths }: LineCells, header: string): PathNode {
  return paths.child(paths.element(paths.child(paths.root, 'table')), header)
}

function headersOf(line: string): readonly string[] {
  // An escaped bar is part of a cell.
  return line
    .replace(/^\||\|$/g, '')
    .replaceAll('\\|', '\0')
    .split('|')
    .slice(0, MOST_COLUMNS)
    .map((cell) => nameOf(cell.replaceAll('\0', '|').trim()).slice(0, LONGEST_HEADER))
}

function isDashes(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = 0; i < 3; i++) if (from + i >= to || bytes[from + i] !== 45) return false
  for (let i = from + 3; i < to; i++) if (!isBlank(bytes[i])) return false
  return true
}
