import { CFB, utils, write } from '@e965/xlsx'
import { afterAll, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { zip } from '../../src/containers/zip.ts'
import { readWhole } from '../../src/containers/placed.ts'
import { makeZip } from '../containers/make-zip.ts'

const engine = createEngine(engineOptions({}))
afterAll(() => engine.parsers.close())

it('workbooks are tables, and places in them are sheets, records and fields', async () => {
  const book = utils.book_new()
  const people = Array.from({ length: 30 }, (_, i) => [`n${i}`, `ines${i * 7919}@mail.shop.co`])
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ref', 'contact'], ...people]), 'Staff')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['say "hi", to zoe@mail.shop.co']]), 'Notes')
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource('a.xlsx', bytes), 'a.xlsx', engine)) reports.push(one)
  expect(reports).toMatchObject([{ file: 'a.xlsx', skipped: null, problems: [], records: 31 }])
  const { findings, fields } = (reports[0] as SourceReport).conclusion
  expect(findings.length).toBe(21)
  expect(findings[1]).toMatchObject({
    rule: 'email-address',
    table: 'Staff',
    field: 'contact',
    record: 2,
    line: null,
    offset: null,
  })
  expect(findings.at(-1)).toMatchObject({ table: 'Notes', field: null, record: 1 })
  expect(fields).toMatchObject([{ table: 'Staff', field: 'contact', index: 1, hits: 30 }])
})

it('a workbook whose list of parts stands behind its sheets is one', async () => {
  const book = utils.book_new()
  const people = Array.from({ length: 6000 }, (_, i) => [
    `n${i * 7919}`,
    `ines${i * 7919}@mail.shop.co`,
    `order ${i * 104729} of ${i * 7}`,
  ])
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ref', 'contact', 'note'], ...people]), 'Staff')
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
  expect(bytes.indexOf('[Content_Types].xml')).toBeGreaterThan(65_536)
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource('a.xlsx', bytes), 'a.xlsx', engine)) reports.push(one)
  expect(reports).toMatchObject([{ file: 'a.xlsx', problems: [], records: 6000 }])
})

const TYPES = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PERSON = '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><t>a person</t></is></c></row>'
const parts = (sheet: string) => [
  { name: 'xl/workbook.xml', data: `<workbook xmlns="${TYPES}"><sheets><sheet name="S" sheetId="1"/></sheets></workbook>` },
  { name: 'xl/sharedStrings.xml', data: '<sst><si><r><t>zoe@</t></r><r><t>mail.shop.co</t></r></si></sst>' },
  { name: 'xl/worksheets/sheet1.xml', data: `<worksheet xmlns="${TYPES}"><sheetData>${sheet}</sheetData></worksheet>` },
]

it.each([
  [
    'the library gives up',
    `${PERSON}<row r="999999999999"><c r="ZZZZZZZ99999999999" t="inlineStr"><is><t></t></is></c></row>`,
    'malformed',
  ],
  ['would be huge', PERSON + ' '.repeat(30 * 2 ** 20), 'limit'],
])('sheets that %s are read cell by cell', async (_, sheet, code) => {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource('a.xlsx', makeZip(parts(sheet))), 'a.xlsx', engine)) reports.push(one)
  const own = reports.at(-1) as SourceReport
  expect(own.problems.map((one) => one.code)).toContain(code)
  expect(own.conclusion.findings).toMatchObject([{ rule: 'email-address', table: 'sheet1', record: 1 }])
})

/** A workbook of one sheet, of which one part was changed. */
async function changed(bookType: 'xlsx' | 'xlsb' | 'ods', part: string, change: (data: Buffer) => Buffer): Promise<Buffer> {
  const book = utils.book_new()
  const rows = [['contact', 'note'], ['ines@mail.shop.co'], ['omar@mail.shop.co', 'zoe@mail.shop.co']]
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Staff')
  const members: { name: string; data: Buffer }[] = []
  const bytes = write(book, { type: 'buffer', bookType }) as Buffer
  for await (const inside of zip.open(memorySource('a', bytes), DEFAULT_LIMITS)) {
    if (!('open' in inside)) continue
    const name = inside.name.slice('a!/'.length)
    const data = Buffer.from(await readWhole(inside, DEFAULT_LIMITS))
    members.push({ name, data: name === part ? change(data) : data })
  }
  return makeZip(members)
}

async function toldOf(name: string, bytes: Uint8Array): Promise<SourceReport> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource(name, bytes), name, engine)) reports.push(one)
  return reports.at(-1) as SourceReport
}

