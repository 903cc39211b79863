import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/formats/log.ts'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { everyCut, readCut } from './read-cut.ts'

const ACCESS = `192.0.2.10 - jane [10/Oct/2025:13:55:36 +0000] "GET /shop/cart?email=jane%40example.com&step=2 HTTP/1.1" 200 2326 "https://example.com/search?q=red+lamp" "Mozilla/5.0 (X11; Linux) @ Firefox/128.0"
198.51.100.7 - - [10/Oct/2025:13:55:40 +0000] "POST /login?user=bob@example.org HTTP/2.0" 302 - "-" "curl/8.0"
203.0.113.9 - - [10/Oct/2025:13:56:01 +0000] "-" 400 0
`
const PAIRS = `time=2025-10-10T13:55:36Z level=info msg="user @ logged in" user=jane@example.com ip=192.0.2.10
time=2025-10-10T13:55:37Z level=warn msg="said \\"@\\" twice" cookie="sid=8fj3@k2; lang=de" took=15ms

time=2025-10-10T13:55:38Z level=info msg=done query=a=1&email=bob@example.org took=3ms
`

const OBJECTS = `2025-10-10 13:55:36 INFO shop {"user":{"mail":"jane@example.com"},"tags":["@"]}
2025-10-10 13:55:37 WARN shop {"user":{"mail":"bob@example.org"},"took":15}
2025-10-10 13:55:38 INFO shop @ {"took":3, "note": "a {brace@} in it"}
`

