/**
 * Recognisers see the head of every file there is: the same line over and over, and then another, must cost them next to nothing; nor must
 * one line that fills the head.
 */
import { expect, it } from 'vitest'
import { containers } from '../../src/containers/index.ts'
import { formats } from '../../src/formats/index.ts'
import { Dialect } from '../../src/formats/sql-dialect.ts'

/** Enough for two ways to read each line to make seconds (2^27 ways), and few enough for the test to end then. */
const LINES = 27
const LIMIT_MILLISECONDS = 250
const FIRST = ['', 'Subject: a\r\n', 'From a 2026\r\n', '---\r\n', '<?xml version="1.0"?>\r\n', 'sep=;\r\n']
const AGAIN = [
  '#',
  '# a',
  ' a',
  '\ta',
  'a',
  'A-b: c',
  'X-A: b\r\n c',
  'a=b',
  '"a"',
  "'a'",
  '[a]',
  '- a',
  '| a | b |',
  '-- a',
  '// a',
  '/* a */',
  '<a>',
  '{',
  '[',
  '(1),',
  ';',
  '\\',
  '>a',
  '',
]
const ENDS = ['\n', '\r\n', '\r']

it.each(AGAIN)('reads %j at the start of a file in no time, however often it stands there', (line) => {
  for (const first of FIRST) {
    for (const end of ENDS) {
      const head = Buffer.from(`${first}${`${line}${end}`.repeat(LINES)}\u00b6`)
      for (const one of [...formats, ...containers]) {
        const before = process.cpuUsage()
        one.recognises(head, 'a.txt')
        const { user } = process.cpuUsage(before)
        expect(user / 1000, `${one.name} of ${JSON.stringify(first)} and ${JSON.stringify(line + end)}`).toBeLessThan(
          LIMIT_MILLISECONDS,
        )
      }
    }
  }
})

/** Bytes of a head. */
const WHOLE = 65_536
/** What is looked at further by its name. */
const NAMES = ['.env', 'a.csv', 'a.sql', 'a.xml']
const BEGUN = ['', 'export', '"']
const PIECES = [
  ...[
    ' ',
    '\t',
    ' \t',
    'a',
    'a ',
    'A\r',
    ' \r',
    '"',
    "'",
    '"a",',
    "'\\t",
    '-',
    '|-',
    '- ',
    ':',
    '=',
    'a=',
    '.',
    '1.',
    '(',
    '[',
    '{"a":',
    '<',
  ],
  ...[
    '<!ENTITY a "',
    '&a;',
    '<a ',
    '%',
    'CREATE TABLE a\r',
    'COPY a \r',
    'INSERT INTO ',
    'From ',
    'export ',
    '\\',
    '#',
    '\r',
    '\0',
    '\u00e9',
  ],
]

/** One line that a recogniser reads to its end: INI looks at 8 KiB. */
it.each([' ', '\t', 'export ', ' \t', 'a '])('reads settings of nothing but %j in no time', (piece) => {
  const ini = formats.find(({ name }) => name === 'ini')
  const line = Buffer.from(`${piece.repeat(8180 / piece.length)}?\n`)
  const before = process.cpuUsage()
  ini?.recognises(line, '.env')
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(LIMIT_MILLISECONDS)
})

it.each(PIECES)('reads a head that is full of %j in no time', (piece) => {
  for (const begun of BEGUN) {
    const head = Buffer.from(`${begun}${piece.repeat(WHOLE / piece.length)}`)
      .fill('!', WHOLE - 1)
      .subarray(0, WHOLE)
    for (const name of NAMES) {
      for (const one of formats) {
        const before = process.cpuUsage()
        one.recognises(head, name)
        if (one.name === 'sql') new Dialect(head.toString('latin1'))
        const { user } = process.cpuUsage(before)
        expect(user / 1000, `${one.name}, ${name}: ${JSON.stringify(begun)}`).toBeLessThan(LIMIT_MILLISECONDS)
      }
    }
  }
})
