/** The cells of one line of a log: access logs of web servers, key=value lines. Which cell a byte lies in depends on what is before it only. */

/**
 * Takes a value of a line: the path of its field (`remote_addr`, `request_uri.email`, `http_cookie.sid`) and [start, end) of the bytes,
 * quotes excluded, and where the name begins that stands before it in the line (`start` if none does). Returns the first byte that
 * matters from then on: values that end before it need not be told.
 */
export type TakeCell = (path: string, start: number, end: number, name: number) => number

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
const QUERY = /(?:^|_)(?:query|query_string|args)$/i
const URI = /(?:^|[_.-])(?:ur[il]|path|request|referr?er)$/i
/** Keys of one kind of line: more are data. */
export const MOST_KEYS = 256

/**
 * @param bytes [from, to) is the line without its end, up to wherever it is known
 * @param next the first byte that matters
 */
export function readCells(kind: LogKind, bytes: Uint8Array, from: number, to: number, next: number, take: TakeCell): void {
  if (kind === 'pairs') readPairs(bytes, from, to, next, take)
  else readAccess(bytes, from, to, next, kind === 'hosted' ? HOSTED : BEFORE_TIME, take)
}

function readAccess(bytes: Uint8Array, from: number, to: number, first: number, before: readonly string[], take: TakeCell): void {
  let next = first
  let names = before
  let at = from
  let column = 0
  while (at < to && next < to) {
    const opening = bytes[at] as number
    if (opening === SPACE) {
      at++
      continue
    }
    // What stands in brackets before the client, its name and the user's is no time: `[IP] - - [10/Oct/…]`.
    const bracketed = opening === OPEN && (names !== before || column >= BEFORE_TIME.length)
    const close = opening === QUOTE ? QUOTE : bracketed ? CLOSE : SPACE
    const start = close === SPACE ? at : at + 1
    const end = endOf(bytes, start, to, close)
    if (close === CLOSE && names === before) {
      names = AFTER_TIME
      column = 0
    } else {
      if (end > next) next = readColumn(bytes, start, end, next, names[column] ?? (close === QUOTE ? 'quoted' : 'extra'), take)
      column++
    }
    at = close === SPACE ? end : end + 1
  }
}

function readColumn(bytes: Uint8Array, start: number, end: number, next: number, name: string, take: TakeCell): number {
  if (name === 'http_referer') return readUri(bytes, start, end, next, name, take)
  if (name !== 'request') return take(name, start, end, start)
  // `GET /path?query HTTP/1.1`
  const blank = endOf(bytes, start, end, SPACE)
  const after = blank > next ? take('request_method', start, blank, start) : next
  return blank < end ? readUri(bytes, blank + 1, endOf(bytes, blank + 1, end, SPACE), after, 'request_uri', take) : after
}

/** A URL: its path, and each parameter of its query. */
function readUri(
  bytes: Uint8Array,
  start: number,
  end: number,
  next: number,
  name: string,
  take: TakeCell,
  keyStart = start,
): number {
  const query = endOf(bytes, start, end, 63)
  const after = query > next ? take(name, start, query, keyStart) : next
  return query < end ? readParameters(bytes, query + 1, end, after, name, AMPERSAND, take) : after
}

function readParameters(
  bytes: Uint8Array,
  start: number,
  end: number,
  first: number,
  name: string,
  separator: number,
  take: TakeCell,
): number {
  let next = first
  let at = start
  while (at < end && next < end) {
    const stop = endOf(bytes, at, end, separator)
    if (stop > next) {
      const equals = endOf(bytes, at, stop, EQUALS)
      const key = text(bytes, at, equals).trim()
      if (equals < stop && KEY.test(key)) next = take(`${name}.${key}`, equals + 1, stop, at)
    }
    at = stop + 1
  }
  return next
}

/** `level=info user="Jane Doe" cookie="a=1; b=2"` */
function readPairs(bytes: Uint8Array, from: number, to: number, first: number, take: TakeCell): void {
  let next = first
  let at = from
  while (at < to && next < to) {
    if (bytes[at] === SPACE || bytes[at] === 9) {
      at++
      continue
    }
    const keyStart = at
    while (at < to && bytes[at] !== EQUALS && bytes[at] !== SPACE && bytes[at] !== QUOTE) at++
    if (bytes[at] !== EQUALS || at >= to) {
      if (bytes[at] === QUOTE) at = endOf(bytes, at + 1, to, QUOTE) + 1
      continue
    }
    const keyEnd = at
    at++
    const quoted = at < to && bytes[at] === QUOTE
    const start = quoted ? at + 1 : at
    const end = endOf(bytes, start, to, quoted ? QUOTE : SPACE)
    if (end > next) next = readPair(bytes, text(bytes, keyStart, keyEnd), start, end, next, take, keyStart)
    at = quoted ? end + 1 : end
  }
}

function readPair(
  bytes: Uint8Array,
  key: string,
  start: number,
  end: number,
  next: number,
  take: TakeCell,
  keyStart: number,
): number {
  if (!KEY.test(key)) return next
  if (COOKIES.test(key)) return readParameters(bytes, start, end, next, key, SEMICOLON, take)
  if (QUERY.test(key)) return readParameters(bytes, start, end, next, key, AMPERSAND, take)
  if (URI.test(key)) return readUri(bytes, start, end, next, key, take, keyStart)
  return take(key, start, end, keyStart)
}

/** Where a byte stands next, or `end`. A backslash before a quote escapes it. */
function endOf(bytes: Uint8Array, start: number, end: number, byte: number): number {
  if (byte === QUOTE) return endOfQuoted(bytes, start, end)
  for (let i = start; i < end; i++) if (bytes[i] === byte) return i
  return end
}

/** Perf: most bytes of an access log lie in quotes, and these two loops are most of its reading (bench `access.log`). */
function endOfQuoted(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const at = bytes[i]
    if (at === QUOTE) return i
    if (at === BACKSLASH) i++
  }
  return end
}

/** Perf: names of parameters are short; an array of their bytes takes longer than they do. */
function text(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 64) return ''
  let letters = ''
  for (let i = start; i < end; i++) letters += String.fromCharCode(bytes[i] as number)
  return letters
}
