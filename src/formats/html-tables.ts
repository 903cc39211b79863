/** Where in its tables an HTML document is: which header stands above a cell. */

/** Tables in tables; deeper ones are text. */
const DEEPEST = 16
const MOST_COLUMNS = 1024
const MOST_SPAN = 64

interface Table {
  readonly headers: string[]
  /** Cells of the first row that has any are all `th` so far. */
  state: 'before' | 'headers' | 'rows'
  column: number
  span: number
}

const PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'])

export class HtmlTables {
  /** Rows of tables that have headers. */
  rows = 0
  private readonly tables: Table[] = []
  private beyond = 0

  isPart(tag: string): boolean {
    return PARTS.has(tag)
  }

  open(tag: string): void {
    if (tag === 'table') {
      if (this.tables.length >= DEEPEST) this.beyond++
      else this.tables.push({ headers: [], state: 'before', column: 0, span: 1 })
      return
    }
    const table = this.top
    if (table === undefined) return
    if (tag === 'tr') {
      if (table.state === 'headers') table.state = 'rows'
      table.column = 0
      table.span = 0
      if (table.state === 'rows' && table.headers.length > 0) this.rows++
    }
    if (tag === 'td' || tag === 'th') {
      table.column += table.span
      table.span = 1
    }
  }

  /** Columns of the cell that was opened last. */
  span(columns: number): void {
    const table = this.top
    if (table !== undefined && table.span > 0 && columns >= 1) table.span = Math.min(Math.floor(columns), MOST_SPAN)
  }

  /** A cell begins: the header above it ('' if it has none), null for a header itself, undefined where the tag is no cell. */
  beginCell(tag: string): string | null | undefined {
    const table = this.top
    if (table === undefined || (tag !== 'td' && tag !== 'th')) return undefined
    if (table.state === 'before') table.state = tag === 'th' ? 'headers' : 'rows'
    if (table.state === 'headers' && tag === 'th') return null
    table.state = 'rows'
    return tag === 'th' ? '' : (table.headers[table.column] ?? '')
  }

  /** The text of the header at hand. */
  header(text: string): void {
    const table = this.top
    if (table !== undefined && table.column < MOST_COLUMNS) table.headers[table.column] = text
  }

  close(tag: string): void {
    if (tag !== 'table') return
    if (this.beyond > 0) this.beyond--
    else this.tables.pop()
  }

  private get top(): Table | undefined {
    return this.beyond > 0 ? undefined : this.tables.at(-1)
  }
}
