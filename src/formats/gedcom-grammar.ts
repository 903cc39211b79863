/** Lines of GEDCOM: a level, maybe the record's own id, a tag, a value. Lines below a value may carry it on. */
import { decodeText } from './decode.ts'
import { gedcomName } from './gedcom-fields.ts'
import type { PathNode } from './json-path.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { saysNothing } from './said-nothing.ts'

/** The longest that stands before a value: a level, an id, a tag. */
const LONGEST_HEAD = 96
const HEAD = /^\s*(\d{1,2}) +(?:@[^@]{1,40}@ +)?([A-Za-z_][A-Za-z0-9_]{0,30})(?: |$)/
const DEEPEST = 12
/** Pointers lead to other records of the file, and are nobody's. */
const POINTER = /^@[^@\s]{1,40}@\s*$/
/** Begins without a value: the lines below are it. */
const TEXTS: ReadonlySet<string> = new Set(['NOTE', 'TEXT', 'ADDR', 'DSCR', 'SNOTE'])

const plain: Decode = (raw) => said(raw.replaceAll('@@', '@'))
/** The surname stands between slashes: `Ann /Lee/`. */
const name: Decode = (raw) => said(raw.replaceAll('/', ' ').replace(/\s+/g, ' '))
const address: Decode = (raw) => said(raw.replace(/\s*\n\s*/g, ', ').replace(/^, /, ''))
/** Dates are of a calendar, about, between, before: what is written there is left. */
const date: Decode = (raw) =>
  said(
    raw
      .replace(/^\s*(?:@#D[A-Z ]{1,20}@ *)?(?:(?:ABT|AFT|BEF|BET|CAL|EST|FROM|INT|TO)\.? +)*(?:@#D[A-Z ]{1,20}@ *)?/i, '')
      .replace(/ +(?:AND|TO) .*$| *\([^)]*\) *$/i, ''),
  )
const DECODE: Readonly<Record<string, Decode>> = { DATE: date, NAME: name, ALIA: name, _MARNM: name, ADDR: address }

function said(text: string): string {
  const value = text.trim()
  return saysNothing(value) ? '' : value
}

interface State {
  /** Tags of the lines that this one is below of, outermost first. */
  readonly tags: readonly string[]
  /** The value may go on. */
  readonly isOpen: boolean
}

export class GedcomGrammar implements LineGrammar {
  private state: State = { tags: [], isOpen: false }

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const next = this.readLine(bytes, from, to, cells)
    if (whole && next !== null) this.state = next
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells): State | null {
    const line = decodeText(bytes, from, Math.min(to, from + LONGEST_HEAD))
    const [head, digits = '', written = ''] = HEAD.exec(line) ?? []
    if (head === undefined) return from === to ? null : { ...this.state, isOpen: false }
    const level = Math.min(Number(digits), DEEPEST)
    const tag = written.toUpperCase()
    const start = Math.min(to, from + Buffer.byteLength(head))
    cells.syntax(from, start)
    if (tag === 'CONC' || tag === 'CONT') {
      if (this.state.isOpen) cells.more(start, to, tag === 'CONT' ? '\n' : '')
      return null
    }
    if (level === 0) cells.nextRecord()
    const tags = [...this.state.tags.slice(0, level), tag]
    const path = this.fieldOf(tags, bytes, start, to, cells)
    cells.name(path, start)
    const isPointer = bytes[start] === 64 && POINTER.test(decodeText(bytes, start, Math.min(to, start + LONGEST_HEAD)))
    const isOpen = !isPointer && (start < to || TEXTS.has(tag))
    if (isOpen) cells.cell(path, start, to, Object.hasOwn(DECODE, tag) ? (DECODE[tag] as Decode) : plain)
    return { tags, isOpen }
  }

  /** Of a tree most were born long ago, and of many no more than the year is known: these are apart from the days on which people were born who may live. */
  private fieldOf(tags: readonly string[], bytes: Uint8Array, start: number, to: number, cells: LineCells): PathNode {
    const path = pathOf(tags, cells)
    if (tags.at(-1) !== 'DATE' || tags.at(-2) !== 'BIRT') return path
    const day = date(decodeText(bytes, start, Math.min(to, start + LONGEST_DATE)))
    const year = /(?:^|\D)(\d{3,4})$/.exec(day)?.[1]
    if (year === undefined) return path
    if (Number(year) < LONG_AGO) return cells.paths.child(path, 'past', 'day in the past')
    return year === day ? cells.paths.child(path, 'year', 'year of birth') : path
  }
}

/** Who was born before is not alive. */
const LONG_AGO = 1905
const LONGEST_DATE = 48

function pathOf(tags: readonly string[], { paths }: LineCells): PathNode {
  let node = paths.root
  for (const [i, tag] of tags.entries()) node = paths.child(node, tag, gedcomName(tags[i - 1] ?? '', tag))
  return node
}
