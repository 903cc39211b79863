import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/directive-log.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const FIELDS = '#Fields: date c-ip cs-username cs(User-Agent)'
const values = (text: string) =>
  readCut(format, text, { name: 'a.log', around: true }).cells.map(([field, record, value]) => [record, field, value])
const pieces = ['#Fields: a b', '#fields\ta\tb', '#', ' ', '\t', '"', '-', 'x@', '\n']

describe('a log whose columns are named by a directive', () => {
  itConforms(format, {
    name: 'a.log',
    text: `#Version: 1.0\n${FIELDS}\n2024-03-01 @ ann@ Moz+(@)\n- - - -\n"a @" @ "b\n#Date: @\n#Fields: x y\n@\t@ @\n`,
    pieces,
    pumps: ['#', '#Fields: ', ' ', '"', '\t', 'x ', '#\n'],
  })

  it('gives values by the names of their columns, plus signs undone in what browsers sent', () => {
    expect(values(`#Software: x\n${FIELDS}\n2024-03-01 192.0.2.7 ann Mozilla/5.0+(X11)\n2024-03-01 192.0.2.8 - -\n`)).toEqual([
      [0, 'date', '2024-03-01'],
      [0, 'c-ip', '192.0.2.7'],
      [0, 'cs-username', 'ann'],
      [0, 'cs(User-Agent)', 'Mozilla/5.0 (X11)'],
      [1, 'date', '2024-03-01'],
      [1, 'c-ip', '192.0.2.8'],
      [1, 'cs-username', ''],
      [1, 'cs(User-Agent)', ''],
    ])
  })

  it('takes other columns from where a directive says so, and text in quotes as one', () => {
    expect(values('#Fields: a b c\n1 "two words" 3\n#Fields: c a\n4 5 6\n')).toEqual([
      [0, 'a', '1'],
      [0, 'b', 'two words'],
      [0, 'c', '3'],
      [1, 'c', '4'],
      [1, 'a', '5'],
    ])
  })

  it('parts by tabs where the first value ends in one, and always in logs of Zeek', () => {
    expect(values('#Fields: a b\n1\ttwo words\n')).toContainEqual([0, 'b', 'two words'])
    expect(values('#separator \\x09\n#fields\tuid\tagent\n\tMozilla (X11)\n')).toEqual([
      [0, 'uid', ''],
      [0, 'agent', 'Mozilla (X11)'],
    ])
  })

  it('is told by its directive alone', () => {
    const sureness = (text: string): number => format.recognises(Buffer.from(text), 'x')
    expect(sureness(`#Software: IIS\r\n${FIELDS}\r\n`)).toBeGreaterThan(0.8)
    expect(sureness('#separator \\x09\n#fields\tts\n')).toBeGreaterThan(0.8)
    expect(sureness('# Fields: what they are\n')).toBe(0)
    expect(sureness('#!/bin/sh\necho\n#Fields: a\n')).toBe(0)
  })
})
