import { packed, valueStart } from '../src/detect/located.ts'
import { words } from '../src/detect/words.ts'
import type { Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isDigit, isWord } from '../src/validators/ascii.ts'
import { isImei } from '../src/validators/imei.ts'

/** After `imei:`: 15 or 16 digits, bare or in groups (35-209900-176148-1). */
function locate(bytes: Uint8Array, at: number): number {
  const start = valueStart(bytes, at)
  let end = start
  let digits = 0
  for (let i = start; i < bytes.length && digits < 17; i++) {
    const byte = bytes[i] as number
    if (isDigit(byte)) {
      digits++
      end = i + 1
    } else if ((byte !== 32 && byte !== 45 && byte !== 47) || end !== i) break
  }
  return digits >= 15 && digits <= 16 && !isWord(byteAt(bytes, end)) && isImei(bytes, start, end) ? packed(start, end) : -1
}

export const rule: Rule = {
  id: 'imei',
  title: 'Mobile equipment identity (IMEI)',
  class: 'device',
  category: 'non-identifiable',
  severity: 'medium',
  mask: '[IMEI]',
  about:
    'The identity of one mobile device: 15 digits with a Luhn digit and an allocation code of a reporting body, or 16 digits with a ' +
    'software version. Found behind a key word or by its field only: one in ten runs of 15 digits has a right Luhn digit.',
  references: [
    'https://www.3gpp.org/dynareport/23003.htm',
    'https://www.gsma.com/newsroom/gsma_resources/ts-06-imei-allocation-and-approval-process/',
  ],
  keys: ['imei', 'imei1', 'imei2', 'imeinumber', 'imeino', 'imeisv', 'imeicode'],
  locate,
  nearby: words(
    'imei, handset, device, phone, mobile, gerät, appareil, dispositivo, telefon, téléphone, teléfono, telefono, telefone, ' +
      'toestel',
  ),
  // The allocation codes 00-1017 and 00-4400 ff. are test ones (3GPP TS 51.010); 49015420323751 is the standard's worked example.
  synthetic: (value) => /^(?:00|490154203237518|352099001761481)/.test(value.replace(/[ /-]/g, '')),
  value: { test: isWholeImei, hit: 0.97, chance: 0.12 },
  examples: {
    match: ['IMEI: <<490154203237518>>', 'device_imei=<<352099001761481>>', 'imei: <<35-209900-176148-1>>'],
    miss: ['imei: 490154203237519', 'imei: unknown', 'order 490154203237518 shipped'],
    field: [{ name: 'imei', values: ['490154203237518', '352099001761481', '357805023984942', '356938035643809'] }],
  },
}

function isWholeImei(value: string): boolean {
  if (value.length < 15 || value.length > 21) return false
  const bytes = bytesOf(value)
  return isImei(bytes, 0, bytes.length)
}
