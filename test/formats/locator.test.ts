/** The kernel's locators against the readers that read every byte: with and without them, the same places, records and problems. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format as csv } from '../../src/formats/csv.ts'
import { format as json } from '../../src/formats/json.ts'
import { format as log } from '../../src/formats/log.ts'
import { format as ndjson } from '../../src/formats/ndjson.ts'
import { format as sql } from '../../src/formats/sql.ts'
import { compileKernel, createKernel } from '../../src/kernel/kernel.ts'
import { type FieldPlace, NO_FIELD } from '../../src/model/field.ts'
import type { Format } from '../../src/model/format.ts'
import {
  FILLS_CELL,
  HIT_END,
  HIT_FIELD,
  HIT_KIND,
  HIT_LINE,
  HIT_RECORD,
  HIT_START,
  HIT_WORDS,
  KIND,
} from '../../src/model/hit.ts'

const kernel = createKernel(compileKernel(), { keys: [], literals: [] })

/** Every `@` is a hit. Regions end at the cuts; the bytes around them are the text's, as the window has it. */
function read(format: Format, text: string, cuts: readonly number[], sampleRecords: number, helped: boolean) {
  const bytes = Buffer.from(text)
  const base = kernel.input + 512
  kernel.bytes.fill(0, kernel.input, base + bytes.length + 1200)
  kernel.bytes.set(bytes, base)
  const cells: string[] = []
  const reader = format.open(bytes.subarray(0, 65_536), 'data', {
    sampleRecords,
    cells: { cell: (...cell) => cells.push(cell.join()) },
    ...(helped ? { locator: kernel.locator } : {}),
  })
  const places: [number, number, boolean][] = []
  const edges = [0, ...[...cuts].sort((a, b) => a - b).filter((cut) => cut > 0 && cut < bytes.length), bytes.length]
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] as number, edges[i + 1] as number]
    const starts = [...bytes.subarray(from, to).entries()].filter(([, byte]) => byte === 0x40).map(([at]) => base + from + at)
    const hits = kernel.words.subarray(kernel.hits, kernel.hits + starts.length * HIT_WORDS).fill(0x2bababab)
    for (const [k, start] of starts.entries()) {
      hits[k * HIT_WORDS + HIT_START] = start
      hits[k * HIT_WORDS + HIT_END] = start + 1
      // Every other one is a key word, which lies in the field that it names.
      if ((start - base) % 2 === 0) hits[k * HIT_WORDS + HIT_KIND] = KIND.key
    }
    reader.read(kernel.bytes, base + from, base + to, from, hits, starts.length)
    for (const k of starts.keys()) {
      const fills = ((hits[k * HIT_WORDS + HIT_LINE] as number) & FILLS_CELL) !== 0
      places.push([hits[k * HIT_WORDS + HIT_FIELD] as number, hits[k * HIT_WORDS + HIT_RECORD] as number, fills])
    }
  }
  reader.end()
  return {
    places: places.map(([field, record, fills]) => [
      field === NO_FIELD ? null : labelOf(reader.fields[field] as FieldPlace),
      record,
      fills,
    ]),
    records: reader.records,
    cells,
    problems: reader.problems.map(({ code, line }) => `${code} ${line ?? ''}`),
  }
}

function labelOf({ table, name, index, path }: FieldPlace): string {
  return `${table}.${name}.${index}.${path}`
}

function agree(format: Format, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.nat({ max: 900 }), { maxLength: 4 }),
      fc.constantFrom(0, 1, 3),
      (text, cuts, sampleRecords) => {
        expect(read(format, text, cuts, sampleRecords, true)).toEqual(read(format, text, [], sampleRecords, false))
      },
    ),
    { numRuns: Number(process.env['PIISCOPE_RUNS'] ?? 1500) },
  )
}

