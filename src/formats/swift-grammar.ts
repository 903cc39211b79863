/** Lines of SWIFT MT messages: a tag between colons begins a value, which goes on in the lines below. */
import { decodeText } from './decode.ts'
import type { PathNode } from './json-path.ts'
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { saysNothing } from './said-nothing.ts'
import { NUMBERED, subfieldOf, type SwiftTag, swiftTag } from './swift-fields.ts'

const SLASH = 47
const MARK = 63
const LONGEST_HEAD = 16
const TAG = /^:(\d\d[A-Z]?):/
/** What encloses the text of a message. */
const FRAME = /^(?:\{[1-5S]:|-\}?\s*$|-\}|\x01|\x03)/
/** The whole of a line of a party in the numbered form. */
const NUMBERED_LINE = /^([1-8])\//
/** `CUST/DE/4711`: which paper somebody is known by. */
const PAPER = /^(?:ARNU|CCPT|CUST|DRLC|EMPL|NIDN|SOSE|TXID)\//

const plain: Decode = (raw) => {
  const value = raw.trim()
  return saysNothing(value) ? '' : value
}
const ofNumber: Decode = (raw) => plain(raw.replace(/^[1-8]\//, ''))
/** `DE/BERLIN`: the country is written before the place. */
const ofPlace: Decode = (raw) => plain(raw.replace(/^[1-8]\/(?:[A-Z]{2}\/)?/, ''))
const ofDay: Decode = (raw) => plain(raw.replace(/^[1-8]\//, '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))
/** Behind the number of the bank. */
const ofOwnAccount: Decode = (raw) => plain(raw.replace(/^\w{8,11}\//, ''))
const ofAccount: Decode = (raw) => plain(raw.replace(/^(?:[CD]\/)?/, ''))

interface State {
  readonly tag: string
  readonly what: SwiftTag | null
  /** Lines of the value that were read. */
  readonly lines: number
  /** Of a party: its name was read. */
  readonly hasName: boolean
  readonly hadRecord: boolean
  /** Of a statement: the subfield whose code ended the line; its value is the next. */
  readonly pending: string
}

const NONE: State = { tag: '', what: null, lines: 0, hasName: false, hadRecord: false, pending: '' }

export class SwiftGrammar implements LineGrammar {
  private state: State = NONE

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    const next = this.readLine(bytes, from, to, cells)
    if (whole) this.state = next
  }

  private readLine(bytes: Uint8Array, from: number, to: number, cells: LineCells): State {
    const head = decodeText(bytes, from, Math.min(to, from + LONGEST_HEAD))
    const tag = TAG.exec(head)?.[1]
    if (tag === undefined) {
      if (from === to || FRAME.test(head)) return { ...this.state, what: null }
      return this.state.what === null ? this.state : this.value(bytes, from, to, this.state, cells)
    }
    // A message, or a line of a statement.
    const isRecord = tag === '20' || tag === '61'
    if (isRecord && this.state.hadRecord) cells.nextRecord()
    const start = from + tag.length + 2
    const state = { ...NONE, tag, what: swiftTag(tag), hadRecord: this.state.hadRecord || isRecord }
    cells.name(pathOf(state, cells), start)
    return start < to ? this.value(bytes, start, to, state, cells) : state
  }

  private value(bytes: Uint8Array, from: number, to: number, state: State, cells: LineCells): State {
    const path = pathOf(state, cells)
    const next = { ...state, lines: state.lines + 1 }
    switch (state.what?.kind) {
      case 'party':
        return { ...next, hasName: this.party(bytes, from, to, path, state, cells) || state.hasName }
      case 'bank':
        this.bank(bytes, from, to, path, state, cells)
        return next
      case 'statement':
        return { ...next, pending: this.statement(bytes, from, to, path, state, cells) }
      default:
        if (state.lines === 0) cells.cell(path, from, to, state.tag.startsWith('25') ? ofOwnAccount : plain)
        else cells.more(from, to, state.what?.kind === 'text' ? '\n' : '')
        return next
    }
  }

  /** @returns true if the line is the name */
  private party(bytes: Uint8Array, from: number, to: number, path: PathNode, state: State, cells: LineCells): boolean {
    const child = (key: string, name: string): PathNode => cells.paths.child(path, key, name)
    const head = decodeText(bytes, from, Math.min(to, from + LONGEST_HEAD))
    if (state.lines === 0 && bytes[from] === SLASH) {
      cells.cell(child('account', 'account number'), from + 1, to, ofAccount)
      return false
    }
    if (state.lines === 0 && PAPER.test(head)) {
      const start = head.indexOf('/', 5) < 0 ? 5 : head.indexOf('/', 5) + 1
      cells.cell(child('paper', PAPERS[head.slice(0, 4)] ?? 'national id'), from + start, to, plain)
      return false
    }
    const number = NUMBERED_LINE.exec(head)?.[1]
    if (number !== undefined) {
      const [key, name] = NUMBERED[number] as readonly [string, string]
      const decode = number === '4' ? ofDay : number === '3' || number === '5' ? ofPlace : ofNumber
      cells.cell(child(key, name), from, to, decode)
      return number === '1'
    }
    // By its code alone a bank or a firm is known.
    if (/[AC]$/.test(state.tag)) cells.cell(child('bic', 'bic'), from, to, plain)
    else if (!state.hasName) cells.cell(child('name', 'customer name'), from, to, plain)
    else cells.cell(child('address', 'address'), from, to, plain)
    return !state.hasName
  }

  private bank(bytes: Uint8Array, from: number, to: number, path: PathNode, state: State, cells: LineCells): void {
    const isAccount = state.lines === 0 && bytes[from] === SLASH
    if (isAccount) cells.cell(cells.paths.child(path, 'account', 'bank code'), from + 1, to, ofAccount)
    else if (/A$/.test(state.tag)) cells.cell(cells.paths.child(path, 'bic', 'bic'), from, to, plain)
    else cells.cell(cells.paths.child(path, 'bank', 'bank name'), from, to, plain)
  }

  /** `166?00GUTSCHRIFT?32ANN LEE`: lines end anywhere in it. @returns the code that ends this one, '' if none does */
  private statement(bytes: Uint8Array, from: number, to: number, path: PathNode, state: State, cells: LineCells): string {
    const pathOfCode = (code: string): PathNode => {
      const [key, name] = subfieldOf(code) ?? ['other', 'posting detail']
      return cells.paths.child(path, key, name)
    }
    let at = from
    let start = from
    let last = state.pending
    let open: PathNode | null = last !== '' ? pathOfCode(last) : state.lines === 0 ? path : null
    let isMore = open === null
    const put = (end: number): void => {
      if (isMore) cells.more(start, end, '')
      else if (open !== null && end > start) cells.cell(open, start, end, plain)
    }
    for (; at < to; at++) {
      if (bytes[at] !== MARK || !isDigit(bytes[at + 1]) || !isDigit(bytes[at + 2]) || at + 2 >= to) continue
      cells.syntax(at, at + 3)
      put(at)
      last = String.fromCharCode(bytes[at + 1] as number, bytes[at + 2] as number)
      open = pathOfCode(last)
      isMore = false
      start = at + 3
      at += 2
    }
    put(to)
    return start === to ? last : ''
  }
}

const PAPERS: Readonly<Record<string, string>> = {
  CCPT: 'passport number',
  CUST: 'customer id',
  DRLC: 'driver license number',
  EMPL: 'employee id',
  SOSE: 'social security number',
  TXID: 'tax id',
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

function pathOf({ tag, what }: State, { paths }: LineCells): PathNode {
  const shown = what?.shown ?? ''
  return shown === '' ? paths.child(paths.root, `:${tag}:`) : paths.child(paths.root, `:${tag}: ${shown}`, shown)
}
