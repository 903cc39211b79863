/** Text of the XML that office programs write: paragraphs, in which words are cut into runs, and tables. */
import type { Limits, Source } from '../model/source.ts'
import { readWhole } from '../containers/placed.ts'

export interface OfficeText {
  /** Paragraphs outside of tables. */
  readonly lines: readonly string[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** What lies deeper than the limit was not read. */
  readonly isTooDeep: boolean
}

/** Elements by their names without prefixes: `w:p` of Word, `a:p` of PowerPoint, `text:p` of OpenDocument. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h', 'comment', 'cm', 'title'])
const RUNS: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'v', 'text', 'title'])
const TABLES: ReadonlySet<string> = new Set(['tbl', 'table'])
const ROWS: ReadonlySet<string> = new Set(['tr', 'table-row'])
const CELLS: ReadonlySet<string> = new Set(['tc', 'table-cell'])
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['line-break', '\n'],
  ['tab', '\t'],
  ['s', ' '],
  ['noBreakHyphen', '-'],
])
/** Who wrote a comment or a change stands in attributes, as do the targets of links and what pictures show. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['author', 'author'],
  ['displayName', 'name'],
  ['userId', 'user'],
  ['descr', 'description'],
  ['href', 'link'],
  ['title', 'title'],
])

/** @throws SourceError as reading does; anything in the bytes is taken as it is */
export async function officeText(source: Source, limits: Pick<Limits, 'whole' | 'nesting'>): Promise<OfficeText> {
  const { Parser } = await import('htmlparser2')
  const bytes = Buffer.from(await readWhole(source, limits))
  const collector = new Collector()
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        // It passes over all elements that are open with each one more.
        if (++depth > limits.nesting) parser.pause()
        else collector.open(localName(name), attributes)
      },
      ontext: (text) => collector.text(text),
      onclosetag: (name) => {
        depth--
        collector.close(localName(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
  parser.end(bytes.toString(isUtf16 ? 'utf16le' : 'utf8'))
  return { ...collector.end(), isTooDeep: depth > limits.nesting }
}

/** @public All the text of a drawing. */
export async function drawingText(source: Source, limits: Pick<Limits, 'whole' | 'nesting'>): Promise<string[]> {
  const { lines, tables } = await officeText(source, limits)
  return [...lines, ...tables.flat().map((row) => row.join('\t'))]
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

class Collector {
  private readonly lines: string[] = []
  private readonly tables: string[][][] = []
  private readonly told = new Set<string>()
  private paragraph = ''
  private runs = 0
  private paragraphs = 0
  /** Tables that are open: those in cells of others belong to the cell. */
  private depth = 0
  private row: string[] | null = null
  private cell: string[] = []

  open(name: string, attributes: Record<string, string>): void {
    for (const [key, value] of Object.entries(attributes)) {
      const label = TOLD.get(localName(key))
      if (label !== undefined && value !== '' && !value.startsWith('#')) this.told.add(`${label}: ${value}`)
    }
    if (PARAGRAPHS.has(name)) {
      this.paragraphs++
      this.flush()
    }
    if (RUNS.has(name)) this.runs++
    const broken = BREAKS.get(name)
    if (broken !== undefined) this.paragraph += broken
    if (TABLES.has(name) && this.depth++ === 0) {
      this.flush()
      this.tables.push([])
    } else if (this.depth !== 1) return
    else if (ROWS.has(name)) this.row = []
    else if (CELLS.has(name)) this.cell = []
  }

  /** Between elements there is nothing but indentation. */
  text(text: string): void {
    if (this.runs > 0 || (this.paragraphs > 0 && text.trim() !== '')) this.paragraph += text
    else if (this.paragraphs > 0 && this.paragraph !== '' && !text.includes('\n')) this.paragraph += text
  }

  close(name: string): void {
    if (RUNS.has(name)) this.runs = Math.max(0, this.runs - 1)
    if (PARAGRAPHS.has(name)) {
      this.paragraphs = Math.max(0, this.paragraphs - 1)
      this.flush()
    }
    if (TABLES.has(name)) this.depth = Math.max(0, this.depth - 1)
    if (this.depth !== 1) return
    if (CELLS.has(name)) {
      this.flush()
      this.row?.push(this.cell.join('\n'))
      this.cell = []
    } else if (ROWS.has(name) && this.row !== null) {
      this.tables.at(-1)?.push(this.row)
      this.row = null
    }
  }

  end(): Omit<OfficeText, 'isTooDeep'> {
    this.flush()
    return { lines: [...this.lines, ...this.told], tables: this.tables.filter((rows) => rows.length > 0) }
  }

  private flush(): void {
    const text = this.paragraph.trimEnd()
    this.paragraph = ''
    if (text === '') return
    if (this.depth > 0) this.cell.push(text)
    else this.lines.push(text)
  }
}
