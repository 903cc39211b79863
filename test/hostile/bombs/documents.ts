/** Documents that are larger than they look, or that lead in circles. */
import { deflateSync } from 'node:zlib'
import { CFB } from '@e965/xlsx'
import { type Entry, makeZip } from '../../containers/make-zip.ts'
import { MIB, zlibbed } from './packed.ts'

const PERSON = 'write to zoe@mail.shop.co'

export const rtfGroups = (count: number): Buffer =>
  Buffer.from(`{\\rtf1 ${PERSON}\\par ${'{'.repeat(count)}x${'}'.repeat(count)}}`)
export const rtfBinary = (): Buffer => Buffer.from(`{\\rtf1 before}\\bin2147483647 ${PERSON}`)

/** An archive of which one member is so many MiB of one byte, behind a beginning. */
export function swollen(path: string, head: string, mebibytes: number, others: readonly Entry[] = []): Buffer {
  return makeZip([...others, { name: path, data: Buffer.concat([Buffer.from(head), Buffer.alloc(mebibytes * MIB, 0x20)]) }])
}

export const docx = (): Buffer =>
  swollen('word/document.xml', `<w:document><w:body><w:p><w:r><w:t>${PERSON}</w:t></w:r></w:p>`, 12)
export const pptx = (): Buffer =>
  swollen('ppt/slides/slide1.xml', `<p:sld><a:p><a:r><a:t>${PERSON}</a:t></a:r></a:p>`, 12, [
    { name: 'ppt/presentation.xml', data: '<p:presentation/>' },
  ])
export const epub = (): Buffer =>
  swollen('OEBPS/a.xhtml', `<html><body><p>${PERSON}</p>`, 12, [{ name: 'mimetype', data: 'application/epub+zip', method: 0 }])

/** Paragraphs in paragraphs. */
export function docxDepth(levels: number): Buffer {
  const data = `<w:document><w:body><w:p><w:r><w:t>${PERSON}</w:t></w:r></w:p>${'<w:tbl><w:tr><w:tc>'.repeat(levels)}`
  return makeZip([{ name: 'word/document.xml', data }])
}

export function ods(rows: string): Buffer {
  const space = 'urn:oasis:names:tc:opendocument:xmlns'
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    {
      name: 'content.xml',
      data: `<office:document-content xmlns:office="${space}:office:1.0" xmlns:table="${space}:table:1.0" xmlns:text="${space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    // Without it the library reads no such workbook at all.
    { name: 'styles.xml', data: '<office:document-styles/>' },
    { name: 'META-INF/manifest.xml', data: '<manifest/>' },
  ])
}

export const odsRows = (rows: number, columns: number): Buffer =>
  ods(
    `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>zoe@mail.shop.co</text:p></table:table-cell></table:table-row>`,
  )

/** Sheets as they are, in a workbook that names them. */
export function xlsx(sheet: string | Buffer, strings: string | Buffer | null = null): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${type}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
    ...(strings === null ? [] : [{ name: 'xl/sharedStrings.xml', data: strings }]),
  ])
}

const sheetOf = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

/** One link that lies over all cells there are. */
export const xlsxLink = (cells: string): Buffer =>
  xlsx(
    sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>zoe@mail.shop.co</t></is></c></row>').replace(
      '</worksheet>',
      `<hyperlinks><hyperlink ref="${cells}" location="S!A1"/></hyperlinks></worksheet>`,
    ),
  )
export const xlsxEmptyRows = (count: number): Buffer => xlsx(sheetOf('<row/>'.repeat(count)))
/** Each row has one cell, in the last column there is. */
export const xlsxLastColumn = (rows: number): Buffer =>
  xlsx(sheetOf(Array.from({ length: rows }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('')))
/** One long text in every cell. */
export const xlsxShared = (cells: number): Buffer =>
  xlsx(
    sheetOf(Array.from({ length: cells }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join('')),
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>zoe@mail.shop.co ${Array.from({ length: 9000 }, (_, i) => i * 7919).join(' ')}</t></si></sst>`,
  )
export const xlsxEntities = (): Buffer =>
  xlsx(
    `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>${sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row>')}`,
  )

/** @param objects by their numbers from 1 on, the first of which is the catalogue */
export function pdf(objects: readonly (string | Buffer)[], trailer = '<</Root 1 0 R>>'): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  for (const [at, one] of objects.entries())
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(one), Buffer.from('\nendobj\n'))
  return Buffer.concat([...parts, Buffer.from(`trailer${trailer}\n%%EOF`)])
}

