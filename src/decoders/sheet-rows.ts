/** Sheets of a workbook whose library gave them up: cells in the order in which they stand, whatever they say of where they belong. */
import type { ByteReader, Source } from '../model/source.ts'
import { SourceError } from '../model/source.ts'

const STEP = 64 * 1024
/** Elements in elements: a sheet has five. The parser passes over all that are open with each one more. */
const DEEPEST = 1024
/** Characters of texts that cells share, which have to be held. */
const MOST_SHARED = 64 * 2 ** 20

/** Element names without prefixes. */
type OnElement = (name: string, attributes: Record<string, string>) => void

interface Handlers {
  readonly open: OnElement
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Pieces of a document as they are read. @throws SourceError as reading does, after what came before */
export async function* parsed(source: Source, { open, text, close }: Handlers): AsyncGenerator<void> {
  const { Parser } = await import('htmlparser2')
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) parser.pause()
        else open(localName(name), attributes)
      },
      ontext: text,
      onclosetag: (name) => {
        depth--
        close(localName(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder()
  const chunk = new Uint8Array(STEP)
  const reader: ByteReader = source.open()
  try {
    for (;;) {
      const count = await reader.read(chunk)
      if (count === 0) break
      parser.write(decoder.decode(chunk.subarray(0, count), { stream: true }))
      yield
      if (depth > DEEPEST) throw new SourceError('limit', `a sheet is nested deeper than ${DEEPEST}; the rest was not scanned`)
    }
  } finally {
    parser.end()
    reader.close()
  }
}

/** The texts that cells point at by their number. What cannot be read of them is missing from the cells, not from the file. */
export async function sharedStrings(source: Source): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let kept = 0
  let inText = 0
  const pieces = parsed(source, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') inText++
    },
    text: (piece) => {
      if (inText > 0) text += piece
    },
    close: (name) => {
      if (name === 't') inText--
      if (name !== 'si') return
      strings.push(text)
      kept += text.length
    },
  })
  try {
    for await (const _ of pieces) if (kept > MOST_SHARED) break
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
  }
  return strings
}

/** @param strings of the workbook @throws SourceError as reading does, after all rows that came before */
export async function* sheetRows(source: Source, strings: readonly string[]): AsyncGenerator<readonly string[]> {
  let rows: string[][] = []
  let row: string[] = []
  let value: string | null = null
  let kind: string | undefined
  let inText = 0
  const endRow = (): void => {
    if (row.length > 0) rows.push(row)
    row = []
  }
  const pieces = parsed(source, {
    open: (name, attributes) => {
      if (name === 'row') endRow()
      else if (name === 'c') {
        value = ''
        kind = attributes['t']
      } else if (name === 'v' || name === 't') inText++
    },
    text: (piece) => {
      if (inText > 0 && value !== null) value += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') inText--
      else if (name === 'row') endRow()
      else if (name === 'c' && value !== null) {
        row.push(kind === 's' ? (strings[Number(value)] ?? value) : value)
        value = null
      }
    },
  })
  for (;;) {
    let failure: unknown = null
    const next = await pieces.next().catch((error: unknown) => {
      failure = error
      return { done: true }
    })
    if (next.done) endRow()
    yield* rows
    rows = []
    if (failure !== null) throw failure
    if (next.done) return
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
