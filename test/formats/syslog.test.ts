import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/syslog.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const HEAD = '<165>1 2026-03-01T08:00:00Z host app 1 ID47'
const values = (text: string) =>
  readCut(format, text, { name: 'a.log', around: true }).cells.map(([field, record, value]) => [record, field, value])
const pieces = ['[', ']', '=', '"', ' ', '\\', '|', 'CEF:0|', HEAD, ' [a@1 b="', 'src=', '\n']
const pumps = ['[a b="', ' a=', '|', '\\', 'CEF:0|', 'x', '\n']

describe('structured data', () => {
  itConforms(format, {
    name: 'a.log',
    text: `${HEAD} [a@1 user="x@" note="q \\" @"][b mail="@"] text @ [no field="@"]\n${HEAD} - @\n${HEAD} [a@1 open="@\n`,
    pieces,
    pumps,
  })
  it('gives its parameters, escapes undone, and no more', () => {
    expect(values(`${HEAD} [a@32473 user="ann" note="a \\"b\\" \\]"][b n="1"] c="2"\n${HEAD} [x y="z"] end\n`)).toEqual([
      [0, 'user', 'ann'],
      [0, 'note', 'a "b" ]'],
      [0, 'n', '1'],
      [1, 'y', 'z'],
    ])
  })
})

describe('the Common Event Format', () => {
  const cef = 'Mar  1 08:00:00 gw CEF:0|V|P|1.0|7|Lo\\|gin|5|'
  itConforms(format, {
    name: 'a.log',
    text: `${cef}src=@ msg=two @ words suser=@\n${cef}\n@ CEF:0|a|b @\n${cef}a=@ b\\=@ c=@`,
    pieces,
    pumps,
  })
  it('gives the keys of its extension, values with blanks whole', () => {
    expect(values(`${cef}src=203.0.113.4 msg=size\\=4 of it act=ok\n${cef}suser=ann lee\n`)).toEqual([
      [0, 'src', '203.0.113.4'],
      [0, 'msg', 'size=4 of it'],
      [0, 'act', 'ok'],
      [1, 'suser', 'ann lee'],
    ])
  })
  it('keeps keys that are known and those that are words beside one that is an id', () => {
    expect(values(`${cef}aB3dE5fG7hI9jK1lM3nO=1 TrendMicroDsTenantId=0 suser=ann\n`)).toEqual([
      [0, '*', '1'],
      [0, '*', '0'],
      [0, 'suser', 'ann'],
    ])
    expect(values(`${cef}TrendMicroDsTenantId=0 other=x suser=ann\n`)).toEqual([
      [0, 'TrendMicroDsTenantId', '0'],
      [0, 'other', 'x'],
      [0, 'suser', 'ann'],
    ])
  })
})

describe('LEEF', () => {
  const leef = 'Mar  1 08:00:00 gw LEEF:1.0|V|P|1.0|7|'
  itConforms(format, {
    name: 'a.log',
    text: `${leef}src=@\tmsg=two @ words\tusrName=@\n${leef}\n@ LEEF:2.0|a|b|c|d|^|a=@^b=@\nLEEF:2.0|a|b|c|d|x7c|a=@|b=@\n${leef}a=@\tb @ c`,
    pieces: [...pieces, 'LEEF:1.0|', 'LEEF:2.0|', '\t', '^'],
    pumps: ['LEEF:1.0|', 'LEEF:2.0|a|b|c|d|', 'a=\t', '\t'],
  })
  it('gives its attributes, whatever parts them', () => {
    const two = 'LEEF:2.0|V|P|1.0|7|'
    const text = `${leef}src=203.0.113.4\tmsg=a b=c\tusrName=ann lee\n${two}^|usrName=bo^act=ok\n${two}0x7c|usrName=cy|act=no\n${two}|usrName=di\tact=x\n${two}usrName=ed\tact=y\n${two}getBooks|usrName=flo|act=z\n`
    expect(values(text)).toEqual([
      [0, 'src', '203.0.113.4'],
      [0, 'msg', 'a b=c'],
      [0, 'usrName', 'ann lee'],
      ...['bo ok', 'cy no', 'di x', 'ed y', 'flo z'].flatMap((one, i) => {
        const [user, act] = one.split(' ')
        return [
          [i + 1, 'usrName', user],
          [i + 1, 'act', act],
        ]
      }),
    ])
  })
})

describe('syslog', () => {
  const sureness = (text: string): number => format.recognises(Buffer.from(text), 'a.log')
  it('is read so only where it has fields', () => {
    expect(sureness(`${HEAD} [a@1 b="c"] x\n${HEAD} - y\n`)).toBeGreaterThan(0.8)
    expect(sureness(`${HEAD} - only text\n`)).toBe(0)
    expect(sureness('Oct 11 22:14:15 mymachine su: failed for ann\n')).toBe(0)
    expect(sureness('<p>1 CEF: nothing</p>')).toBe(0)
  })
})
