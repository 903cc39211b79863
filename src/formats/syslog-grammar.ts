/** Lines of syslog with structured data (RFC 5424, 6.3) and of the Common Event Format: their parameters are fields, the rest is text. */
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'

/** Bytes; must be less than MAX_SPAN. */
const LONGEST_KEY = 64
/** Where the structured data or the `CEF:` of a line must begin. */
const LONGEST_HEADER = 400
/** Version, time, host, program, process, message: what stands before the structured data, a blank after each. */
const HEADER_WORDS = 6
/** Version, vendor, product, version, signature, name, severity: what stands before the extension of CEF, a bar after each. */
const HEADER_BARS = 7

const SPACE = 32
const QUOTE = 34
const EQUALS = 61
const OPEN = 91
const BACKSLASH = 92
const CLOSE = 93
const BAR = 124

/** The full names of CEF's keys that hold what is somebody's (Micro Focus, ArcSight Common Event Format, dictionary). */
const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    src: 'sourceAddress',
    dst: 'destinationAddress',
    dvc: 'deviceAddress',
    smac: 'sourceMacAddress',
    dmac: 'destinationMacAddress',
    suser: 'sourceUserName',
    duser: 'destinationUserName',
    suid: 'sourceUserId',
    duid: 'destinationUserId',
    shost: 'sourceHostName',
    dhost: 'destinationHostName',
    msg: 'message',
    request: 'requestUrl',
    requestClientApplication: 'userAgent',
  }),
)

const unescaped: Decode = (raw) => raw.replace(/\\(.)/gs, '$1')

export class SyslogGrammar implements LineGrammar {
  private isFirst = true

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    if (!this.isFirst) cells.nextRecord()
    const extension = extensionStart(bytes, from, to)
    if (extension >= 0) readExtension(bytes, extension, to, cells)
    else readStructured(bytes, from, to, cells)
    if (whole) this.isFirst = false
  }
}

/** Where the extension of a line of CEF begins, or -1. */
function extensionStart(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  const limit = Math.min(to - 4, from + LONGEST_HEADER)
  while (at < limit && !(bytes[at] === 67 && bytes[at + 1] === 69 && bytes[at + 2] === 70 && bytes[at + 3] === 58)) at++
  if (at >= limit) return -1
  let bars = 0
  for (; at < to && bars < HEADER_BARS; at++) {
    if (bytes[at] === BACKSLASH) at++
    else if (bytes[at] === BAR) bars++
  }
  return bars === HEADER_BARS ? at : -1
}

/** `suser=ann msg=two words act=blocked`: a value ends before a blank and the next key. */
function readExtension(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
  let at = from
  while (at < to && bytes[at] === SPACE) at++
  for (let equals = keyEnd(bytes, at, to); equals > at; ) {
    const key = String.fromCharCode(...bytes.subarray(at, equals))
    const path = cells.paths.child(cells.paths.root, key, FULL_NAMES.get(key) ?? key)
    cells.name(path, equals + 1)
    let end = equals + 1
    let next = -1
    for (; end < to; end++) {
      if (bytes[end] === BACKSLASH) end++
      else if (bytes[end] === SPACE && (next = keyEnd(bytes, end + 1, to)) > end + 1) break
    }
    end = Math.min(end, to)
    cells.cell(path, equals + 1, end, unescaped)
    if (end === to) return
    at = end + 1
    equals = next
  }
}

/** Index of the equals sign behind a key that begins at `at`, or -1. */
function keyEnd(bytes: Uint8Array, at: number, to: number): number {
  for (let i = at; i < to && i <= at + LONGEST_KEY; i++) {
    const byte = bytes[i] as number
    if (byte === EQUALS) return i
    if (!(((byte | 32) - 97) >>> 0 < 26 || (byte - 48) >>> 0 < 10 || byte === 95 || byte === 46)) return -1
  }
  return -1
}

/** `<34>1 2026-… host app 1 ID [account@32473 user="ann" mail="…"] message` */
function readStructured(bytes: Uint8Array, from: number, to: number, cells: LineCells): void {
  let at = from
  for (let words = 0; words < HEADER_WORDS; at++) {
    if (at >= Math.min(to, from + LONGEST_HEADER)) return
    if (bytes[at] === SPACE) words++
  }
  while (at < to && bytes[at] === OPEN) {
    at = readElement(bytes, at + 1, to, cells)
    if (bytes[at] !== CLOSE) return
    at++
  }
}

/** Index of the bracket that ends the element, or wherever it is none any more. */
function readElement(bytes: Uint8Array, from: number, to: number, cells: LineCells): number {
  let at = from
  while (at < to && bytes[at] !== SPACE && bytes[at] !== CLOSE && at - from <= LONGEST_KEY) at++
  while (at < to && bytes[at] === SPACE) {
    const start = at + 1
    let equals = start
    while (equals < to && bytes[equals] !== EQUALS && bytes[equals] !== CLOSE && equals - start <= LONGEST_KEY) equals++
    if (equals >= to || bytes[equals] !== EQUALS || bytes[equals + 1] !== QUOTE) return to
    const key = String.fromCharCode(...bytes.subarray(start, equals))
    const path = cells.paths.child(cells.paths.root, key)
    cells.name(path, equals + 2)
    let end = equals + 2
    for (; end < to && bytes[end] !== QUOTE; end++) if (bytes[end] === BACKSLASH) end++
    end = Math.min(end, to)
    cells.cell(path, equals + 2, end, unescaped)
    at = end + 1
  }
  return Math.min(at, to)
}
