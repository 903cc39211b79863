/** The inventory of --previous, as it was written or as people edited it: json, csv or xlsx. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Previous, previousOf } from '../documents/carry-over.ts'
import { EditError, previousOfTable } from '../documents/edited-table.ts'
import { INVENTORY_SHEET, UNCLASSIFIED_SHEET } from '../documents/formats/xlsx.ts'
import { parseInventory } from './read-inventory.ts'
import { readError, UsageError } from './usage-error.ts'

/** @throws UsageError if it cannot be read, is no inventory, or says something that cannot be meant */
export async function readPrevious(name: string, cwd: string): Promise<Previous> {
  let bytes: Buffer
  try {
    bytes = readFileSync(resolve(cwd, name))
  } catch (error) {
    throw readError(`--previous: ${name}`, error)
  }
  try {
    const isWorkbook = bytes.length > 3 && bytes.toString('latin1', 0, 4) === 'PK\x03\x04'
    const previous = isWorkbook
      ? previousOfTable(...(await workbookRows(bytes)))
      : bytes[0] === 0x7b
        ? inventory(bytes, name)
        : previousOfTable(await csvRows(bytes))
    if (previous !== null) return previous
  } catch (error) {
    if (error instanceof EditError) throw new UsageError(`${name}: ${error.message}`)
    if (error instanceof UsageError) throw error
    // Messages of readers quote what they read.
  }
  throw new UsageError(`--previous: ${name} is no inventory of piiscope (json, csv or xlsx)`)
}

function inventory(bytes: Buffer, name: string): Previous | null {
  const document = parseInventory(bytes.toString('utf8'), name)
  return document === null ? null : previousOf(document)
}

/** Spreadsheets of some countries save with semicolons. */
async function csvRows(bytes: Buffer): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync')
  const head = bytes.toString('utf8', 0, 64)
  return parse(bytes, {
    bom: true,
    relax_column_count: true,
    delimiter: head.includes('inventory_id;') ? ';' : ',',
  }) as string[][]
}

/** Of the inventory, and of the fields that no rule names. */
async function workbookRows(bytes: Buffer): Promise<[string[][], string[][]]> {
  const { readXlsx } = await import('hucre/xlsx')
  const workbook = await readXlsx(bytes)
  const rowsOf = (sheet: string): string[][] =>
    (workbook.sheets.find(({ name }) => name === sheet)?.rows ?? []).map((cells) => cells.map(textOf))
  return [rowsOf(INVENTORY_SHEET), rowsOf(UNCLASSIFIED_SHEET)]
}

function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : String(value)
}
