/** Pages and b-trees of SQLite files: https://www.sqlite.org/fileformat2.html. Every number in them may lie. */
import type { PlacedReader } from '../../model/source.ts'

const LEAF_TABLE = 13
const INNER_TABLE = 5
const LEAF_INDEX = 10
const INNER_INDEX = 2
/** Bytes of pages that are read together. */
const RUN_BYTES = 32 * 1024
/** Pages between the root and a leaf: SQLite itself allows 20. */
const DEEPEST = 32

/** Where pages come from: a database, or what its log has of it. */
export interface Pages {
  readonly size: number
  /** Bytes of a page that hold data: some extensions keep the rest. */
  readonly usable: number
  /** Bytes of a payload that are read; a longer one is cut there. */
  readonly most: number
  /** True once for each page: no page has two owners, so that circles end and nothing is read a thousand times. */
  isFirst(index: number): boolean
  /** True if `isFirst` was. */
  isMet(index: number): boolean
  /** Null if there is none. */
  page(index: number): Promise<Buffer | null>
}

/** A row: its record is `bytes[from..to)`. Perf: a view of its own would take longer to make than most records to read (bench: SQLite). */
export interface Cell {
  readonly row: number | bigint
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
}

/** What was met on the way, to be told after everything that could be read. */
export interface Damage {
  damaged: number
  /** Pages that were met before. */
  shared: number
  cut: number
}

export class FilePages implements Pages {
  readonly size: number
  readonly usable: number
  readonly count: number
  readonly most: number
  private readonly file: PlacedReader
  /** Pages read together, whose first one is `first`. Never written to again: rows lie in it. */
  private run: Buffer = Buffer.alloc(0)
  private first = 1
  private last = 0
  /** A bit for each page. */
  private readonly met: Uint8Array

  constructor(file: PlacedReader, size: number, reserved: number, most: number) {
    this.file = file
    this.size = size
    this.most = most
    this.usable = size - reserved
    this.count = Math.ceil(file.size / size)
    this.met = new Uint8Array(Math.ceil((this.count + 1) / 8))
  }

  isMet(index: number): boolean {
    return index > 0 && ((this.met[index >>> 3] ?? 0) & (1 << (index & 7))) !== 0
  }

  isFirst(index: number): boolean {
    const at = index >>> 3
    const bit = 1 << (index & 7)
    const byte = this.met[at]
    if (byte === undefined || (byte & bit) !== 0) return false
    this.met[at] = byte | bit
    return true
  }

  async page(index: number): Promise<Buffer | null> {
    if (index < 1 || index > this.count) return null
    let at = (index - this.first) * this.size
    if (at < 0 || at >= this.run.length) {
      // Perf: who reads a page after its neighbour will read those behind it (bench: SQLite).
      const bytes = Buffer.alloc(index === this.last + 1 ? Math.max(this.size, RUN_BYTES) : this.size)
      const count = await this.file.readAt((index - 1) * this.size, bytes)
      // The file may end within a page; what is missing of it is zero.
      this.run = bytes.subarray(0, Math.ceil(count / this.size) * this.size)
      this.first = index
      at = 0
    }
    this.last = index
    return at < this.run.length ? this.run.subarray(at, at + this.size) : null
  }
}

/** The rows of a b-tree, a leaf at a time, in order. */
export async function* leavesOf(pages: Pages, root: number, damage: Damage): AsyncGenerator<readonly Cell[]> {
  const path: { readonly children: readonly number[]; readonly cells: readonly (Cell | null)[]; next: number }[] = []
  let at: number | null = root
  for (;;) {
    if (at !== null) {
      const isMet = pages.isMet(at)
      const page: Buffer | null = !pages.isFirst(at) || path.length > DEEPEST ? null : await pages.page(at)
      const head = page === null ? null : headOf(page, at)
      if (page === null || head === null) damage[isMet ? 'shared' : 'damaged']++
      else if (head.kind === LEAF_TABLE || head.kind === LEAF_INDEX) yield await cellsOf(pages, page, head, damage)
      else {
        const children = head.cells.map((cell) => page.readUInt32BE(cell))
        const cells = head.kind === INNER_INDEX ? await cellsOf(pages, page, head, damage) : []
        path.push({ children: [...children, head.right], cells, next: 0 })
      }
    }
    const level = path.at(-1)
    if (level === undefined) return
    // Of indexes the inner pages hold rows too, each between two children.
    const between = level.next > 0 ? level.cells[level.next - 1] : undefined
    if (between !== undefined && between !== null) yield [between]
    const child = level.children[level.next++]
    if (child === undefined) {
      path.pop()
      at = null
    } else at = child
  }
}

