import { packed, valueStart } from '../src/detect/located.ts'
import { identifierTest } from '../src/detect/identifier/identifier-rule.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isAlphanumeric, isDigit } from '../src/validators/ascii.ts'
import { ibanLength, isIban } from '../src/validators/iban.ts'

/** Bits for a BBAN that also has its country's structure: digits where the registry wants digits. */
const STRUCTURE_BITS = 3

function check(bytes: Uint8Array, start: number, end: number): number {
  return isIban(bytes, start, end) ? STRUCTURE_BITS : REJECT
}

const text = new Uint8Array(34)

/**
 * After `IBAN:` and its kin, where context allows more: single separators anywhere, a line break, letters misread by optical
 * recognition (O for 0, l for 1), and Poland's 26 digits without their PL.
 */
function locate(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  const domestic = isDigit(byteAt(bytes, start))
  const length = domestic ? POLISH_LENGTH : ibanLength(byteAt(bytes, start), byteAt(bytes, start + 1))
  if (length === 0) return -1
  let count = 0
  if (domestic) {
    text[count++] = 80
    text[count++] = 76
  }
  let end = start
  for (let i = start; i < bytes.length && count < length; i++) {
    const byte = bytes[i] as number
    if (isAlphanumeric(byte)) {
      text[count++] = byte
      end = i + 1
    } else if (!isBreak(byte) || i - end > 1) return -1
  }
  if (count < length || isAlphanumeric(byteAt(bytes, end))) return -1
  if (isIban(text, 0, length)) return packed(start, end)
  for (let i = 2; i < length; i++) text[i] = asRead(text[i] as number)
  return isIban(text, 0, length) ? packed(start, end) : -1
}

const POLISH_LENGTH = 28
/** Poland's accounts as Poles write them. */
const DOMESTIC = '99999999999999999999999999'

function isBreak(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 45 || byte === 46
}

function asRead(byte: number): number {
  if (byte === 79 || byte === 111) return 48
  return byte === 73 || byte === 108 ? 49 : byte
}

/** Examples of the SWIFT IBAN Registry and of the banks' and software makers' documentation, which test data is made of. */
const EXAMPLES: ReadonlySet<string> = new Set(
  (
    'AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 AZ21NABZ00000000137010001944 ' +
    'BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 BH67BMAG00001299123456 BR1800360305000010009795493C1 ' +
    'BY13NBRB3600900000002Z00AB00 CH9300762011623852957 CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 ' +
    'DE89370400440532013000 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 EG380019000500000000263180002 ' +
    'ES9121000418450200051332 FI2112345600000785 FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 ' +
    'GB82WEST12345698765432 GB33BUKB20201555555555 GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 ' +
    'GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 HU42117730161111101800000000 ' +
    'IE29AIBK93115212345678 IL620108000000099999999 IQ98NBIQ850123456789012 IS140159260076545510730339 IT60X0542811101000000123456 ' +
    'JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100 LB62099900000001001901229114 ' +
    'LC55HEMM000100010012001200023015 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 ' +
    'MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MR1300020001010000123456753 ' +
    'MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR NL91ABNA0417164300 NO9386011117947 PK36SCBL0000001123456702 ' +
    'PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG ' +
    'RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SC18SSCB11010000000000001497USD SE4550000000058398257466 ' +
    'SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 SV62CENR00000000000000700025 TL380080012345678910157 ' +
    'TN5910006035183598478831 TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678 ' +
    'VG96VPVG0000012345678901 XK051212012345678906'
  ).split(' '),
)

export const rule: Rule = {
  id: 'iban',
  title: 'International bank account number (IBAN)',
  class: 'bank',
  category: 'identifiable',
  severity: 'high',
  mask: '[IBAN]',
  about:
    "A country code with that country's length and account structure and right mod-97 check digits, bare or in blocks of four; behind a key " +
    "also broken over lines or misread (O for 0). Poland's 26 digits are found without their PL. National check digits inside the account number are not looked at. The registry's own examples are marked synthetic.",
  references: [
    'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
    'https://www.iso.org/standard/81090.html',
  ],
  kinds: ['iban', 'identifier'],
  identifier: identifierTest({
    forms: DOMESTIC,
    valid: (digits) => isWholeIban(`PL${digits}`),
    chance: 0.0075,
    cues: 'NRB, numer rachunku, nr rachunku, numer rachunku bankowego, rachunek bankowy, nr konta, numer konta, konto bankowe',
    alone: DOMESTIC,
  }),
  keys: words('iban, ibannumber, ibanno, ibannr, nrkonta, numerkonta, nrrachunku, numerrachunku, rachunek, kontonummer, kontonr'),
  locate,
  shape: 'strong',
  check,
  nearby: words(
    'iban, bank, bank account, account, account number, konto, kontonummer, bankverbindung, compte, compte bancaire, ' +
      'cuenta, cuenta bancaria, conto, conto corrente, conta, conta bancária, rekening, rekeningnummer, rachunek, konta, ' +
      'bic, swift, überweisung, virement, transferencia, bonifico, transfer, sepa, payment',
  ),
  synthetic: (value) => EXAMPLES.has(value.replace(/[ -]/g, '').toUpperCase()),
  value: { test: isWholeIban, hit: 0.98, chance: 0.0001 },
  examples: {
    match: [
      'IBAN: <<DE89370400440532013000>>',
      'Bitte auf <<DE89 3704 0044 0532 0130 00>> überweisen',
      'pay to <<GB82WEST12345698765432>> today',
      'Nr konta: <<61 1090 1014 0000 0712 1981 2874>>',
      'na rachunek <<61109010140000071219812874>> do piątku',
      '"account","<<FR1420041010050500013M02606>>"',
    ],
    miss: [
      'IBAN: DE89370400440532013001',
      'suma 61109010140000071219812875 wynosi',
      'ref GB00WEST12345698765432',
      'sha DE8937040044053201300012345',
    ],
    field: [
      { name: 'iban', values: ['DE89370400440532013000', 'GB82WEST12345698765432', 'NL91ABNA0417164300', 'BE68539007547034'] },
    ],
  },
}

function isWholeIban(value: string): boolean {
  if (value.length < 15 || value.length > 42) return false
  const bytes = bytesOf(value)
  return isIban(bytes, 0, bytes.length)
}
