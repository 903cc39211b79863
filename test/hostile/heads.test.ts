/** Recognisers see the head of every file there is: the same line over and over, and then another, must cost them next to nothing. */
import { expect, it } from 'vitest'
import { containers } from '../../src/containers/index.ts'
import { formats } from '../../src/formats/index.ts'

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
