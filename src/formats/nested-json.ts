/** JSON inside a column: its leaves become fields of their own, known by the column and a path. */
import type { FieldPlace } from '../model/field.ts'
import type { CellSink } from '../model/format.ts'
import { fieldOf, type PathNode } from './json-path.ts'
import { type JsonSink, JsonWalker } from './json-walker.ts'

/** True if a cell's text may be a JSON object or array. */
export function looksLikeJson(value: string): boolean {
  return /^\s*(?:\{\s*(?:"|\})|\[\s*(?:["[{\d]|\]|true|false|null|-))/.test(value)
}

export class NestedFields {
  private readonly fields: FieldPlace[]
  private readonly cells: CellSink
  /** Per column, its leaves. */
  private readonly columns = new Map<number, Column>()

  /** @param fields the reader's list, which grows by the leaves met */
  constructor(fields: FieldPlace[], cells: CellSink) {
    this.fields = fields
    this.cells = cells
  }

  /** Samples the leaves of a cell. Its text may be cut: what is complete counts. Places are the cell's. */
  sample(field: number, record: number, start: number, end: number, value: string): void {
    if (!looksLikeJson(value)) return
    const column = this.columnOf(field)
    column.sample = (path, text) => this.cells.cell(this.fieldAt(field, path), record, start, end, text)
    walk(column, Buffer.from(value, 'utf8'))
    column.sample = null
  }

  /** True if cells of this column have been JSON. */
  has(field: number): boolean {
    return this.columns.has(field)
  }

  /**
   * The field of a hit inside a JSON cell: the leaf it lies in, or the column's own.
   *
   * @param text the cell's unescaped bytes up to the hit
   */
  fieldOfHit(field: number, text: Uint8Array): number {
    const column = this.columnOf(field)
    column.walker.reset()
    column.walker.feed(text, 0, text.length, 0)
    return column.walker.inLeaf ? this.fieldAt(field, column.walker.leafPath) : field
  }

  private columnOf(field: number): Column {
    const known = this.columns.get(field)
    if (known !== undefined) return known
    const made = new Column()
    this.columns.set(field, made)
    return made
  }

  private fieldAt(column: number, path: PathNode): number {
    if (path.field < 0) path.field = this.fields.push(fieldOf(path, this.fields[column] as FieldPlace)) - 1
    return path.field
  }
}

class Column implements JsonSink {
  readonly walker: JsonWalker = new JsonWalker(this, false)
  sample: ((path: PathNode, text: string) => void) | null = null

  leafStart(): void {}

  leafEnd(path: PathNode, _start: number, _end: number, text: string): void {
    this.sample?.(path, text)
  }

  wantsText(): boolean {
    return this.sample !== null
  }

  recordEnd(): void {}
}

function walk(column: Column, text: Uint8Array): void {
  column.walker.reset()
  column.walker.feed(text, 0, text.length, 0)
}
