/** Messages of Outlook: who wrote what to whom, what is attached, and messages in messages. */
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeMessage, type Message } from './make-message.ts'

const engine = createEngine(engineOptions({}))
afterAll(() => engine.parsers.close())

async function told(bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  for await (const { file, conclusion, problems } of scanFile(memorySource('a.msg', bytes), 'a.msg', engine)) {
    for (const { rule, place, field } of conclusion.findings) lines.push(`${file} | ${place ?? '-'} | ${field ?? '-'} | ${rule}`)
    for (const { code, message } of problems) lines.push(`${file} ${code}: ${message}`)
  }
  return [...new Set(lines)].sort()
}

const inner: Message = {
  subject: 'the old order',
  from: ['Kaja Moreau', 'kaja.moreau@example.com'],
  to: [['Bela Haddad', 'bela.haddad@example.com']],
  body: 'My card is 4111 1111 1111 1111.',
  attachments: [{ name: 'phone.txt', data: Buffer.from('call +1 415 555 0142\n') }],
}
const outer: Message = {
  subject: 'FW: the old order',
  from: ['Ruth Novak', 'ruth.novak@example.com'],
  to: [['Omar Lindqvist', 'omar.lindqvist@example.com']],
  body: 'See below.\r\nIBAN GB82 WEST 1234 5698 7654 32',
  headers: 'Received: from mail.example.com (mail.example.com [203.0.113.7])\r\nFrom: ruth.novak@example.com\r\n',
  attachments: [
    {
      name: 'people.csv',
      data: Buffer.from('name,email\nInes Okafor,ines.okafor@example.com\nTomas Haddad,tomas.haddad@example.com\n'),
    },
    { name: 'more.csv.gz', data: gzipSync('name,ssn\nInes Okafor,219-09-9999\nTomas Haddad,219-09-9998\n') },
    inner,
  ],
}

it('a message is its properties, its recipients, its text, its attachments, and the messages in it', async () => {
  expect(await told(makeMessage(outer))).toMatchInlineSnapshot(`
    [
      "a.msg | body | - | iban",
      "a.msg | headers | - | email-address",
      "a.msg | headers | - | ip-address",
      "a.msg | message 3 body | - | credit-card-number",
      "a.msg | message 3 properties | senderEmail | email-address",
      "a.msg | message 3 properties | senderName | person-name",
      "a.msg | message 3 recipients | email | email-address",
      "a.msg | message 3 recipients | name | person-name",
      "a.msg | message 3 recipients | smtpAddress | email-address",
      "a.msg | properties | senderEmail | email-address",
      "a.msg | properties | senderName | person-name",
      "a.msg | recipients | email | email-address",
      "a.msg | recipients | name | person-name",
      "a.msg | recipients | smtpAddress | email-address",
      "a.msg!/message 3 phone.txt | - | - | phone-number",
      "a.msg!/more.csv.gz | - | ssn | us/ssn",
      "a.msg!/people.csv | - | email | email-address",
      "a.msg!/people.csv | - | name | person-name",
    ]
  `)
})

it('messages in messages end somewhere, and that is no fault', async () => {
  let message: Message = inner
  for (let depth = 0; depth < 12; depth++) message = { ...outer, subject: `FW ${depth}`, attachments: [message] }
  const lines = await told(makeMessage(message))
  expect(lines.some((line) => line.includes('message 1 message 1 body'))).toBe(true)
})
