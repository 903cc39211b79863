import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { memberName } from '../containers/names.ts'
import { readWhole } from '../containers/placed.ts'
import { memorySource } from '../sources/memory.ts'
import { codePage, type DecodeText, utf8OrWestern, zeroEnded } from './code-page.ts'
import { compressedRtf } from './compressed-rtf.ts'
import { type MapiProperty, PROPERTY, readProperties, readPropertyTable } from './mapi-properties.ts'
import { partSource, tableText, textPart } from './table-text.ts'

const MAGIC = [0x78, 0x9f, 0x3e, 0x22]
const HEADER_BYTES = 6
/** Level, tag, length; behind the data a sum. */
const ATTRIBUTE_BYTES = 9
/** [MS-OXTNEF] 2.1.3.3. */
const TAG = {
  from: 0x8000,
  subject: 0x8004,
  body: 0x800c,
  attachData: 0x800f,
  attachTitle: 0x8010,
  attachBegins: 0x9002,
  messageProperties: 0x9003,
  recipients: 0x9004,
  attachProperties: 0x9005,
  codePage: 0x9007,
} as const
/** Messages in messages in messages. */
const DEEPEST = 8

/** What Outlook puts a message and its attachments into for other Outlooks: winmail.dat. */
export const tnef: Container = {
  name: 'tnef',
  title: 'Outlook attachments in TNEF (winmail.dat)',
  isolated: true,
  document: true,
  recognises: (head) => MAGIC.every((byte, at) => head[at] === byte),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const bytes = Buffer.from(await readWhole(source, limits))
    yield* messageIn(source, bytes, '', 0)
  },
}

interface Attachment {
  title: string | null
  data: Buffer | null
  properties: readonly MapiProperty[]
}

function* messageIn(source: Source, bytes: Buffer, place: string, depth: number): Generator<Inside> {
  let decode: DecodeText = utf8OrWestern
  const told: [string, string][] = []
  const attachments: Attachment[] = []
  const text = (data: Buffer): string => decode(zeroEnded(data, 0, data.length)).trim()
  let at = HEADER_BYTES
  for (; at + ATTRIBUTE_BYTES <= bytes.length; ) {
    const tag = bytes.readUInt16LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const data = bytes.subarray(at + ATTRIBUTE_BYTES, at + ATTRIBUTE_BYTES + length)
    at += ATTRIBUTE_BYTES + length + 2
    const last = attachments.at(-1)
    if (tag === TAG.codePage && data.length >= 4) decode = codePage(data.readUInt32LE(0))
    else if (tag === TAG.subject) told.push(['subject', text(data)])
    else if (tag === TAG.body) yield textPart(source, null, `${place}body`, text(data).split(/\r?\n/))
    else if (tag === TAG.from) told.push(...sender(data, decode))
    else if (tag === TAG.messageProperties) {
      const properties = readProperties(data, decode)
      told.push(...namedTexts(properties))
      yield* bodiesIn(source, properties, place)
    } else if (tag === TAG.recipients) yield* recipientsPart(source, readPropertyTable(data, decode), place)
    else if (tag === TAG.attachBegins || (last === undefined && (tag === TAG.attachData || tag === TAG.attachTitle)))
      attachments.push({
        title: tag === TAG.attachTitle ? text(data) : null,
        data: tag === TAG.attachData ? data : null,
        properties: [],
      })
    else if (last !== undefined && tag === TAG.attachTitle) last.title = text(data)
    else if (last !== undefined && tag === TAG.attachData) last.data = data
    else if (last !== undefined && tag === TAG.attachProperties) last.properties = readProperties(data, decode)
  }
  if (told.length > 0)
    yield partSource(source, { as: 'table', table: null, place: `${place}properties` }, () =>
      tableText([told.map(([name]) => name), told.map(([, value]) => value)]),
    )
  for (const [index, attachment] of attachments.entries()) yield* attachmentIn(source, attachment, place, index, depth)
  if (at > bytes.length) throw new SourceError('truncated', 'it ends inside an attribute; what is there was scanned')
}

/** A structure of three lengths, a name and an address behind `SMTP:` ([MS-OXTNEF] 2.1.3.3.10). */
function sender(data: Buffer, decode: DecodeText): [string, string][] {
  if (data.length < 8) return []
  const nameBytes = data.readUInt16LE(4)
  const addressBytes = data.readUInt16LE(6)
  const name = decode(zeroEnded(data, 8, 8 + nameBytes))
  const address = decode(zeroEnded(data, 8 + nameBytes, 8 + nameBytes + addressBytes)).replace(/^[A-Z]+:/, '')
  return [
    ['senderName', name],
    ['senderEmail', address],
  ]
}

function namedTexts(properties: readonly MapiProperty[]): [string, string][] {
  return properties.flatMap(({ id, name, values }): [string, string][] => {
    if (id === PROPERTY.body || id === PROPERTY.headers || id === PROPERTY.htmlBody) return []
    const texts = values.filter((value): value is string => typeof value === 'string' && value !== '')
    return texts.length === 0 || name === null ? [] : [[name, texts.join('; ')]]
  })
}

function* bodiesIn(source: Source, properties: readonly MapiProperty[], place: string): Generator<Inside> {
  for (const { id, values } of properties) {
    const [value] = values
    if (value === undefined || value.length === 0) continue
    if (id === PROPERTY.headers) yield textPart(source, null, `${place}headers`, String(value).split(/\r?\n/))
    else if (id === PROPERTY.body) yield textPart(source, null, `${place}body`, String(value).split(/\r?\n/))
    else if (id === PROPERTY.htmlBody) yield memorySource(memberName(source.name, `${place}body.html`), Buffer.from(value))
    else if (id === PROPERTY.rtfBody && typeof value !== 'string') {
      const rtf = compressedRtf(value)
      if (rtf === null)
        yield { remark: { code: 'malformed', message: 'its rich text is damaged; it was not scanned', incomplete: true } }
      else yield memorySource(memberName(source.name, `${place}body.rtf`), rtf)
    }
  }
}

function* recipientsPart(source: Source, rows: readonly (readonly MapiProperty[])[], place: string): Generator<Inside> {
  const table = rows.map(namedTexts)
  const names = [...new Set(table.flatMap((row) => row.map(([name]) => name)))]
  if (names.length === 0) return
  const cells = table.map((row) => names.map((name) => row.find(([one]) => one === name)?.[1] ?? ''))
  yield partSource(source, { as: 'table', table: null, place: `${place}recipients` }, () => tableText([names, ...cells]))
}

function* attachmentIn(source: Source, one: Attachment, place: string, index: number, depth: number): Generator<Inside> {
  const of = (id: number): string | Buffer | undefined => one.properties.find((property) => property.id === id)?.values[0]
  const title = of(PROPERTY.attachLongName) ?? one.title ?? of(PROPERTY.attachName) ?? `attachment ${index + 1}`
  const object = of(PROPERTY.attachData)
  // A message in a message is the same again behind the id of its class.
  if (typeof object === 'object' && MAGIC.every((byte, at) => object[16 + at] === byte)) {
    if (depth < DEEPEST) {
      yield* messageIn(source, object.subarray(16), `${place}message ${index + 1} `, depth + 1)
      return
    }
    yield {
      remark: {
        code: 'limit',
        message: 'messages are nested more than 8 deep; what lies deeper was not scanned',
        incomplete: true,
      },
    }
    return
  }
  const data = one.data ?? (typeof object === 'object' ? object : null)
  if (data !== null && data.length > 0) yield memorySource(memberName(source.name, `${place}${String(title)}`), data)
}
