import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personHash } from '../../../src/detect/person/person-hash.ts'
import { sipHash, sipResult } from '../../../src/detect/person/sip-hash.ts'

/** First of the vectors of the authors' reference implementation (vectors_sip64): key 00 01 … 0f, inputs of 0, 1, 2 … bytes 00 01 …. */
const VECTORS = [
  '310e0edd47db6f72',
  'fd67dc93c539f874',
  '5a4fa9d909806c0d',
  '2d7efbd796666785',
  'b7877127e09427cf',
  '8da699cd64557618',
  'cee3fe586e46c9cb',
  '37d1018bf50002ab',
]
/** Of the paper's appendix A: 15 bytes. */
const PAPER = 'e545be4961ca29a1'

const keyBytes = Uint8Array.from({ length: 16 }, (_, i) => i)
const key = new Int32Array(keyBytes.buffer)

function hashed(words: Int32Array, bytes: Uint8Array): string {
  sipHash(words, bytes, bytes.length)
  const out = Buffer.alloc(8)
  out.writeUInt32LE(sipResult.low, 0)
  out.writeUInt32LE(sipResult.high, 4)
  return out.toString('hex')
}

/** The same on 64-bit integers, as the paper writes it. */
function plainly(words: Int32Array, bytes: Uint8Array): string {
  const mask = (1n << 64n) - 1n
  const half = (i: number): bigint => BigInt((words[i] as number) >>> 0)
  const k0 = half(0) | (half(1) << 32n)
  const k1 = half(2) | (half(3) << 32n)
  let [v0, v1, v2, v3] = [k0 ^ 0x736f6d6570736575n, k1 ^ 0x646f72616e646f6dn, k0 ^ 0x6c7967656e657261n, k1 ^ 0x7465646279746573n]
  const rotate = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & mask
  const round = (): void => {
    v0 = (v0 + v1) & mask
    v1 = rotate(v1, 13n) ^ v0
    v0 = rotate(v0, 32n)
    v2 = (v2 + v3) & mask
    v3 = rotate(v3, 16n) ^ v2
    v0 = (v0 + v3) & mask
    v3 = rotate(v3, 21n) ^ v0
    v2 = (v2 + v1) & mask
    v1 = rotate(v1, 17n) ^ v2
    v2 = rotate(v2, 32n)
  }
  const padded = Buffer.concat([bytes, Buffer.alloc(8 - (bytes.length % 8))])
  padded[padded.length - 1] = bytes.length % 256
  for (let i = 0; i < padded.length; i += 8) {
    const m = padded.readBigUInt64LE(i)
    v3 ^= m
    round()
    round()
    v0 ^= m
  }
  v2 ^= 0xffn
  for (let i = 0; i < 4; i++) round()
  const out = Buffer.alloc(8)
  out.writeBigUInt64LE(v0 ^ v1 ^ v2 ^ v3)
  return out.toString('hex')
}

describe('SipHash-2-4', () => {
  it('gives the authors’ vectors', () => {
    const input = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i)
    expect(VECTORS.map((_, length) => hashed(key, input(length)))).toEqual(VECTORS)
    expect(hashed(key, input(15))).toBe(PAPER)
  })

  it('agrees with its plain twin', () => {
    const words = fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()).map((four) => Int32Array.from(four))
    fc.assert(
      fc.property(words, fc.uint8Array({ maxLength: 40 }), (of, bytes) => hashed(of, bytes) === plainly(of, bytes)),
      { numRuns: 500 },
    )
  })
})

describe('person hash', () => {
  const secret = Buffer.alloc(32, 7)
  const of = (kind: 'email' | 'phone' | 'government', text: string, own = secret, inText = false): number => {
    const bytes = Buffer.from(text)
    return personHash(kind, own)?.(bytes, 0, bytes.length, inText) ?? -2
  }

  it.each([
    ['email', 'Ada@Example.com', 'ada@example.COM'],
    ['phone', '+1 (415) 555-0100', '415.555.0100'],
    ['phone', '+44 7700 900123', '07700 900 123'],
    ['phone', '0044 7700 900123', '07700900123'],
    ['government', '219-09-9999', '219099999'],
    ['government', 'ab 12 34 56 c', 'AB123456C'],
  ] as const)('%s: %s and %s are one person', (kind, a, b) => {
    expect(of(kind, a)).toBeGreaterThanOrEqual(0)
    expect(of(kind, a)).toBe(of(kind, b))
  })

  it('tells values, classes and keys apart', () => {
    const all = [
      of('email', 'a@b.example'),
      of('email', 'b@b.example'),
      of('phone', '4155550100'),
      of('government', '4155550100'),
      of('email', 'a@b.example', Buffer.alloc(32, 8)),
    ]
    expect(new Set(all).size).toBe(all.length)
    for (const one of all) expect(one).toBeLessThan(2 ** 40)
  })

  it('knows nobody by a name, by a few digits, or by a phone number in text', () => {
    expect(personHash('name', secret)).toBeNull()
    expect(of('phone', '12-34')).toBe(-1)
    expect(of('phone', '4155550100', secret, true)).toBe(-1)
    expect(of('email', 'a@b.example', secret, true)).toBe(of('email', 'a@b.example'))
  })
})
