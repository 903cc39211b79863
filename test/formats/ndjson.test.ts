import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/ndjson.ts'
import { everyCut, type Reading, readCut } from './read-cut.ts'

const read = (text: string, sampleRecords?: number): Reading =>
  readCut(format, text, sampleRecords === undefined ? {} : { sampleRecords })

describe('the NDJSON reader', () => {
  it('reads the rows that JSON.parse reads line by line', () => {
    const row = fc.record({ id: fc.integer(), note: fc.string({ minLength: 1 }), tags: fc.array(fc.constantFrom('a', '@')) })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (rows, eol) => {
        const got = read(rows.map((one) => JSON.stringify(one)).join(eol))
        const expected = rows.flatMap((one, record) => [
          ['id', record, String(one.id)],
          ['note', record, one.note],
          ...one.tags.map((tag) => ['tags[]', record, tag]),
        ])
        expect(got.cells.map(([field, record, value]) => [field, record, value])).toEqual(expected)
        expect(got.records).toBe(rows.length)
        expect(got.problems).toEqual([])
      }),
    )
  })

  it('goes on with the line after one that is not JSON, and says which it was', () => {
    const got = read('{"a": "x@"}\n{"a": "y@", oops@}\n{"a": "z@"}\n')
    expect(got.hits).toEqual([
      ['a', 0],
      ['a', 1],
      [null, 0],
      ['a', 2],
    ])
    expect(got.problems).toEqual(['malformed at line 2'])
    expect(got.records).toBe(3)
  })

  it('does not read a value on into the next line', () => {
    const got = read('{"a": "open@\n{"a": "z@"}\n')
    expect(got.hits).toEqual([
      ['a', 0],
      ['a', 1],
    ])
    expect(got.problems).toEqual(['malformed at line 1'])
  })

  it('goes on after a line nested too deep', () => {
    expect(read(`${'['.repeat(100_000)}@\n{"a": "@"}\n`).hits).toEqual([
      [null, 0],
      ['a', 1],
    ])
  })

  it('does not count blank lines as records, whatever their line end', () => {
    expect(read('{"a": 1}\r\n\r\n\r\n{"a": 2}\r\n').records).toBe(2)
    expect(read('{"a": 1}\n\n{"a": 2}').records).toBe(2)
  })

  it('counts elements of a line’s arrays to that line', () => {
    expect(read('[{"a": "@"}, {"a": "@"}]\n{"a": "@"}\n').hits.map(([, record]) => record)).toEqual([0, 0, 1])
  })

  it('gives the same wherever the bytes are cut, sampled or not', () => {
    const text =
      '{"email": "a@b.example", "n": 12}\r\n\r\n{"later": 1}\n{"x": {"y": ["@", "\\"@"]}} \n{bad @\n[1, "@"]\n{"quiet": true}\n{"z": "@'
    for (const sampleRecords of [Number.POSITIVE_INFINITY, 1, 0]) {
      const whole = read(text, sampleRecords)
      for (const cuts of everyCut(text)) expect(readCut(format, text, { cuts, sampleRecords })).toEqual(whole)
    }
  })

  it('lets lines without hits decide nothing about later ones, however they are cut', () => {
    const keys = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, 1]))
    const text = `{"a": "@"}\n${JSON.stringify(keys)}\n{"b": "@"}\n`
    const whole = read(text, 1)
    expect(whole.fields).toEqual(['a', 'b'])
    for (const cut of [11, 12, 300, 2000, 2600]) expect(readCut(format, text, { cuts: [cut], sampleRecords: 1 })).toEqual(whole)
  })

  it('takes __proto__ for a key like any other', () => {
    expect(read('{"__proto__": {"email": "@"}}\n').hits).toEqual([['__proto__.email', 0]])
  })
})

describe('recognising NDJSON', () => {
  const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)

  it('needs two lines of JSON, or the ending', () => {
    expect(sure('{"a": 1}\n{"a": 2}\n', 'export')).toBeGreaterThan(0.8)
    expect(sure('{"a": 1}\n', 'export')).toBe(0)
    expect(sure('{"a": 1}\n', 'export.jsonl')).toBeGreaterThan(0.9)
    expect(sure('{\n  "a": 1\n}\n', 'export')).toBe(0)
  })
})
