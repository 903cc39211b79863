import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { readWhole } from '../containers/placed.ts'
import { hasLyingStrings } from './biff-strings.ts'
import { messageParts } from './message.ts'
import { readableRuns } from './readable-runs.ts'
import { textPart } from './table-text.ts'
import { workbookParts } from './workbook.ts'

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
      if (hasLyingStrings(bytes)) yield* asFound(source, [{ name: 'file', content: bytes }], LYING)
      else yield* workbookParts(source, limits, bytes)
      return
    }
    const { CFB } = await import('@e965/xlsx')
    let streams: { name: string; content: Uint8Array }[]
    try {
      const file = CFB.read(Buffer.from(bytes), { type: 'buffer' }) as {
        FileIndex: readonly { name: string; type: number; content?: Uint8Array | number[] }[]
      }
      streams = file.FileIndex.filter(({ type }) => type === 2).map(({ name, content }) => ({
        name,
        content: Uint8Array.from(content ?? []),
      }))
    } catch {
      streams = []
    }
    // Some programs write names in capitals.
    const has = (name: string): boolean => streams.some((stream) => stream.name.toLowerCase() === name.toLowerCase())
    if (has('EncryptedPackage')) throw new SourceError('encrypted', 'it is encrypted')
    const book = streams.find(({ name }) => /^(?:work)?book$/i.test(name))
    if (book !== undefined && hasLyingStrings(book.content)) yield* asFound(source, streams, LYING)
    else if (book !== undefined) yield* workbookParts(source, limits, bytes)
    else if (has('__properties_version1.0')) yield* messageParts(source, bytes)
    else if (streams.length === 0) yield* asFound(source, [{ name: 'file', content: bytes }], DAMAGED)
    else yield* asFound(source, streams, UNREAD)
  },
}

/** Workbooks of Excel 2 to 4 have no file system around them. */
function isBareWorkbook(head: Uint8Array): boolean {
  return head[0] === 9 && (head[1] === 0 || head[1] === 2 || head[1] === 4) && (head[2] === 4 || head[2] === 6) && head[3] === 0
}

const DAMAGED = {
  code: 'malformed',
  message: 'its directory cannot be read; what is readable in it was scanned',
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
function* asFound(
  source: Source,
  streams: readonly { readonly name: string; readonly content: Uint8Array }[],
  remark: typeof DAMAGED | typeof LYING | typeof UNREAD,
): Generator<Inside> {
  for (const { name, content } of streams) {
    const lines = readableRuns(content)
    if (lines.length > 0) yield textPart(source, null, name.replace(/[\0-\x1f]/g, ''), lines)
  }
  yield { remark }
}