interface Head {
  readonly kind: number
  /** Where each cell begins. */
  readonly cells: readonly number[]
  readonly right: number
}

/** Null if it is no page of a b-tree. @param index of the page: the first one begins with the header of the file */
export function headOf(page: Buffer, index: number): Head | null {
  const start = index === 1 ? 100 : 0
  const kind = page[start] as number
  if (kind !== LEAF_TABLE && kind !== INNER_TABLE && kind !== LEAF_INDEX && kind !== INNER_INDEX) return null
  const isInner = kind === INNER_TABLE || kind === INNER_INDEX
  const first = start + (isInner ? 12 : 8)
  const count = page.readUInt16BE(start + 3)
  const cells: number[] = []
  for (let i = 0; i < count && first + 2 * i + 2 <= page.length; i++) {
    const place = first + 2 * i
    const cell = ((page[place] as number) << 8) | (page[place + 1] as number)
    if (cell >= first && cell + 4 <= page.length) cells.push(cell)
  }
  return { kind, cells, right: isInner ? page.readUInt32BE(start + 8) : 0 }
}

export async function cellsOf(pages: Pages, page: Buffer, { kind, cells }: Head, damage: Damage): Promise<Cell[]> {
  const found: Cell[] = []
  for (const cell of cells) {
    let at = kind === INNER_INDEX ? cell + 4 : cell
    let length = page[at] as number
    // Perf: nearly all records are short, and all row numbers small.
    if (length < 128) at++
    else [length, at] = varint(page, at, page.length)
    let row: number | bigint = 0
    if (kind === LEAF_TABLE) {
      const [small, after] = varint(page, at, page.length)
      row = small <= Number.MAX_SAFE_INTEGER ? small : bigVarint(page, at)
      at = after
    }
    const local = localBytes(length, pages.usable, kind === LEAF_TABLE)
    if (at + Math.min(local, length) > page.length) {
      damage.damaged++
      continue
    }
    if (length <= local) found.push({ row, bytes: page, from: at, to: at + length })
    else {
      const bytes = await withOverflow(pages, page, at, local, length, damage)
      found.push({ row, bytes, from: 0, to: bytes.length })
    }
  }
  return found
}

/** How much of a payload lies in its page: section 1.6 of the format. */
function localBytes(length: number, usable: number, isTable: boolean): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (length <= most) return length
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const wanted = least + ((length - least) % (usable - 4))
  return wanted <= most ? wanted : least
}

async function withOverflow(
  pages: Pages,
  page: Buffer,
  at: number,
  local: number,
  length: number,
  damage: Damage,
): Promise<Buffer> {
  const parts = [page.subarray(at, at + local)]
  let missing = Math.min(length, pages.most) - local
  if (length > pages.most) damage.cut++
  let next = at + local + 4 <= page.length ? page.readUInt32BE(at + local) : 0
  while (missing > 0) {
    const isMet = pages.isMet(next)
    const more = next === 0 || !pages.isFirst(next) ? null : await pages.page(next)
    if (more === null) {
      damage[isMet ? 'shared' : 'damaged']++
      break
    }
    parts.push(more.subarray(4, Math.min(4 + missing, pages.usable)))
    missing -= pages.usable - 4
    next = more.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}

/** Value, and where it ends. Values beyond 2^53 are rounded. What lies past `end` is zero. */
export function varint(bytes: Uint8Array, at: number, end: number): [number, number] {
  let value = 0
  for (let i = 0; i < 8; i++) {
    const byte = at + i < end ? (bytes[at + i] as number) : 0
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, at + i + 1]
  }
  return [value * 256 + (at + 8 < end ? (bytes[at + 8] as number) : 0), at + 9]
}

function bigVarint(bytes: Uint8Array, at: number): bigint {
  let value = 0n
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i] ?? 0
    value = (value << 7n) | BigInt(byte & 127)
    if (byte < 128) return value
  }
  return BigInt.asIntN(64, (value << 8n) | BigInt(bytes[at + 8] ?? 0))
}
