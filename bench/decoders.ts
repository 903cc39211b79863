/**
 * `npm run bench:decoders [-- --rows 200000] [--runs 3]`: a scan of Parquet, a workbook, SQLite and a zip of CSV, of ten rows, of so many and of
 * five times as many, against a process that only reads the same file as anybody would: all its rows as values, by the library that the scan
 * uses or, for SQLite, which has none here, by Python's. What a program that prints or unpacks the file without looking at its rows takes stands
 * beside it. A scan is to add no more than half of what reading takes: on the wall, which is what somebody waits for, and in the CPU seconds of
 * all its processes. What ten rows take is the start of both, whatever the file: it is told first, and each larger file as it is, and once more
 * without.
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
  /** The same for every number of rows. */
  readonly what: string
  readonly rows: number
  readonly file: string
  readonly alone: readonly string[]
}

const node = (code: string): string[] => [process.execPath, '--input-type=module', '-e', code]
const library = (name: string): string => JSON.stringify(import.meta.resolve(name))

/** Rows of the smallest tables: what they take is the start. */
const FEW = 10

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
  const ofBook = Math.max(FEW, rows / 10)
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...names], ...Array.from({ length: ofBook }, (_, i) => cells(i))]), 'People')
  writeFileSync(path('a.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
  writeFileSync(path('a.zip'), zipOf('people.csv', Buffer.from(csv)))
  const made: Case[] = [
    {
      what: 'Parquet',
      rows,
      file: path('a.parquet'),
      alone: node(`import { asyncBufferFromFile, parquetReadObjects } from ${library('hyparquet')}
        await parquetReadObjects({ file: await asyncBufferFromFile(${JSON.stringify(path('a.parquet'))}) })`),
    },
    {
      what: 'workbook',
      rows: ofBook,
      file: path('a.xlsx'),
      alone: node(`import { readFileSync } from 'node:fs'
        import xlsx from ${library('@e965/xlsx')}
        xlsx.read(readFileSync(${JSON.stringify(path('a.xlsx'))}), { dense: true })`),
    },
    {
      what: 'zip of CSV',
      rows,
      file: path('a.zip'),
      alone: node(`import { createReadStream } from 'node:fs'
        import { createInflateRaw } from 'node:zlib'
        import { parse } from ${library('csv-parse')}
        for await (const _ of createReadStream(${JSON.stringify(path('a.zip'))}, { start: 40 }).pipe(createInflateRaw()).pipe(parse({ columns: true })));`),
    },
    {
      what: 'the same zip, only unpacked',
      rows,
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
      { what: 'SQLite', rows, file: path('a.db'), alone: ['python3', '-c', python] },
      {
        what: 'the same database, only printed',
        rows,
        file: path('a.db'),
        alone: ['sqlite3', path('a.db'), 'SELECT * FROM people'],
      },
    )
  return made
}

/** Seconds. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

function time(command: readonly string[]): Cost {
  const started = process.hrtime.bigint()
  const done = spawnSync('/usr/bin/time', ['-f', '%U %S', ...command], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  const [user = 0, system = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wall, cpu: user + system }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number
const medians = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
})
const less = (one: Cost, other: Cost): Cost => ({ wall: one.wall - other.wall, cpu: one.cpu - other.cpu })

/** Reading and scanning take turns, so that what else the machine does meets both. */
function measure({ file, alone }: Case): { readonly alone: Cost; readonly scan: Cost } {
  const bin = join(here, '../bin/piiscope.js')
  const scan = [process.execPath, bin, 'scan', file, '--format', 'ndjson', '--fail-on', 'none', '--no-config']
  const timings = Array.from({ length: runs }, () => ({ alone: time(alone), scan: time(scan) }))
  return { alone: medians(timings.map((one) => one.alone)), scan: medians(timings.map((one) => one.scan)) }
}

const seconds = (value: number): string => `${value.toFixed(2)} s`
const line = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
const HEADINGS = ['file', 'rows', 'MB', 'read alone', 'scan', 'added', 'CPU alone', 'CPU of the scan', 'added']

/** Seconds below which a clock of hundredths says nothing. */
const SHORTEST = 0.05

/** What two columns say of one kind of seconds, and what the scan adds. */
function added(which: keyof Cost, alone: Cost, scan: Cost): string[] {
  const share = alone[which] < SHORTEST ? '' : `${Math.round((scan[which] / alone[which] - 1) * 100)} %`
  return [seconds(alone[which]), seconds(scan[which]), share]
}

try {
  console.log(`Medians of ${runs} runs. To be held: no more than 50 % added.\n`)
  line([...HEADINGS, 'added without the start', 'of CPU'])
  line(Array<string>(HEADINGS.length + 2).fill('---'))
  const starts = new Map<string, ReturnType<typeof measure>>()
  for (const one of [FEW, rows, 5 * rows].flatMap(makeCases)) {
    const { what, file } = one
    const taken = measure(one)
    const start = starts.get(what)
    const told = [what, one.rows, (statSync(file).size / 1e6).toFixed(1)]
    told.push(...added('wall', taken.alone, taken.scan), ...added('cpu', taken.alone, taken.scan))
    if (start === undefined) {
      starts.set(what, taken)
      line([...told, '', ''])
      continue
    }
    const further = [less(taken.alone, start.alone), less(taken.scan, start.scan)] as const
    line([...told, added('wall', ...further)[2] as string, added('cpu', ...further)[2] as string])
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
