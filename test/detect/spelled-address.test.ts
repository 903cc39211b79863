import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateSpelled, plainAddress } from '../../src/detect/mail/spelled-address.ts'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import { memorySource } from '../../src/sources/memory.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const name = fc
  .array(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'))
const host = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 12 }),
    fc.constantFrom('example.com', 'example.org', 'example.net'),
  )
  .map((parts) => parts.join('.'))
const sign = fc.constantFrom(
  '@',
  ' [at] ',
  '(at)',
  '{AT}',
  ' at ',
  ' AT ',
  '&#64;',
  '&#x40;',
  '\\u0040',
  ' arobase ',
  '[@]',
  '(a)',
  ' -at- ',
  '&lt;at&gt;',
)
const dot = fc.constantFrom(' dot ', ' DOT ', '[dot]', ' (dot) ', '[.]', '&#46;')

/** What is found of a text, as it is written. */
async function foundIn(text: string, name = 'a.txt'): Promise<string[]> {
  const bytes = Buffer.from(text)
  const engine = createEngine(engineOptions({ rules: ['email-address'] }))
  const found: string[] = []
  for await (const { conclusion } of scanFile(memorySource(name, bytes), name, engine))
    for (const { offset, length } of conclusion.findings) {
      if (offset === null || length === null) throw new Error('no place')
      found.push(bytes.toString('utf8', Number(offset), Number(offset) + length))
    }
  return found
}

describe('a spelled address', () => {
  it('is found whole, whatever signs are written for its own', async () => {
    await fc.assert(
      fc.asyncProperty(name, sign, host, dot, fc.nat(700), async (local, at, domain, point, before) => {
        const written = `${local}${at}${domain.replaceAll('.', point)}`
        const text = `${'Nothing. '.repeat(before)}\nInes Moreau <${written}> wrote it\n`
        expect(await foundIn(text)).toEqual([written])
      }),
      { numRuns: 60 },
    )
  })

  it('has the plain form that it was made of', () => {
    fc.assert(
      fc.property(name, sign, host, dot, (local, at, domain, point) => {
        expect(plainAddress(`${local}${at}${domain.replaceAll('.', point)}`)).toBe(`${local}@${domain}`)
      }),
    )
  })

  it('has the plain form that it was made of where all of it is written as entities', () => {
    fc.assert(
      fc.property(name, host, fc.infiniteStream(fc.nat(2)), (local, domain, forms) => {
        const entity = (sign: string) => {
          const code = sign.charCodeAt(0)
          const form = sign === '@' ? 0 : forms.next().value
          return form === 0 ? `&#${code};` : form === 1 ? `&#x${code.toString(16)};` : sign
        }
        expect(plainAddress([...`${local}@${domain}`].map(entity).join(''))).toBe(`${local}@${domain}`)
      }),
    )
  })

  it('stays as it is where it is plain', () => {
    fc.assert(
      fc.property(name, host, (local, domain) => {
        expect(plainAddress(`${local}@${domain}`)).toBe(`${local}@${domain}`)
      }),
    )
  })

  it('is found in author lines, pages and code', async () => {
    expect(await foundIn('Author: Jane Roe <jane at example.com>\n')).toEqual(['jane at example.com'])
    expect(await foundIn(' -- Jane Roe <jroe AT example DOT org>  Tue, 03 Mar 2020 10:00:00 +0100\n')).toEqual([
      'jroe AT example DOT org',
    ])
    expect(await foundIn('<p>Mail: jane.roe<at>mail.example.com</p>', 'a.html')).toEqual(['jane.roe<at>mail.example.com'])
    expect(await foundIn('// jane roe <jroe at example dot com>\nint a;\n', 'a.c')).toEqual(['jroe at example dot com'])
    expect(await foundIn(' by Jane Roe - jane (dot) roe (at) example (dot) com\n')).toEqual([
      'jane (dot) roe (at) example (dot) com',
    ])
    expect(await foundIn('Roe <roe(a)cs (dot) example (dot) com>\n')).toEqual(['roe(a)cs (dot) example (dot) com'])
    expect(await foundIn('{"by": "Jane Roe (jane [at] example [dot] com)"}', 'a.json')).toEqual(['jane [at] example [dot] com'])
    expect(await foundIn('name,mail\nJane Roe,jane (at) example.com\nMax Roe,max (at) example.com\n', 'a.csv')).toEqual([
      'jane (at) example.com',
      'max (at) example.com',
    ])
  })

  it('is none in sentences', async () => {
    for (const text of [
      'Look at example.com or at example dot org.',
      'You find it at example dot com, and us at example dot net.',
      'Meet me at example dot com for details.',
      'Start at the dot in the middle. Aim at each dot to hit.',
      'They met at noon.at the office.',
      'Arrays: list[at].example.com and map(a).example.net',
      '(a) example.com (b) example.org',
      'see the documentation at docs.example.com',
      'Exception in thread main\n\tat com.example.shop.Main.run(Main.java:17)\n',
    ])
      expect(await foundIn(text), text).toEqual([])
  })

  it('costs linear time on signs without end', () => {
    for (const sign of [' at ', '[at]', '&#64;', ' dot ', '@a[.]', 'a at b dot ', '&#97;', '(a)', 'a.']) {
      const bytes = Buffer.from(sign.repeat(Math.ceil(200_000 / sign.length)))
      const start = process.cpuUsage().user
      for (let at = 0; at <= bytes.length; at++) locateSpelled(bytes, at)
      expect(process.cpuUsage().user - start).toBeLessThan(8_000_000)
    }
  })
})
