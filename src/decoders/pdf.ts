import { DEFAULT_LIMITS, isStackOverflow, STACK_FULL } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { memberName } from '../containers/names.ts'
import { readWhole } from '../containers/placed.ts'
import { memorySource } from '../sources/memory.ts'
import { pageLines } from './pdf-lines.ts'
import { hasSwollenStream } from './pdf-streams.ts'
import { partSource, tableText, textPart } from './table-text.ts'

/** Lists that open behind each other: of a document that opens so many and cannot be read, that is why. */
const DEEP = 1000
const MARK = Buffer.from('%PDF-')
/** What readers of PDF allow before the mark. */
const MARK_WITHIN = 1024

/** PDF documents: the text of each page, its links and notes, form fields, properties; attached files are members. Pictures are not read. */
export const pdf: Container = {
  name: 'pdf',
  title: 'PDF documents (text)',
  isolated: true,
  document: true,
  recognises: (head) =>
    (head[0] === 0x25 && MARK.equals(head.subarray(0, MARK.length))) ||
    // What was sent through a printer has commands of its own before.
    (head[0] === 0x1b && Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, MARK_WITHIN)).includes(MARK)),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const bytes = await readWhole(source, limits)
    if (hasSwollenStream(bytes, limits.ratio))
      throw new SourceError(
        'limit',
        `a stream of it decompresses to more than ${limits.ratio} times its size; it was not scanned`,
      )
    // The library does not say that it came to the end of its stack; the bytes are its own from here on.
    const isDeep = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('['.repeat(DEEP))
    const { getResolvedPDFJS } = await import('unpdf')
    listenForStrays()
    const straysBefore = strays
    const { getDocument } = await getResolvedPDFJS()
    const task = getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 })
    let document: Awaited<typeof task.promise>
    try {
      document = await task.promise
    } catch (error) {
      if (error instanceof Error && error.name === 'PasswordException') throw new SourceError('encrypted', 'it is encrypted')
      if (isStackOverflow(error) || isDeep) throw new SourceError('limit', `${STACK_FULL}; it was not scanned`)
      throw new SourceError('malformed', 'it is no document that can be read; it was not scanned')
    }
    let silent = 0
    let lost = 0
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        const lines = pageLines(items)
        if (lines.length > 0) yield textPart(source, null, `page ${number}`, lines)
        else silent++
        const notes = notesOf(await page.getAnnotations())
        if (notes.length > 0) yield textPart(source, null, `notes on page ${number}`, notes)
        page.cleanup()
      } catch {
        lost++
      }
    }
    yield* around(source, document)
    // What broke is told of once all that waits has been done.
    await new Promise(setImmediate)
    if (lost > 0) yield { remark: { code: 'malformed', message: `${lost} of its pages could not be read`, incomplete: true } }
    else if (strays > straysBefore)
      yield {
        remark: { code: 'malformed', message: 'something in it could not be read; the rest was scanned', incomplete: true },
      }
    if (silent > 0)
      yield {
        remark: {
          code: 'unsupported',
          message: `${silent} of its ${document.numPages} pages hold no text; pictures are not read`,
          incomplete: silent === document.numPages,
        },
      }
  },
}

/** Promises of the library that broke where nobody waits for them: it goes on without what they were for. */
let strays = 0
let isListening = false

/** For as long as the process lasts: some break after the document is closed. */
function listenForStrays(): void {
  if (isListening) return
  isListening = true
  process.on('unhandledRejection', () => {
    strays++
  })
}

/** Comments, links that lead out, and what was filled in. */
function notesOf(annotations: readonly Record<string, unknown>[]): string[] {
  return annotations.flatMap((one) => {
    const texts = [
      stringOf(one['titleObj']),
      stringOf(one['contentsObj']),
      typeof one['url'] === 'string' ? one['url'] : typeof one['unsafeUrl'] === 'string' ? one['unsafeUrl'] : '',
    ]
    const value = one['fieldValue']
    const filled = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string' && text !== '')
    const name = typeof one['fieldName'] === 'string' ? one['fieldName'] : ''
    return [...texts.filter((text) => text !== ''), ...filled.map((text) => (name === '' ? String(text) : `${name}: ${text}`))]
  })
}

function stringOf(value: unknown): string {
  const text = (value as { str?: unknown } | undefined)?.str
  return typeof text === 'string' ? text : ''
}

interface Around {
  getMetadata(): Promise<{ info: unknown }>
  getAttachments(): Promise<unknown>
}

/** Properties and attached files. What cannot be had of them costs nothing else. */
async function* around(source: Source, document: Around): AsyncGenerator<Inside> {
  const { info } = await document.getMetadata().catch(() => ({ info: null }))
  const told = Object.entries((info ?? {}) as Record<string, unknown>).filter(
    ([key, value]) =>
      /^(?:Author|Title|Subject|Keywords|Creator|Company|Manager)$/.test(key) && typeof value === 'string' && value !== '',
  )
  if (told.length > 0)
    yield partSource(source, { as: 'table', table: null, place: 'properties' }, () =>
      tableText([told.map(([key]) => key), told.map(([, value]) => String(value))]),
    )
  const attached = await document.getAttachments().catch(() => null)
  for (const [key, one] of Object.entries((attached ?? {}) as Record<string, { filename?: string; content?: Uint8Array }>))
    if (one.content instanceof Uint8Array) yield memorySource(memberName(source.name, one.filename ?? key), one.content)
}
