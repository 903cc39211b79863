import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookNearby, mayBeNearby, wordMatcher, wordsNearby } from '../../src/detect/context.ts'
import { FirstWords } from '../../src/detect/first-words.ts'

const PHRASES = ['passport', 'tax id', 'id', 'cf', 'phone', 'e-mail', 'số điện thoại', 'numéro', 'ssn']
const words = new FirstWords(PHRASES)

function mayStandIn(text: string): boolean {
  const bytes = Buffer.from(text)
  return words.mayStandIn(bytes, 0, bytes.length)
}

const piece = fc.constantFrom(
  ...[
    'pass',
    'port',
    'Passport',
    'tax',
    'ID',
    'Id',
    'id',
    'cf',
    'C',
    'F',
    'phone',
    'Phone',
    'e',
    'mail',
    'SSN',
    'Number',
    'so',
    'a',
  ],
  ...['.', ' ', '-', '_', '0', ',', '"', '\t'],
)
const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))

/** As the index of cues takes texts apart. */
const TOKENS = [/\p{L}[\p{L}\p{M}]*/gu, /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu]

describe('first words', () => {
  it('are not there only where no word and no hump is one of them', () => {
    const firsts = new Set(PHRASES.map((phrase) => /^\p{L}+/u.exec(phrase)?.[0]))
    fc.assert(
      fc.property(text, (any) => {
        const plain = any.replace(/(?<![\p{L}.])\p{L}(?:\.\p{L}){1,7}(?:\.|(?!\p{L}))/gu, (one) => one.replaceAll('.', ''))
        const stands = TOKENS.some((token) => [...plain.matchAll(token)].some(([word]) => firsts.has(word.toLowerCase())))
        if (stands) expect(mayStandIn(any)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('are not there only where no word near a hit matches', () => {
    const matches = wordMatcher(PHRASES)
    fc.assert(
      fc.property(text, text, (before, after) => {
        const bytes = Buffer.from(`${before} 12 34 ${after}`)
        lookNearby(bytes, before.length + 1, before.length + 6)
        if (matches(wordsNearby())) expect(mayBeNearby(words)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('are found in humps and behind them', () => {
    expect(['passportNumber', 'myPassport', 'IDNumber', 'userID', 'T.A.X. ID', 'c.f. 12'].map(mayStandIn)).toEqual(
      Array(6).fill(true),
    )
  })

  it('are in few other texts', () => {
    expect(['shop boxes things ready', 'cfa 12', 'passports', 'idle', 'a-b 12.50', 'eMail'].map(mayStandIn)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })

  it('may be in any text beyond ASCII, and in any text if a phrase begins with no letter', () => {
    expect(mayStandIn('größe')).toBe(true)
    expect(new FirstWords(['# id']).mayStandIn(Buffer.from('x'), 0, 1)).toBe(true)
  })
})
