import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format as csv } from '../../src/formats/csv.ts'
import { format as sql } from '../../src/formats/sql.ts'
import { everyCut, type Reading, readCut } from './read-cut.ts'

const readCsv = (text: string): Reading => readCut(csv, text, { name: 'table.csv' })
const readSql = (text: string): Reading => readCut(sql, text, { name: 'dump.sql' })

const quoted = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`
const leaves = (reading: Reading): (readonly [string | null, number, string])[] =>
  reading.cells.filter(([field]) => field?.includes(':')).map(([field, record, value]) => [field, record, value])

const DOCUMENT = { contact: { email: 'a@b.example', note: 'say "hi"\n\\ @' }, tags: ['x', "o'@"], n: 12, none: null }
const EXPECTED = [
  ['1:contact.email', 0, 'a@b.example'],
  ['1:contact.note', 0, 'say "hi"\n\\ @'],
  ['1:tags[]', 0, 'x'],
  ['1:tags[]', 0, "o'@"],
  ['1:n', 0, '12'],
  ['1:none', 0, ''],
]
const HITS = [
  ['1:contact.email', 0],
  ['1:contact.note', 0],
  ['1:tags[]', 0],
]

const text = JSON.stringify(DOCUMENT)
const sqlText = text.replaceAll("'", "''")
const mysqlText = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"')

describe('JSON inside a column', () => {
  it.each([
    ['a quoted CSV cell', readCsv, `id,data\n1,${quoted(DOCUMENT)}\n2,plain@\n`],
    ['a bare TSV cell', readCsv, `id\tdata\n1\t${text}\n2\tplain@\n`],
    ['an INSERT', readSql, `INSERT INTO t (id, data) VALUES (1, '${sqlText}'), (2, 'plain@');\n`],
    ['an INSERT with a cast', readSql, `INSERT INTO t (id, data) VALUES (1, CAST('${sqlText}' AS jsonb)), (2, 'plain@');\n`],
    [
      'a PostgreSQL E string',
      readSql,
      `SET standard_conforming_strings = on;\nINSERT INTO t (id, data) VALUES (1, E'${mysqlText}'), (2, 'plain@');\n`,
    ],
    [
      'a MySQL string',
      readSql,
      `-- MySQL dump 10.13\nINSERT INTO \`t\` (\`id\`, \`data\`) VALUES (1,'${mysqlText}'),(2,'plain@');\n`,
    ],
    ['a COPY row', readSql, `COPY t (id, data) FROM stdin;\n1\t${text.replaceAll('\\', '\\\\')}\n2\tplain@\n\\.\n`],
  ])('is read by its paths in %s', (_, read, source) => {
    const got = read(source)
    expect(leaves(got)).toEqual(EXPECTED)
    // Quotes are written in two bytes here: none of them is the value's.
    const written = got.cells.filter(([, , value]) => ['a@b.example', 'x', '12'].includes(value)).map(([, , , bytes]) => bytes)
    expect(written).toEqual(['a@b.example', 'x', '12'])
    expect(got.hits).toEqual([...HITS, ['data', 1]])
    const format = read === readCsv ? csv : sql
    const name = read === readCsv ? 'table.csv' : 'dump.sql'
    for (const sampleRecords of [Number.POSITIVE_INFINITY, 1, 0]) {
      const whole = readCut(format, source, { name, sampleRecords })
      expect(whole.hits).toEqual(got.hits)
      for (const cuts of everyCut(source)) expect(readCut(format, source, { name, sampleRecords, cuts })).toEqual(whole)
    }
  })

  it('gives a hit its leaf however far into the cell it lies', () => {
    const long = { log: Array.from({ length: 3000 }, () => 'nothing here'), owner: { email: 'a@b.example' } }
    expect(readCsv(`id,data\n1,${quoted(long)}\n`).hits).toEqual([['1:owner.email', 0]])
    expect(readSql(`INSERT INTO t (id, data) VALUES (1, '${JSON.stringify(long)}');`).hits).toEqual([['1:owner.email', 0]])
  })

  it('gives a hit that begins with a bare number to that number', () => {
    // `@` stands for a hit; a number cannot hold one, so the string beside it shows where numbers end.
    expect(readCsv(`id,data\n1,${quoted({ n: 12, s: '@' })}\n`).hits).toEqual([['1:s', 0]])
  })

  it.each(['[see note] a@b.example', '{gold,a@b.example}', '[a@b.example]', '{a@b.example}', '[2] a@b.example', '{}'])(
    'leaves hits in %s, which is not JSON, to the column',
    (cell) => {
      const got = readCsv(`id,data\n1,"${cell}"\n2,x@\n`)
      expect(got.hits.every(([field]) => field === 'data')).toBe(true)
    },
  )

  it('leaves what follows broken JSON in a cell to the column, and the next cell is read again', () => {
    const got = readCsv(`id,data\n1,"{""a"": ""@"", oops @ ""b"": ""@""}"\n2,${quoted({ a: '@' })}\n`)
    expect(got.hits).toEqual([
      ['1:a', 0],
      ['data', 0],
      ['data', 0],
      ['1:a', 1],
    ])
  })

  it('never shows a header row’s or a map’s keys that are data', () => {
    const got = readCsv(`id,data\n1,${quoted({ 'ann@shop.example': { seen: 'x' } })}\n`)
    expect(got.fields).toEqual(['id', 'data', '1:*.seen'])
  })

  it('reads any JSON value in a cell as it reads it alone', () => {
    const value = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.oneof(fc.string({ minLength: 1, maxLength: 9 }), fc.integer()),
      {
        minKeys: 1,
        maxKeys: 5,
      },
    )
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (rows) => {
        const expected = rows.flatMap((row, record) => Object.entries(row).map(([key, one]) => [`1:${key}`, record, String(one)]))
        expect(leaves(readCsv(`id,data\n${rows.map((row, i) => `${i},${quoted(row)}\n`).join('')}`))).toEqual(expected)
        const tuples = rows.map((row, i) => `(${i}, '${JSON.stringify(row).replaceAll("'", "''")}')`).join(', ')
        const dump = `SET standard_conforming_strings = on;\nINSERT INTO t (id, data) VALUES ${tuples};`
        expect(leaves(readSql(dump))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
