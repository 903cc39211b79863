import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/csv.ts'
import { findHeader } from '../../src/formats/csv-header.ts'
import { NO_FIELD } from '../../src/model/field.ts'
import { HIT_FIELD, HIT_RECORD, HIT_START, HIT_WORDS } from '../../src/model/hit.ts'

interface Reading {
  fields: (string | null)[]
  rows: string[][]
  hits: [number, number][]
  problems: string[]
  records: number
}

/** Reads with the bytes cut at the given places; every '@' is a hit. */
function read(text: string, cuts: readonly number[] = [], name = 'table.csv'): Reading {
  const bytes = Buffer.from(text)
  const rows: string[][] = []
  const cells = {
    cell(field: number, record: number, start: number, end: number, value: string): void {
      const row = (rows[record] ??= [])
      row[field] = value
      if (field < 99 && value !== '' && !/["\\]/.test(value)) expect(bytes.toString('utf8', start, end).trim()).toBe(value)
    },
  }
  const reader = format.open(bytes.subarray(0, 65_536), name, { cells, sampleRecords: Number.POSITIVE_INFINITY })
  const hits: [number, number][] = []
  const edges = [0, ...cuts, bytes.length]
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number
    const to = edges[i + 1] as number
    const starts: number[] = []
    for (let at = bytes.indexOf(64, from); at >= 0 && at < to; at = bytes.indexOf(64, at + 1)) starts.push(at)
    const block = new Uint32Array(starts.length * HIT_WORDS)
    starts.forEach((start, k) => {
      block[k * HIT_WORDS + HIT_START] = start
    })
    reader.read(bytes, from, to, from, block, starts.length)
    for (let k = 0; k < starts.length; k++)
      hits.push([block[k * HIT_WORDS + HIT_FIELD] as number, block[k * HIT_WORDS + HIT_RECORD] as number])
  }
  reader.end()
  return {
    fields: reader.fields.map((field) => field.name),
    rows: rows.map((row) => Array.from(row, (value) => value ?? '')),
    hits,
    problems: reader.problems.map((problem) => problem.code),
    records: reader.records,
  }
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

describe('the CSV reader', () => {
  const word = fc.stringMatching(/^[a-zé@ ",;\n'|]{1,12}$/).map((text) => `x${text.trim()}`)
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 3, max: 8 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )

  it('reads the cells that csv-parse reads, in every dialect', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, eol) => {
        const names = (rows[0] as string[]).map((_, i) => `name_${i}`)
        const text = [names, ...rows].map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(eol) + eol
        const expected = (parse(text, { delimiter, relax_column_count: true }) as string[][]).slice(1)
        const got = read(text)
        expect(got.fields).toEqual(names)
        expect(got.rows).toEqual(expected.map((row) => row.map((cell) => cell.trim())))
      }),
      { numRuns: 300 },
    )
  })

  it('places hits and cells alike wherever the bytes are cut', () => {
    const text =
      '\ufeffid,"full ""name""",email\r\n1,"A, B\r\nC",a@b.example\r\n2,,"x@""y"\r\n\r\n3,"z@@",c@d.example,extra@\r\n4,"w",last@'
    const whole = read(text)
    expect(whole.records).toBe(4)
    for (let cut = 1; cut < Buffer.byteLength(text); cut++) expect(read(text, [cut])).toEqual(whole)
    for (let cut = 1; cut < Buffer.byteLength(text) - 3; cut++) expect(read(text, [cut, cut + 1, cut + 2])).toEqual(whole)
  })

  it('gives hits in the header no field, and those below their column and record', () => {
    const got = read('id,mail @ home\n1,a@b.example\n2,c@d.example\n')
    expect(got.fields).toEqual(['id', 'mail @ home'])
    expect(got.hits).toEqual([
      [NO_FIELD, 0],
      [1, 0],
      [1, 1],
    ])
  })

  it('never takes a row of data for names', () => {
    const got = read('ann@shop.example,+1 212-555-0100,1984-03-12\nbob@shop.example,+1 212-555-0101,1990-01-01\n')
    expect(got.fields).toEqual([null, null, null])
    expect(got.records).toBe(2)
  })

  it('goes on after a quote that is never closed', () => {
    const got = read(`id,note\n1,"open ${'word '.repeat(300_000)}\n2,fine@b.example\n3,also@b.example\n`)
    expect(got.problems).toEqual(['malformed'])
    expect(got.hits).toEqual([
      [1, 1],
      [1, 2],
    ])
  })

  it('reads a million columns', () => {
    const wide = `${'a,'.repeat(1_000_000)}z@b.example\n`
    const got = read(wide + wide)
    expect(got.problems).toEqual(['limit'])
    expect(got.hits).toHaveLength(2)
  })
})

