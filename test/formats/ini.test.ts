import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/ini.ts'
import { itConforms } from './conformance.ts'
import { readCut } from './read-cut.ts'

const values = (text: string, name: string) =>
  readCut(format, text, { name, around: true }).cells.map(([field, , value]) => [field, value])
const pieces = ['[', ']', '=', ': ', '#', ' ; ', '"', "'", '\\\n', 'KEY_A=', 'export ', '\\']
const pumps = ['a=', '[', '\\\n', '"', "a='\n", ' b\n', 'x']

describe('INI', () => {
  itConforms(format, {
    name: 'a.ini',
    text: '\ufeff; mail @\n[user "a@b"]\n\tmail = x@y ; home @\n  goes on @\nnote: "q@ ; z" @\nlong = a \\\n  b@\n@\n[next]\n@=@\n',
    pieces,
    pumps,
  })
  it('knows sections, quotes, comments behind values, and values that go on', () => {
    expect(values('top=1\n[mail]\nfrom = a@b.example ; office\n  c@d.example\nto: "x ; y"\nnone=\n', 'a.ini')).toEqual([
      ['top', '1'],
      ['mail.from', 'a@b.example c@d.example'],
      ['mail.to', 'x ; y'],
      ['mail.none', ''],
    ])
  })
})

describe('properties', () => {
  itConforms(format, {
    name: 'a.properties',
    text: '# @\nmail.from=a@b\\\n   ,c@d\n! @\nname : J\\u0061ne @ # all of it\nplain @\nk\\=@=@\n',
    pieces,
    pumps,
  })
  it('undoes escapes, joins lines, and takes # for a sign', () => {
    expect(values('user.name=Zo\\u00eb # 1\nlist=a,\\\n   b\n', 'a.properties')).toEqual([
      ['user.name', 'Zoë # 1'],
      ['list', 'a, b'],
    ])
  })
})

describe('.env', () => {
  itConforms(format, {
    name: '.env',
    text: 'export MAIL_FROM=a@b # @\nKEY="one\n two @\n"\nOPEN_KEY=\'never @\nNEXT_KEY=x@y\n@\n',
    pieces,
    pumps,
  })
  it('knows exports, and quotes over several lines', () => {
    expect(values('export A=1 # one\nB="x y"\nPEM="-----\nabc\n-----"\nLAST_ONE=\'open\nNEXT_ONE=2\n', '.env.local')).toEqual([
      ['A', '1'],
      ['B', 'x y'],
      ['PEM', '-----\nabc\n-----'],
      ['LAST_ONE', 'open'],
      ['NEXT_ONE', '2'],
    ])
  })
})

describe('recognising settings', () => {
  const sure = (text: string, name: string): number => format.recognises(Buffer.from(text), name)
  it('goes by name and lines', () => {
    for (const name of ['.env', 'app/.env.production', 'a.ini', 'x.conf', '.npmrc'])
      expect(sure('a=1\n# c\n[b]\nc = 2\n', name), name).toBe(0.9)
    expect(sure('server {\n  listen 80;\n  location / {\n  }\n}\n', 'nginx.conf')).toBe(0)
    expect(sure('<VirtualHost *:80>\n', 'site.conf')).toBe(0)
    expect(sure('a=1\n', 'notes.txt')).toBe(0)
    expect(sure('const a = 1\n', 'env.ts')).toBe(0)
  })
})
