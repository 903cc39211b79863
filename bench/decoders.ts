/**
 * `npm run bench:decoders [-- --rows 200000] [--runs 3]`: a scan of Parquet, a workbook, SQLite and a zip of CSV, of so many rows and of five
 * times as many, against a process that only reads the same file as anybody would: all its rows as values, by the library that the scan uses
 * or, for SQLite, which has none here, by Python's. What a program that prints or unpacks the file without looking at its rows takes stands
 * beside it. What is held is the time that somebody waits, on the wall: a scan is to add no more than half of what reading takes. It works in
 * two processes at once, on two cores; what all cores and processes take together stands beside it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { zipOf } from './zip.ts'

const here = import.meta.dirname
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const rows = option('rows', 200_000)
const runs = option('runs', 3)
const folder = mkdtempSync(join(tmpdir(), 'piiscope-bench-'))

const names = ['id', 'name', 'email', 'phone', 'city', 'note'] as const
const cells = (i: number): string[] => [
  String(70_001 + i),
  ['Ines Weber', 'Tomasz Kowalczyk', 'Noor Mensah', 'Kofi Byrne'][i % 4] as string,
  `person${i * 31}@example.com`,
  `+1 415 555 ${String(100 + (i % 100)).padStart(4, '0')}`,
  ['Lyon', 'Bergen', 'Porto'][i % 3] as string,
  `order ${i} was sent on time and paid in full`,
]

interface Case {
  readonly name: string
  readonly file: string
  readonly alone: readonly string[]
}

const node = (code: string): string[] => [process.execPath, '--input-type=module', '-e', code]
const library = (name: string): string => JSON.stringify(import.meta.resolve(name))

/** @param rows of all but the workbook, which has a tenth */
function makeCases(rows: number): Case[] {
  const csv = `${names.join()}\n${Array.from({ length: rows }, (_, i) => cells(i).join()).join('\n')}\n`
  const path = (name: string): string => join(folder, `${rows}-${name}`)
  writeFileSync(path('a.csv'), csv)
  const columns = names.map((name, k) => ({
    name,
    data: Array.from({ length: rows }, (_, i) => cells(i)[k]),
    type: 'STRING' as const,
  }))
  writeFileSync(path('a.parquet'), new Uint8Array(parquetWriteBuffer({ columnData: columns, rowGroupSize: 50_000 })))
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([[...names], ...Array.from({ length: rows / 10 }, (_, i) => cells(i))]),
    'People',
  )
  writeFileSync(path('a.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
  writeFileSync(path('a.zip'), zipOf('people.csv', Buffer.from(csv)))
  const made: Case[] = [
    {
      name: `Parquet, ${rows} rows`,
      file: path('a.parquet'),
      alone: node(`import { asyncBufferFromFile, parquetReadObjects } from ${library('hyparquet')}
        await parquetReadObjects({ file: await asyncBufferFromFile(${JSON.stringify(path('a.parquet'))}) })`),
    },
    {
      name: `workbook, ${rows / 10} rows`,
      file: path('a.xlsx'),
      alone: node(`import { readFileSync } from 'node:fs'
        import xlsx from ${library('@e965/xlsx')}
        xlsx.read(readFileSync(${JSON.stringify(path('a.xlsx'))}), { dense: true })`),
    },
    {
      name: `zip of CSV, ${rows} rows`,
      file: path('a.zip'),
      alone: node(`import { createReadStream } from 'node:fs'
        import { createInflateRaw } from 'node:zlib'
        import { parse } from ${library('csv-parse')}
        for await (const _ of createReadStream(${JSON.stringify(path('a.zip'))}, { start: 40 }).pipe(createInflateRaw()).pipe(parse({ columns: true })));`),
    },
    {
      name: 'the same, only unpacked',
      file: path('a.zip'),
      alone: node(`import { createReadStream } from 'node:fs'
        import { createInflateRaw } from 'node:zlib'
        for await (const _ of createReadStream(${JSON.stringify(path('a.zip'))}, { start: 40 }).pipe(createInflateRaw()));`),
    },
  ]
  const imported = spawnSync('sqlite3', [path('a.db'), '-cmd', '.mode csv', `.import ${path('a.csv')} people`])
  const python = `import sqlite3; sqlite3.connect(${JSON.stringify(path('a.db'))}).execute('SELECT * FROM people').fetchall()`
  if (imported.status === 0)
    made.push(
      { name: `SQLite, ${rows} rows`, file: path('a.db'), alone: ['python3', '-c', python] },
      { name: 'the same, only printed', file: path('a.db'), alone: ['sqlite3', path('a.db'), 'SELECT * FROM people'] },
    )
  return made
}

function time(command: readonly string[]): { wall: number; cpu: number } {
  const started = process.hrtime.bigint()
  const done = spawnSync('/usr/bin/time', ['-f', '%U %S', ...command], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  const [user = 0, system = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wall, cpu: user + system }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

try {
  console.log('Median seconds on the wall, then of all cores and processes. To be held: on the wall no more than 50 % added.\n')
  console.log(
    '| file | MB | read alone | scan | added | CPU alone | CPU scan | added |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const { name, file, alone } of [rows, 5 * rows].flatMap(makeCases)) {
    const scan = [
      process.execPath,
      join(here, '../bin/piiscope.js'),
      'scan',
      file,
      '--format',
      'ndjson',
      '--fail-on',
      'none',
      '--no-config',
    ]
    const timings = Array.from({ length: runs }, () => ({ alone: time(alone), scan: time(scan) }))
    const of = (which: 'alone' | 'scan', what: 'wall' | 'cpu'): number => median(timings.map((one) => one[which][what]))
    const added = (what: 'wall' | 'cpu'): string => `${Math.round((of('scan', what) / of('alone', what) - 1) * 100)} %`
    const seconds = (value: number): string => `${value.toFixed(2)} s`
    console.log(
      `| ${name} | ${(statSync(file).size / 1e6).toFixed(1)} | ${seconds(of('alone', 'wall'))} | ${seconds(of('scan', 'wall'))} | ${added('wall')} | ${seconds(of('alone', 'cpu'))} | ${seconds(of('scan', 'cpu'))} | ${added('cpu')} |`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
