/** Rows in one script, the tables in another one of the folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { fakeIo, runWith } from '../cli/fake-io.ts'

const SCHEMA = `-- shop
CREATE TABLE staff (
  staff_id SMALLINT UNSIGNED NOT NULL AUTO_INCREMENT, -- own
  salary DECIMAL(9,2) NOT NULL,
  login VARCHAR(16) NOT NULL,
  PRIMARY KEY (staff_id)
);
CREATE TABLE till (till_id INT, opened DATE);
`
const row = (i: number): string => `(${i},${1900 + i * 37}.50,'u${i % 7}k${i}')`
const rows = (count: number): string =>
  `SET NAMES utf8;\nINSERT INTO staff VALUES ${Array.from({ length: count }, (_, i) => row(i + 1)).join(',\n')};\nINSERT INTO till VALUES (1,'2024-01-05');\n`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-beside-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text)
}

async function fieldsIn(file: string): Promise<string[]> {
  const fields: string[] = []
  for await (const event of scan([folder], { threads: 1, cwd: folder }))
    if (event.event === 'field' && event.file === file)
      fields.push(`${event.table}.${event.field ?? event.index} ${event.rule} ${event.hits}`)
  return fields
}

const NAMED = (count: number) => [`staff.salary financial ${count}`, `staff.login username ${count}`]

describe('a script that brings rows', () => {
  it.each([
    ['shop-data.sql', 'shop-schema.sql'],
    ['shop_data.sql', 'shop_schema.sql'],
    ['hr_populate.sql', 'hr_create.sql'],
    ['data.sql', 'schema.sql'],
    ['Shop-Data.sql', 'Shop-Schema.sql'],
    ['shop-insert-data.sql', 'shop-schema.sql'],
    ['shop-data-2.sql', 'shop-schema.sql'],
  ])('%s has the names of its columns in %s', async (data, schema) => {
    write(data, rows(40))
    write(schema, SCHEMA)
    expect(await fieldsIn(data)).toEqual(NAMED(40))
  })

  it('has them also where it is large, and is read in pieces', async () => {
    write('shop-data.sql', rows(20_000))
    write('shop-schema.sql', SCHEMA)
    expect(await fieldsIn('shop-data.sql')).toEqual(NAMED(20_000))
  })

  it.each([
    ['shop.staff.00000.sql', 'shop.staff-schema.sql'],
    ['shop.staff.sql', 'shop.staff-schema.sql'],
    ['shop.staff.00000.00001.sql', 'shop.staff-schema.sql'],
    ['shop.data.00003.sql', 'shop.data-schema.sql'],
  ])('%s of a dump folder has the names of its columns in %s, packed or not', async (data, schema) => {
    // As mydumper writes them: texts between double quotes.
    const text = `/*!40101 SET NAMES binary*/;\n${rows(40).replaceAll("'", '"').replace('INSERT INTO staff', 'INSERT INTO `staff`')}`
    write(data, text)
    write(schema, SCHEMA)
    expect(await fieldsIn(data)).toEqual(NAMED(40))
    rmSync(join(folder, data))
    rmSync(join(folder, schema))
    write(`${data}.gz`, gzipSync(text))
    expect(await fieldsIn(`${data}.gz`)).not.toEqual(NAMED(40))
    write(`${schema}.gz`, gzipSync(SCHEMA))
    expect(await fieldsIn(`${data}.gz`)).toEqual(NAMED(40))
    write(`${schema}.gz`, gzipSync(SCHEMA).subarray(0, 40))
    expect(await fieldsIn(`${data}.gz`)).not.toEqual(NAMED(40))
    write(`${schema}.gz`, gzipSync(`${SCHEMA}-- ${' '.repeat(2 ** 21)}`))
    expect(await fieldsIn(`${data}.gz`)).not.toEqual(NAMED(40))
  })

  it('goes by its own definitions where it has some, and by no other script', async () => {
    write('shop-schema.sql', SCHEMA)
    write('shop-data.sql', `CREATE TABLE staff (a INT, b INT, c TEXT);\n${rows(40)}`)
    write('update.sql', rows(40))
    expect(await fieldsIn('shop-data.sql')).toEqual([])
    expect(await fieldsIn('update.sql')).toEqual([])
  })

  it.each([
    '',
    'CREATE TABLE staff (',
    "CREATE TABLE staff ('",
    'CREATE TABLE staff (a INT',
    '\u0000\u0001',
    'CREATE TABLE staff ();',
  ])('loses names, no rows, where the other script is %j', async (text) => {
    write('shop-data.sql', `INSERT INTO staff VALUES (1,'ann.lee@example.com');\n`)
    write('shop-schema.sql', text)
    const found: string[] = []
    for await (const event of scan([folder], { threads: 1, cwd: folder }))
      if (event.event === 'finding' && event.file === 'shop-data.sql') found.push(event.rule)
    expect(found).toEqual(['email-address'])
  })

  it('is copied without the values of those columns', async () => {
    write('shop-data.sql', rows(40))
    write('shop-schema.sql', SCHEMA)
    const real = ({ inputs, options }: { inputs: readonly unknown[]; options: ScanRunOptions }) =>
      scan(inputs as string[], { ...options, threads: 1 })
    const { code, out } = await runWith(['redact', 'shop-data.sql', '--no-config'], real, fakeIo({ cwd: folder }))
    expect(code).toBe(0)
    expect(out).toContain("('[USER-ID]','[INCOME]','[USERNAME]')")
  })
})
