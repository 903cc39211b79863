import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriers } from '../../src/carriers/index.ts'
import type { Carrier } from '../../src/model/carrier.ts'
import { MAX_SPAN } from '../../src/model/hit.ts'
import { SourceError } from '../../src/model/source.ts'

const named = (name: string): Carrier => carriers.find((carrier) => carrier.name === name) as Carrier

/** A block as readers see it: zeros around. */
function block(text: Uint8Array | string): Uint8Array {
  const zeros = Buffer.alloc(2 * MAX_SPAN)
  return Buffer.concat([zeros, Buffer.from(text), zeros])
}

/** What comes out of a carrier that begins the text, its bytes given in pieces of `size`; null if it is not recognised. */
function decoded(name: string, text: Uint8Array | string, size = 4096, most = 65_536): { text: string; length: number } | null {
  const bytes = block(text)
  const carrier = named(name)
  const first = carrier.recognises(bytes, 2 * MAX_SPAN)
  if (first < 0) return null
  const reading = carrier.open(bytes, first, most)
  const pieces: Buffer[] = []
  const take = (piece: Uint8Array): void => {
    pieces.push(Buffer.from(piece))
  }
  let at = first
  for (;;) {
    const to = Math.min(bytes.length, at + size)
    at = reading.read(bytes, at, to, take)
    if (at < to || to === bytes.length) break
  }
  reading.end(take)
  return { text: Buffer.concat(pieces).toString('utf8'), length: at - 2 * MAX_SPAN }
}

const words = fc.array(
  fc.constantFrom('Ann', 'Jörg', 'a@example.com', '日本', 'naïve', '12', '{"k":"v"}', '~', '=>', '?', '%41', '\\'),
  {
    minLength: 8,
    maxLength: 120,
  },
)
/** Long enough not to be taken for chance whatever marks it holds. */
const prose = words.map((list) => `Dear Ann, this is all of what you have asked us for: ${list.join(' ')}`)
const sizes = fc.constantFrom(1, 2, 3, 7, 100, 4096)

/** The other way: what carries a text, by Node's own means. */
const TWINS: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  hex: (text) => `0x${Buffer.from(text).toString('hex')}`,
  percent: (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'quoted-printable': (text) => [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
  'base64!/gzip': (text) => gzipSync(text).toString('base64'),
}

describe('what a carrier holds', () => {
  it.each(Object.keys(TWINS))('comes out of %s as it went in, in whatever pieces it is read', (name) => {
    fc.assert(
      fc.property(prose, sizes, (text, size) => {
        const carried = (TWINS[name] as (text: string) => string)(text)
        expect(decoded(name, carried, size)).toEqual({ text, length: carried.replace(/=+$/, '').length })
      }),
      { numRuns: 60 },
    )
  })

  it('comes out of encodeURIComponent, where a plus is one', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const carried = encodeURIComponent(text).replace(/[()']/g, '')
        expect(decoded('percent', carried)?.text).toBe(decodeURIComponent(carried))
      }),
      { numRuns: 60 },
    )
    expect(decoded('percent', 'Ann+Lee%2C+M%C3%BCnchen')?.text).toBe('Ann Lee, München')
    expect(decoded('percent', 'Ann+Lee%2C%20M%C3%BCnchen')?.text).toBe('Ann+Lee, München')
  })

  it('comes out of JSON in JSON, at any split', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('email', 'näme', 'x'), fc.string({ unit: 'binary' })), sizes, (value, size) => {
        const inner = JSON.stringify({ first: 1, ...value })
        const found = decoded('json', JSON.stringify(inner).slice(1), size)
        // Lone surrogates are no text; control characters are blanks, as white space between tokens is.
        const wanted = inner.replace(/[\u0000-\u001f]/g, ' ')
        if (wanted.isWellFormed()) expect(JSON.parse(found?.text ?? 'null')).toEqual(JSON.parse(wanted))
      }),
      { numRuns: 200 },
    )
  })

  it('is the payload of a token and not its header or signature', () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const token = `${part({ alg: 'none' })}.${part({ email: 'ann@example.com' })}.c2lnbmF0dXJl`
    for (const size of [1, 5, 4096]) expect(decoded('jwt', token, size)?.text).toBe('{"email":"ann@example.com"}')
    expect(decoded('jwt', `${part({ id: 1 })}.${part({ email: 'ann@example.com' })}.x`)).toBeNull()
  })

  it('goes on over the lines that base64 is broken into, and over no others', () => {
    const text = 'Dear Ann, this is what you asked for. '.repeat(6)
    for (const end of ['\n', '\r\n', '\\n', '\n    ']) {
      const lines = (
        Buffer.from(text)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join(end)
      for (const size of [1, 78, 4096]) expect(decoded('base64', lines, size)?.text).toBe(text)
    }
    const token = Buffer.from('user ann at example').toString('base64')
    expect(decoded('base64', `${token}\n${token}`)?.text).toBe('user ann at example')
  })

  it('ends where it is no text any more', () => {
    const mixed = Buffer.concat([
      Buffer.from('a header that is text and long enough to say so'),
      Buffer.from([0, 1, 2, 3, 65, 66]),
    ])
    expect(decoded('base64', mixed.toString('base64'))?.text).toBe('a header that is text and long enough to say so')
  })
})

describe('what is no carrier', () => {
  it.each([
    ['base64', 'getUserAccountInformation'],
    ['base64', 'sha512z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg'],
    ['base64', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]).toString('base64')],
    ['hex', '5d41402abc4b2a76b9719d911017c592'],
    ['hex', '616e6e406578616d'],
    ['percent', 'caf%E9%20%20%20latin'],
    ['json', '{\\"a\\" 1}'],
    ['base64!/gzip', 'H4sIAAAAAAAA'],
  ])('%s: %s', (name, text) => {
    expect(decoded(name, text)).toBeNull()
  })

  it('is a picture or font, though it may be text', () => {
    const svg = Buffer.from('<svg><text>ann@example.com</text></svg>').toString('base64')
    const at = (head: string): number => named('base64').recognises(block(head + svg), 2 * MAX_SPAN + head.length)
    expect(at('data:image/svg+xml;base64,')).toBe(-1)
    expect(at('data:image/svg+xml;charset=utf-8;base64,')).toBe(-1)
    expect(at('data:text/plain;base64,')).toBeGreaterThan(0)
  })

  it('is found among random bytes without harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(...carriers), sizes, (bytes, { name }, size) => {
        const twin = TWINS[name]
        decoded(name, bytes, size)
        decoded(name, Buffer.from(bytes).toString('base64'), size)
        if (twin !== undefined) decoded(name, twin(Buffer.from(bytes).toString('latin1')), size)
      }),
      { numRuns: 300 },
    )
  })
})

describe('gzip in base64', () => {
  it('is not decompressed beyond the limit, which is told', () => {
    const bomb = gzipSync('ann@example.com '.repeat(100_000)).toString('base64')
    expect(() => decoded('base64!/gzip', bomb, 4096, 65_536)).toThrow(SourceError)
    expect(decoded('base64!/gzip', bomb, 4096, 4_000_000)?.text.length).toBe(1_600_000)
  })

  it('gives what there is of it where it is cut off', () => {
    const whole = gzipSync('Dear Ann, your address ann@example.com was confirmed. '.repeat(4)).toString('base64')
    expect(decoded('base64!/gzip', whole.slice(0, -16))?.text).toContain('Dear Ann')
  })
})
