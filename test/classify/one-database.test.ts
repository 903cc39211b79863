/** The tables of one database say of each other what none says of itself, in whatever form the database comes. */
import { execFileSync, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partSource, tableText } from '../../src/decoders/table-text.ts'
import type { Inside, Source } from '../../src/model/source.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const GIVEN = ['Nora', 'Carlos', 'Ana', 'Philip', 'Ingrid', 'Tomasz']
const FAMILY = ['Weber', 'Herrera', 'Lindqvist', 'Byrne', 'Mensah', 'Kowalczyk']
const hash = (i: number): string => `$2b$10$Qn0fJ7oYpX3vK2LbH5mC8uzl1YZ106fV4ukNbGWSYHrXOYvSnDY${'abcdef'[i]}.`
const six = <T>(make: (i: number) => T): T[] => GIVEN.map((_, i) => make(i))

/** Accounts and who looked at what. */
const VIEWS: readonly Table[] = [
  {
    name: 'page_views',
    columns: ['id', 'account_id', 'url', 'viewed_at'],
    rows: six((i) => [`${900 + i}`, `${4101 + i * 7}`, `/shoes/${i}`, `2026-03-0${i + 1} 11:39:45`]),
  },
  {
    name: 'accounts',
    columns: ['id', 'email', 'password_digest'],
    rows: six((i) => [`${4101 + i * 7}`, `${GIVEN[i]?.toLowerCase()}@example.com`, hash(i)]),
  },
]
/** A job is known by its number, and what that says stands elsewhere, in words that no list has. */
const JOBS: readonly Table[] = [
  {
    name: 'jobs',
    columns: ['job_id', 'job_desc', 'min_lvl'],
    rows: six((i) => [`${i}`, `Level ${'ABCDEF'[i]} duties`, `${i}0`]),
  },
  {
    name: 'employee',
    columns: ['emp_no', 'fname', 'lname', 'job_id'],
    rows: six((i) => [`${77 + i}`, GIVEN[i] as string, FAMILY[i] as string, `${i}`]),
  },
]
/** What people named the columns of another table. */
const CUSTOM: readonly Table[] = [
  { name: 'person_custom', columns: ['per_id', 'c1', 'c2'], rows: six((i) => [`${i}`, `19${51 + i * 7}-0${i + 1}-12`, `${i}x`]) },
  {
    name: 'person_custom_master',
    columns: ['custom_order', 'custom_field', 'custom_name'],
    rows: [
      ['1', 'c1', 'Date of birth'],
      ['2', 'c2', 'Locker'],
    ],
  },
]

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`
const sqlOf = (tables: readonly Table[]): string =>
  tables
    .map(({ name, columns, rows }) => {
      const values = rows.map((row) => `INSERT INTO ${name} VALUES (${row.map(quoted).join()});`)
      return [`CREATE TABLE ${name} (${columns.map((column) => `${column} text`).join(', ')});`, ...values].join('\n')
    })
    .join('\n')

/** A file of tables, as decoders give them. */
function fileOf(tables: readonly Table[], name = 'shop.db'): Source {
  const source = memorySource(name, 'x')
  const container = {
    name: 'tables',
    title: 'Tables',
    document: true as const,
    recognises: () => false,
    async *open(): AsyncGenerator<Inside> {
      for (const { name: table, columns, rows } of tables)
        yield partSource(source, { as: 'table', table, place: null }, () => tableText([columns, ...rows])[Symbol.asyncIterator]())
    },
  }
  return { ...source, container }
}

async function told(input: Source | string, minConfidence: 'low' | 'medium' = 'low'): Promise<string[]> {
  const lines: string[] = []
  for await (const event of scan([input], { threads: 1, minConfidence }))
    if (event.event === 'field') {
      const { table, field, rule, hits, values, distinct, linkedBy, confidence } = event
      lines.push(`${table}.${field} ${rule} ${hits} of ${values}, ${distinct}, ${linkedBy}, ${confidence.toFixed(6)}`)
    }
  return lines.sort()
}
const namesOf = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ').slice(0, 2).join(' '))

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0

/** The same database as a file of SQLite. */
function sqliteOf(sql: string): { readonly path: string; readonly remove: () => void } {
  const folder = fs.mkdtempSync(join(tmpdir(), 'one-'))
  const path = join(folder, 'shop.sqlite')
  execFileSync('sqlite3', [path], { input: sql })
  return { path, remove: () => fs.rmSync(folder, { recursive: true }) }
}

describe('the tables of one database', () => {
  it.each([
    ['a key to accounts', VIEWS, 'page_views.account_id user-id'],
    ['what a key of people’s records says', JOBS, 'jobs.job_desc job-title'],
    ['what people named a column', CUSTOM, 'person_custom.c1 date-of-birth'],
  ])('are read by each other: %s', async (_, tables, expected) => {
    const together = await told(fileOf(tables))
    expect(namesOf(together)).toContain(expected)
    for (const table of tables) expect(namesOf(await told(fileOf([table]), 'medium'))).not.toContain(expected)
    // In whatever order they come.
    expect(await told(fileOf([...tables].reverse()))).toEqual(together)
    expect(await told(memorySource('shop.sql', sqlOf(tables)))).toEqual(together)
  })

  it('say nothing of the tables of another file', async () => {
    const [views, accounts] = VIEWS as [Table, Table]
    const lines: string[] = []
    for await (const event of scan([fileOf([views], 'a.db'), fileOf([accounts], 'b.db')], { threads: 1 }))
      if (event.event === 'field') lines.push(`${event.table}.${event.field} ${event.rule}`)
    expect(lines).toContain('accounts.email email-address')
    expect(lines).not.toContain('page_views.account_id user-id')
  })

  it('spell out nothing where no records of people point at them', async () => {
    const [jobs, employee] = JOBS as [Table, Table]
    const queue = { ...jobs, columns: ['id', 'job_desc', 'min_lvl'] }
    const machines = {
      ...employee,
      columns: ['no', 'first_part', 'last_part', 'job_id'],
      name: 'runs',
      rows: six((i) => [`${i}`, `a${i}`, `b${i}`, `${i}`]),
    }
    expect(namesOf(await told(fileOf([queue, machines])))).not.toContain('jobs.job_desc job-title')
  })

  it('are judged in parts where they are very many: nothing is lost', async () => {
    const wide = Array.from(
      { length: 9 },
      (_, n): Table => ({
        name: `t${n}`,
        columns: ['email', ...Array.from({ length: 600 }, (_, i) => `c_${i}`)],
        rows: [[`nora${n}@example.com`, ...Array.from({ length: 600 }, (_, i) => `${i}`)]],
      }),
    )
    const found = namesOf(await told(fileOf(wide)))
    expect(wide.filter(({ name }) => !found.includes(`${name}.email email-address`))).toEqual([])
  })

  if (!hasSqlite) console.log('sqlite3 is not here: no file of it was made')
  it.skipIf(!hasSqlite).each([
    ['accounts', sqlOf(VIEWS)],
    ['jobs', sqlOf(JOBS)],
    ['custom fields', sqlOf(CUSTOM)],
    ['a helpdesk', fs.readFileSync(resolve(import.meta.dirname, '../../fixtures/company/database/helpdesk_sqlite.sql'), 'utf8')],
  ])('are told of a file of SQLite as of its dump: %s', async (_, sql) => {
    const { path, remove } = sqliteOf(sql)
    try {
      expect(await told(path)).toEqual(await told(memorySource('shop.sql', sql)))
    } finally {
      remove()
    }
  })
})
