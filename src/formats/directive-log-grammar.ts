/**
 * Lines of logs whose columns a directive names: the extended format of the W3C (`#Fields: date time c-ip cs-username …`; IIS, CloudFront)
 * and Zeek's (`#fields\tts\tuid\tid.orig_h …`). The directive may come again, with other columns.
 */
import type { Decode, LineCells, LineGrammar } from './line-reader.ts'

/** Columns beyond this many have no name. */
const MOST_COLUMNS = 256
/** Bytes; must be less than MAX_SPAN. */
const LONGEST_NAME = 128
const TAB = 9
const SPACE = 32
const QUOTE = 34
const HASH = 35
const DIRECTIVE = /^#(?:Fields:\s*|fields\t)(.*)$/

/** What people call the columns (https://www.w3.org/TR/WD-logfile; Zeek, conn.log). */
const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'c-ip': 'client_ip',
    's-ip': 'server_ip',
    'cs-username': 'username',
    'cs-uri-stem': 'request_uri',
    'cs-uri-query': 'query_string',
    'cs(User-Agent)': 'user_agent',
    'cs(Referer)': 'http_referer',
    'cs(Cookie)': 'cookie',
    'cs-method': 'method',
    'cs(Host)': 'host',
    'cs-host': 'host',
    'id.orig_h': 'source_ip',
    'id.resp_h': 'destination_ip',
  }),
)

const plain: Decode = (raw) => (raw === '-' || raw === '(empty)' ? '' : raw)
/** Blanks in what browsers sent are written as plus signs. */
const sent: Decode = (raw) => plain(raw).replaceAll('+', ' ')

export class DirectiveLogGrammar implements LineGrammar {
  private columns: readonly string[] = []
  /** Values of Zeek hold blanks, those of the W3C do not. */
  private isTabbed = false
  private isFirst = true

  read(bytes: Uint8Array, from: number, to: number, whole: boolean, cells: LineCells): void {
    if (from === to) return
    if (bytes[from] === HASH) {
      if (whole) this.direct(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString())
      return
    }
    if (!this.isFirst) cells.nextRecord()
    // What ends the first value ends all of them.
    let parts = this.isTabbed ? TAB : 0
    let at = from
    for (let column = 0; at <= to; column++) {
      const isQuoted = parts === SPACE && bytes[at] === QUOTE
      const start = isQuoted ? at + 1 : at
      let end = start
      if (isQuoted) while (end < to && bytes[end] !== QUOTE) end++
      else while (end < to && (parts === 0 ? bytes[end] !== TAB && bytes[end] !== SPACE : bytes[end] !== parts)) end++
      const name = this.columns[column]
      if (name !== undefined) {
        const path = cells.paths.child(cells.paths.root, name, FULL_NAMES.get(name) ?? name)
        cells.name(path, start)
        cells.cell(path, start, end, name.startsWith('cs(') ? sent : plain)
      }
      if (parts === 0) parts = bytes[end] ?? 0
      at = end + 1
      if (isQuoted) while (at <= to && bytes[at - 1] !== SPACE) at++
    }
    if (whole) this.isFirst = false
  }

  private direct(line: string): void {
    const names = DIRECTIVE.exec(line)?.[1]
    if (names === undefined) return
    this.isTabbed = line.startsWith('#fields')
    this.columns = names
      .trim()
      .split(/\s+/, MOST_COLUMNS)
      .map((name) => name.slice(0, LONGEST_NAME))
  }
}
