import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanEvent } from '../../src/model/event.ts'
import { type ScanRunOptions, scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function collect(name: string, data: string | Uint8Array, options: ScanRunOptions = {}): Promise<ScanEvent[]> {
  const events: ScanEvent[] = []
  for await (const event of scan([memorySource(name, data)], { threads: 1, ...options })) events.push(event)
  return events
}

const findingsOf = (events: readonly ScanEvent[]) => events.flatMap((event) => (event.event === 'finding' ? [event] : []))
const problemsOf = (events: readonly ScanEvent[]) => events.flatMap((event) => (event.event === 'problem' ? [event] : []))
const rulesOf = (events: readonly ScanEvent[], at: (place: string | null) => boolean): string[] =>
  findingsOf(events)
    .filter(({ place }) => at(place))
    .map(({ rule }) => rule)
    .sort()

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const jwt = (payload: string): string =>
  `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from(payload).toString('base64url')}.c2lnbmF0dXJlLW9mLWl0`

/** Carriers as they are written, by the name in their paths. What must be JSON is given a document. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  base64,
  'base64!/gzip': (text) => gzipSync(text).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  percent: (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
}
const OF_JSON: Readonly<Record<string, (text: string) => string>> = { jwt, json: (text) => JSON.stringify(text) }

const SENTENCES = [
  'Please write to amina.diallo@example.com about the order.',
  'Her number is +1 212 555 0141, call after nine.',
  'SSN: 219-09-9999',
  'Karte 4111 1111 1111 1111 und IBAN DE89 3704 0044 0532 0130 00',
  'password: correct-horse-battery-7',
  'nothing of interest is said here at all',
]
const text = fc.shuffledSubarray(SENTENCES, { minLength: 2 }).map((lines) => lines.join('\n'))
const document = fc
  .record({
    email: fc.constantFrom('kim@example.com', 'mei@example.net'),
    phone: fc.constant('+44 20 7946 0018'),
    ssn: fc.constant('219-09-9999'),
  })
  .map((value) => JSON.stringify({ user: value }))

describe('text in another form', () => {
  it('is no salt of a hash, though that be letters', async () => {
    const hash = (i: number): string =>
      `$argon2id$v=19$m=65536,t=4,p=2$${base64(`Qkd${i % 7}aXNhbHRsZXR0ZXI`).replaceAll('=', '')}$${base64('\u0001\u0002\u0003 not a text'.repeat(2)).replaceAll('=', '')}`
    const rows = Array.from({ length: 40 }, (_, i) => `ann${i},"${hash(i)}"`).join('\n')
    const events = await collect('users.csv', `login,user_password\n${rows}\n`)
    const told = events.flatMap((event) => (event.event === 'field' ? [`${event.path ?? event.field} ${event.rule}`] : []))
    expect(told).toEqual(['login username', 'user_password password'])
  })

  it.each(Object.keys(WRITTEN))('gives what it gives as it is, once and twice over: %s', async (name) => {
    const write = WRITTEN[name] as (text: string) => string
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...Object.keys(WRITTEN)), async (plain, other) => {
        const wanted = rulesOf(await collect('note.txt', plain), () => true)
        const once = await collect('app.log', `10:00 payload "${write(plain)}" end\n`)
        expect(rulesOf(once, (place) => place === name)).toEqual(wanted)
        // Digits without a letter are a number.
        if (other === 'hex' && !/[a-f]/.test(Buffer.from(write(plain)).toString('hex').slice(0, 64))) return
        const twice = await collect('app.log', `10:00 payload "${(WRITTEN[other] as typeof write)(write(plain))}" end\n`)
        expect(rulesOf(twice, (place) => place === `${other}!/${name}`)).toEqual(wanted)
      }),
      { numRuns: 4 },
    )
  })

  it.each(Object.keys(OF_JSON))('gives the fields of a document: %s', async (name) => {
    const write = OF_JSON[name] as (text: string) => string
    await fc.assert(
      fc.asyncProperty(document, async (plain) => {
        const wanted = rulesOf(await collect('one.json', plain), () => true)
        const found = await collect('app.log', `10:00 payload ${write(plain)} end\n`)
        expect(rulesOf(found, (place) => place?.startsWith(`${name}!/user.`) === true)).toEqual(wanted)
      }),
      { numRuns: 4 },
    )
  })

  it('is told at its carrier: line, column, record, and the path through it', async () => {
    const table = `id,payload\n1,${base64('{"user":{"email":"a1@example.com"}}')}\n2,${base64('{"user":{"email":"a2@example.com"}}')}\n`
    const found = findingsOf(await collect('t.csv', table)).map(
      ({ rule, line, column, record, field, place, offset, length }) => ({
        rule,
        line,
        column,
        record,
        field,
        place,
        text: table.slice(offset ?? 0, (offset ?? 0) + (length ?? 0)),
      }),
    )
    const carried = (n: number): string => base64(`{"user":{"email":"a${n}@example.com"}}`).replace(/=+$/, '')
    expect(found).toEqual(
      [1, 2].map((n) => ({
        rule: 'email-address',
        line: n + 1,
        column: 3,
        record: n,
        field: 'email',
        place: 'payload!/base64!/user.email',
        text: carried(n),
      })),
    )
  })

  it('is no finding twice where rules see it as it stands', async () => {
    const query = `GET /c?d=${encodeURIComponent('{"email":"jo@example.com","x":1}')} 200\n`
    expect(findingsOf(await collect('a.txt', query)).map(({ rule, place }) => [rule, place])).toEqual([
      ['email-address', 'percent!/email'],
    ])
  })

  it('is decoded no deeper than the limit, which is told', async () => {
    const deep = `x ${base64(base64(base64('write to ann@example.com today')))}\n`
    const events = await collect('a.txt', deep)
    expect(findingsOf(events)).toEqual([])
    expect(problemsOf(events).map(({ code, incomplete, message }) => [code, incomplete, message])).toEqual([
      ['limit', true, 'text is encoded more than 2 times over; what lies deeper was not decoded'],
    ])
    const more = await collect('a.txt', deep, { limits: { layers: 3 } })
    expect(findingsOf(more).map(({ place }) => place)).toEqual(['base64!/base64!/base64'])
    expect(problemsOf(more)).toEqual([])
  })

  it('gives the same whatever the size of chunks, carriers of any length at any place among them', async () => {
    const line = fc.oneof(
      text.map((plain) => `x=${base64(plain)}`),
      document.map((plain) => `t ${jwt(plain)}`),
      document.map((plain) => `{"m":${JSON.stringify(plain)},"z":"${gzipSync(plain).toString('base64')}"}`),
      text.map((plain) => `q ${encodeURIComponent(plain)}`),
      fc.string({ maxLength: 40 }),
      fc.nat({ max: 90 }).map((n) => base64('x ann@example.com '.repeat(n))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.constantFrom(1, 17, 64, 509), async (lines, chunkBytes) => {
        const data = lines.join('\n')
        expect(await collect('a.log', data, { chunkBytes })).toEqual(await collect('a.log', data))
      }),
      { numRuns: 12 },
    )
  })
})

describe('what looks like it', () => {
  let seed = 3
  const noise = (length: number): Buffer =>
    Buffer.from(Array.from({ length }, () => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 16) & 255))

  it.each([
    [
      'hashes of a lock file',
      () => Array.from({ length: 400 }, () => `      "integrity": "sha512-${noise(64).toString('base64')}",`).join('\n'),
    ],
    ['checksums', () => Array.from({ length: 400 }, (_, i) => `${noise(32).toString('hex')}  file-${i}.tgz`).join('\n')],
    ['a picture', () => `url(data:image/png;base64,${noise(60_000).toString('base64')})`],
    ['the mappings of a source map', () => `{"version":3,"mappings":"${'AAAA,SAASA,EAAIC,GACX,OAAOA,CACT;'.repeat(900)}"}`],
    [
      'names in code',
      () => 'const internationalizationConfiguration = createUserAccountInformationService(abcdefghijklmnopqrst)\n'.repeat(300),
    ],
  ])('gives nothing: %s', async (_what, write) => {
    const events = await collect('a.txt', write(), { minConfidence: 'low' })
    expect(findingsOf(events).filter(({ place }) => place !== null)).toEqual([])
    expect(problemsOf(events)).toEqual([])
  })
})
