import { isChained, locateNine } from './ssn.ts'
import { words } from '../../src/detect/words.ts'
import { REJECT, type Rule } from '../../src/model/rule.ts'
import { bytesOf } from '../../src/validators/ascii.ts'
import { isItin, nineDigits } from '../../src/validators/ssn.ts'

const HYPHEN_BITS = 3
const OTHER_BITS = -0.5

function check(bytes: Uint8Array, start: number, end: number): number {
  if (!isItin(nineDigits(bytes, start, end)) || isChained(bytes, start, end)) return REJECT
  if (isMask(bytes, start, end)) return REJECT
  return bytes[start + 3] === 45 ? HYPHEN_BITS : OTHER_BITS
}

/** `999-99-9999`: how the form of any such number is written where 9 stands for a digit. */
function isMask(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 57 && bytes[i] !== 45 && bytes[i] !== 32) return false
  return true
}

function locate(bytes: Uint8Array, at: number): number {
  const found = locateNine(bytes, at)
  if (found < 0) return -1
  const start = Math.floor(found / 4096)
  return isItin(nineDigits(bytes, start, start + (found % 4096))) ? found : -1
}

export const rule: Rule = {
  id: 'us/itin',
  title: 'US individual taxpayer identification number',
  class: 'government',
  category: 'identifiable',
  severity: 'high',
  mask: '[US-ITIN]',
  about:
    'Nine digits as 9dd-dd-dddd whose fourth and fifth digits lie in the groups the IRS issues. There is no check digit: hyphens alone ' +
    'are weak evidence, other forms need a word nearby, a key or a field name.',
  references: [
    'https://www.irs.gov/individuals/individual-taxpayer-identification-number',
    'https://www.irs.gov/irm/part3/irm_03-021-263r',
  ],
  kinds: ['ssn'],
  keys: ['itin', 'itinnumber', 'taxpayerid', 'individualtaxpayeridentificationnumber'],
  locate,
  shape: 'weak',
  check,
  nearby: words(
    'itin, individual taxpayer, taxpayer, taxpayer id, tax id, tin, irs, tax, steuernummer, numéro fiscal, contribuyente, ' +
      'contribuente, contribuinte, belastingnummer',
  ),
  against: ['isbn', 'part number', 'part no', 'sku', 'invoice', 'order', 'tracking', 'cas', 'model'],
  // The SSA set 987-65-4320 to 987-65-4329 aside for advertisements.
  synthetic: (value) => /^987-?65-?432\d$/.test(value.replace(/[ .]/g, '-')) || /^9(?:00|11|99)-?70-?0000$/.test(value),
  value: { test: isWholeItin, hit: 0.98, chance: 0.05 },
  examples: {
    match: ['ITIN: <<900-70-0000>>', 'his ITIN is <<987-65-4321>>', 'itin=<<911700000>>'],
    miss: [
      'ITIN: 912-34-5678',
      'ITIN: 900-93-0000',
      'call 900-70-0000-1',
      'formatStr = "999-99-9999"; // taxpayer id',
      'part 987-65-4321-00',
    ],
    field: [{ name: 'itin', values: ['900-70-0000', '911-70-0000', '999-70-0000'] }],
  },
}

function isWholeItin(value: string): boolean {
  if (!/^9\d{2}([ -]?)\d{2}\1\d{4}$/.test(value)) return false
  const bytes = bytesOf(value)
  return isItin(nineDigits(bytes, 0, bytes.length))
}
