import { packed, textOf, valueStart } from '../src/detect/located.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { bytesOf, isAlphanumeric } from '../src/validators/ascii.ts'
import { isBic } from '../src/validators/bic.ts'

/** What stands between a cue and the code in running text: `SWIFT code DEUTDEFF`, `BIC (SWIFT) DEUTDEFF`. */
const LINK = /^(?:[/(-]?(?:swift|bic)\)? ?)?(?:-?code )?(?:is )?/i

function locate(bytes: Uint8Array, at: number): number {
  const link = bytes[at - 1] === 32 ? (LINK.exec(textOf(bytes, at, at + 20))?.[0].length ?? 0) : 0
  const start = valueStart(bytes, at + link)
  let end = start
  while (end < bytes.length && end - start < 12 && isAlphanumeric(bytes[end] as number)) end++
  return isBic(bytes, start, end) ? packed(start, end) : -1
}

/** Bytes around a code in running text in which an account would be named. */
const AROUND = 96
/** In running text: what a literal is worth and this make three in four. */
const WORDS_BITS = -5

/** Behind a colon the key says it. Behind a mere word it may be any word of eight capitals, if no figure and no account is there. */
function weigh(bytes: Uint8Array, start: number, end: number): number {
  if (!/(?:bic|swift\)?|code|is)[ \t]*["'(]?$/i.test(textOf(bytes, Math.max(0, start - 12), start))) return 0
  const value = textOf(bytes, start, end)
  if (value !== value.toUpperCase()) return REJECT
  if (/\d|X{3}$/.test(value)) return WORDS_BITS
  const around = `${textOf(bytes, Math.max(0, start - AROUND), start)} ${textOf(bytes, end, end + AROUND)}`
  return /[A-Z]{2}\d{2}[ ]?[A-Z\d]{4}|\b(?:iban|bank|banque|banco|banca|konto|account|compte|cuenta|conto|conta|rekening)/i.test(
    around,
  )
    ? WORDS_BITS
    : REJECT
}

export const rule: Rule = {
  id: 'swift-bic',
  title: 'Bank identifier code (BIC, SWIFT)',
  class: 'bank',
  category: 'identifiable',
  severity: 'low',
  mask: '[BIC]',
  about:
    'Eight or eleven characters with a country code in the middle, found behind a key word or by its field only: there is no check ' +
    "digit, and a third of eight-letter words in capitals have the form. It names a bank, and with an account number a person's account.",
  references: ['https://www.iso9362.org/', 'https://www.iso.org/standard/84108.html'],
  keys: ['bic', 'swift', 'swiftcode', 'biccode', 'swiftbic', 'bicswift', 'bankidentifiercode'],
  literals: ['BIC ', 'SWIFT '],
  locate,
  weigh,
  nearby: ['bic', 'swift', 'iban', 'bank', 'konto', 'compte', 'cuenta', 'conto', 'conta', 'rekening'],
  value: { test: isWholeBic, hit: 0.98, chance: 0.35 },
  examples: {
    match: [
      'BIC: <<DEUTDEFF500>>',
      'swift_code=<<NWBKGB2L>>',
      'IBAN DE89370400440532013000, BIC: <<COBADEFFXXX>>',
      'IBAN DE89 3704 0044 0532 0130 00, BIC <<COBADEFF>>',
      'our SWIFT code is <<DEUTDEFF500>>',
      'Bank: SWIFT/BIC <<NWBKGB2L>>',
    ],
    miss: [
      'BIC: unknown',
      'OVERVIEW and CUSTOMER are words',
      'swift: Programming language',
      'BIC OVERVIEW',
      'SWIFT CUSTOMER service',
      'BIC pens for the bank',
    ],
    field: [{ name: 'bic', values: ['DEUTDEFF500', 'NWBKGB2L', 'COBADEFFXXX', 'BNPAFRPP'] }],
  },
}

function isWholeBic(value: string): boolean {
  const bytes = bytesOf(value)
  return isBic(bytes, 0, bytes.length)
}
