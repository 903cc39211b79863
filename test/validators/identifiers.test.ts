import fc from 'fast-check'
import validator from 'validator'
import { describe, expect, it } from 'vitest'
import { isBase58Check } from '../../src/validators/base58check.ts'
import { isSegwitAddress } from '../../src/validators/bech32.ts'
import { isBic } from '../../src/validators/bic.ts'
import { ethereumForm } from '../../src/validators/ethereum.ts'
import { keccak256 } from '../../src/validators/keccak.ts'
import { isItin, isSsn, nineDigits } from '../../src/validators/ssn.ts'
import { over } from './bytes.ts'

describe('bic', () => {
  it('accepts what validator accepts, of eight or eleven characters with a bank’s letters', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{4}(?:DE|US|FR|XK|QQ|ZZ|AB)[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/),
        (text) => over(isBic, text) === validator.isBIC(text),
      ),
    )
  })

  it('refuses other lengths and small letters', () => {
    for (const text of ['DEUTDEF', 'DEUTDEFF5', 'deutdeff', 'DEUTDEFF50']) expect(over(isBic, text), text).toBe(false)
  })
})

describe('social security numbers', () => {
  it('refuses areas, groups and serials that the SSA never issues', () => {
    for (const text of ['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000'])
      expect(isSsn(over(nineDigits, text)), text).toBe(false)
    for (const text of ['078-05-1120', '219 09 9999', '899991234']) expect(isSsn(over(nineDigits, text)), text).toBe(true)
  })

  it('never calls a number both an SSN and an ITIN', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (value) => !(isSsn(value) && isItin(value))))
  })

  it('takes an ITIN’s fourth and fifth digits from the issued groups', () => {
    for (const [text, ok] of [
      ['900700000', true],
      ['900490000', false],
      ['900890000', false],
      ['900930000', false],
      ['999990000', true],
    ] as const) {
      expect(isItin(over(nineDigits, text)), text).toBe(ok)
    }
  })

  it('counts exactly nine digits', () => {
    expect(over(nineDigits, '12345678')).toBe(-1)
    expect(over(nineDigits, '1234567890')).toBe(-1)
  })
})

/** Addresses of BIP 173 and BIP 350. */
const SEGWIT = [
  'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
  'tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7',
  'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
  'BC1SW50QGDZ25J',
  'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs',
  'tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c',
  'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
]
/** Texts that BIP 350 lists as wrong for their checksum or version. */
const NOT_SEGWIT = [
  'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
  'tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf',
  'BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh',
  'bc1pw5dgrnzv',
  'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P',
  'tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq',
]

describe('crypto addresses', () => {
  it('judges the examples of BIP 173 and BIP 350 as they do', () => {
    for (const text of SEGWIT) expect(over(isSegwitAddress, text), text).toBe(true)
    for (const text of NOT_SEGWIT) expect(over(isSegwitAddress, text), text).toBe(false)
  })

  it('refuses a Base58Check text with one character changed', () => {
    const right = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'
    expect(over(isBase58Check, right)).toBe(true)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: right.length - 1 }), fc.constantFrom(...'23456789ABCxyz'), (at, by) => {
        const changed = right.slice(0, at) + by + right.slice(at + 1)
        return changed === right || !over(isBase58Check, changed)
      }),
    )
  })

  it('computes Keccak-256 as published', () => {
    const digest = new Uint8Array(32)
    const hex = (text: string) => {
      keccak256(Buffer.from(text), digest)
      return Buffer.from(digest).toString('hex')
    }
    expect(hex('')).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
    expect(hex('abc')).toBe('4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45')
    expect(() => keccak256(new Uint8Array(136), digest)).toThrow(RangeError)
  })

  it('judges the examples of EIP-55, and refuses them with a letter’s case changed', () => {
    const right = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'
    expect(over(ethereumForm, right)).toBe(2)
    expect(over(ethereumForm, '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359')).toBe(2)
    expect(over(ethereumForm, right.toLowerCase())).toBe(1)
    expect(over(ethereumForm, right.replace('Aeb6', 'aeb6'))).toBe(0)
    expect(over(ethereumForm, right.slice(0, -1))).toBe(0)
  })
})
