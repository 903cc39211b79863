/** Messages as Outlook saves them ([MS-OXMSG]): storages of properties, written by the library of workbooks. */
import { CFB } from '@e965/xlsx'

export interface Message {
  readonly subject: string
  readonly from: readonly [name: string, email: string]
  readonly to: readonly (readonly [name: string, email: string])[]
  readonly body: string
  readonly headers?: string
  readonly attachments?: readonly (Message | { readonly name: string; readonly data: Uint8Array })[]
}

const UNICODE = '001F'
const BINARY = '0102'
const OBJECT = '000D'
const EMBEDDED = 5

type Streams = { path: string; bytes: Buffer }[]

export function makeMessage(message: Message): Buffer {
  const file = CFB.utils.cfb_new()
  const streams: Streams = []
  add(streams, '', message, true)
  // The names of properties that have no number: there are none.
  for (const name of ['00020102', '00030102', '00040102'])
    streams.push({ path: `__nameid_version1.0/__substg1.0_${name}`, bytes: Buffer.alloc(0) })
  for (const { path, bytes } of streams) CFB.utils.cfb_add(file, `/${path}`, bytes)
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5')
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

function add(streams: Streams, folder: string, message: Message, isTop: boolean): void {
  const { subject, from, to, body, headers = '', attachments = [] } = message
  const text = (property: string, value: string, at = folder): unknown =>
    streams.push({ path: `${at}__substg1.0_${property}${UNICODE}`, bytes: Buffer.from(value, 'utf16le') })
  text('001A', 'IPM.Note')
  text('0037', subject)
  text('0C1A', from[0])
  text('0C1F', from[1])
  text('1000', body)
  if (headers !== '') text('007D', headers)
  const counts = Buffer.alloc(isTop ? 32 : 24)
  counts.writeUInt32LE(to.length, 8)
  counts.writeUInt32LE(attachments.length, 12)
  counts.writeUInt32LE(to.length, 16)
  counts.writeUInt32LE(attachments.length, 20)
  streams.push({ path: `${folder}__properties_version1.0`, bytes: counts })
  const number = (index: number): string => index.toString(16).toUpperCase().padStart(8, '0')
  for (const [index, [name, email]] of to.entries()) {
    const at = `${folder}__recip_version1.0_#${number(index)}/`
    streams.push({ path: `${at}__properties_version1.0`, bytes: properties([[0x0c15, 3, 1]]) })
    text('3001', name, at)
    text('3003', email, at)
    text('39FE', email, at)
  }
  for (const [index, attachment] of attachments.entries()) {
    const at = `${folder}__attach_version1.0_#${number(index)}/`
    const isMessage = 'subject' in attachment
    streams.push({ path: `${at}__properties_version1.0`, bytes: properties([[0x3705, 3, isMessage ? EMBEDDED : 1]]) })
    if (isMessage) {
      text('3001', attachment.subject, at)
      add(streams, `${at}__substg1.0_3701${OBJECT}/`, attachment, false)
    } else {
      text('3707', attachment.name, at)
      streams.push({ path: `${at}__substg1.0_3701${BINARY}`, bytes: Buffer.from(attachment.data) })
    }
  }
}

/** Of recipients and attachments: eight bytes, then numbers by tag and type. */
function properties(numbers: readonly (readonly [tag: number, type: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(8 + 16 * numbers.length)
  for (const [index, [tag, type, value]] of numbers.entries()) {
    bytes.writeUInt16LE(type, 8 + 16 * index)
    bytes.writeUInt16LE(tag, 10 + 16 * index)
    bytes.writeUInt32LE(6, 12 + 16 * index)
    bytes.writeUInt32LE(value, 16 + 16 * index)
  }
  return bytes
}
