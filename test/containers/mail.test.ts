import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mail } from '../../src/containers/mail.ts'
import type { Source } from '../../src/model/source.ts'
import { memorySource, streamSource } from '../../src/sources/memory.ts'
import { readAll } from '../sources/read-all.ts'

async function inside(source: Source): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const one of mail.open(source, undefined as never)) {
    if ('remark' in one || 'skipped' in one) continue
    found.set(one.name, (await readAll(one)).toString('latin1'))
  }
  return found
}

const PARTED =
  'From: =?utf-8?Q?J=C3=BCrgen?= <j@x.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\nfirst\n--b\nContent-Transfer-Encoding: quoted-printable\n\na=40b.ex=\nample =3D\n--b\n' +
  'Content-Type: text/csv\nContent-Disposition: attachment; filename="l ist.csv"\nContent-Transfer-Encoding: base64\n\nYSxiCjEs\nMg==\n--b--\nlast\n'

describe('a mail', () => {
  it('keeps its own text in place, and gives its parts decoded', async () => {
    const found = await inside(memorySource('m.eml', PARTED))
    expect([...found.keys()]).toEqual(['m.eml', 'm.eml!/body.txt', 'm.eml!/l ist.csv', 'm.eml!/headers.txt'])
    expect(found.get('m.eml!/body.txt')).toBe('a@b.example =\n')
    expect(found.get('m.eml!/l ist.csv')).toBe('a,b\n1,2')
    expect(Buffer.from(found.get('m.eml!/headers.txt') as string, 'latin1').toString()).toBe('from: Jürgen\n')
    const own = found.get('m.eml') as string
    expect(own.length).toBe(PARTED.length)
    expect(own.replace(/ {4,}\n/g, '')).toBe(PARTED.replace(/^(?:a=40.*|ample.*|YSx.*|Mg==)\n/gm, ''))
  })

  it('is the same whatever comes at once, from a file and from a stream', async () => {
    const whole = await inside(memorySource('m.eml', PARTED))
    for (let cut = 5; cut < PARTED.length; cut += 3) {
      async function* parts() {
        yield PARTED.slice(0, cut)
        yield PARTED.slice(cut)
      }
      expect(await inside(streamSource('m.eml', parts())), `cut at ${cut}`).toEqual(whole)
    }
  })

  it('loses no byte of anything, and throws on nothing', async () => {
    const piece = fc.constantFrom(
      'From ',
      'From: a',
      '\n',
      '\r\n',
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Transfer-Encoding: base64\n',
      'Content-Type: message/rfc822\n',
      'Content-Disposition: x; filename=a\n',
      '=',
      'YQ==',
      ' ',
      'é',
      '=?utf-8?Q?=4?=',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join('')
        const found = await inside(memorySource('m', text))
        expect((found.get('m') as string).length).toBe(Buffer.byteLength(text))
      }),
      { numRuns: 300 },
    )
  })

  it('takes linear time', async () => {
    const start = process.cpuUsage()
    for (const pump of [
      '--b\n',
      'From a 2024\nA: b\n\n',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
      'a: =?',
      ' ',
      'Subject: =?utf-8?Q?a?= ',
    ])
      await inside(memorySource('m', `From: a\nMIME-Version: 1\n${pump.repeat(200_000 / pump.length)}`))
    // Microseconds of this process: what others do on the machine does not count.
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })
})

describe('recognising mail', () => {
  const sure = (text: string, name: string): boolean => mail.recognises(Buffer.from(text), name)
  it('goes by headers, and by the first line of a mailbox', () => {
    expect(sure(PARTED, '-')).toBe(true)
    expect(sure('From: a@b.example\nSubject: x\n\nhello\n', 'x.eml')).toBe(true)
    expect(sure('From a@b.example Thu May  2 10:11:12 2024\nFrom: a\n\nx\n', 'inbox')).toBe(true)
    expect(sure('From: a\nSubject: notes\n\nhello\n', 'notes.txt')).toBe(false)
    expect(sure('name: x\nemail: y\n', 'a.yaml')).toBe(false)
    expect(sure('From here on 2024 is another year.\nIt is: late\n', 'a.txt')).toBe(false)
  })
})
