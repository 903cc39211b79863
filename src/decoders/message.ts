/** Messages that Outlook saves. */
import type { FieldsData } from '@kenjiuno/msgreader'
import type { Inside, Source } from '../model/source.ts'
import { memberName } from '../containers/names.ts'
import { memorySource } from '../sources/memory.ts'
import { partSource, tableText, textPart } from './table-text.ts'

/** Not of people: kinds, ids and times; and what has a part of its own. */
const NOT_TOLD =
  /^(?:dataType|messageClass|headers|body|bodyHtml|preview|extension|pidContentId|fileName|fileNameShort|folderId)$|Id$|Time$|Date$|Address?Type$/
/** Messages in messages in messages. */
const DEEPEST = 8

export async function* messageParts(source: Source, bytes: Uint8Array): AsyncGenerator<Inside> {
  const { default: module } = await import('@kenjiuno/msgreader')
  // CommonJS: what is the default of the module depends on who loads it.
  const Reader = ('default' in module ? module.default : module) as typeof import('@kenjiuno/msgreader').default
  const reader = new Reader(bytes.slice().buffer)
  const queue: { readonly fields: FieldsData; readonly place: string; readonly depth: number }[] = [
    { fields: reader.getFileData(), place: '', depth: 0 },
  ]
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    const { fields, place, depth } = one
    yield* partsOf(source, fields, place)
    for (const [index, attachment] of (fields.attachments ?? []).entries()) {
      if (attachment.innerMsgContentFields !== undefined && depth < DEEPEST) {
        queue.push({ fields: attachment.innerMsgContentFields, place: `${place}message ${index + 1} `, depth: depth + 1 })
        continue
      }
      const { fileName, content } = reader.getAttachment(attachment)
      yield memorySource(memberName(source.name, `${place}${fileName ?? attachment.name ?? `attachment ${index + 1}`}`), content)
    }
  }
}

function* partsOf(source: Source, fields: FieldsData, place: string): Generator<Inside> {
  const told = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && !NOT_TOLD.test(entry[0]),
  )
  if (told.length > 0)
    yield partSource(source, { as: 'table', table: null, place: `${place}properties` }, () =>
      tableText([told.map(([key]) => key), told.map(([, value]) => value)]),
    )
  const recipients = (fields.recipients ?? []).map(({ name, email, smtpAddress, recipType }) =>
    [recipType, name, email, smtpAddress].map((value) => value ?? ''),
  )
  if (recipients.length > 0)
    yield partSource(source, { as: 'table', table: null, place: `${place}recipients` }, () =>
      tableText([['kind', 'name', 'email', 'smtpAddress'], ...recipients]),
    )
  const texts: [string, string | undefined][] = [
    ['headers', fields.headers],
    ['body', fields.body ?? fields.bodyHtml],
    ['html', fields.body === undefined ? undefined : fields.bodyHtml],
  ]
  for (const [name, text] of texts)
    if (text !== undefined && text !== '') yield textPart(source, null, `${place}${name}`, text.split(/\r?\n/))
  if (fields.body === undefined && fields.bodyHtml === undefined && fields.html !== undefined)
    yield textPart(source, null, `${place}html`, Buffer.from(fields.html).toString('utf8').split(/\r?\n/))
}
