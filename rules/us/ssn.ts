import { identifierTest } from '../../src/detect/identifier/identifier-rule.ts'
import { packed, valueStart } from '../../src/detect/located.ts'
import { words } from '../../src/detect/words.ts'
import { REJECT, type Rule } from '../../src/model/rule.ts'
import { byteAt, bytesOf, isAlphanumeric, isDigit, isWord } from '../../src/validators/ascii.ts'
import { isSsn, nineDigits } from '../../src/validators/ssn.ts'

/** ddd-dd-dddd with hyphens is written for little else; with spaces or full stops it is one grouping among many. */
const HYPHEN_BITS = 3
const OTHER_BITS = -0.5

function check(bytes: Uint8Array, start: number, end: number): number {
  if (!isSsn(nineDigits(bytes, start, end)) || isChained(bytes, start, end)) return REJECT
  return bytes[start + 3] === 45 ? HYPHEN_BITS : OTHER_BITS
}

/** Part of a chain with slashes or with letters: `AB-219-09-9999`, `219-09-9999-x`. The kernel has refused chains of digits. */
export function isChained(bytes: Uint8Array, start: number, end: number): boolean {
  const before = byteAt(bytes, start - 1)
  const after = byteAt(bytes, end)
  if ((before === 45 || before === 47) && isAlphanumeric(byteAt(bytes, start - 2))) return true
  return (after === 45 || after === 47) && isAlphanumeric(byteAt(bytes, end + 1))
}

/** Where nine digits, bare or grouped 3-2-4, begin after a key; -1 if they do not. */
export function locateNine(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  let end = start
  let digits = 0
  for (let i = start; i < bytes.length && digits < 10; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      digits++
      end = i + 1
    } else if ((digits !== 3 && digits !== 5) || end !== i || (byte !== 32 && byte !== 45 && byte !== 46)) break
  }
  return digits === 9 && !isWord(byteAt(bytes, end)) ? packed(start, end) : -1
}

function locate(bytes: Uint8Array, at: number): number {
  const found = locateNine(bytes, at)
  if (found < 0) return -1
  const start = Math.floor(found / 4096)
  return isSsn(nineDigits(bytes, start, start + (found % 4096))) ? found : -1
}

/** Nine digits that could have been issued. */
function isIssuable(digits: string): boolean {
  return isSsn(Number(digits))
}

/** Advertised or used in documentation: the Woolworth wallet card, the SSA's pamphlet, and digits in order or all the same. */
const PUBLISHED: readonly number[] = [
  78051120, 219099999, 123456789, 111111111, 222222222, 333333333, 444444444, 555555555, 777777777, 888888888,
]

export const rule: Rule = {
  id: 'us/ssn',
  title: 'US social security number',
  class: 'government',
  category: 'identifiable',
  severity: 'critical',
  mask: '[US-SSN]',
  about:
    'Nine digits as ddd-dd-dddd, outside the areas, groups and serials the SSA never issues. There is no check digit, so hyphens ' +
    'alone are moderate evidence, spaces and full stops need a word nearby, and nine bare digits need a key, a field name or words right before them.',
  references: ['https://www.ssa.gov/employer/randomization.html', 'https://www.ssa.gov/history/ssn/misused.html'],
  kinds: ['ssn', 'identifier'],
  identifier: identifierTest({
    forms: '999999999',
    valid: isIssuable,
    chance: 0.89,
    checked: false,
    cues: 'SSN, SSNs, SS#, social security number, social security no, social security, social security num, soc sec no, número de seguro social',
  }),
  keys: words(
    'ssn, ssnnumber, ssnno, socialsecuritynumber, socialsecurityno, socialsecurity, socsecno, socsec, socialsecuritynum',
  ),
  locate,
  shape: 'weak',
  check,
  nearby: words(
    'ssn, ssns, ss#, ss number, social, social security, social security number, soc sec, taxpayer, tax id, tin, w-2, w-4, ' +
      'seguro social, número de seguro social, sozialversicherungsnummer, numéro de sécurité sociale, ' +
      'numero di previdenza sociale, segurança social, número de segurança social, burgerservicenummer',
  ),
  against: ['isbn', 'part number', 'part no', 'sku', 'invoice', 'order', 'tracking', 'cas', 'model'],
  synthetic: (value) => {
    const bytes = bytesOf(value)
    return PUBLISHED.includes(nineDigits(bytes, 0, bytes.length))
  },
  value: { test: isWholeSsn, hit: 0.98, chance: 0.5 },
  examples: {
    match: [
      'SSN: <<219-09-9999>>',
      'her social security number is <<078 05 1120>>',
      'ssn=<<219099999>>',
      '"<<078-05-1120>>","Hilda"',
      'her social security number is <<219099999>>.',
    ],
    miss: [
      'SSN: 000-12-3456',
      'part 078-05-1120-77',
      'SSN: 666-12-3456',
      'ISBN 978-05-1120-4',
      'the SSN 219-00-9999 was never issued',
    ],
    field: [{ name: 'ssn', values: ['219-09-9999', '078-05-1120', '123-45-6789'] }],
  },
}

function isWholeSsn(value: string): boolean {
  if (!/^\d{3}([ -]?)\d{2}\1\d{4}$/.test(value)) return false
  const bytes = bytesOf(value)
  return isSsn(nineDigits(bytes, 0, bytes.length))
}