describe('the log reader', () => {
  it('knows access logs and key=value lines, and nothing else', () => {
    const sure = (text: string): number => format.recognises(Buffer.from(text), 'x')
    expect(sure(ACCESS)).toBeGreaterThan(0.5)
    expect(sure(PAIRS)).toBeGreaterThan(0.5)
    expect(sure(ACCESS.replace(/^/gm, 'shop.example.com:443 ').replace(/\n.*$/, '\n'))).toBeGreaterThan(0.5)
    for (const text of [
      'DB_HOST=localhost\nDB_PORT=5432\nDB_NAME=shop\nDB_USER=me\n',
      'a,b,c\n1,2,3\n4,5,6\n',
      'const a = 1; let b = 2; c = 3\nconst d = 4; let e = 5; f = 6\nx = 1\ny = 2\n',
      'Once upon a time there was a log.\nIt had no fields.\nThe end.\n',
      '<a href="x" class="y" id="z">text of the link that goes on and on and on</a>\n'.repeat(4),
    ])
      expect(sure(text)).toBe(0)
  })

  it('gives the fields of an access log, and the parameters of its URLs', () => {
    const got = readCut(format, ACCESS)
    expect(got.cells.filter(([, record]) => record === 0).map(([field, , value]) => [field, value])).toEqual([
      ['remote_addr', '192.0.2.10'],
      ['remote_ident', ''],
      ['remote_user', 'jane'],
      ['request_method', 'GET'],
      ['request_uri', '/shop/cart'],
      ['request_uri.email', 'jane@example.com'],
      ['request_uri.step', '2'],
      ['status', '200'],
      ['body_bytes_sent', '2326'],
      ['http_referer', 'https://example.com/search'],
      ['http_referer.q', 'red lamp'],
      ['http_user_agent', 'Mozilla/5.0 (X11; Linux) @ Firefox/128.0'],
    ])
    expect(got.hits).toEqual([
      ['http_user_agent', 0],
      ['request_uri.user', 1],
    ])
    expect(got.records).toBe(3)
  })

  it('gives the keys of key=value lines, of cookies and of queries', () => {
    const got = readCut(format, PAIRS)
    expect(got.hits).toEqual([
      ['msg', 0],
      ['user', 0],
      ['msg', 1],
      ['cookie.sid', 1],
      ['query.email', 2],
    ])
    expect(got.cells.filter(([field]) => field?.startsWith('cookie')).map(([field, , value]) => [field, value])).toEqual([
      ['cookie.sid', '8fj3@k2'],
      ['cookie.lang', 'de'],
    ])
  })

  it('takes no label of a masked client for the time', () => {
    const got = readCut(format, ACCESS.replace(/^\S+/gm, '[IP]'))
    expect(got.cells.slice(0, 5).map(([field, , value]) => [field, value])).toEqual([
      ['remote_addr', '[IP]'],
      ['remote_ident', ''],
      ['remote_user', 'jane'],
      ['request_method', 'GET'],
      ['request_uri', '/shop/cart'],
    ])
  })

  it('reads the client behind a virtual host', () => {
    const got = readCut(format, ACCESS.replace(/^(?=.)/gm, 'shop.example.com:443 '))
    expect(got.cells.slice(0, 2).map(([field, , value]) => [field, value])).toEqual([
      ['host', 'shop.example.com:443'],
      ['remote_addr', '192.0.2.10'],
    ])
  })

  it('gives the values of JSON objects at the ends of lines', () => {
    const got = readCut(format, OBJECTS)
    expect(format.recognises(Buffer.from(OBJECTS), 'x')).toBeGreaterThan(0.5)
    expect(got.hits).toEqual([
      ['0:user.mail', 0],
      ['0:tags[]', 0],
      ['0:user.mail', 1],
      [null, 2],
      ['0:note', 2],
    ])
    expect(got.records).toBe(3)
  })

  it.each([
    ['objects', OBJECTS],
    ['access', ACCESS],
    ['pairs', PAIRS],
    ['cut off', ACCESS.slice(0, -20)],
    ['with CRLF', PAIRS.replaceAll('\n', '\r\n')],
    ['with a long line', `${PAIRS}time=1 msg="${'x@'.repeat(3000)}" user=@ a=b\n${PAIRS}`],
  ])('gives the same however it is cut: %s', (_, text) => {
    const whole = readCut(format, text)
    for (const cuts of everyCut(text).filter((_cut, i) => i % (text.length > 2000 ? 401 : 7) === 0))
      expect(readCut(format, text, { cuts })).toEqual(whole)
    for (const sampleRecords of [0, 1]) {
      const some = readCut(format, text, { sampleRecords })
      expect(some.hits).toEqual(whole.hits)
      expect(some.records).toBe(whole.records)
    }
  })

  it('does not take back what it said of a cell', () => {
    for (const [head, text] of [
      [ACCESS, 'x=1 ; @ a ['],
      [PAIRS, 'a=1 b=2 cookie="a@b; c=d"'],
    ] as const)
      for (let at = 1; at < text.length; at++)
        expect(readCut(format, head + text, { cuts: [Buffer.byteLength(head) + at] })).toEqual(readCut(format, head + text))
  })

  it('does so for any bytes', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', '=', '"', ' ', '@', '[', ']', '\\', '&', '?', '-', '\n', 'x=1 ', '; ', 'cookie=', 'url='),
    })
    fc.assert(
      fc.property(line, fc.nat(60), (text, cut) => {
        for (const head of [ACCESS, PAIRS, OBJECTS]) {
          const all = head + text
          const at = head.length + (cut % Math.max(1, text.length))
          expect(readCut(format, all, { cuts: [at] })).toEqual(readCut(format, all))
        }
      }),
    )
  })

  it.each([
    ['pairs', (i: number) => `2026-03-0${i}T10:00:00Z INFO ussd menu=loan msisdn=+2547282211${i}0 password=Kq9vT2xL${i}7!`],
    [
      'access',
      (i: number) =>
        `192.0.2.10 - - [10/Oct/2025:13:55:36 +0000] "GET /a?phone=%2B2547282211${i}0&password=Kq9vT2xL${i}7 HTTP/1.1" 200 1`,
    ],
  ])('tells a value behind its key once, however it is cut: %s', async (_, line) => {
    const text = `${Array.from({ length: 9 }, (_item, i) => line(i)).join('\n')}\n`
    for (const chunkBytes of [1, 61, 65_536]) {
      const places: string[] = []
      for await (const event of scan([memorySource('ussd.log', text)], { threads: 1, chunkBytes, maxLocations: 1000 }))
        if (event.event === 'finding' && event.rule === 'password') places.push(`${event.field} ${event.line}`)
      expect(places.toSorted()).toEqual(Array.from({ length: 9 }, (_item, i) => `password ${i + 1}`))
    }
  })
})
