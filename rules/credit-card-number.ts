import { isBesideCommand } from '../src/detect/drawing.ts'
import { packed, textOf, valueStart } from '../src/detect/located.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isAlphanumeric, isDigit, isWord } from '../src/validators/ascii.ts'
import { cardNetwork, isCardNumber } from '../src/validators/card.ts'
import { isLuhn } from '../src/validators/luhn.ts'

/** Groups as printed on cards: 4-4-4-4, 4-4-4-4-3, 4-6-5 (American Express), 4-6-4 (Diners Club). */
const GROUPINGS: readonly number[] = [4444, 44443, 465, 464]
const GROUPED_BITS = 6.5
const ODD_GROUPS_BITS = -3
/** A bare run with the prefix and length of a common network: 2 % of random runs pass, and runs of 15 or 16 digits are mostly ids. */
const COMMON_BITS = 3
const RARE_BITS = -0.5

function check(bytes: Uint8Array, start: number, end: number): number {
  const network = cardNetwork(bytes, start, end)
  if (network === 0 || !isLuhn(bytes, start, end) || isRepeated(bytes, start, end)) return REJECT
  if (isChained(bytes, start, end) || isBesideCommand(bytes, start, end) || isDumped(bytes, start, end)) return REJECT
  const grouping = groupingOf(bytes, start, end)
  if (grouping === 4444 && (isRowOfNumbers(bytes, start, end) || isRising(bytes, start, end))) return REJECT
  if (grouping > 0) return GROUPINGS.includes(grouping) ? GROUPED_BITS - (network === 1 ? 1.5 : 0) : ODD_GROUPS_BITS
  const length = end - start
  return network === 2 && (length === 15 || length === 16) ? COMMON_BITS : RARE_BITS
}

function isRepeated(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isDigit(bytes[i] as number) && bytes[i] !== bytes[start]) return false
  return true
}

/** Part of a longer chain (`3f-4111…-9b`, `blk_-4111…`), which identifiers are made of. The kernel has refused words, and decimals that begin with a digit. */
function isChained(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    (byteAt(bytes, start - 1) === 45 && isWord(byteAt(bytes, start - 2))) ||
    (byteAt(bytes, end) === 45 && isAlphanumeric(byteAt(bytes, end + 1))) ||
    isFraction(bytes, start)
  )
}

/** In groups of four of a dump of bytes: `f68d 4111 1111 1111 1111 0498`. */
function isDumped(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    (byteAt(bytes, start - 1) === 32 && isHexGroup(bytes, start - 5)) || (byteAt(bytes, end) === 32 && isHexGroup(bytes, end + 1))
  )
}

/** Four digits base 16, one of them a letter, and no more of the word. */
function isHexGroup(bytes: Uint8Array, at: number): boolean {
  let letters = 0
  for (let i = at; i < at + 4; i++) {
    const byte = byteAt(bytes, i)
    if (byte >= 97 && byte <= 102) letters++
    else if (!isDigit(byte)) return false
  }
  return letters > 0 && !isWord(byteAt(bytes, at - 1)) && !isWord(byteAt(bytes, at + 4))
}

/** `.4111…` and `-.4111…`: a decimal as R and SAS write it. `No.4111…` is none. */
function isFraction(bytes: Uint8Array, start: number): boolean {
  if (byteAt(bytes, start - 1) !== 46) return false
  const before = byteAt(bytes, start - 2)
  return before !== 46 && !isWord(before)
}

/**
 * Four numbers of a table that count the same things: all within a hundred of one another, as one in 100,000 cards are, and each different or
 * from a longer row. Test cards are a group four times, or end in the number of the test.
 */
function isRowOfNumbers(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start + 4] !== 32) return false
  const text = textOf(bytes, start, end)
  const numbers = text.split(' ').map(Number)
  const [first = 0, , , last = 0] = numbers
  const isClose = Math.max(...numbers) - Math.min(...numbers) < 100
  return isClose && (first !== last || new Set(numbers).size > 2)
}

