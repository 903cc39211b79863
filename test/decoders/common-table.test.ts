/** The same two hundred people as written by programs other than ours, in every format of tables: what is found is the same. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import avsc from 'avsc'
import { serialize } from 'bson'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { MariadbServer } from '../databases/mariadb-server.ts'
import { hasProgram, PostgresServer } from '../databases/postgres-server.ts'
import { COLUMNS, csvOf, makePeople, type Person } from './people.ts'

const people = makePeople(200)
let folder = ''
let expected: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'piiscope-common-'))
  writeFileSync(join(folder, 'people.csv'), csvOf(people))
  expected = await told(join(folder, 'people.csv'))
  expect(expected.length).toBeGreaterThan(5)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each field's verdict and how many values speak for it. */
async function told(file: string): Promise<string[]> {
  const lines: string[] = []
  for await (const event of scan([file], { threads: 1 })) {
    if (event.event === 'field') lines.push(`${event.rule} in ${event.path ?? event.field}: ${event.hits}`)
    if (event.event === 'problem') lines.push(`${event.code}: ${event.message}`)
  }
  return lines.sort()
}

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const column = (name: (typeof COLUMNS)[number]): string[] => people.map((one) => one[name])

describe('the same table', { timeout: 180_000 }, () => {
  it('in lines of JSON', async () => {
    expect(await told(write('people.ndjson', `${people.map((one) => JSON.stringify(one)).join('\n')}\n`))).toEqual(expected)
  })

  it('in Parquet, by hyparquet-writer', async () => {
    const columnData = COLUMNS.map((name) => ({ name, data: column(name), type: 'STRING' as const }))
    expect(await told(write('people.parquet', new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 60 }))))).toEqual(
      expected,
    )
  })

  it('in Avro, by avsc', async () => {
    const schema = { type: 'record', name: 'Person', fields: COLUMNS.map((name) => ({ name, type: 'string' })) }
    const path = join(folder, 'people.avro')
    await new Promise<void>((resolve, reject) => {
      const encoder = avsc.createFileEncoder(path, schema as avsc.Schema, { codec: 'deflate' })
      encoder.on('error', reject)
      encoder.on('close', () => resolve())
      for (const one of people) encoder.write(one)
      encoder.end()
    })
    expect(await told(path)).toEqual(expected)
  })

  it('in BSON, by bson', async () => {
    expect(await told(write('people.bson', Buffer.concat(people.map((one) => serialize(one)))))).toEqual(expected)
  })

  it.each([
    ['feather', 'pyarrow 26'],
    ['v1.feather', 'pyarrow 26'],
    ['orc', 'pyarrow 26'],
    ['msgpack', 'msgpack 1.2'],
    ['dta', 'pandas 3.1'],
    ['sav', 'pyreadstat 1.3'],
    ['zsav', 'pyreadstat 1.3'],
    ['xpt', 'pyreadstat 1.3'],
    ['sas7bdat', 'ReadStat 1.1'],
    ['dbf', 'dbf 0.99'],
  ])('in a file that others wrote: %s, by %s', async (type) => {
    // Names in tables of dBASE have no small letters.
    const found = await told(join(import.meta.dirname, `common/people.${type}`))
    expect(found.map((line) => line.toLowerCase())).toEqual(expected.map((line) => line.toLowerCase()))
  })

  const packers = [
    ['7z', 'people.csv.7z', ['a', '-bd']],
    ['zip', 'people.csv.zip', ['-q']],
    ['jar', 'people.csv.jar', ['-cfM']],
    ['tar', 'people.csv.tgz', ['-czf']],
  ] as const
  for (const [packer] of packers) if (!hasProgram(packer)) console.log(`${packer} is not here: its archives were not tried`)
  it.each(packers.filter(([packer]) => hasProgram(packer)))('in archives, by %s', async (packer, name, flags) => {
    execFileSync(packer, [...flags, name, 'people.csv'], { cwd: folder, stdio: 'ignore' })
    expect(await told(join(folder, name))).toEqual(expected)
  })

  const hasOffice = hasProgram('soffice')
  if (!hasOffice) console.log('LibreOffice is not here: workbooks of it were not tried')
  it.skipIf(!hasOffice).each(['xlsx', 'ods', 'xls'])('in a workbook, by LibreOffice: %s', async (type) => {
    const profile = join(folder, 'profile')
    mkdirSync(profile, { recursive: true })
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        type,
        '--outdir',
        folder,
        join(folder, 'people.csv'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    expect(await told(join(folder, `people.${type}`))).toEqual(expected)
  })

  const hasSqlite = hasProgram('sqlite3')
  if (!hasSqlite) console.log('sqlite3 is not here: its databases were not tried')
  it.skipIf(!hasSqlite)('in SQLite, by sqlite3', async () => {
    const path = join(folder, 'people.db')
    execFileSync('sqlite3', [path, '-cmd', '.mode csv', `.import '${join(folder, 'people.csv')}' people`])
    expect(await told(path)).toEqual(expected)
    const dump = execFileSync('sqlite3', [path, '.dump'])
    expect(await told(write('people.sqlite.sql', dump))).toEqual(expected)
  })

  if (!PostgresServer.isHere) console.log('PostgreSQL is not here: its dumps were not tried')
  it.skipIf(!PostgresServer.isHere)('in dumps of PostgreSQL, by pg_dump', async () => {
    const server = PostgresServer.start()
    try {
      server.psql(`CREATE TABLE people (${COLUMNS.map((name) => `${name} text`).join()})`)
      server.psql(`COPY people FROM STDIN WITH (FORMAT csv, HEADER)`, readFileSync(join(folder, 'people.csv')))
      for (const flags of [['-Fc'], ['-Fc', '-Z0'], ['-Ft'], ['-Fp'], ['-Fp', '--inserts', '--column-inserts']])
        expect(await told(write(`people${flags.join('')}.dump`, server.dump(flags))), flags.join()).toEqual(expected)
      const directory = join(server.folder, 'directory')
      server.dump(['-Fd', '-f', directory])
      expect(await told(directory)).toEqual(expected)
    } finally {
      server.stop()
    }
  })

  if (!MariadbServer.isHere) console.log('MariaDB is not here: its dumps were not tried')
  it.skipIf(!MariadbServer.isHere)('in dumps of MariaDB, by mariadb-dump', async () => {
    const server = await MariadbServer.start()
    try {
      server.run(`CREATE DATABASE shop; USE shop; CREATE TABLE people (${COLUMNS.map((name) => `${name} varchar(80)`).join()});`)
      const quoted = (one: Person): string => COLUMNS.map((name) => `'${one[name].replaceAll("'", "''")}'`).join()
      server.run(`USE shop; INSERT INTO people VALUES ${people.map((one) => `(${quoted(one)})`).join()};`)
      for (const flags of [[], ['--skip-extended-insert'], ['--complete-insert']])
        expect(await told(write(`people${flags.join('')}.sql`, server.dump([...flags, 'shop']))), flags.join()).toEqual(expected)
      const paths = await told(write('people.xml', server.dump(['--xml', 'shop'])))
      expect(paths.map((line) => line.replace('mysqldump/shop/people/row[]/', ''))).toEqual(expected)
    } finally {
      await server.stop()
    }
  })
})