const streamOf = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${data.length}>>stream\n`), data, Buffer.from('\nendstream')])

function drawn(content: Buffer): Buffer {
  return pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    content,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ])
}

export const pdfFlate = (mebibytes: number): Buffer => drawn(streamOf('/Filter/FlateDecode', zlibbed(mebibytes)))
export const pdfTwice = (mebibytes: number): Buffer =>
  drawn(streamOf('/Filter[/FlateDecode/FlateDecode]', deflateSync(zlibbed(mebibytes))))
/** Runs of 128 bytes in two, twice over. */
export const pdfRuns = (mebibytes: number): Buffer => {
  const run = Buffer.concat([Buffer.alloc((mebibytes * MIB) / 64, Buffer.from([129, 0x20])), Buffer.from([128])])
  return drawn(streamOf('/Filter[/FlateDecode/RunLengthDecode]', deflateSync(run)))
}
/** The same page, a million times. */
export const pdfSamePage = (count: number): Buffer =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${'3 0 R '.repeat(count)}]/Count ${count}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    streamOf('', Buffer.from('BT /F 9 Tf (write to zoe@mail.shop.co) Tj ET')),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ])
/** Pages that are each other's children. */
export const pdfTreeCircle = (): Buffer =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 3 0 R]/Count 1000000000>>',
    '<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 500000000>>',
  ])
/** Tables of places that point at each other. */
export const pdfTableCircle = (): Buffer =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 9/Root 1 0 R/Prev 54>>\nstartxref\n54\n%%EOF',
  )
/** Objects in streams that are said to lie in each other. */
export function pdfNested(levels: number): Buffer {
  const objects: (string | Buffer)[] = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']
  for (let i = 0; i < levels; i++)
    objects.push(
      streamOf(
        `/Type/ObjStm/N 1/First 5/Extends ${4 + ((i + 1) % levels)} 0 R/Filter/FlateDecode`,
        deflateSync(Buffer.from(`${i + 4} 0 <<>>`)),
      ),
    )
  return pdf(objects)
}
/** Lists in lists. */
export const pdfDepth = (levels: number): Buffer =>
  pdf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids${'['.repeat(levels)}${']'.repeat(levels)}/Count 1>>`])

/** A small file system of which a sector follows itself. */
export function compoundCircle(): Buffer {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(20_000, 0x61))
  const bytes = Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
  const table = 512 * (bytes.readUInt32LE(76) + 1)
  // Every sector that has a successor is its own.
  for (let i = 0; i < 128; i++) if (bytes.readUInt32LE(table + 4 * i) < 0xfffffff0) bytes.writeUInt32LE(i, table + 4 * i)
  return bytes
}

/** Sectors of the table of sectors that follow each other in a circle. */
export function compoundTableCircle(): Buffer {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(20_000, 0x61))
  const bytes = Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
  bytes.writeUInt32LE(0, 68)
  bytes.writeUInt32LE(0x7fffffff, 72)
  bytes.writeUInt32LE(0x7fffffff, 44)
  return bytes
}

/** A directory of so many streams in one storage. */
export function compoundEntries(count: number): Buffer {
  const size = 512
  const sectors = Math.ceil((count + 1) / 4)
  const tables = Math.ceil((sectors + 200) / 128)
  const table = Buffer.alloc(tables * size, 0xff)
  for (let i = 0; i < tables; i++) table.writeUInt32LE(0xfffffffd, 4 * i)
  for (let i = 0; i < sectors; i++) table.writeUInt32LE(i === sectors - 1 ? 0xfffffffe : tables + i + 1, 4 * (tables + i))
  const directory = Buffer.alloc(sectors * size)
  const entry = (at: number, name: string, type: number, left: number, right: number, child: number): void => {
    directory.write(name, at * 128, 'utf16le')
    directory.writeUInt16LE(2 * name.length + 2, at * 128 + 64)
    directory[at * 128 + 66] = type
    directory[at * 128 + 67] = 1
    for (const [i, value] of [left, right, child].entries()) directory.writeInt32LE(value, at * 128 + 68 + 4 * i)
    directory.writeUInt32LE(0xfffffffe, at * 128 + 116)
  }
  entry(0, 'Root Entry', 5, -1, -1, 1)
  for (let i = 1; i <= count; i++) entry(i, `s${i}`, 2, -1, i < count ? i + 1 : -1, -1)
  const head = Buffer.alloc(512, 0)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(tables, 44)
  head.writeUInt32LE(tables, 48)
  head.writeUInt32LE(4096, 56)
  head.writeInt32LE(-2, 60)
  head.writeInt32LE(-2, 68)
  for (let i = 0; i < 109; i++) head.writeUInt32LE(i < tables ? i : 0xffffffff, 76 + 4 * i)
  return Buffer.concat([head, table, directory])
}