/** A cut of a row of rising numbers, where each glyph of a drawing stands, or of years: `3110 3320 3540 3760 3980`. */
function isRising(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start + 4] !== 32) return false
  const row = textOf(bytes, start, end).split(' ')
  const before = /(?:^|[^\d.])(\d{4}) $/.exec(textOf(bytes, Math.max(0, start - 6), start))?.[1]
  const after = /^ (\d{4})(?!\d)/.exec(textOf(bytes, end, end + 6))?.[1]
  if (before === undefined && after === undefined) return false
  if (before !== undefined) row.unshift(before)
  if (after !== undefined) row.push(after)
  return row.every((number, i) => i === 0 || number > (row[i - 1] as string))
}

/** Lengths of the digit groups as decimal digits (4-6-5 is 465), 0 for a bare run. */
function groupingOf(bytes: Uint8Array, start: number, end: number): number {
  let groups = 0
  let run = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i] as number)) run++
    else {
      groups = groups * 10 + Math.min(run, 9)
      run = 0
    }
  }
  return groups === 0 ? 0 : groups * 10 + Math.min(run, 9)
}

/** After `card number:` or `card number is`: 13 to 19 digits with single spaces or hyphens; 12 where Maestro's prefix and the Luhn digit agree. */
function locate(bytes: Uint8Array, at: number): number {
  const words = bytes[at - 1] === 32 ? (/^(?:number |no\.? )?(?:is )?:? ?/.exec(textOf(bytes, at, at + 16))?.[0].length ?? 0) : 0
  const start = valueStart(bytes, at + words)
  let end = start
  let digits = 0
  for (let i = start; i < bytes.length && i - start < 24; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      digits++
      end = i + 1
    } else if ((byte !== 32 && byte !== 45) || end !== i) break
  }
  if (isWord(byteAt(bytes, end))) return -1
  if (digits === 12) return isOldMaestro(bytes, start, end) ? packed(start, end) : -1
  if (digits < 13 || digits > 19) return -1
  const isKey = bytes[at - 1] !== 32
  return isCardNumber(bytes, start, end) || (isKey && isWrittenAsCard(bytes, start, end)) ? packed(start, end) : -1
}

/** In the groups of a card; whether or not its last digit is right. */
function isWrittenAsCard(bytes: Uint8Array, start: number, end: number): boolean {
  return GROUPINGS.includes(groupingOf(bytes, start, end)) && !isRepeated(bytes, start, end)
}

/** A number behind `card:` that is written as one and is none: mistyped, cut from another, or made up. */
const WRONG_BITS = -3.5

function weigh(bytes: Uint8Array, start: number, end: number): number {
  return isCardNumber(bytes, start, end) || isOldMaestro(bytes, start, end) ? 0 : WRONG_BITS
}

/** Maestro cards of twelve digits: 50, 56 to 58, 6. */
function isOldMaestro(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] as number
  const second = bytes[start + 1] as number
  return (first === 54 || (first === 53 && (second === 48 || (second >= 54 && second <= 56)))) && isLuhn(bytes, start, end)
}

/**
 * Numbers that processors publish for tests: Stripe, PayPal, Braintree and Adyen test card pages.
 * https://docs.stripe.com/testing https://docs.adyen.com/development-resources/testing/test-card-numbers
 */
const TEST_NUMBERS: ReadonlySet<string> = new Set(
  (
    '4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005 371449635398431 ' +
    '6011111111111117 6011000990139424 6011981111111113 3056930009020004 36227206271667 6555900000604105 3566002020360505 6200000000000005 ' +
    '6200000000000047 6205500000000000004 4111111111111111 4012888888881881 4222222222222 4000000000000002 4000000000009995 4000000000000069 ' +
    '4000000000000127 4000002500003155 4000000000003220 4000000000000077 4000000000000341 4917610000000000 4009348888881881 4012000033330026 ' +
    '4217651111111119 4500600000000061 4005519200000004 2223000048400011 5431111111111111 5454545454545454 378734493671000 30569309025904 38520000023237 ' +
    '3530111333300000 36006666333344 36700102000000 4988438843884305 4166676667666746 4646464646464644 4444333322221111 4001590000000001 ' +
    '2222400070000005 5555341244441115 5577000055770004 5500000000000004 5424000000000015 6304000000000000 6759649826438453 6011601160116611 ' +
    '6445644564456445 3569990010095841 370000000000002 341111111111111 4007000000027 4012888818888 2223000010309703 2222420000001113'
  ).split(' '),
)

