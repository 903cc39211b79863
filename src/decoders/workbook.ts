/** Workbooks of all kinds as tables. */
import type { WorkBook } from '@e965/xlsx'
import { type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { zip } from '../containers/zip.ts'
import { openPlaced, readWhole } from '../containers/placed.ts'
import { readDirectory } from '../containers/zip-directory.ts'
import { RATIO_FREE_BYTES } from '../model/limits.ts'
import { linkedCells } from './linked-cells.ts'
import { drawingText, officeText } from './office-text.ts'
import { memorySource } from '../sources/memory.ts'
import { readableRuns } from './readable-runs.ts'
import { repeatedCells } from './repeated-cells.ts'
import { sharedStrings, sheetRows } from './sheet-rows.ts'
import { partSource, tableText, textPart } from './table-text.ts'
import { asidesOf, Placement } from './workbook-cells.ts'

const HEAD_BYTES = 1024
const SHEETS = /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.(?:xml|bin)$|^content\.xml$/
const SHEET = /^xl\/worksheets\/([^/]+)\.xml$/
const SHARED = /^xl\/sharedStrings\.xml$/
/** What else lies in a workbook's archive and may hold text or other files. */
const DRAWING = /^(?:xl\/(?:drawings|charts|diagrams)\/[^/]+|xl\/persons\/[^/]+|Object [^/]+\/content)\.xml$/
const EMBEDDED = /^xl\/(?:embeddings|media)\/|^customXml\/item\d+\.xml$/

/** Cells that are written nowhere, but repeated or linked: the library holds each of them, in some 400 bytes, and they say nothing new. */
const MOST_REPEATED = 500_000
const NOTHING_REPEATED = { all: 0, more: 0 } as const

/** @param bytes the whole file: streams are read once */
export async function* workbookParts(source: Source, limits: Limits, bytes: Uint8Array): AsyncGenerator<Inside> {
  const isZip = bytes[0] === 0x50
  if (isZip && (await isBomb({ ...source, ...memory(bytes) }, limits))) {
    const message = `its parts decompress to more than ${limits.ratio} times their size; they were scanned one by one as far as that goes`
    yield { remark: { code: 'limit', message, incomplete: true } }
    yield* membersOf(source, bytes, limits)
    return
  }
  if (isZip && (await linkedCells({ ...source, ...memory(bytes) }, limits)) > MOST_REPEATED) {
    const message = `its links lie over more than ${MOST_REPEATED} cells; its sheets were scanned by the cells that they have`
    yield { remark: { code: 'limit', message, incomplete: true } }
    yield* membersOf(source, bytes, limits)
    return
  }
  const content = isZip ? await contentOf(source, bytes, limits) : null
  const { all, more } = content === null ? NOTHING_REPEATED : await repeatedCells(content)
  if (content !== null && (all > limits.values || more > MOST_REPEATED)) {
    const { lines, tables } = await officeText(content, limits)
    if (lines.length > 0) yield textPart(source, null, null, lines)
    for (const [index, rows] of tables.entries())
      yield partSource(source, { as: 'sheet', table: `table ${index + 1}`, place: null }, () => tableText(rows))
    const most = all > limits.values ? limits.values : MOST_REPEATED
    const message = `cells that are repeated come to more than ${most}; each was scanned once`
    yield { remark: { code: 'limit', message, incomplete: true } }
    yield* around(source, bytes, limits, false)
    return
  }
  let book: WorkBook
  try {
    const { read } = await import('@e965/xlsx')
    book = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellDates: true, UTC: true })
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new SourceError('encrypted', 'it is encrypted')
    if (!isZip) yield textPart(source, null, null, readableRuns(bytes))
    const done = isZip ? 'its parts were scanned one by one' : 'what is readable in it was scanned'
    yield { remark: { code: 'malformed', message: `it is no whole workbook; ${done}`, incomplete: true } }
    if (isZip) yield* membersOf(source, bytes, limits)
    return
  }
  let lost = 0
  const placement = new Placement(limits.values)
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name]
    // The library says nothing of sheets that it gave up.
    if (sheet?.['!data'] === undefined) {
      lost++
      continue
    }
    yield partSource(source, { as: 'sheet', table: name, place: null }, () => tableText(placement.rowsOf(sheet)))
    const { notes, links } = asidesOf(sheet)
    if (notes.length > 0)
      yield partSource(source, { as: 'table', table: name, place: 'comments' }, () =>
        tableText([['cell', 'author', 'comment'], ...notes]),
      )
    if (links.length > 0) yield textPart(source, name, 'links', links)
  }
  const { Author, LastAuthor, Company, Manager, Title, Subject, Keywords, Comments } = book.Props ?? {}
  const properties = Object.entries({
    Author,
    LastAuthor,
    Company,
    Manager,
    Title,
    Subject,
    Keywords,
    Comments,
    ...book.Custprops,
  })
  const given = properties.filter(([, value]) => value !== undefined && value !== '').map(([key, value]) => [key, String(value)])
  if (given.length > 0)
    yield partSource(source, { as: 'table', table: null, place: 'properties' }, () =>
      tableText([given.map(([key]) => key as string), given.map(([, value]) => value as string)]),
    )
  if (placement.joined > 0) {
    const message = `cells of ${placement.joined} of its rows lie so far apart that more than ${limits.values} empty ones are between; they were scanned, but not in their columns`
    yield { remark: { code: 'limit', message, incomplete: true } }
  }
  if (placement.beyond > 0) {
    const message = `${placement.beyond} of its cells say that they lie where no workbook has any; they were scanned next to the others`
    yield { remark: { code: 'malformed', message, incomplete: false } }
  }
  if (lost > 0) {
    const message = `${lost} of its sheets could not be read; what is readable in them was scanned`
    yield { remark: { code: 'malformed', message, incomplete: true } }
    if (!isZip) yield textPart(source, null, null, readableRuns(bytes))
  }
  if (isZip) yield* around(source, bytes, limits, lost > 0)
}