describe('recognising CSV', () => {
  const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)

  it('takes no log for a table because its user agents have semicolons', () => {
    const line = (i: number) =>
      `192.0.2.${i} - - [16/Jan/2024:15:52:31 +0000] "GET /a?id=${i} HTTP/1.1" 200 82 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101"\n`
    expect(sure(Array.from({ length: 50 }, (_, i) => line(i)).join(''), 'access.log')).toBe(0)
  })

  it('takes inches in the cells of a table for what they are', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i};${i % 15 === 0 ? 'pipe 5"' : 'hose'};${i * 2}`)
    expect(sure(`id;what;count\n${rows.join('\n')}\n`, 'stock')).toBeGreaterThan(0.5)
  })

  it('is sure by ending, and by an even shape without one', () => {
    expect(sure('anything\n', 'export.csv')).toBeGreaterThan(0.9)
    expect(sure('id;name;city\n1;Ann;Bonn\n2;Bob;Köln\n3;Cy;Ulm\n', 'export')).toBeGreaterThan(0.5)
  })

  it.each([
    [
      'Dear Ann, thank you for your letter, which came today.\nWe will answer soon, I hope.\nYours, Bob, and all of us.\n',
      'letter.txt',
    ],
    ['192.0.2.1 - - [10/Jan/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 12\n'.repeat(9), 'access.log'],
    ['name: Ann\ncity: Bonn\nphones:\n  - 1\n  - 2\n', 'data'],
    ['const a = [1, 2, 3]\nconst b = [4, 5, 6]\nconst c = f(a, b)\n', 'snippet'],
    ['1600 Example Avenue, Springfield, IL 62701', 'address.txt'],
  ])('leaves %j to others', (text, name) => {
    expect(sure(text, name)).toBeLessThan(0.1)
  })
})

describe('finding the header', () => {
  it('may number its last columns, but no row of data is one for that', () => {
    const names = ['onset', 'duration', 'kind', '0', '1', '2', '3']
    const below = Array.from({ length: 9 }, (_, i) => [`${i}.5`, '2.0', i % 2 ? 'red' : 'green', `${i * 7}`, '44', 'left', '9'])
    expect(findHeader([names, ...below], 7)).toEqual({ row: 0, names })
    const people = ['Jane Roe', 'Max Mustermann', 'Ines Moreau', 'John Smith'].map((name) => [name, 'Berlin', '1', '2', '3'])
    expect(findHeader(people, 5).row).toBe(-1)
  })

  it('passes a title above it', () => {
    const rows = [['Customers 2026'], ['id', 'name', 'city'], ['1', 'Ann', 'Bonn'], ['2', 'Bob', 'Ulm']]
    expect(findHeader(rows, 3)).toEqual({ row: 1, names: ['id', 'name', 'city'] })
  })

  it('does not see one in rows of the same kind', () => {
    expect(
      findHeader(
        [
          ['3', '5'],
          ['4', '6'],
          ['9', '1'],
        ],
        2,
      ).row,
    ).toBe(-1)
  })
})

describe('a first line that begins with #', () => {
  it('is a header where the cell is # alone', () => {
    const text = '#,"How was it, in all?",Your email\na1,"good, really",ann@example.com\nb2,bad,bob@example.com\n'
    expect(read(text).fields).toEqual(['#', 'How was it, in all?', 'Your email'])
  })

  it('is a header where it has as many cells as a record', () => {
    expect(read('#sample\tgiven\tcity\n1\tAnn\tBonn\n2\tBob\tUlm\n').fields).toEqual(['#sample', 'given', 'city'])
  })

  it.each(['# made by hand, for all of us, and more\n', '# one\n# two\n', '#\n'])('is a comment elsewhere: %j', (comment) => {
    expect(read(`${comment}name,city\nAnn,Bonn\nBob,Ulm\n`).fields).toEqual(['name', 'city'])
  })
})
