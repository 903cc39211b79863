/** Whether bytes are a SQL dump or script, by their content; the file's name only helps. */

/** Names that dumps and scripts have. */
const NAME = /\.(?:sql|dump|ddl|pgsql|mysql|psql|dmp)$/i

/** First lines that only dumps have. */
const BANNER =
  /^(?:-- (?:PostgreSQL database (?:cluster )?dump|MySQL dump|MariaDB dump|phpMyAdmin SQL Dump|Adminer |Host: )|\/\*!\d{5} |\/\*M!\d{6}|PRAGMA foreign_keys|SET ANSI_NULLS|SET IDENTITY_INSERT|SET DEFINE OFF)/im

/** Statements that define tables or bring rows, at the start of a line, and on it: a carriage return begins another. */
const STATEMENT =
  /^[ \t]*(?:CREATE (?:(?:GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED) ){0,2}TABLE [^\r\n(]{0,200}[^\r\n(.,:!?][ \t\r]{0,20}(?:\(|$)|INSERT (?:IGNORE |ALL\b|OR \w+ )?(?:INTO\b|\[|\r?\n)|REPLACE INTO\b|COPY [^\r\n]{1,4096} FROM stdin\b|ALTER TABLE\b|DROP TABLE\b)/im

/** How the first line with content begins, if it is SQL at all. */
const FIRST_WORD =
  /^(?:SELECT|WITH|INSERT|REPLACE|CREATE|DROP|ALTER|COPY|SET|USE|BEGIN|START TRANSACTION|PRAGMA|UPDATE|DELETE|GRANT|REVOKE|DECLARE|TRUNCATE|COMMENT ON|LOCK|GO|IF|EXEC|MERGE|CALL|EXPLAIN|ANALYZE|VACUUM|DELIMITER|REM|PROMPT|SPOOL|WHENEVER|\\connect|\\restrict|\\c|\/\*!\d+)(?:[ \t(;*[`"]|\r?$)/im

/**
 * @param head up to 64 KiB from the source's start
 * @param name its file name
 * @returns 0 (no) to 1 (certain). A source file with SQL in a string is none: its first line is not SQL.
 */
export function recognises(head: Uint8Array, name: string): number {
  const named = NAME.test(name)
  const opening = openingOf(head)
  if (opening !== null && !FIRST_WORD.test(opening) && (!named || head.includes(0))) return 0
  const first = firstLineOf(head)
  // Perf: nearly all files begin with something else; only what begins as SQL does is read further (bench: small files).
  if (first !== '' && !FIRST_WORD.test(first) && (!named || head.includes(0))) return 0
  const text = textOf(head, head.length)
  const banner = BANNER.test(text)
  const begins = first === '' ? banner : FIRST_WORD.test(first)
  if (!begins && (!named || head.includes(0))) return 0
  const statement = STATEMENT.test(text)
  if (banner && begins) return 0.99
  if (named) return begins && statement ? 0.98 : begins || statement ? 0.9 : 0.4
  return statement ? 0.9 : 0
}

function textOf(head: Uint8Array, length: number): string {
  return Buffer.from(head.buffer, head.byteOffset, length).toString('latin1')
}

/** More than FIRST_WORD looks at. */
const OPENING_BYTES = 32

/** How the first line begins, if that is the first that is not blank and no comment; null elsewhere. Perf: as firstLineOf, and no text is made. */
function openingOf(head: Uint8Array): string | null {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  while (at < head.length && isBlank(head[at] as number)) at++
  const first = head[at]
  if (first === undefined || first === DASH || first === HASH || first === SLASH) return null
  let end = at
  while (end < head.length && end < at + OPENING_BYTES && head[end] !== LF) end++
  return textOf(head.subarray(at, end), end - at).trim()
}

const LF = 10
const HASH = 35
const DASH = 45
const SLASH = 47

/** What `trim` takes away. */
function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xa0
}

/** Comments before the first line are seldom longer. */
const FIRST_BYTES = 2048

function firstLineOf(head: Uint8Array): string {
  if (head.length <= FIRST_BYTES) return firstLine(textOf(head, head.length))
  const start = textOf(head, FIRST_BYTES)
  const first = firstLine(start)
  // Where the start ended within comments or within the line, it takes more.
  return first === '' || start.trimEnd().endsWith(first) ? firstLine(textOf(head, head.length)) : first
}

/** The first line that is neither blank nor a comment, without what precedes it. */
function firstLine(text: string): string {
  let at = text.startsWith('\xef\xbb\xbf') ? 3 : 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trim()
    if (line.startsWith('/*') && !line.startsWith('/*!')) {
      const close = text.indexOf('*/', text.indexOf('/*', at) + 2)
      if (close < 0) return ''
      at = close + 2
      continue
    }
    if (line !== '' && !line.startsWith('--') && !line.startsWith('#')) return line.slice(0, 200)
    if (end < 0) return ''
    at = end + 1
  }
  return ''
}
