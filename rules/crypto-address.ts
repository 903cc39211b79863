import { packed } from '../src/detect/located.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isAlphanumeric, isWord } from '../src/validators/ascii.ts'
import { isBase58Check } from '../src/validators/base58check.ts'
import { isBech32Character, isSegwitAddress } from '../src/validators/bech32.ts'
import { ethereumForm } from '../src/validators/ethereum.ts'

/** A checksum of four bytes settles it. */
const CHECKSUM_BITS = 6
/** EIP-55 letter case: one in about 2^15 by chance. */
const MIXED_CASE_BITS = 5
/** 20 bytes of hexadecimal without a checksum: an account, a contract, or any other digest with `0x` before it. */
const SINGLE_CASE_BITS = 0
const LITERAL_LENGTH = 3

function check(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === 48) {
    const form = ethereumForm(bytes, start, end)
    if (form === 0 || isMadeUp(bytes, start + 2, end)) return REJECT
    return form === 2 ? MIXED_CASE_BITS : SINGLE_CASE_BITS
  }
  return isBase58Check(bytes, start, end) ? CHECKSUM_BITS : REJECT
}

/** Fewer than eight different characters in forty: 0x000…0, 0xdead…beef. */
function isMadeUp(bytes: Uint8Array, start: number, end: number): boolean {
  let seen = 0
  for (let i = start; i < end; i++) seen |= 1 << ((bytes[i] as number) & 31)
  let count = 0
  for (; seen !== 0; seen &= seen - 1) count++
  return count < 8
}

/** After `bc1` or `tb1`: the address they begin. */
function locate(bytes: Uint8Array, at: number): number {
  const start = at - LITERAL_LENGTH
  let end = at
  while (end < bytes.length && end - start <= 90 && isBech32Character(bytes[end] as number)) end++
  if (isAlphanumeric(byteAt(bytes, start - 1)) || isWord(byteAt(bytes, end))) return -1
  return isSegwitAddress(bytes, start, end) ? packed(start, end) : -1
}

/** The first Bitcoin block's address and the examples of BIP 173, BIP 350 and EIP-55. */
const PUBLISHED: ReadonlySet<string> = new Set(
  (
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy ' +
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx ' +
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0 ' +
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed 0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359 ' +
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB 0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb'
  ).split(' '),
)

export const rule: Rule = {
  id: 'crypto-address',
  title: 'Cryptocurrency address',
  class: 'bank',
  category: 'identifiable',
  severity: 'medium',
  mask: '[CRYPTO-ADDRESS]',
  about:
    'Bitcoin addresses with a right Base58Check or Bech32 checksum, and Ethereum addresses: with a right EIP-55 checksum when their ' +
    'letters are in both cases, by context when not. Whoever links one to a person sees all its payments. Other chains are not found.',
  references: [
    'https://en.bitcoin.it/wiki/Base58Check_encoding',
    'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
    'https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki',
    'https://eips.ethereum.org/EIPS/eip-55',
  ],
  kinds: ['base58', 'ethereum'],
  literals: ['bc1', 'tb1'],
  locate,
  shape: 'plain',
  check,
  nearby: words(
    'bitcoin, btc, ethereum, eth, ether, wallet, wallets, crypto, address, blockchain, donate, donation, payout, ledger, ' +
      'adresse, geldbörse, portefeuille, dirección, cartera, billetera, indirizzo, portafoglio, endereço, carteira, adres, ' +
      'portemonnee',
  ),
  against: words(
    'contract, contracts, abi, solidity, sha1, hash, commit, bytecode, token, router, factory, deployed, vertrag, contrat, ' +
      'contrato, contratto',
  ),
  synthetic: (value) => PUBLISHED.has(value),
  value: { test: isWholeAddress, hit: 0.95, chance: 0.0005 },
  examples: {
    match: [
      'BTC wallet: <<1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2>>',
      'send to <<bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4>> now',
      'eth: <<0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed>>',
      'donate <<3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy>>',
    ],
    miss: [
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 has a wrong checksum',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
      'eth: 0x5aaEb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'const zero = 0x0000000000000000000000000000000000000000',
    ],
  },
}

function isWholeAddress(value: string): boolean {
  if (value.length < 26 || value.length > 90) return false
  const bytes = bytesOf(value)
  if (value.startsWith('0x')) return ethereumForm(bytes, 0, bytes.length) > 0
  if (/^(?:bc|tb)1/i.test(value)) return isSegwitAddress(bytes, 0, bytes.length)
  return value.length <= 35 && isBase58Check(bytes, 0, bytes.length)
}
