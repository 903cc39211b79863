import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MYSQL, ORACLE, PG_COPY, PG_INSERT, SQLITE, SQLSERVER } from './sql-samples.ts'
import { type Scanned, scan } from './sql-scan.ts'

/** Null is SQL's NULL. */
type Row = readonly (string | null)[]
type Renderer = (columns: readonly string[], rows: readonly Row[]) => string

const doubled = (value: string): string => `'${value.replaceAll("'", "''")}'`
const inserts =
  (head: string, open: string, close: string, literal: (value: string) => string, end: string): Renderer =>
  (columns, rows) => {
    const names = columns.map((name) => open + name.replaceAll(close, close + close) + close).join(', ')
    const values = (row: Row): string => row.map((value) => (value === null ? 'NULL' : literal(value))).join(', ')
    return head + rows.map((row) => `INSERT INTO t (${names}) VALUES (${values(row)})${end}\n`).join('')
  }

const COPY_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
}
const MYSQL_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  "'": "\\'",
  '"': '\\"',
  '\x1a': '\\Z',
}

const RENDERERS: Readonly<Record<string, Renderer>> = {
  'pg_dump COPY': (columns, rows) => {
    const names = columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ')
    const lines = rows.map((row) =>
      row.map((value) => (value === null ? '\\N' : value.replace(/[\\\t\n\r\b\f\v]/g, (char) => COPY_ESCAPES[char]!))).join('\t'),
    )
    return `COPY t (${names}) FROM stdin;\n${lines.map((line) => `${line}\n`).join('')}\\.\n`
  },
  'pg_dump --inserts': inserts('SET standard_conforming_strings = on;\n', '"', '"', doubled, ';'),
  'PostgreSQL E strings': inserts(
    'SET standard_conforming_strings = on;\n',
    '"',
    '"',
    (value) => `E'${value.replace(/[\\']/g, (char) => `\\${char}`).replaceAll('\n', '\\x0a')}'`,
    ';',
  ),
  mysqldump: (columns, rows) => {
    const names = columns.map((name) => `\`${name.replaceAll('`', '``')}\``)
    const literal = (value: string): string => `'${value.replace(/[\\\0\n\r'"\x1a]/g, (char) => MYSQL_ESCAPES[char]!)}'`
    const tuples = rows.map((row) => `(${row.map((value) => (value === null ? 'NULL' : literal(value))).join()})`)
    return `-- MySQL dump 10.13\nCREATE TABLE \`t\` (\n${names.map((name) => `  ${name} text`).join(',\n')}\n) ENGINE=InnoDB;\nINSERT INTO \`t\` VALUES ${tuples.join()};\n`
  },
  'sqlite .dump': inserts('PRAGMA foreign_keys=OFF;\n', '"', '"', doubled, ';'),
  'SQL Server script': inserts('SET ANSI_NULLS ON\nGO\n', '[', ']', (value) => `N${doubled(value)}`, '\r\nGO'),
}

/** Pieces that mean something to one dialect or other. */
const piece = fc.constantFrom(
  ..."'|\\|\\'|''|\"|`|,|(|)|;|--|/*|*/|#|$$|$a$|\n|\r|\t|\\N|\\.|\n\\.\n|[|]|@|N|E'|x'|\nGO\n|\nINSERT INTO u VALUES (1);\n|é|😀|a| |0".split(
    '|',
  ),
)
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const name = fc
  .array(fc.constantFrom(...'abcXYZ_ "`]\',();@é'), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''))
  .filter((value) => value.trim() !== '')
const table = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (value) => value.toLowerCase() }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(fc.option(text), { minLength: columns.length, maxLength: columns.length }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
)

describe.each(Object.entries(RENDERERS))('%s', (_, render) => {
  test('gives back the cells of every table', () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const { cells: all, fields: met, records, problems } = scan(render(columns, rows))
        // A cell such as `["a` begins like JSON and has leaves too.
        const fields = met.filter((field) => field.path === null)
        const cells = all
          .filter(([field]) => met[field]!.path === null)
          .map(([field, ...rest]) => [fields.indexOf(met[field]!), ...rest] as const)
        expect(problems).toEqual([])
        expect(records).toBe(rows.length)
        expect(fields.map((field) => field.name)).toEqual(columns)
        expect(fields.map((field) => field.index)).toEqual(columns.map((__, i) => i))
        const expected = rows.flatMap((row, record) => row.map((value, field) => [field, record, value ?? '']))
        expect(cells.map(([field, record, , value]) => [field, record, value])).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('places every hit in the cell that holds it', () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const { cells, hits, fields } = scan(render(columns, rows))
        const columnCells = cells.filter(([field]) => fields[field]!.path === null)
        const held = columnCells.flatMap(([field, record, written]) =>
          [...written.matchAll(/@/g)].map(() => `t.${fields[field]!.name}#${record}`),
        )
        expect(hits.filter((hit) => hit !== null)).toEqual(held)
      }),
      { numRuns: 100 },
    )
  })
})

describe('where the bytes are cut changes nothing', () => {
  test.each(Object.entries({ PG_COPY, PG_INSERT, MYSQL, SQLITE, SQLSERVER, ORACLE }))('%s', (_, sample) => {
    const bytes = new TextEncoder().encode(sample)
    const whole = scan(bytes)
    expect(scan(bytes, { cuts: [1] })).toEqual(whole)
    for (let cut = 1; cut < bytes.length; cut++) expectSame(scan(bytes, { cuts: [cut, bytes.length] }), whole, cut)
  })

  test('nor does it in random text of SQL pieces, which never throws', () => {
    const words =
      "INSERT INTO t |VALUES |(1, |COPY t (a, b) FROM stdin;\n|CREATE TABLE t (|DELIMITER ;;\n|REPLACE |\nALTER TABLE t ADD |q'[|BEGIN\n|END;|\\"
    const token = fc.oneof(piece, fc.constantFrom(...words.split('|')))
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (tokens, cuts) => {
          const sql = tokens.join('')
          expect(scan(sql, { cuts })).toEqual(scan(sql))
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('nor does it in random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(scan(bytes, { cuts: [3] })).toEqual(scan(bytes))
      }),
    )
  })
})

/** As toEqual, without its cost where nothing differs. */
function expectSame(actual: Scanned, expected: Scanned, cut: number): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect({ cut, ...actual }).toEqual({ cut, ...expected })
}