export const rule: Rule = {
  id: 'credit-card-number',
  title: 'Payment card number',
  class: 'card',
  category: 'identifiable',
  severity: 'critical',
  mask: '[CARD]',
  about:
    "A primary account number: a card network's prefix and length and a right Luhn digit. Digits grouped as on a card count much, " +
    'bare runs little, because two in a hundred random runs of 16 digits pass. Runs inside decimals, words and longer chains are ' +
    'refused; behind `card:` a number in the groups of a card counts though a digit is wrong. Truncated or masked numbers are not found.',
  references: [
    'https://www.iso.org/standard/70484.html',
    'https://www.pcisecuritystandards.org/document_library/?category=pcidss',
    'https://docs.stripe.com/testing',
  ],
  kinds: ['card'],
  keys: words('card, cardnumber, creditcard, ccnumber, ccnum, cardno, pan, kartennummer, kreditkarte, tarjeta, cartebancaire'),
  literals: ['card number ', 'Card number ', 'credit card ', 'card is '],
  locate,
  weigh,
  shape: 'weak',
  check,
  nearby: words(
    'card, credit card, debit card, cards, creditcard, cc, ccn, pan, visa, mastercard, master card, amex, ' +
      'american express, discover, diners, jcb, maestro, unionpay, payment, paid, pay, charge, charged, billing, ' +
      'kreditkarte, karte, kartennummer, zahlung, carte, carte bancaire, carte bleue, paiement, tarjeta, tarjeta de crédito, ' +
      'pago, carta, carta di credito, pagamento, cartão, cartão de crédito, creditcardnummer, betaling, kaart, karta, kort, ' +
      'kortnummer, kredi kartı',
  ),
  against: words(
    'imei, tracking, tracking number, isbn, ean, gtin, upc, barcode, serial, serial number, timestamp, order id, order no, ' +
      'iccid, sim, siret, hash, checksum, uuid, snowflake, tweet, status, sendungsnummer, seriennummer',
  ),
  synthetic: (value) => TEST_NUMBERS.has(value.replace(/[ -]/g, '')),
  value: { test: isWholeNumber, hit: 0.97, chance: 0.023 },
  examples: {
    match: [
      'Charge it to <<4111 1111 1111 1111>> please',
      'card_number=<<5555555555554444>>',
      'Amex <<3782-822463-10005>>, valid thru 01/30',
      'My Visa is <<4242424242424242>>.',
      'card number <<630495060000>> is lost',
      'my card: <<4111 1111 1111 1112>> (typo)',
    ],
    miss: [
      '0000020: f68d 50eb 4111 1111 1111 1111 0498 3bf0',
      'ratio 0.4111111111111111 of all',
      'x="4111 4222 4333 4442 4555 4680"',
      'id 3f-4111111111111111-9b',
      'blk_-4111111111111111 and -.4111111111111111,.4012888888881881',
      'business card: 020 7946 0958',
      'd="M 3047 1584 Q 4111 1111 1111 1111 L 1759 2144"',
      'CONECT 6870 6871 6872 6873 6874',
      'CONECT 6920 6906 6922 6930',
      'ts=1609459200000 next=1609459260000',
      'The number 4111111111111112 fails the Luhn check on a card',
    ],
    field: [{ name: 'card_number', values: ['4111111111111111', '5555555555554444', '378282246310005', '6011111111111117'] }],
  },
}

function isWholeNumber(value: string): boolean {
  if (value.length < 13 || value.length > 23 || !/^[0-9](?:[0-9]|[ -][0-9])+$/.test(value)) return false
  const bytes = bytesOf(value)
  return isCardNumber(bytes, 0, bytes.length) && !isRepeated(bytes, 0, bytes.length)
}
