import fc from 'fast-check'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/yaml.ts'
import { looksLikeValue } from '../../src/formats/csv-header.ts'
import { everyCut, type Reading, readCut } from './read-cut.ts'
import { processorTime } from '../hostile/processor-time.ts'

const read = (text: string): Reading => readCut(format, text, { around: true })
const values = (reading: Reading): [string | null, string][] => reading.cells.map(([field, , value]) => [field, value])

/** The leaves of a value, in order. */
function leavesOf(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}[]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`))
  return [[path, value === null ? '' : String(value)]]
}

describe('the YAML reader', () => {
  const key = fc.stringMatching(/^[a-z_é ]{1,6}$/).filter((text) => text.trim() === text && text !== '' && !looksLikeValue(text))
  const leaf = fc.oneof(
    fc.stringMatching(/^[a-zA-Z@'": #,\\[\]{}&*!|>%é-]{1,20}$/),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('@', "it's", '"', '- @', 'a: b', '# no', 'x@y', '😀'),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }))

  it('gives the leaves that a library wrote, in block and in flow style', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), fc.constantFrom('BLOCK', 'FLOW'), (document, style) => {
        const text = stringify(document, { collectionStyle: style as 'block', lineWidth: 0, aliasDuplicateObjects: false })
        const got = read(text)
        expect(values(got)).toEqual(leavesOf(document, ''))
        expect(got.problems).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('throws on no bytes, and gives the same wherever they are cut', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\\',
      ',',
      ': ',
      ':',
      '@',
      '1',
      '- ',
      '-',
      '|',
      '>',
      '#',
      ' #',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      'é',
      'a: ',
      '---\n',
      '&a ',
      '*a',
      '!t ',
      '\r\n',
      '{{',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('')
        const whole = read(text)
        expect(whole.hits).toHaveLength(text.split('@').length - 1)
        const length = Buffer.byteLength(text)
        if (length > 1) expect(readCut(format, text, { cuts: [1 + (at % (length - 1))], around: true })).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same wherever a document is cut, sampled or not', () => {
    const text =
      '\ufeff# list @\nusers:\n- name: Ann @\n  mails: [a@b, "c@d", {x: @}]\n  "note @": |\n    first @\n\n    second @\n- plain @ goes\n  on @ # end @\n' +
      "q: 'it''s @\n  more @' # c\nempty:\nlast: &x >-\n  folded @\n---\n@: @\n? odd\n"
    for (const sampleRecords of [Number.POSITIVE_INFINITY, 1, 0]) {
      const whole = readCut(format, text, { sampleRecords, around: true })
      for (const cuts of everyCut(text)) expect(readCut(format, text, { cuts, sampleRecords, around: true })).toEqual(whole)
    }
  })

  it('names values by their path, and counts the items of the outermost list', () => {
    const got = read('posts:\n  - user: {email: a@b.example}\n  - user:\n      email: c@d.example\n')
    expect(got.hits).toEqual([
      ['posts[].user.email', 0],
      ['posts[].user.email', 1],
    ])
    expect(got.records).toBe(2)
  })

  it('takes the items of a list at the top for records, whose paths begin at them', () => {
    const got = read('- email: a@b.example\n- email: c@d.example\n')
    expect(got.fields).toEqual(['email'])
    expect(got.hits.map(([, record]) => record)).toEqual([0, 1])
  })

  it('keeps lists that are not indented apart from the keys around them', () => {
    expect(values(read('a:\n- 1\n- b: 2\n  c: 3\nd: 4\n'))).toEqual([
      ['a[]', '1'],
      ['a[].b', '2'],
      ['a[].c', '3'],
      ['d', '4'],
    ])
  })

  it('joins the lines of a value, and says where it begins', () => {
    expect(read('a: >-\n  one\n  two\nb: "x\n  y"\nc: p\n  q\nd: |\n   r\n').cells).toEqual([
      ['a', 0, 'one\ntwo', 'one\n  two'],
      ['b', 0, 'x y', 'x\n  y'],
      ['c', 0, 'p q', 'p\n  q'],
      ['d', 0, 'r', 'r'],
    ])
  })

  it('reads a value on the line below its key, whatever stood above', () => {
    expect(values(read("a: x\nb:\n  hello\nc:\n  'two\n  lines: 1'\nd: y\n"))).toEqual([
      ['a', 'x'],
      ['b', 'hello'],
      ['c', 'two lines: 1'],
      ['d', 'y'],
    ])
  })

  it('goes on where a quote or bracket is never closed', () => {
    expect(values(read('a: "open\nb: {x: 1\nc: 2\n'))).toEqual([
      ['a', 'open'],
      ['b.x', '1'],
      ['c', '2'],
    ])
  })

  it('scans as text what is no YAML, without a word', () => {
    const got = read('{{- if .Values.mail }}\nmail: a@b.example\n{{- end }}\njust words @ here\n\t@\n')
    expect(got.hits).toEqual([
      ['mail', 0],
      [null, 0],
      [null, 0],
    ])
    expect(got.problems).toEqual([])
  })

  it('gives up beyond 64 levels, and says so, whatever the depth', () => {
    const blocks = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')
    expect(read(`${blocks} @\n`).problems).toEqual(['limit'])
    expect(read(`a: ${'['.repeat(50_000)}@\nb: @\n`).hits).toEqual([
      [null, 0],
      ['b', 0],
    ])
  })

  it('is linear in odd lines', () => {
    const start = processorTime()
    for (const text of [
      '- '.repeat(200_000),
      'a: '.repeat(200_000),
      '"\n'.repeat(100_000),
      '[{'.repeat(100_000),
      `a: ${'x'.repeat(400_000)}`,
    ])
      read(text)
    expect(processorTime() - start).toBeLessThan(4000)
  })
})

describe('recognising YAML', () => {
  const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)
  it('goes by the ending, and by a document mark over keys', () => {
    expect(sure('a: 1\n', 'values.yml')).toBeGreaterThan(0.8)
    expect(sure('---\nname: x\nlist:\n  - a\n  - b\n', '-')).toBeGreaterThan(0.5)
    expect(sure('---\ntitle: A page\n---\nWords of a page follow here, and no keys at all.\n', 'page.md')).toBe(0)
    expect(sure('--- a/file\n+++ b/file\n@@ -1 +1 @@\n', 'x.patch')).toBe(0)
    expect(sure('<html>', 'x.yaml')).toBe(0)
  })
})
