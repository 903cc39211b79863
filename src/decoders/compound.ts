import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Remark, type Source, SourceError } from '../model/source.ts'
import { memberName } from '../containers/names.ts'
import { readWhole } from '../containers/placed.ts'
import { memorySource } from '../sources/memory.ts'
import { hasLyingStrings } from './biff-strings.ts'
import { directoryEntries } from './compound-directory.ts'
import { streamAt, streamsOf, type Stream } from './compound-streams.ts'
import { embeddedIn } from './embedded.ts'
import { messageParts } from './message.ts'
import { powerPointText } from './powerpoint-text.ts'
import { readPropertySet } from './property-set.ts'
import { readableRuns } from './readable-runs.ts'
import { partSource, tableText, textPart } from './table-text.ts'
import { wordText } from './word-text.ts'
import { workbookParts } from './workbook.ts'

/** Of an object that was put into a document of another format. */
const OBJECT = /^(?:Package|CONTENTS|Ole10Native)$/
const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Files of Microsoft Office before 2007, which are small file systems, and what else is kept in such: workbooks, messages, documents. */
export const compound: Container = {
  name: 'compound',
  title: 'Office files before 2007 and Outlook messages (xls, doc, ppt, msg)',
  isolated: true,
  document: true,
  recognises: (head) => (head[0] === 0xd0 && MAGIC.equals(head.subarray(0, MAGIC.length))) || isBareWorkbook(head),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const bytes = await readWhole(source, limits)
    if (bytes[0] !== MAGIC[0]) {
      if (hasLyingStrings(bytes)) yield* asFound(source, [{ path: 'file', content: bytes }], LYING)
      else yield* workbookParts(source, limits, bytes)
      return
    }
    if (directoryEntries(bytes, limits.entries) > limits.entries) {
      const message = `its directory has more than ${limits.entries} entries; what is readable in it was scanned`
      yield* asFound(source, [{ path: 'file', content: bytes }], { code: 'limit', message, incomplete: true })
      return
    }
    const streams = await streamsOf(bytes)
    const has = (path: string): boolean => streamAt(streams, path) !== undefined
    if (has('EncryptedPackage')) throw new SourceError('encrypted', 'it is encrypted')
    if (has('__properties_version1.0')) {
      yield* messageParts(source, bytes)
      return
    }
    const book = streamAt(streams, 'Workbook') ?? streamAt(streams, 'Book')
    if (book !== undefined && hasLyingStrings(book.content)) {
      yield* asFound(source, streams, LYING)
      return
    }
    const slides = streamAt(streams, 'PowerPoint Document')
    const document = has('WordDocument') ? wordText(streams, '') : null
    if (book !== undefined) yield* workbookParts(source, limits, bytes)
    else if (document !== null) for (const { place, lines } of document) yield textPart(source, null, place, lines)
    else if (slides !== undefined) yield* slidesOf(source, streams, slides, limits)
    else if (streams.some(({ path }) => OBJECT.test(path))) {
      yield* embeddedIn(source, streams, limits)
      return
    } else {
      if (streams.length === 0) yield* asFound(source, [{ path: 'file', content: bytes }], DAMAGED)
      else yield* asFound(source, streams, has('WordDocument') ? DAMAGED : UNREAD)
      return
    }
    if (book === undefined) yield* propertiesOf(source, streams)
    yield* embeddedIn(
      source,
      streams.filter(({ path }) => path.includes('/')),
      limits,
    )
  },
}

/** Workbooks of Excel 2 to 4 have no file system around them. */
function isBareWorkbook(head: Uint8Array): boolean {
  return head[0] === 9 && (head[1] === 0 || head[1] === 2 || head[1] === 4) && (head[2] === 4 || head[2] === 6) && head[3] === 0
}

function* slidesOf(source: Source, streams: readonly Stream[], slides: Stream, limits: Limits): Generator<Inside> {
  const { lines, objects } = powerPointText(streams, slides, limits)
  yield textPart(source, null, null, lines)
  for (const [index, bytes] of objects.entries()) yield memorySource(memberName(source.name, `object ${index + 1}`), bytes)
}

/** One record, whose fields are the properties. */
function* propertiesOf(source: Source, streams: readonly Stream[]): Generator<Inside> {
  const found = ['SummaryInformation', 'DocumentSummaryInformation'].flatMap((path) => {
    const stream = streamAt(streams, path)
    return stream === undefined ? [] : readPropertySet(stream.content)
  })
  if (found.length > 0)
    yield partSource(source, { as: 'table', table: null, place: 'properties' }, () =>
      tableText([found.map(([name]) => name), found.map(([, value]) => value)]),
    )
}

const DAMAGED = {
  code: 'malformed',
  message: 'its directory or its text cannot be read; what is readable in it was scanned',
  incomplete: true,
} as const
const LYING = {
  code: 'malformed',
  message: 'its cells are longer than their records; what is readable in it was scanned',
  incomplete: true,
} as const
const UNREAD = {
  code: 'unsupported',
  message: 'its format has no reader; what is readable in it was scanned as text',
  incomplete: true,
} as const

/** What has no reader, or none that may be trusted with it: what is readable in it, by the names of its streams. */
function* asFound(source: Source, streams: readonly Stream[], remark: Remark['remark']): Generator<Inside> {
  for (const { path, content } of streams) {
    const lines = readableRuns(content)
    if (lines.length > 0) yield textPart(source, null, path, lines)
  }
  yield { remark }
}
