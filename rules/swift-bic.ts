import { packed, valueStart } from '../src/detect/located.ts'
import type { Rule } from '../src/model/rule.ts'
import { bytesOf, isAlphanumeric } from '../src/validators/ascii.ts'
import { isBic } from '../src/validators/bic.ts'

function locate(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  let end = start
  while (end < bytes.length && end - start < 12 && isAlphanumeric(bytes[end] as number)) end++
  return isBic(bytes, start, end) ? packed(start, end) : -1
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
  locate,
  nearby: ['bic', 'swift', 'iban', 'bank', 'konto', 'compte', 'cuenta', 'conto', 'conta', 'rekening'],
  value: { test: isWholeBic, hit: 0.98, chance: 0.35 },
  examples: {
    match: ['BIC: <<DEUTDEFF500>>', 'swift_code=<<NWBKGB2L>>', 'IBAN DE89370400440532013000, BIC: <<COBADEFFXXX>>'],
    miss: ['BIC: unknown', 'OVERVIEW and CUSTOMER are words', 'swift: Programming language'],
    field: [{ name: 'bic', values: ['DEUTDEFF500', 'NWBKGB2L', 'COBADEFFXXX', 'BNPAFRPP'] }],
  },
}

function isWholeBic(value: string): boolean {
  const bytes = bytesOf(value)
  return isBic(bytes, 0, bytes.length)
}
