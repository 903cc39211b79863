import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { filled, utf8OrWestern } from './code-page.ts'
import { spssNumber } from './spss-numbers.ts'
import { EndsInside, PortableText } from './spss-portable-text.ts'
import { partSource, TableText, textPart } from './table-text.ts'

/** Five times what it is in words, then the letters it is written in. */
const MARK_AT = 456
const MARK = 'SPSSPORT'
const SPLASH = 'SPSS PORT FILE'
const LEAST_BYTES = 256
/** Ends of lines up to there. */
const MOST_BREAKS = 24
/** SPSS numbers formats of times from here on, where system files have them from 0. */
const DATE_SHIFT = 82
/** As in tables that are text. */
const MOST_COLUMNS = 16_384

/** Portable files of SPSS, which are text of a kind: https://www.gnu.org/software/pspp/pspp-dev/html_node/Portable-File-Format.html */
export const spssPortable: Container = {
  name: 'spss-portable',
  title: 'SPSS portable files (por)',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => {
    // Cheap for those it is not: what it is stands in its first lines, of which blanks may be lost.
    if (head.length < LEAST_BYTES) return false
    const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, MARK_AT + MARK.length + MOST_BREAKS))
    return start.includes(SPLASH) && start.includes(MARK)
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const text = new PortableText(new ByteQueue(reader))
      await text.more()
      text.at = Math.max(0, text.bytes.indexOf(MARK, MARK_AT, 'latin1')) + MARK.length
      const dictionary = await whole(text, limits, () => dictionaryOf(text))
      if (dictionary === null) throw new SourceError('truncated', 'it ends in its dictionary; it was not scanned')
      if (dictionary.variables.length === 0) throw new SourceError('malformed', 'it has no variables')
      const lost: { failure: SourceError | null } = { failure: null }
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(text, dictionary, limits, lost))
      if (dictionary.texts.length > 0) yield textPart(source, null, 'labels', dictionary.texts)
      if (lost.failure !== null) throw lost.failure
    } finally {
      reader.close()
    }
  },
}

interface Variable {
  readonly name: string
  readonly isText: boolean
  readonly format: number
}

interface Dictionary {
  readonly variables: readonly Variable[]
  readonly texts: readonly string[]
}

/** What `take` takes of the text, once it is all there; null if it ends before. */
async function whole<Taken>(text: PortableText, { block }: Limits, take: () => Taken): Promise<Taken | null> {
  for (;;) {
    const start = text.at
    const held = text.bytes.length - start
    try {
      return take()
    } catch (error) {
      if (error instanceof RangeError)
        throw new SourceError('malformed', 'it makes no sense before its end; the rest was not scanned')
      if (!(error instanceof EndsInside)) throw error
    }
    text.at = start
    if (held > block) throw new SourceError('limit', `a part of it is larger than ${sizeText(block)}; the rest was not scanned`)
    // Twice as much as was tried, so that trying again and again costs no more than twice.
    while (text.bytes.length - text.at <= 2 * held && (await text.more()));
    if (text.bytes.length - text.at === held) return null
  }
}

/** Records up to the one that begins the rows. */
function dictionaryOf(text: PortableText): Dictionary {
  const variables: Variable[] = []
  const texts: string[] = []
  const areTexts = new Map<string, boolean>()
  const label = (): number => texts.push(textOf(text))
  // The version, a date and a time.
  text.tag()
  text.text()
  text.text()
  for (let tag = text.tag(); tag !== 'F'; tag = text.tag()) {
    if (tag === '1' || tag === '3' || tag === '6') text.text()
    else if (tag === '2' || tag === 'C') label()
    else if (tag === '4' || tag === '5') text.number()
    else if (tag === '7') {
      const isText = (text.number() ?? 0) > 0
      const name = textOf(text)
      const [format = 0] = Array.from({ length: 6 }, () => text.number() ?? 0)
      variables.push({ name, isText, format: format > DATE_SHIFT ? format - DATE_SHIFT : format })
      areTexts.set(name, isText)
      if (variables.length > MOST_COLUMNS)
        throw new SourceError('limit', `it has more than ${MOST_COLUMNS} columns; it was not scanned`)
    } else if (tag === '8' || tag === '9' || tag === 'A') missing(text, variables, 1)
    else if (tag === 'B') missing(text, variables, 2)
    else if (tag === 'D') {
      let isText = false
      for (let left = text.number() ?? 0; left > 0; left--) isText = areTexts.get(textOf(text)) ?? isText
      for (let left = text.number() ?? 0; left > 0; left--) {
        if (isText) text.text()
        else text.number()
        label()
      }
    } else if (tag === 'E') for (let left = text.number() ?? 0; left > 0; left--) label()
    else throw new RangeError('no record')
  }
  return { variables, texts: texts.filter((one) => one !== '') }
}

function missing(text: PortableText, variables: readonly Variable[], values: number): void {
  for (let i = 0; i < values; i++)
    if (variables.at(-1)?.isText === true) text.text()
    else text.number()
}

function textOf(text: PortableText): string {
  const bytes = text.text()
  return utf8OrWestern(filled(bytes, 0, bytes.length))
}

async function* rowsOf(
  text: PortableText,
  { variables }: Dictionary,
  limits: Limits,
  lost: { failure: SourceError | null },
): AsyncGenerator<Uint8Array> {
  const table = new TableText()
  table.add(variables.map(({ name }) => name))
  const row = (): readonly string[] => {
    if (text.peek() === 'Z') return []
    return variables.map(({ isText, format }) => {
      if (isText) return textOf(text)
      const value = text.number()
      return value === null ? '' : spssNumber(value, format)
    })
  }
  try {
    for (;;) {
      const cells = await whole(text, limits, row)
      if (cells === null) lost.failure = new SourceError('truncated', 'it ends inside its rows; what is there was scanned')
      if (cells === null || cells.length === 0) break
      table.add(cells)
      if (table.isFull) yield table.take()
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    lost.failure = error
  }
  yield table.take()
}
