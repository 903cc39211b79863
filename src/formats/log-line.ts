/** The cells of one line of a log: access logs of web servers, key=value lines. Which cell a byte lies in depends on what is before it only. */

/** A value in a line: [start, end) of the line's bytes, quotes excluded. */
export interface LogCell {
  /** Path of its field: `remote_addr`, `request_uri.email`, `http_cookie.sid`. */
  readonly path: string
  readonly start: number
  readonly end: number
}

/** `hosted` are access logs whose lines begin with the virtual host. */
export type LogKind = 'access' | 'hosted' | 'pairs'

const SPACE = 32
const QUOTE = 34
const OPEN = 91
const CLOSE = 93
const BACKSLASH = 92
const EQUALS = 61
const AMPERSAND = 38
const SEMICOLON = 59

/** Fields of the common and combined log formats of Apache and nginx by their nginx names, in order; the time is in brackets. */
const BEFORE_TIME = ['remote_addr', 'remote_ident', 'remote_user']
const HOSTED = ['host', ...BEFORE_TIME]
const AFTER_TIME = ['request', 'status', 'body_bytes_sent', 'http_referer', 'http_user_agent', 'http_x_forwarded_for']

/** Keys that become fields; others are data or noise, and what follows them is text. */
const KEY = /^[A-Za-z_][A-Za-z0-9_.-]{0,47}$/
/** Keys of headers with cookies; `session_cookie` is one cookie's value. */
const COOKIES = /^(?:http_|request_)?(?:set[-_])?cookies?$/i
/** Keys of one kind of line: more are data. */
export const MOST_KEYS = 256

/** @param bytes the line without its end, up to wherever it is known */
export function cellsOf(kind: LogKind, bytes: Uint8Array, length: number): readonly LogCell[] {
  return kind === 'pairs' ? pairCells(bytes, length) : accessCells(bytes, length, kind === 'hosted' ? HOSTED : BEFORE_TIME)
}

function accessCells(bytes: Uint8Array, length: number, before: readonly string[]): readonly LogCell[] {
  const cells: LogCell[] = []
  let names = before
  let at = 0
  let column = 0
  while (at < length) {
    const first = bytes[at] as number
    if (first === SPACE) {
      at++
      continue
    }
    const close = first === QUOTE ? QUOTE : first === OPEN ? CLOSE : SPACE
    const start = close === SPACE ? at : at + 1
    const end = endOf(bytes, start, length, close)
    if (close === CLOSE && names === before) {
      names = AFTER_TIME
      column = 0
    } else {
      const name = names[column]
      if (name === undefined) cells.push({ path: close === QUOTE ? 'quoted' : 'extra', start, end })
      else if (name === 'request') requestCells(bytes, start, end, cells)
      else if (name === 'http_referer') uriCells(bytes, start, end, name, cells)
      else cells.push({ path: name, start, end })
      column++
    }
    at = close === SPACE ? end : end + 1
  }
  return cells
}

/** `GET /path?query HTTP/1.1` */
function requestCells(bytes: Uint8Array, start: number, end: number, cells: LogCell[]): void {
  const blank = endOf(bytes, start, end, SPACE)
  cells.push({ path: 'request_method', start, end: blank })
  if (blank < end) uriCells(bytes, blank + 1, endOf(bytes, blank + 1, end, SPACE), 'request_uri', cells)
}

/** A URL: its path, and each parameter of its query. */
function uriCells(bytes: Uint8Array, start: number, end: number, name: string, cells: LogCell[]): void {
  const query = endOf(bytes, start, end, 63)
  cells.push({ path: name, start, end: query })
  if (query < end) parameters(bytes, query + 1, end, name, AMPERSAND, cells)
}

function parameters(bytes: Uint8Array, start: number, end: number, name: string, separator: number, cells: LogCell[]): void {
  let at = start
  while (at < end) {
    const stop = endOf(bytes, at, end, separator)
    const equals = endOf(bytes, at, stop, EQUALS)
    const key = text(bytes, at, equals).trim()
    if (equals < stop && KEY.test(key)) cells.push({ path: `${name}.${key}`, start: equals + 1, end: stop })
    at = stop + 1
  }
}

/** `level=info user="Jane Doe" cookie="a=1; b=2"` */
function pairCells(bytes: Uint8Array, length: number): readonly LogCell[] {
  const cells: LogCell[] = []
  let at = 0
  while (at < length) {
    if (bytes[at] === SPACE || bytes[at] === 9) {
      at++
      continue
    }
    const keyStart = at
    while (at < length && bytes[at] !== EQUALS && bytes[at] !== SPACE && bytes[at] !== QUOTE) at++
    if (bytes[at] !== EQUALS || at >= length) {
      if (bytes[at] === QUOTE) at = endOf(bytes, at + 1, length, QUOTE) + 1
      continue
    }
    const key = text(bytes, keyStart, at)
    at++
    const quoted = at < length && bytes[at] === QUOTE
    const start = quoted ? at + 1 : at
    const end = endOf(bytes, start, length, quoted ? QUOTE : SPACE)
    if (KEY.test(key)) {
      if (COOKIES.test(key)) parameters(bytes, start, end, key, SEMICOLON, cells)
      else if (/(?:^|_)(?:query|query_string|args)$/i.test(key)) parameters(bytes, start, end, key, AMPERSAND, cells)
      else if (/(?:^|[_.-])(?:ur[il]|path|request|referr?er)$/i.test(key)) uriCells(bytes, start, end, key, cells)
      else cells.push({ path: key, start, end })
    }
    at = quoted ? end + 1 : end
  }
  return cells
}

/** Where a byte stands next, or `end`. A backslash before a quote escapes it. */
function endOf(bytes: Uint8Array, start: number, end: number, byte: number): number {
  for (let i = start; i < end; i++) {
    if (byte === QUOTE && bytes[i] === BACKSLASH) i++
    else if (bytes[i] === byte) return i
  }
  return end
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return end - start > 64 ? '' : String.fromCharCode(...bytes.subarray(start, end))
}
