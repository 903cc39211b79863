/** Lines of syslog with structured data (RFC 5424, 6.3), of the Common Event Format and of LEEF: their parameters are fields, the rest is text. */
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'
import { startsWith } from './starts-with.ts'

/** Bytes; must be less than MAX_SPAN. */
const LONGEST_KEY = 64
/** Where the structured data or the `CEF:` of a line must begin. */
const LONGEST_HEADER = 400
/** Version, time, host, program, process, message: what stands before the structured data, a blank after each. */
const HEADER_WORDS = 6
/** Version, vendor, product, version, signature, name, severity: what stands before the extension of CEF, a bar after each. */
const HEADER_BARS = 7
/** Bytes in which it shows what parts the attributes of LEEF, less than MAX_SPAN. */
const LOOK_AHEAD = 400
/** Version, vendor, product, version, event: the same of LEEF. */
const LEEF_BARS = 5

const TAB = 9
const SPACE = 32
const QUOTE = 34
const HYPHEN = 45
const EQUALS = 61
const OPEN = 91
const BACKSLASH = 92
const CLOSE = 93
const CARET = 94
const BAR = 124

/** The full names of keys that hold what is somebody's (Micro Focus, ArcSight Common Event Format, dictionary; IBM, predefined LEEF attributes). */
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
    usrName: 'userName',
    accountName: 'userName',
    identSrc: 'sourceAddress',
    identMAC: 'macAddress',
    srcMAC: 'sourceMacAddress',
    dstMAC: 'destinationMacAddress',
    srcPostNAT: 'sourceAddress',
    dstPostNAT: 'destinationAddress',
  }),
)

const unescaped: Decode = (raw) => raw.replace(/\\(.)/gs, '$1')

export class SyslogGrammar implements LineGrammar {
  private isFirst = true

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    if (!this.isFirst) cells.nextRecord()
    const event = eventStart(bytes, from, to)
    if (event === null) readStructured(bytes, from, to, cells)
    else if (event.parts === null) readExtension(bytes, event.at, to, cells)
    else readAttributes(bytes, event.at, to, event.parts, cells)
    if (whole) this.isFirst = false
  }
}

interface Event {
  /** Where its keys and values begin. */
  readonly at: number
  /** What parts them in LEEF; null where a blank does and may stand in values too, as in CEF. */
  readonly parts: number | null
}

/** Of a line of CEF or LEEF; null if it is none. */
function eventStart(bytes: Uint8Array, from: number, to: number): Event | null {
  const limit = Math.min(to - 5, from + LONGEST_HEADER)
  for (let at = from; at < limit; at++) {
    if (startsWith(bytes, at, 'CEF:')) {
      const start = behindBars(bytes, at, to, HEADER_BARS)
      return start < 0 ? null : { at: start, parts: null }
    }
    if (startsWith(bytes, at, 'LEEF:')) return attributesStart(bytes, at, to)
  }
  return null
}

/** Index behind so many bars, or -1. */
function behindBars(bytes: Uint8Array, from: number, to: number, count: number): number {
  let bars = 0
  let at = from
  for (; at < to && bars < count; at++) {
    if (bytes[at] === BACKSLASH) at++
    else if (bytes[at] === BAR) bars++
  }
  return bars === count ? at : -1
}

/**
 * Version 2 says behind one more bar what parts its attributes: a character, or its code in hexadecimal; some write so in version 1. Where
 * nothing is said it is the tab by both versions, but vendors let users choose (Palo Alto Networks: the bar; Aruba, Zscaler: a blank).
 */
function attributesStart(bytes: Uint8Array, from: number, to: number): Event | null {
  const at = behindBars(bytes, from, to, LEEF_BARS)
  if (at < 0) return null
  let end = at
  while (end < to && bytes[end] !== BAR && bytes[end] !== EQUALS && end - at <= LONGEST_KEY) end++
  if (bytes[end] !== BAR) return { at, parts: partsSeen(bytes, at, to) }
  const said = String.fromCharCode(...bytes.subarray(at, end))
  const code = /^(?:0?x)([0-9a-f]{2,4})$/i.exec(said)?.[1]
  if (code !== undefined) return { at: end + 1, parts: Number.parseInt(code, 16) }
  if (said.length === 1) return { at: end + 1, parts: said.charCodeAt(0) }
  return said === '' || said === '\\t' ? { at: end + 1, parts: TAB } : { at: end + 1, parts: BAR }
}

/** The tab if there is one; else a sign that stands before a key; null if only blanks do. */
function partsSeen(bytes: Uint8Array, from: number, to: number): number | null {
  const limit = Math.min(to, from + LOOK_AHEAD)
  for (let at = from; at < limit; at++) if (bytes[at] === TAB) return TAB
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] as number
    if ((byte === BAR || byte === CARET) && keyEnd(bytes, at + 1, limit) > at + 1) return byte
  }
  return null
}

/** `usrName=ann<TAB>src=192.0.2.7`: a value may hold anything but what parts them. */
function readAttributes(bytes: Uint8Array, from: number, to: number, parts: number, cells: LineCells): void {
  for (let at = from; at < to; ) {
    while (at < to && (bytes[at] === parts || bytes[at] === SPACE)) at++
    const equals = keyEnd(bytes, at, to)
    let end = Math.max(at, equals)
    while (end < to && bytes[end] !== parts) end++
    if (equals > at) {
      const key = String.fromCharCode(...bytes.subarray(at, equals))
      const path = cells.paths.child(cells.paths.root, key, FULL_NAMES.get(key) ?? key)
      cells.name(path, equals + 1)
      cells.cell(path, equals + 1, end, unescaped)
    }
    at = end + 1
  }
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
    if (!(((byte | 32) - 97) >>> 0 < 26 || (byte - 48) >>> 0 < 10 || byte === 95 || byte === 46 || (byte === HYPHEN && i > at)))
      return -1
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