/** What an OpenDocument workbook says; null if it is none. */
async function contentOf(source: Source, bytes: Uint8Array, limits: Limits): Promise<Source | null> {
  for await (const inside of zip.open({ ...source, ...memory(bytes) }, limits)) {
    if (!('open' in inside)) continue
    const name = inside.name.slice(source.name.length + 2)
    if (name.startsWith('xl/')) return null
    if (name === 'content.xml') return memorySource(inside.name, await readWhole(inside, limits))
  }
  return null
}

/** A workbook is unpacked as a whole: what says of itself that it is a bomb is believed, and read member by member as far as that goes. */
async function isBomb(source: Source, limits: Limits): Promise<boolean> {
  const placed = await openPlaced(source, limits)
  try {
    const { entries = [] } = (await readDirectory(placed, limits.entries)) ?? {}
    const size = entries.reduce((sum, entry) => sum + entry.size, 0)
    const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
    return (
      (size > 8 * RATIO_FREE_BYTES && size > limits.ratio * packed) ||
      entries.some((entry) => entry.size > RATIO_FREE_BYTES && entry.size > limits.ratio * entry.packedSize)
    )
  } finally {
    placed.close()
  }
}

/** Parts that declare entities of their own are bombs or thieves: nothing is made of those, and that is said. */
async function declaresEntities(member: Source): Promise<boolean> {
  const head = Buffer.alloc(HEAD_BYTES)
  const reader = member.open()
  try {
    const length = await reader.read(head)
    return head.subarray(0, length).includes('<!DOCTYPE')
  } catch {
    return false // a part that cannot be read is told of by whoever reads it
  } finally {
    reader.close()
  }
}

function memory(bytes: Uint8Array): Pick<Source, 'open' | 'openAt'> {
  const { open, openAt } = memorySource('', bytes)
  return { open, ...(openAt !== undefined && { openAt }) }
}

/** Drawings have text in boxes; embedded files are members. */
async function* around(source: Source, bytes: Uint8Array, limits: Limits, withSheets: boolean): AsyncGenerator<Inside> {
  const strings = withSheets ? await stringsOf(source, bytes, limits) : []
  for await (const inside of zip.open({ ...source, ...memory(bytes) }, limits)) {
    if (!('open' in inside)) continue
    const name = inside.name.slice(source.name.length + 2)
    if (name.endsWith('.xml') && (await declaresEntities(inside)))
      yield {
        remark: {
          code: 'limit',
          message: 'a part of it declares entities of its own, of which nothing is made',
          incomplete: true,
        },
      }
    if (withSheets && SHEET.test(name)) yield sheetPart(source, inside, name, strings)
    else if (EMBEDDED.test(name) || (withSheets && SHEETS.test(name))) yield inside
    else if (DRAWING.test(name)) {
      const text = await drawingText(inside, limits)
      if (text.length > 0) yield textPart(source, null, 'drawings', text)
    }
  }
}

/** Of a workbook that has to be read without the library: sheets by their cells, everything else as it lies in the archive. */
async function* membersOf(source: Source, bytes: Uint8Array, limits: Limits): AsyncGenerator<Inside> {
  const strings = await stringsOf(source, bytes, limits)
  for await (const inside of zip.open({ ...source, ...memory(bytes) }, limits)) {
    const name = 'open' in inside ? inside.name.slice(source.name.length + 2) : ''
    if ('open' in inside && SHEET.test(name)) yield sheetPart(source, inside, name, strings)
    else yield inside
  }
}

async function stringsOf(source: Source, bytes: Uint8Array, limits: Limits): Promise<readonly string[]> {
  for await (const inside of zip.open({ ...source, ...memory(bytes) }, limits))
    if ('open' in inside && SHARED.test(inside.name.slice(source.name.length + 2))) return await sharedStrings(inside)
  return []
}

function sheetPart(source: Source, member: Source, name: string, strings: readonly string[]): Source {
  const table = SHEET.exec(name)?.[1] ?? null
  return partSource(source, { as: 'sheet', table, place: null }, () => tableText(sheetRows(member, strings)))
}