const ACCESS_LINE = '192.0.2.7 - - [01/Jan/2024:00:00:01 +0000] "GET /a?b=c HTTP/1.1" 200 12 "-" "Agent/1.0"'
const LONG = 'x'.repeat(67)
const soup = (tokens: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...tokens), { maxLength: most }).map((parts) => parts.join(''))

/** Records that the locator passed, of all there are. */
function passed(format: Format, text: string): [number, number] {
  let rows = 0
  const counting = <T extends { readonly rows: number }>(target: T): T =>
    new Proxy(target, {
      get(of, key) {
        const value = Reflect.get(of, key) as unknown
        if (key === 'json') return counting(value as T)
        if (key === 'rows') rows += value as number
        return value
      },
    })
  const bytes = Buffer.from(text)
  const base = kernel.input + 512
  kernel.bytes.set(bytes, base)
  const options = { sampleRecords: 1, cells: { cell() {} }, locator: counting(kernel.locator) }
  const reader = format.open(bytes, 'data', options)
  reader.read(kernel.bytes, base, base + bytes.length, 0, kernel.words.subarray(kernel.hits, kernel.hits), 0)
  reader.end()
  return [rows, reader.records]
}

describe('a locator passes', () => {
  const many = (row: string, by: string) => Array.from({ length: 200 }, () => row).join(by)
  it.each([
    ['rows of CSV', csv, `a,b\n${many('1,"x, ""y"""', '\n')}\n`],
    ['lines of NDJSON', ndjson, `${many('{"a":1,"b":["x"]}', '\n')}\n`],
    ['elements of a JSON array', json, `[${many('{"a":1,"b":"x"}', ',')}]`],
    ['lines of an access log', log, `${many(ACCESS_LINE, '\n')}\n`],
    ['tuples of INSERT', sql, `INSERT INTO t VALUES ${many("(1,'x')", ',')};\n`],
    ['rows of COPY', sql, `COPY t (a, b) FROM stdin;\n${many('1\t\\N', '\n')}\n\\.\n`],
  ])('nearly all %s', (_what, format, text) => {
    const [rows, records] = passed(format, text)
    expect(records).toBe(200)
    expect(rows).toBeGreaterThan(150)
  })
})

