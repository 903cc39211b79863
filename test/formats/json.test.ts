import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/json.ts'
import { looksLikeValue } from '../../src/formats/csv-header.ts'
import { everyCut, type Reading, readCut } from './read-cut.ts'

const read = (text: string): Reading => readCut(format, text)
const values = (reading: Reading): [string | null, string][] => reading.cells.map(([field, , value]) => [field, value])

/** The leaves of a value that JSON.parse gave, in order. */
function leavesOf(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}[]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`))
  return [[path, value === null ? '' : String(value)]]
}

describe('the JSON reader', () => {
  const key = fc.stringMatching(/^[a-z_é"\\ @]{1,6}$/).filter((text) => !looksLikeValue(text))
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed() && text !== ''),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('@', '"@\\', '\u0000\n', '😀'),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }))

  /** Of DynamoDB: what `scan` gives, what `batch-write-item` and `put-item` take. */
  it.each([
    ['Items[].', { Items: [{ email: { S: 'a@b.example' }, home: { M: { city: { S: 'Lund' } } } }], Count: 1 }],
    ['Users[].', { Users: [{ PutRequest: { Item: { email: { S: 'a@b.example' }, home: { M: { city: { S: 'Lund' } } } } } }] }],
    [
      'Users[].',
      {
        RequestItems: {
          Users: [{ PutRequest: { Item: { email: { S: 'a@b.example' }, home: { M: { city: { S: 'Lund' } } } } } }],
        },
      },
    ],
    ['', { email: { S: 'a@b.example' }, home: { M: { city: { S: 'Lund' } } } }],
  ])('calls values by the names of their attributes, not by their types: %s', (before, document) => {
    expect(values(read(JSON.stringify(document, null, 2))).slice(0, 2)).toEqual([
      [`${before}email`, 'a@b.example'],
      [`${before}home.city`, 'Lund'],
    ])
  })

  it('takes a key of one letter for a name where more than a type is beside it', () => {
    expect(values(read('{"size": {"S": "12", "M": "14"}}'))).toEqual([
      ['size.S', '12'],
      ['size.M', '14'],
    ])
  })

  it('gives the leaves a recursive walk of JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), fc.constantFrom(undefined, 2, '\t'), (document, indent) => {
        const text = JSON.stringify(document, null, indent)
        const got = read(text)
        expect(values(got)).toEqual(leavesOf(JSON.parse(text), ''))
        expect(got.problems).toEqual([])
        expect(got.hits).toHaveLength(text.split('@').length - 1)
      }),
      { numRuns: 400 },
    )
  })

  it('reads a text as UTF-8 that holds what another program could not decode', () => {
    expect(values(read('{"name": "Zo\u00eb M\ufffdller", "city": "K\ufffdln"}'))).toEqual([
      ['name', 'Zo\u00eb M\ufffdller'],
      ['city', 'K\ufffdln'],
    ])
  })

  it('throws on no bytes, and places every hit', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '@', '1', 'null', '/', '*', '\n', ' ', 'é', '"a":')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('')
        const whole = read(text)
        const length = Buffer.byteLength(text)
        if (length > 1) expect(readCut(format, text, { cuts: [1 + (at % (length - 1))] })).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same wherever the bytes are cut, sampled or not', () => {
    const text =
      '\ufeff{"posts": [{"user": {"email": "a@b.example", "n\\u0061me": "J\\"@"}, "n": -1.50e3}, {"user": {"email": "é@"}}], // @\n' +
      '"map": {"c@d.example": {"x": "@"}}, "last": [null, true, "\\\\"]}\n{"second": "@"} [1, 2] /* @ */'
    for (const sampleRecords of [Number.POSITIVE_INFINITY, 1, 0]) {
      const whole = readCut(format, text, { sampleRecords })
      expect(whole.problems).toEqual([])
      for (const cuts of everyCut(text)) expect(readCut(format, text, { cuts, sampleRecords })).toEqual(whole)
    }
  })

  it('names values by their path', () => {
    const got = read('{"posts": [{"user": {"email": "a@b.example"}}, {"user": {"email": "c@d.example"}}]}')
    expect(got.hits).toEqual([
      ['posts[].user.email', 0],
      ['posts[].user.email', 1],
    ])
    expect(got.records).toBe(2)
  })

  it('takes the elements of a top-level array for records, whose paths begin at them', () => {
    const got = read('[{"email": "a@b.example"}, {"email": "c@d.example"}]')
    expect(got.fields).toEqual(['email'])
    expect(got.hits.map(([, record]) => record)).toEqual([0, 1])
    expect(got.records).toBe(2)
  })

  it('decodes escapes, and says where the value stands as written', () => {
    expect(read('{"a": "x\\u0040y\\n\\"z\\""}').cells).toEqual([['a', 0, 'x@y\n"z"', 'x\\u0040y\\n\\"z\\"']])
  })

  it('keeps the digits of numbers as written', () => {
    const got = read('{"card": 4111111111111111222, "amount": 1.50, "big": 1e400}')
    expect(got.cells.map((cell) => cell[2])).toEqual(['4111111111111111222', '1.50', '1e400'])
  })

  it('reads past comments and trailing commas', () => {
    const got = read('// settings @\n{"a" /* @ */: "x", /* b: */ "b": [1, 2,], } // end')
    expect(values(got)).toEqual([
      ['a', 'x'],
      ['b[]', '1'],
      ['b[]', '2'],
    ])
    expect(got.hits).toEqual([
      [null, 0],
      [null, 0],
    ])
    expect(got.problems).toEqual([])
  })

  it('reads documents that follow one another', () => {
    const got = read('{"a": 1}{"a": 2}\n\n{"a": 3}')
    expect(got.cells.map(([field, record, value]) => [field, record, value])).toEqual([
      ['a', 0, '1'],
      ['a', 1, '2'],
      ['a', 2, '3'],
    ])
    expect(got.records).toBe(3)
  })

  it('scans the rest as text where it stops being JSON', () => {
    const got = read('{"a": "x@"} } "b": "y@"')
    expect(got.hits).toEqual([
      ['a', 0],
      [null, 0],
    ])
    expect(got.problems).toEqual(['malformed'])
  })

  it('says when the JSON ends inside a value', () => {
    expect(read('{"a": ["x@').problems).toEqual(['truncated'])
    expect(read('{"a": ["x@').hits).toEqual([['a[]', 0]])
  })

  it('gives up at 512 levels, and says so, whatever the depth', () => {
    expect(read(`${'['.repeat(512)}"@"${']'.repeat(512)}`).problems).toEqual([])
    const got = read(`${'{"a":['.repeat(200_000)}"@"`)
    expect(got.problems).toEqual(['limit'])
    expect(got.hits).toEqual([[null, 0]])
  })

  it('shows * for the keys of an object with more than 256', () => {
    const map = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`user ${'x'.repeat(i % 50)}${i}`, { email: `${i}@` }]))
    const got = read(JSON.stringify({ users: map }))
    expect(got.fields).toHaveLength(257)
    expect(got.fields.at(-1)).toBe('users.*.email')
    expect(got.hits.at(-1)?.[0]).toBe('users.*.email')
  })

  it.each(['ann@shop.example', '+1 212-555-0100', '192.0.2.7', '4111111111111111', '1984-03-12', 'https://a.example/u/ann'])(
    'never shows %s, a key that is data',
    (key) => {
      expect(read(JSON.stringify({ by: { [key]: { seen: 'x' } } })).fields).toEqual(['by.*.seen'])
    },
  )

  it('takes an object whose keys are ids for records behind them', () => {
    const ids = [
      'pxwg163G4s0xgaQYFc9r',
      'wgnFyfFzksys4vXPHC2n0HzSYu6W',
      '-MxK3v9QzPa1bC7dEfGh',
      '5f1a2b3c4d5e6f7081920a1b',
      '01HV3K8Z9QWERTYPASDFGHJK2M',
    ]
    for (const id of ids) expect(read(JSON.stringify({ users: { [id]: { email: 'a@b' } } })).fields).toEqual(['users.*.email'])
    const named = [
      'addressLine1Override',
      'notificationSettings',
      'internationalization',
      'billingAddressPostalCodeLine',
      'HTTP2ServerPushEnable',
    ]
    for (const key of named) expect(read(JSON.stringify({ [key]: 'a@b' })).fields).toEqual([key])
  })

  it('shares one path among those beyond 16,384, and says so', () => {
    const wide = Array.from({ length: 100 }, (_, i) => [
      `k${i}`,
      Object.fromEntries(Array.from({ length: 200 }, (_, j) => [`v${j}`, '@'])),
    ])
    const got = read(JSON.stringify(Object.fromEntries(wide)))
    expect(got.fields.length).toBeLessThanOrEqual(16_384)
    expect(got.fields.at(-1)).toBe('*')
    expect(got.problems).toEqual(['limit'])
    expect(got.hits).toHaveLength(20_000)
  })

  it('takes __proto__ and constructor for keys like any other', () => {
    const got = read('{"__proto__": {"email": "a@b.example"}, "constructor": {"prototype": "x"}}')
    expect(got.fields).toEqual(['__proto__.email', 'constructor.prototype'])
    expect(Object.hasOwn(Object.prototype, 'email')).toBe(false)
  })

  it('cuts long values at 1,024 characters but not their place', () => {
    const [cell] = read(JSON.stringify({ a: 'é'.repeat(5000) })).cells
    expect(cell?.[2]).toBe('é'.repeat(1024))
    expect(cell?.[3]).toHaveLength(5000)
  })
})

describe('recognising JSON', () => {
  const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)

  it('takes no section of an INI file for an array', () => {
    expect(sure('[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,11\r\n', 'site.url')).toBe(0)
    expect(sure('[section]\na = 1\n', 'x')).toBe(0)
    for (const text of ['[{"a": 1}]', '[ {} ]', '[\n  {\n', '[[1]]', '[]', '{}', '{ "a": 1 }', '[1, 2]'])
      expect(sure(text, 'x'), text).toBe(0.7)
  })

  it('takes no line of a log that begins in brackets for an array', () => {
    for (const text of ['[1718877301] Nagios starting\n', '[   12.345] (II) Server\n', '[1] 2026/06/20 [INF] up\n', '[[1] x] y'])
      expect(sure(text, 'x.log'), text).toBe(0)
    for (const text of ['[[1], [2]]', '[1]\n', '[\n1\n]', '[1.5', '[1,\n2]']) expect(sure(text, 'x'), text).toBe(0.7)
  })

  it('is sure by ending where the text agrees, and by the text alone', () => {
    expect(sure('\ufeff {"a": 1}', 'x.json')).toBeGreaterThan(0.8)
    expect(sure('[{"a": 1}]', 'export')).toBeGreaterThan(0.5)
    expect(sure('name: Ann', 'x.json')).toBe(0)
    expect(sure('[section]\nkey = 1', 'x.ini')).toBe(0)
  })
})
