/** Documents of Office before 2007: what is embedded in them, and what is encrypted. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CFB } from '@e965/xlsx'
import { afterAll, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeZip } from '../containers/make-zip.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures/decoders/compound')
const engine = createEngine(engineOptions({}))
afterAll(() => engine.parsers.close())

type Streams = Record<string, Uint8Array | string>

function write(streams: Streams, from?: Buffer): Buffer {
  const file = from === undefined ? CFB.utils.cfb_new() : CFB.read(from, { type: 'buffer' })
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${path}`, Buffer.from(content))
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5')
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

function streamOf(file: string, path: string): Uint8Array {
  const found = CFB.find(CFB.read(readFileSync(join(fixtures, file)), { type: 'buffer' }), `/${path}`)
  return Uint8Array.from((found?.content ?? []) as Uint8Array)
}

async function told(name: string, bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  for await (const { file, conclusion, problems } of scanFile(memorySource(name, bytes), name, engine)) {
    for (const { rule, table } of conclusion.findings) lines.push(`${file}: ${rule}${table === null ? '' : ` in ${table}`}`)
    for (const { code } of problems) lines.push(`${file} is ${code}`)
  }
  return [...new Set(lines)].sort()
}

/** What Packager writes around a file. */
function packaged(name: string, content: string): Buffer {
  const nul = (text: string): Buffer => Buffer.from(`${text}\0`, 'latin1')
  const number = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer)
  const path = nul(`C:\\temp\\${name}`)
  const body = [Buffer.from([2, 0]), nul(name), nul(`C:\\${name}`), Buffer.from([0, 0, 3, 0]), number(path.length), path]
  const all = Buffer.concat([...body, number(content.length), Buffer.from(content)])
  return Buffer.concat([number(all.length), all])
}

const people = 'name,email\nInes Okafor,ines.okafor@example.com\nTomas Haddad,tomas.haddad@example.com\n'

it('a document in which a workbook is embedded is a document, and the workbook is read too', async () => {
  const alone = await told('a.doc', readFileSync(join(fixtures, 'doc/members.doc')))
  expect(alone).toContain('a.doc: email-address')
  const workbook = streamOf('biff8/members.xls', 'Workbook')
  const both = await told(
    'a.doc',
    write({ 'ObjectPool/_123/Workbook': workbook }, readFileSync(join(fixtures, 'doc/members.doc'))),
  )
  expect(both.filter((line) => line.includes(' is '))).toEqual([])
  expect(both).toEqual(expect.arrayContaining(alone))
  expect(both).toContain('a.doc: phone-number in Old numbers')
})

it('files that were put into an object are members, under the names they had', async () => {
  const object = write({
    '\u0001Ole10Native': packaged('people.csv', people),
    Package: makeZip([{ name: 'note.txt', data: 'call +1 415 555 0142\n' }]),
    '\u0001CompObj': 'Microsoft Office Word Document\0',
  })
  expect(await told('oleObject1.bin', object)).toEqual([
    'oleObject1.bin!/Package!/note.txt: phone-number',
    'oleObject1.bin!/people.csv: email-address',
    'oleObject1.bin!/people.csv: person-name',
  ])
})

it('documents that are encrypted say so, in whichever way their format does', async () => {
  const document = streamOf('doc/members.doc', 'WordDocument')
  document[0x0b] = (document[0x0b] as number) | 1
  expect(await told('a.doc', write({ WordDocument: document }))).toEqual(['a.doc is encrypted'])
  const user = streamOf('ppt/members.ppt', 'Current User')
  Buffer.from(user.buffer).writeUInt32LE(0xf3d1c4df, 12)
  const slides = { 'Current User': user, 'PowerPoint Document': streamOf('ppt/members.ppt', 'PowerPoint Document') }
  expect(await told('a.ppt', write(slides))).toEqual(['a.ppt is encrypted'])
  const manifest = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
  for (const kind of ['text', 'presentation', 'spreadsheet'])
    expect(
      await told(
        'a.odf',
        makeZip([
          { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, method: 0 },
          { name: 'content.xml', data: Buffer.alloc(300, 0x9c) },
          { name: 'META-INF/manifest.xml', data: `<?xml version="1.0"?><manifest:manifest>${manifest}</manifest:manifest>` },
        ]),
      ),
      kind,
    ).toEqual(['a.odf is encrypted'])
})