describe('a locator changes nothing', () => {
  const cell = fc.constantFrom(
    '',
    'a',
    '@',
    'a@',
    '"@"',
    '"a,@"',
    '"@\n@"',
    '""',
    '"a""@"',
    '{"a":"@"}',
    '[@',
    '"{""k"":""@""}"',
    LONG,
    `"${LONG}@"`,
    ' @',
    "'@'",
  )
  const row = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','))

  it('in well-made tables', () => {
    const rows = fc.array(row, { maxLength: 30 })
    agree(
      csv,
      fc.tuple(rows, fc.constantFrom('\n', '\r\n')).map(([lines, end]) => ['id,name,mail', '1,2,3', ...lines].join(end) + end),
    )
  })

  it('in tables whose quotes, line ends and widths are anyhow', () => {
    const tokens = [
      '@',
      'a',
      ',',
      ',',
      '"',
      '""',
      '"@',
      '@"',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '{',
      '[',
      ' ',
      LONG,
      ',"',
      '",',
      '"\n',
      'ü@',
    ]
    agree(
      csv,
      soup(tokens, 120).map((text) => `a,b,c\n1,2,3\n4,5,6\n${text}`),
    )
  })

  const leaf = fc.oneof(
    fc.constantFrom('"@"', '"a"', '1', '-2.5e3', 'true', 'null', '"a\\"@"', '"\\\\"', `"${LONG}@"`, '""', '"@ü"'),
    fc.constantFrom('"{\\"a\\":\\"@\\"}"', '[]', '{}'),
  )
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(fc.tuple(fc.constantFrom('a', 'b', 'mail', '@', 'k\\n', `a${LONG}`), tie('value')), { maxLength: 4 })
        .map((entries) => `{${entries.map(([key, item]) => `"${key}":${item}`).join(',')}}`),
    ),
  }))

  it('in JSON lines', () => {
    agree(
      ndjson,
      fc
        .array(fc.oneof(value, fc.constantFrom('', '\r', ' ', '@', '{"a":@}', '{"a":"@"', '{"a":"@"} @')), { maxLength: 20 })
        .map((lines) => lines.join('\n')),
    )
  })

  it('in JSON documents', () => {
    agree(
      json,
      fc.oneof(
        value,
        fc.array(value, { maxLength: 30 }).map((items) => `[${items.join(',\n')}]`),
        fc.tuple(value, fc.nat(), fc.constantFrom('@', '"', '}', ']', ',', '\\')).map(([text, at, by]) => {
          const i = at % (text.length + 1)
          return text.slice(0, i) + by + text.slice(i)
        }),
      ),
    )
  })

  it('in access logs', () => {
    const part = fc.constantFrom(
      ...[
        '@',
        '@',
        '-',
        'a@',
        '"@"',
        '"GET /@?id=@&x=1 HTTP/1.1"',
        '"@ /a?@&m=@&=@&n n=@& p=@ @"',
        '"POST @',
        '"a\\"@"',
        '"\\',
        '"',
      ],
      ...[
        '[@]',
        '[01/Jan/2024 @]',
        '[@',
        '200',
        '',
        '"https://example.com/?q=@&@=1"',
        '"@;@"',
        '@;',
        `${LONG}@`,
        LONG.repeat(32),
        '"@\r',
      ],
    )
    const line = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '))
    const full = fc
      .tuple(line, line)
      .map(([before, after]) => `@ - ${before} [01/Jan/2024:00:00:01 +0000] "GET /@?a=@ HTTP/1.1" 200 12 ${after}`)
    const lines = fc.array(fc.oneof(line, full, fc.constantFrom('', '\r', ACCESS_LINE)), { maxLength: 20 })
    agree(
      log,
      fc.tuple(lines, fc.constantFrom('', 'example.com ')).map(([rest, host]) => {
        const head = Array.from({ length: 40 }, () => host + ACCESS_LINE).join('\n')
        return `${head}\n${rest.join('\n')}`
      }),
    )
  })

  it('in tuples of INSERT', () => {
    const item = fc.constantFrom(
      "'@'",
      "'a'",
      '1',
      'NULL',
      "'it''s @'",
      "'a\\'@'",
      "'@\\\\'",
      'now()',
      "N'@'",
      "E'@\\n'",
      '@',
      "x'40'",
      '"@"',
      '\'{"a":"@"}\'',
      `'${LONG}@'`,
      '--@',
      '-1',
      '/*@*/2',
      "CAST('@' AS text)",
      '[@]',
    )
    const tuple = fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => `(${items.join(',')})`)
    const statement = fc
      .tuple(fc.array(tuple, { minLength: 1, maxLength: 12 }), fc.constantFrom(',', ', ', ',\n', ' ,'))
      .map(([list, by]) => `INSERT INTO t VALUES ${list.join(by)};\n`)
    const head = fc.constantFrom('', '-- MySQL dump\n', '-- PostgreSQL database dump\n', 'CREATE TABLE t (a int, b text);\n')
    agree(
      sql,
      fc
        .tuple(head, fc.array(statement, { maxLength: 4 }), fc.constantFrom('', "INSERT INTO t VALUES (1,'@"))
        .map(([first, list, last]) => first + list.join('') + last),
    )
  })

  it('in rows of COPY', () => {
    const tokens = [
      '@',
      'a',
      '\t',
      '\t',
      '\n',
      '\n',
      '\\N',
      '\\t',
      '\\\t',
      '\\\\',
      '\\\n',
      '\r',
      '{"a":"@"}',
      LONG,
      '\n\\.\n',
      '.',
    ]
    agree(
      sql,
      soup(tokens, 80).map((text) => `COPY t (a, b, c) FROM stdin;\n1\t2\t3\n${text}\n\\.\nINSERT INTO u VALUES ('@');\n`),
    )
  })
})
