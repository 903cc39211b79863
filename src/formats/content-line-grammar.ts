/** Content lines of vCard (RFC 6350, and 2.1 before it) and iCalendar (RFC 5545): `group.NAME;PARAM=x:value`, folded. */
import { MAX_SPAN } from '../model/hit.ts'
import { latin1OrUtf8, quotedPrintable } from './decode-text.ts'
import { decodeText } from './decode.ts'
import type { PathNode } from './json-path.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'

/** What people call the properties and their parts: names that fields are judged by. */
export interface ContentNames {
  readonly properties: Readonly<Record<string, string>>
  /** Parts of structured values, between `;`. */
  readonly parts: Readonly<Record<string, readonly (readonly [string, string])[]>>
  /** Components that begin a record. */
  readonly records: ReadonlySet<string>
}

const COLON = 58
const SEMICOLON = 59
const QUOTE = 34
const BACKSLASH = 92
const EQUALS = 61
const LONGEST_NAME = 64
const DEEPEST = 16

const escaped: Decode = (raw) => raw.replace(/\\([nN,;:\\])/g, (_all, c: string) => (c === 'n' || c === 'N' ? '\n' : c))
const printable: Decode = (raw) => escaped(latin1OrUtf8(quotedPrintable(raw)))

interface State {
  /** Components that are open, outermost first. */
  open: readonly string[]
  /** The value goes on in the next line, whatever that begins with. */
  softBreak: boolean
  isPrintable: boolean
  hadRecord: boolean
}

export class ContentLineGrammar implements LineGrammar {
  private readonly names: ContentNames
  private state: State = { open: [], softBreak: false, isPrintable: false, hadRecord: false }

  constructor(names: ContentNames) {
    this.names = names
  }

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const saved = this.state
    this.state = { ...saved }
    this.readLine(bytes, from, to, cells)
    if (!whole) this.state = saved
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
    const { state } = this
    const isFolded = bytes[from] === 32 || bytes[from] === 9
    if (state.softBreak || (isFolded && from < to)) {
      const start = isFolded && !state.softBreak ? from + 1 : from
      cells.more(start, this.valueEnd(bytes, start, to), '')
      return
    }
    state.isPrintable = false
    let end = from
    while (end < to && end < from + LONGEST_NAME && bytes[end] !== COLON && bytes[end] !== SEMICOLON) end++
    if (end === to || (bytes[end] !== COLON && bytes[end] !== SEMICOLON)) return
    const name = nameOf(bytes, from, end)
    if (name === '') return
    const property = this.pathOf(name, cells)
    const colon = this.parameters(bytes, end, to, property, cells)
    cells.name(property, colon < 0 ? to : colon + 1)
    if (colon < 0) return
    if (name === 'BEGIN' || name === 'END') {
      this.component(name === 'BEGIN', nameOf(bytes, colon + 1, to), cells)
      return
    }
    this.value(bytes, colon + 1, to, name, property, cells)
  }

  private component(begins: boolean, name: string, cells: LineCells): void {
    const { state } = this
    if (!begins) {
      state.open = state.open.slice(0, -1)
      return
    }
    if (this.names.records.has(name)) {
      if (state.hadRecord) cells.nextRecord()
      state.hadRecord = true
    }
    if (state.open.length < DEEPEST) state.open = [...state.open, name]
  }

  /** `;CN="Ann Lee";ROLE=CHAIR` up to the colon. Returns where that is, -1 if the line has none. */
  private parameters(bytes: Uint8Array, from: number, to: number, property: PathNode, cells: LineCells): number {
    let at = from
    const isThing = THING.test(decodeText(bytes, from, Math.min(to, from + MAX_SPAN)))
    while (at < to && bytes[at] === SEMICOLON) {
      let equals = at + 1
      while (equals < to && bytes[equals] !== EQUALS && bytes[equals] !== COLON && bytes[equals] !== SEMICOLON) equals++
      const parameter = nameOf(bytes, at + 1, Math.min(equals, at + 1 + LONGEST_NAME))
      if (parameter === 'QUOTED-PRINTABLE') this.state.isPrintable = true
      if (bytes[equals] !== EQUALS || equals >= to) {
        at = equals
        continue
      }
      const isQuoted = bytes[equals + 1] === QUOTE
      const start = isQuoted ? equals + 2 : equals + 1
      let end = start
      while (end < to && (isQuoted ? bytes[end] !== QUOTE : bytes[end] !== COLON && bytes[end] !== SEMICOLON)) end++
      if (parameter === 'ENCODING' && nameOf(bytes, start, end) === 'QUOTED-PRINTABLE') this.state.isPrintable = true
      cells.name(property, start)
      if (PERSONAL.has(parameter) && !(parameter === 'CN' && isThing))
        cells.cell(cells.paths.child(property, parameter, PERSONAL.get(parameter)), start, end, escaped)
      at = isQuoted ? Math.min(to, end + 1) : end
    }
    return at < to && bytes[at] === COLON ? at : -1
  }

  private value(bytes: Uint8Array, from: number, to: number, name: string, property: PathNode, cells: LineCells): void {
    const decode = this.state.isPrintable ? printable : escaped
    const end = this.valueEnd(bytes, from, to)
    const parts = this.names.parts[name]
    if (parts === undefined) {
      cells.cell(property, from, end, decode)
      return
    }
    let at = from
    for (const [part, called] of parts) {
      let stop = at
      while (stop < end && bytes[stop] !== SEMICOLON) stop += bytes[stop] === BACKSLASH ? 2 : 1
      stop = Math.min(stop, end)
      if (stop > at) cells.cell(cells.paths.child(property, part, called), at, stop, decode)
      at = stop + 1
      if (at > end) return
    }
    if (at < end) cells.cell(property, at, end, decode)
  }

  /** A soft break of quoted-printable text is no part of the value. */
  private valueEnd(bytes: Uint8Array, from: number, to: number): number {
    this.state.softBreak = this.state.isPrintable && to > from && bytes[to - 1] === EQUALS
    return this.state.softBreak ? to - 1 : to
  }

  private pathOf(name: string, cells: LineCells): PathNode {
    const { paths } = cells
    let node = paths.root
    for (const component of this.state.open)
      if (component !== 'VCARD' && component !== 'VCALENDAR') node = paths.child(node, component)
    return paths.child(node, name, this.names.properties[name] ?? name)
  }
}

/** Rooms and beamers are asked to come, too (RFC 5545, 3.2.3). */
const THING = /^[^:]*;CUTYPE=(?:ROOM|RESOURCE)\b/i

/** Parameters that hold personal data, and what they are. */
const PERSONAL: ReadonlyMap<string, string> = new Map([
  ['CN', 'full name'],
  ['EMAIL', 'email'],
  ['SENT-BY', 'email'],
  ['X-EMAIL', 'email'],
])

/** In capitals, without a group; '' if it is no name. */
function nameOf(bytes: Uint8Array, from: number, to: number): string {
  let name = ''
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === 46) name = ''
    else if ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || byte === 45 || byte === 95)
      name += String.fromCharCode(byte)
    else if (byte >= 97 && byte <= 122) name += String.fromCharCode(byte - 32)
    else if (byte === 32 || byte === 9 || byte === 13) continue
    else return ''
  }
  return name
}
