/** Text of documents of Word before 2007: [MS-DOC] 2.4.1 "Retrieving Text", and of Word 6 and 95, whose text is one run. */
import { SourceError } from '../model/source.ts'
import { streamAt, type Stream } from './compound-streams.ts'

const WORD = 0xa5ec
/** Higher bytes of the marks that its versions begin with: 0xa5ec, 0xa5dc, 0xa59b, in Japan 0xa697. */
const MARKS = [0xa5, 0xa6]
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
/** The first version whose text is in pieces. */
const WORD_97 = 0x00c1
const FLAGS_AT = 0x0a
const TEXT_FROM = 0x18
const TEXT_TO = 0x1c
const COUNTS_AT = 0x4c
const PIECES_AT = 0x01a2
const PIECES = 2
const NARROW = 0x40000000
/** What stands one after the other, with a count of characters each, in FibRgLw97. Null: the body; undefined: macros, of which there are none. */
const PLACES = [
  null,
  'footnotes',
  'headers and footers',
  undefined,
  'comments',
  'endnotes',
  'text boxes',
  'text boxes of headers',
]

export interface WordPart {
  readonly place: string | null
  readonly lines: readonly string[]
}

/** What Windows-1252 has where Latin-1 has controls. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * @returns null if it is damaged
 * @throws SourceError if it is encrypted
 */
export function wordText(streams: readonly Stream[], folder: string): WordPart[] | null {
  const body = streamAt(streams, `${folder}WordDocument`)
  if (body === undefined || body.content.length < PIECES_AT + 8) return null
  const data = Buffer.from(body.content.buffer, body.content.byteOffset, body.content.length)
  // What is no document of Word says nothing of itself, not even that it is encrypted.
  if (!MARKS.includes(data[1] as number)) return null
  const flags = data.readUInt16LE(FLAGS_AT)
  if ((flags & ENCRYPTED) !== 0) throw new SourceError('encrypted', 'it is encrypted')
  if (data.readUInt16LE(0) !== WORD || data.readUInt16LE(2) < WORD_97) {
    const text = narrowText(data.subarray(data.readUInt32LE(TEXT_FROM), data.readUInt32LE(TEXT_TO)))
    return text === '' ? null : [{ place: null, lines: linesOf(text) }]
  }
  const table = streamAt(streams, `${folder}${(flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table'}`)
  if (table === undefined) return null
  const from = data.readUInt32LE(PIECES_AT)
  const pieces = Buffer.from(table.content).subarray(from, from + data.readUInt32LE(PIECES_AT + 4))
  const text = textOf(data, pieces)
  if (text === null) return null
  const parts: WordPart[] = []
  let at = 0
  for (const [index, place] of PLACES.entries()) {
    const count = data.readUInt32LE(COUNTS_AT + 4 * index)
    const lines = linesOf(text.slice(at, at + count))
    at += count
    if (place !== undefined && lines.length > 0) parts.push({ place, lines })
  }
  // Counts may lie.
  const rest = linesOf(text.slice(at))
  if (rest.length > 0) parts.push({ place: null, lines: rest })
  return parts
}

/** Behind changes of formatting stand the pieces: where each begins, then what it is. Null if there are none. */
function textOf(data: Buffer, clx: Buffer): string | null {
  try {
    let at = 0
    while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1)
    if (clx[at] !== PIECES) return null
    const list = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
    const count = Math.floor((list.length - 4) / 12)
    let text = ''
    // Each byte of the document is given once at most, whatever the pieces say.
    let budget = 2 * data.length
    for (let piece = 0; piece < count && budget > 0; piece++) {
      const length = list.readUInt32LE(4 * piece + 4) - list.readUInt32LE(4 * piece)
      const place = list.readUInt32LE(4 * (count + 1) + 8 * piece + 2)
      if (length < 0) return null
      const isNarrow = (place & NARROW) !== 0
      const from = isNarrow ? (place & ~NARROW) / 2 : place
      const bytes = data.subarray(from, Math.min(from + (isNarrow ? length : 2 * length), from + budget))
      budget -= bytes.length
      text += isNarrow ? narrowText(bytes) : bytes.toString('utf16le')
    }
    return text
  } catch {
    return null
  }
}

function narrowText(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80] as string)
}

/** Paragraphs and rows of tables as lines. What fields do is kept: a link's target stands there. */
function linesOf(text: string): string[] {
  return text
    .replace(/\x07\x07/g, '\n')
    .replace(/\x07/g, '\t')
    .replace(/[\r\v\f\x0e]/g, '\n')
    .replace(/\x1e/g, '-')
    .replace(/[\x13\x14\x15]/g, ' ')
    .replace(/[\0-\x08\x10-\x1f]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
