/** Recognisers look at bytes first. What that refuses, the full look must refuse as well. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffCsv } from '../../src/formats/csv-dialect.ts'
import { format as json } from '../../src/formats/json.ts'
import { format as ndjson } from '../../src/formats/ndjson.ts'
import { mayBeTable } from '../../src/formats/may-be-table.ts'
import { formats } from '../../src/formats/index.ts'
import { format as sql } from '../../src/formats/sql.ts'

const cell = fc.oneof(
  fc.stringMatching(/^[a-z0-9 .]{0,12}$/),
  fc.stringMatching(/^[a-z ,;|\n]{0,12}$/).map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.constant('"say ""a,b"" twice"'),
)
const noise = fc.stringMatching(/^[a-z,;|\t]{0,30}$/)

const table = fc
  .record({
    delimiter: fc.constantFrom(',', '\t', ';', '|', '\x1f'),
    columns: fc.integer({ min: 2, max: 6 }),
    rows: fc.integer({ min: 3, max: 90 }),
    prologue: fc.constantFrom('', '\ufeff', 'sep=;\n', '# made by hand, not by a program\n'),
    titles: fc.array(noise, { maxLength: 2 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    cells: fc.array(cell, { minLength: 12, maxLength: 40 }),
  })
  .map(({ delimiter, columns, rows, prologue, titles, end, cells }) => {
    const row = (r: number): string =>
      Array.from({ length: columns }, (_, c) => cells[(r * 7 + c * 3) % cells.length] as string).join(delimiter)
    return prologue + [...titles, ...Array.from({ length: rows }, (_, r) => row(r))].join(end) + end
  })

describe('a table by its bytes', () => {
  it('is never refused where the full look finds one', () => {
    fc.assert(
      fc.property(table, (text) => {
        const head = Buffer.from(text)
        const { rows, columns, consistency } = sniffCsv(head, true)
        if (rows.length >= 3 && columns >= 2 && consistency >= 0.9) expect(mayBeTable(head)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('is refused in code, prose and empty files', () => {
    expect(mayBeTable(Buffer.from(''))).toBe(false)
    const code = 'function add(a, b) {\n  return a + b\n}\n\nconst list = [1, 2, 3]\nlog(add(1, 2), list)\n'.repeat(20)
    expect(mayBeTable(Buffer.from(code))).toBe(false)
    expect(mayBeTable(Buffer.from('It was late, and we went home.\nNobody spoke.\nThe road was dark.\n'.repeat(9)))).toBe(false)
  })

  it('is left to the full look where rows are too long to be counted', () => {
    expect(mayBeTable(Buffer.from(`${'name,'.repeat(10_000)}\n`.repeat(2)))).toBe(true)
  })
})

describe('JSON lines by their bytes', () => {
  const line = fc.oneof(
    fc.json().map((json) => json.replaceAll('\n', ' ')),
    fc.constantFrom('{"a":1}', '  {"b":[2]} ', '{}', '', 'note', '{broken}', '[1]'),
    fc.record({ id: fc.nat(), text: fc.string() }).map((record) => JSON.stringify(record)),
  )
  const slow = (text: string): number => {
    const lines = text
      .replace(/^\ufeff/, '')
      .split('\n')
      .filter((one) => one.trim() !== '')
      .slice(0, 20)
    const isJson = (one: string): boolean => {
      try {
        JSON.parse(one)
        return true
      } catch {
        return false
      }
    }
    const good = lines.filter((one) => /^\s*\{.*\}\s*$/.test(one) && isJson(one)).length
    return lines.length >= 2 && good / lines.length >= 0.8 ? 0.85 : 0
  }
  it('are recognised as if all had been decoded', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, ends) => {
        const text = lines.join(end) + (ends ? end : '')
        expect(ndjson.recognises(Buffer.from(text), 'x.log')).toBe(slow(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('SQL behind a long comment', () => {
  it.each([100, 2000, 2048, 2100, 20_000])('is recognised: %i bytes of it', (length) => {
    const comment = `-- ${'c'.repeat(length)}\n`
    expect(sql.recognises(Buffer.from(`${comment}INSERT INTO t VALUES (1);\n`), 'x')).toBe(0.9)
    expect(sql.recognises(Buffer.from(`${comment}import sys\nINSERT INTO t VALUES (1);\n`), 'x')).toBe(0)
  })
})

describe('a JSON document', () => {
  it.each(['[[1, 2], [3]]', '[[[["a"]]]]', '[\n  {"a": 1}]', '{"a": 1}', '{}', '[]', '[ -1.5e3 , 2]', '[null]', '[[{"a":1}]]'])(
    'is told without its name: %s',
    (text) => expect(json.recognises(Buffer.from(text), 'x')).toBeGreaterThan(0),
  )
  it.each(['[[anchor]]\n= Title', '[section]\na=b', '[1.0.0] - 2024-01-02\n- first', '{{ template }}', '[x] done', '{ a: 1 }'])(
    'is not what only begins like one: %s',
    (text) => expect(json.recognises(Buffer.from(text), 'x')).toBe(0),
  )
})

describe('recognising', () => {
  it('takes no longer for heads that match nearly', () => {
    const heads = [
      '#\n',
      '\n',
      ' ',
      '---\n',
      '| ',
      '|-',
      ' |',
      'a: ',
      '[',
      '<!--',
      'a=',
      'From: a\n',
      '\t',
      'A: =?',
      'version: 1\n',
      'MSH|^',
    ]
    const names = ['a.md', 'a.yaml', 'a.ini', 'a.ldif', 'a.html']
    let longest = 0
    for (const pump of heads) {
      for (const first of ['', '---\n', '# a\n']) {
        const head = Buffer.from((first + pump.repeat(65_536 / pump.length)).slice(0, 65_536))
        for (const name of names) {
          const start = performance.now()
          for (const format of formats) format.recognises(head, name)
          longest = Math.max(longest, performance.now() - start)
        }
      }
    }
    // Some 5 ms; what is quadratic takes seconds.
    expect(longest).toBeLessThan(1500)
  })
})