it.each([
  ['XFD1048576', false],
  ['XFE3', true],
  ['ZZZZZZ3', true],
  ['A2000000', true],
  ['B999999999999', true],
  ['C0', true],
])('a cell at %s is scanned at the cost of what is there', async (place, isBeyond) => {
  const bytes = await changed('xlsx', 'xl/worksheets/sheet1.xml', (data) =>
    Buffer.from(
      data
        .toString()
        .replace('r="B3"', `r="${place}"`)
        .replace(/<dimension[^>]*>/, ''),
    ),
  )
  const { problems, conclusion, bytes: read } = await toldOf('a.xlsx', bytes)
  expect(conclusion.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('email-address'))
  expect(problems.map(({ code, incomplete }) => [code, incomplete])).toEqual(isBeyond ? [['malformed', false]] : [])
  expect(read).toBeLessThan(100_000)
})

it.each([16_383, 16_384, 50_000_000, 0xfffffffe])('a column number of four bytes is not walked to: %i', async (column) => {
  const bytes = await changed('xlsb', 'xl/worksheets/sheet1.bin', (data) => {
    data.writeUInt32LE(column, data.indexOf(Buffer.from([0x06, 0x2e])) + 2) // the third row's first cell
    return data
  })
  const { conclusion, problems } = await toldOf('a.xlsb', bytes)
  expect(conclusion.findings).toHaveLength(3)
  expect(problems).toHaveLength(column < 16_384 ? 0 : 1)
})

it.each([16_000, 5_000_000])('empty cells that say to be repeated %i times are not made', async (times) => {
  const bytes = await changed('ods', 'content.xml', (data) =>
    Buffer.from(
      data
        .toString()
        .replace(/(<table:table-cell[^>]*><text:p>zoe)/, `<table:table-cell table:number-columns-repeated="${times}"/>$1`),
    ),
  )
  const { conclusion, problems } = await toldOf('a.ods', bytes)
  expect(conclusion.findings).toHaveLength(3)
  expect(problems).toHaveLength(times < 16_384 ? 0 : 1)
})

it.each(['xls', 'xlsx', 'ods'] as const)('a workbook larger than what tells its kind is read whole: %s', async (bookType) => {
  const book = utils.book_new()
  const people = Array.from({ length: 3000 }, (_, i) => [`n${i * 7919}`, `ines${i * 7919}@mail.shop.co`, `order ${i * 104729}`])
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ref', 'contact', 'note'], ...people]), 'Staff')
  const bytes = write(book, { type: 'buffer', bookType }) as Buffer
  expect(bytes.length).toBeGreaterThan(65_536)
  const zipped = makeZip([{ name: `a.${bookType}`, data: bytes }])
  for (const [name, data] of [
    [`a.${bookType}`, bytes],
    ['a.zip', zipped],
  ] as const) {
    const reports: SourceReport[] = []
    for await (const one of scanFile(memorySource(name, data), name, engine)) reports.push(one)
    expect(reports[0]).toMatchObject({ problems: [], records: 3000 })
  }
})

it('a workbook that begins as any office file does is read as one, in an archive too', async () => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['ref', 'contact'],
      ['n1', 'ines@mail.shop.co'],
      ['n2', 'omar@mail.shop.co'],
    ]),
    'Staff',
  )
  const parts = CFB.read(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, { type: 'buffer' }) as unknown as {
    FullPaths: string[]
    FileIndex: { content?: Uint8Array }[]
  }
  const members = parts.FullPaths.flatMap((path, i) => {
    const { content } = parts.FileIndex[i] ?? {}
    return path.endsWith('/') || content === undefined
      ? []
      : [{ name: path.replace('Root Entry/', ''), data: Buffer.from(content), method: 0 }]
  })
  const isFirst = ({ name }: { name: string }): boolean => /^\[Content_Types\]|^_rels|^docProps/.test(name)
  const filler = { name: 'docProps/thumbnail.jpeg', data: Buffer.alloc(80_000, 7), method: 0 }
  const bytes = makeZip([...members.filter(isFirst), filler, ...members.filter((one) => !isFirst(one))])
  for (const [name, data] of [
    ['a.xlsx', bytes],
    ['a.zip', makeZip([{ name: 'a.xlsx', data: bytes }])],
  ] as const) {
    const reports: SourceReport[] = []
    for await (const one of scanFile(memorySource(name, data), name, engine)) reports.push(one)
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    expect(reports.flatMap(({ conclusion }) => conclusion.findings).filter(({ table }) => table === 'Staff')).toHaveLength(2)
  }
})
