/** Rich Text Format 1.9.1: words behind backslashes, groups in braces, everything else is text. Linear time, any input. */

/** Groups that hold no words: tables of fonts and styles, pictures, objects. */
const WORDLESS: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl pict objdata themedata colorschememapping datastore latentstyles ' +
    'generator xmlnstbl blipuid filetbl revtbl pgptbl mmathPr panose falt fldtype shpinst_bin bkmkstart bkmkend'
  ).split(' '),
)
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['tab', '\t'],
  ['endash', '-'],
  ['emdash', '-'],
  ['lquote', "'"],
  ['rquote', "'"],
  ['ldblquote', '"'],
  ['rdblquote', '"'],
  ['emspace', ' '],
  ['enspace', ' '],
])
/** Groups whose text must not run into the text around them. */
const APART: ReadonlySet<string> = new Set(
  'footnote annotation atnauthor atnid header footer headerl headerr footerl footerr info author operator manager company title subject keywords doccomm fldinst hlinkbase'.split(
    ' ',
  ),
)
/** Windows-1252 where it differs from Latin-1, which TextDecoder of some versions of Node does not know. */
const WINDOWS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'
const TOKEN = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|[{}]|[^\\{}\r\n]+|[\r\n]+/gy

interface Group {
  readonly isWordless: boolean
  readonly isApart: boolean
  readonly fallback: number
}

/** @param rtf each character a byte */
export function rtfText(rtf: string): { text: string; isWhole: boolean } {
  const pieces: string[] = []
  const groups: Group[] = []
  let isWordless = false
  let isApart = false
  /** How many characters stand in for one in Unicode, for readers that know none. */
  let fallback = 1
  let skip = 0
  let isLying = false
  let bytes: number[] = []
  let decode = decoderOf(1252)
  const flush = (): void => {
    if (bytes.length === 0) return
    pieces.push(decode(bytes))
    bytes = []
  }
  const say = (text: string): void => {
    if (isWordless) return
    flush()
    pieces.push(text)
  }
  TOKEN.lastIndex = 0
  for (;;) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(rtf)
    if (match === null) {
      // A backslash at the very end.
      if (at >= rtf.length) break
      TOKEN.lastIndex = at + 1
      continue
    }
    const [token, word, number, hex, symbol] = match
    if (token === '{') {
      groups.push({ isWordless, isApart, fallback })
      isApart = false
    } else if (token === '}') {
      if (isApart) say('\n')
      const outer = groups.pop()
      flush()
      isWordless = outer?.isWordless ?? false
      isApart = outer?.isApart ?? false
      fallback = outer?.fallback ?? 1
    } else if (hex !== undefined) {
      if (skip > 0) skip--
      else if (!isWordless) bytes.push(Number.parseInt(hex, 16))
    } else if (symbol !== undefined) {
      if (skip > 0) skip--
      else if ('\\{}'.includes(symbol)) say(symbol)
      else if (symbol === '~') say(' ')
      else if (symbol === '_') say('-')
      else if (symbol === '\n' || symbol === '\r') say('\n')
    } else if (word === undefined) {
      if (token.startsWith('\r') || token.startsWith('\n')) continue
      const rest = token.slice(skip)
      skip = Math.max(0, skip - token.length)
      if (rest !== '' && !isWordless) {
        flush()
        // Bytes beyond ASCII may stand as they are.
        pieces.push(/[\x80-\xff]/.test(rest) ? decode(Array.from(rest, (char) => char.charCodeAt(0))) : rest)
      }
    } else if (word === 'u') {
      const code = Number(number ?? 0)
      say(String.fromCharCode(code < 0 ? code + 65_536 : code & 0xffff))
      skip = fallback
    } else if (word === 'uc') fallback = Math.min(8, Math.max(0, Number(number ?? 1)))
    else if (word === 'bin') {
      const length = Math.max(0, Number(number ?? 0))
      // More than there is: what stands there may be text.
      if (TOKEN.lastIndex + length > rtf.length) isLying = true
      else TOKEN.lastIndex += length
    } else if (word === 'ansicpg') decode = decoderOf(Number(number ?? 1252))
    else if (WORDLESS.has(word)) {
      flush()
      isWordless = true
    } else if (APART.has(word)) {
      say('\n')
      isApart = true
    } else {
      const broken = BREAKS.get(word)
      if (broken !== undefined) say(broken)
    }
    if (word !== undefined && word !== 'u') skip = word === 'uc' ? skip : 0
  }
  flush()
  return { text: pieces.join(''), isWhole: groups.length === 0 && !isLying }
}

function decoderOf(page: number): (bytes: readonly number[]) => string {
  if (page !== 1252) {
    const label =
      page === 932 ? 'shift_jis' : page === 936 ? 'gb18030' : page === 949 ? 'euc-kr' : page === 950 ? 'big5' : `windows-${page}`
    try {
      const decoder = new TextDecoder(label)
      return (bytes) => decoder.decode(Uint8Array.from(bytes))
    } catch {
      // Pages that nobody knows are read as the usual one.
    }
  }
  return (bytes) => bytes.map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte))).join('')
}
