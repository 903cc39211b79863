import { describe, expect, test } from 'vitest'
import { format } from '../../src/formats/sql.ts'
import { scan } from './sql-scan.ts'

const MIB = 1024 * 1024
const AFTER = "\nINSERT INTO users (email) VALUES ('ann@example.com');\n"

describe('text that is never closed', () => {
  test.each([
    ['a string', "INSERT INTO t VALUES (1, 'abc\nxyz"],
    ['a dollar-quoted body', 'DO $body$ BEGIN\n'],
    ['a comment', '/* open\n'],
    ['a quoted name', 'CREATE TABLE "t\n'],
  ])('%s is told with its line at the end of the input', (_, sql) => {
    const { problems } = scan(`SELECT 1;\n\n${sql}`)
    expect(problems).toMatchObject([{ code: 'malformed', incomplete: false }])
    expect(problems[0]?.message).toMatch(/ at line 3 is never closed/)
  })

  test.each([
    ['a string', "INSERT INTO t VALUES (1, 'a@"],
    ['a string of a query', "SELECT '@"],
    ['a dollar-quoted body', 'DO $body$ @'],
    ['a comment', '/*@'],
    ['a quoted name', 'INSERT INTO "@'],
  ])('%s is given up after 16 MiB, and the next statement is read', (_, sql) => {
    const scanned = scan(`${sql}${' it has lines\n'.repeat((17 * MIB) / 14)}${AFTER}`, { cuts: [100_003] })
    expect(scanned.problems).toMatchObject([{ code: 'malformed', incomplete: false }])
    expect(scanned.columns).toMatchObject({ 'users.email': ['ann@example.com'] })
    expect(scanned.hits.at(-1)).toBe('users.email#0')
  })

  test('given up or not does not depend on the cuts', () => {
    const exact = `INSERT INTO t VALUES ('${'x'.repeat(16 * MIB - 2)}');${AFTER}`
    const over = `INSERT INTO t VALUES ('${'x'.repeat(16 * MIB - 1)}');${AFTER}`
    for (const cuts of [[MIB], [16 * MIB + 23], [7 * MIB + 1]]) {
      expect(scan(exact, { cuts }).problems).toEqual([])
      expect(scan(over, { cuts }).problems.length).toBe(1)
    }
  })
})

test('a tuple that breaks off at a semicolon does not spoil the next statement', () => {
  expect(scan(`INSERT INTO t VALUES (1, (2, (3);${AFTER}`).columns).toEqual({
    't.0': ['1'],
    't.1': ['(2, (3)'],
    'users.email': ['ann@example.com'],
  })
})

test('an input that ends inside a row says so', () => {
  expect(scan("INSERT INTO t VALUES (1, 'a'").problems).toMatchObject([{ code: 'truncated', incomplete: false }])
})

test('a million open parentheses take no stack', () => {
  const scanned = scan(`INSERT INTO t VALUES ${'('.repeat(1e6)}1${')'.repeat(1e6)};${AFTER}`)
  expect(scanned.records).toBe(2)
  expect(scan(`CREATE TABLE t ${'('.repeat(1e6)}`).fields).toEqual([])
})

test('fields are capped at 16,384, and the rest of the rows is still placed in those', () => {
  const row = Array.from({ length: 20_000 }, () => "'@'").join()
  const scanned = scan(`INSERT INTO t VALUES (${row});\nINSERT INTO u VALUES ('@');\nINSERT INTO t VALUES ('@');`, {
    sampleRecords: 1,
  })
  expect(scanned.fields.length).toBe(16_384)
  expect(scanned.problems).toMatchObject([{ code: 'limit', incomplete: false }])
  expect(scanned.hits.slice(16_383, 16_385)).toEqual(['t.16383#0', null])
  expect(scanned.hits.slice(-2)).toEqual([null, 't.0#1'])
  expect(scanned.records).toBe(3)
})

/** Milliseconds of this process's own work: what else the machine does takes no part. */
function workOf(action: () => void): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test('a hundred thousand tables, columns and statements are read in linear time and told once', () => {
  const dump = (count: number): string => {
    const each = (write: (i: number) => string): string => Array.from({ length: count }, (_, i) => write(i)).join('')
    const columns = `CREATE TABLE w (${each((i) => `c${i} int,`)}z int);\n`
    return columns + each((i) => `CREATE TABLE t${i} (a int);INSERT INTO t${i} (a) VALUES (1);\n`)
  }
  const small = dump(12_500)
  const large = dump(100_000)
  scan(small, { sampleRecords: 0 })
  const least = Math.max(
    20,
    workOf(() => scan(small, { sampleRecords: 0 })),
  )
  let scanned: ReturnType<typeof scan> | undefined
  // Eight times as much: quadratic work is 64 times as much.
  expect(workOf(() => (scanned = scan(large, { sampleRecords: 0 }))) / least).toBeLessThan(32)
  expect(scanned?.problems.map(({ code }) => code)).toEqual(['limit'])
  expect(scanned?.records).toBe(100_000)
})

test('one INSERT of 256 MiB needs no memory of its own', () => {
  const reader = format.open(new Uint8Array(0), 'x.sql', { sampleRecords: 10, cells: { cell: () => {} } })
  const hits = new Uint32Array(0)
  let offset = 0
  const give = (text: string, times: number): void => {
    const bytes = new TextEncoder().encode(text)
    for (let i = 0; i < times; i++) {
      reader.read(bytes, 0, bytes.length, offset, hits, 0)
      offset += bytes.length
    }
  }
  give("INSERT INTO t VALUES (0, 'a')", 1)
  const before = process.memoryUsage()
  give(",(1, 'some text')".repeat(61_681), 256)
  give(';', 1)
  reader.end()
  const after = process.memoryUsage()
  expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(32 * MIB)
  expect(reader.records).toBe(1 + 61_681 * 256)
  expect(reader.problems).toEqual([])
})

test('a word, a number and a line comment of 20 MiB are no problem', () => {
  const long = 'a1'.repeat(10 * MIB)
  const { columns, problems } = scan(`${long};\n-- ${long}\nINSERT INTO t VALUES (0x${long}, '@');`, { cuts: [MIB] })
  expect(problems).toEqual([])
  expect(columns['t.0']?.[0]?.length).toBe(1024)
  expect(columns['t.1']).toEqual(['@'])
})
