/** Documents that expand without end are cut, in time, and that is said by the limit; the file beside them is read as ever. */
import { deflateRawSync, deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/engine.ts'
import { type SourceReport, scanFile } from '../../src/scan-file.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeZip } from '../containers/make-zip.ts'

const MIB = 2 ** 20
/** Milliseconds, of a machine that does other things too. */
const LONGEST = 15_000
const PERSON = 'write to zoe@mail.shop.co'

const engine = createEngine(engineOptions({}))
afterAll(() => engine.parsers.close())

async function told(name: string, bytes: Uint8Array): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource(name, bytes), name, engine)) reports.push(one)
  return reports
}

/** A document whose page is drawn by `content`. */
function pdfOf(content: Buffer): Buffer {
  const stream = deflateSync(content)
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>'),
    Buffer.concat([Buffer.from(`<</Filter/FlateDecode/Length ${stream.length}>>stream\n`), stream, Buffer.from('\nendstream')]),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  for (const [at, one] of objects.entries()) parts.push(Buffer.from(`${at + 1} 0 obj`), one, Buffer.from('endobj\n'))
  return Buffer.concat([...parts, Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')])
}

function odsOf(rows: string): Buffer {
  const space = 'urn:oasis:names:tc:opendocument:xmlns'
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    {
      name: 'content.xml',
      data: `<office:document-content xmlns:office="${space}:office:1.0" xmlns:table="${space}:table:1.0" xmlns:text="${space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    { name: 'META-INF/manifest.xml', data: '<manifest/>' },
  ])
}

/** An Avro file of one block. https://avro.apache.org/docs/1.11.1/specification/#object-container-files */
function avroOf(data: Buffer): Buffer {
  const long = (value: number): Buffer => {
    const bytes: number[] = []
    let left = value * 2
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
    return Buffer.from([...bytes, left])
  }
  const text = (value: string | Buffer): Buffer => Buffer.concat([long(Buffer.byteLength(value)), Buffer.from(value)])
  const schema = '{"type":"record","name":"R","fields":[{"name":"a","type":"string"}]}'
  const packed = deflateRawSync(data)
  const sync = Buffer.alloc(16, 7)
  const head = [text('avro.schema'), text(schema), text('avro.codec'), text('deflate'), long(0), sync]
  return Buffer.concat([Buffer.from('Obj\x01'), long(2), ...head, long(1), text(packed), sync])
}

const blanks = (megabytes: number): Buffer => Buffer.alloc(megabytes * MIB, ' ')

const BOMBS: readonly [name: string, made: () => Buffer][] = [
  [
    'a.docx',
    () => makeZip([{ name: 'word/document.xml', data: Buffer.concat([Buffer.from('<w:document><w:body>'), blanks(40)]) }]),
  ],
  [
    'a.xlsx',
    () =>
      makeZip([
        { name: 'xl/workbook.xml', data: '<workbook/>' },
        { name: 'xl/worksheets/sheet1.xml', data: blanks(40) },
      ]),
  ],
  ['a.pdf', () => pdfOf(Buffer.concat([Buffer.from('BT /F 9 Tf (zoe) Tj ET '), blanks(600)]))],
  [
    'a.ods',
    () =>
      odsOf(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000"><text:p>a</text:p></table:table-cell></table:table-row>',
      ),
  ],
  ['a.avro', () => avroOf(blanks(200))],
]

describe('documents that expand without end', () => {
  it.each(BOMBS)('%s', { timeout: 120_000 }, async (name, made) => {
    const bytes = made()
    const start = performance.now()
    const reports = await told(name, bytes)
    const milliseconds = performance.now() - start
    const codes = reports.flatMap(({ problems }) => problems.filter(({ incomplete }) => incomplete).map(({ code }) => code))
    // What the library gives up on at once is no bomb to it.
    expect(codes).toContain(name === 'a.ods' ? 'malformed' : 'limit')
    expect(milliseconds).toBeLessThan(LONGEST)
    expect((await told('b.txt', Buffer.from(PERSON))).flatMap(({ conclusion }) => conclusion.findings).length).toBe(1)
  })
})
