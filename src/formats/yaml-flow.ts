/** Flow collections of YAML: `{a: b, c: [1, 2]}`, over any number of lines. */
import type { PathNode } from './json-path.ts'
import type { LineCells } from './line-reader.ts'
import { childAt, closingQuote, decodeOf, isBlank, plainValue, trimmedEnd } from './yaml-tokens.ts'

const DEEPEST = 64
const COLON = 0x3a
export const FLOW_TOO_DEEP: number = -1

interface Level {
  readonly node: PathNode
  readonly isMap: boolean
  here: PathNode
  /** A key comes next. */
  inKey: boolean
}

export class YamlFlow {
  private levels: Level[] = []
  private root: PathNode | null = null

  private readonly separator: number

  /** @param separator between keys and values: TOML's inline tables have another one */
  constructor(separator: number = COLON) {
    this.separator = separator
  }

  /** The innermost that is open is a list. */
  get isInList(): boolean {
    return this.levels.at(-1)?.isMap === false
  }

  get isOpen(): boolean {
    return this.levels.length > 0
  }

  open(node: PathNode): void {
    this.root = node
    this.levels = []
  }

  clear(): void {
    this.levels = []
  }

  save(): { readonly levels: Level[]; readonly root: PathNode | null } {
    return { levels: this.levels.map((level) => ({ ...level })), root: this.root }
  }

  restore(saved: { readonly levels: Level[]; readonly root: PathNode | null }): void {
    this.levels = saved.levels
    this.root = saved.root
  }

  /** Returns the quote that is open at the line's end, 0 if none is, or FLOW_TOO_DEEP. */
  read(bytes: Uint8Array, from: number, to: number, cells: LineCells): number {
    for (let at = from; at < to; ) {
      const byte = bytes[at] as number
      const top = this.levels.at(-1)
      if (isBlank(byte)) at++
      else if (byte === 35 && (at === from || isBlank(bytes[at - 1]))) return 0
      else if (byte === 0x7b || byte === 0x5b) {
        if (this.levels.length >= DEEPEST) return FLOW_TOO_DEEP
        this.enter(byte === 0x7b, top === undefined ? (this.root as PathNode) : top.here, cells)
        at++
      } else if (byte === 0x7d || byte === 0x5d) {
        this.levels.pop()
        if (this.levels.length === 0) return 0
        at++
      } else if (top === undefined) return 0
      else if (byte === 0x2c) {
        top.inKey = top.isMap
        at++
      } else if (byte === this.separator && top.isMap) {
        top.inKey = false
        at++
      } else if (byte === 0x22 || byte === 0x27) {
        const close = closingQuote(bytes, at + 1, to, byte)
        const end = close < 0 ? to : close
        if (top.inKey) {
          top.here = childAt(cells.paths, top.node, bytes, at + 1, end)
          cells.name(top.here, end + 1, at + 1, end)
          if (close < 0) return 0
        } else {
          cells.cell(top.here, at + 1, end, decodeOf(byte))
          if (close < 0) return byte
        }
        at = end + 1
      } else at = this.plain(bytes, at, to, top, cells)
    }
    return 0
  }

  private enter(isMap: boolean, node: PathNode, cells: LineCells): void {
    const here = isMap || node === cells.paths.root ? node : cells.paths.element(node)
    this.levels.push({ node: here, isMap, here, inKey: isMap })
  }

  private plain(bytes: Uint8Array, from: number, to: number, top: Level, cells: LineCells): number {
    let end = from
    for (; end < to; end++) {
      const byte = bytes[end]
      if (byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 0x5b || byte === 0x7b) break
      if (
        byte === this.separator &&
        top.inKey &&
        (byte !== COLON || end + 1 >= to || isBlank(bytes[end + 1]) || bytes[end + 1] === 0)
      )
        break
      if (byte === 35 && isBlank(bytes[end - 1])) break
    }
    const trimmed = trimmedEnd(bytes, from, end)
    if (top.inKey) {
      top.here = childAt(cells.paths, top.node, bytes, from, trimmed)
      cells.name(top.here, end, from, trimmed)
    } else cells.cell(top.here, from, trimmed, plainValue)
    return end
  }
}
