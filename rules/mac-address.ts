import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, hexValue, isDigit, isWord } from '../src/validators/ascii.ts'
import { isMac, macOctet } from '../src/validators/mac.ts'

const DEVICE_BITS = 2
/** Group addresses belong to protocols, not to devices (IEEE 802: lowest bit of the first octet). */
const GROUP_BITS = -6
/** Only decimal digits and hyphens: rather a number in pairs. */
const DECIMAL_BITS = -4

function check(bytes: Uint8Array, start: number, end: number): number {
  if (!isMac(bytes, start, end)) return REJECT
  const separator = bytes[start + 2] as number
  const before = byteAt(bytes, start - 1)
  const after = byteAt(bytes, end)
  if (isWord(before) || isWord(after)) return REJECT
  // Key fingerprints and digests are longer chains of the same pairs.
  if (before === separator && hexValue(byteAt(bytes, start - 2)) >= 0) return REJECT
  if (after === separator && hexValue(byteAt(bytes, end + 1)) >= 0) return REJECT
  if (isUniform(bytes, start)) return REJECT
  let bits = (macOctet(bytes, start, 0) & 1) === 1 ? GROUP_BITS : DEVICE_BITS
  if (separator === 45 && isDecimal(bytes, start, end)) bits += DECIMAL_BITS
  return bits
}

/** 00:00:00:00:00:00 and ff:ff:ff:ff:ff:ff stand for no and every device. */
function isUniform(bytes: Uint8Array, start: number): boolean {
  const first = macOctet(bytes, start, 0)
  if (first !== 0 && first !== 255) return false
  for (let i = 1; i < 6; i++) if (macOctet(bytes, start, i) !== first) return false
  return true
}

function isDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 45 && !isDigit(bytes[i] as number)) return false
  return true
}

export const macAddress: Rule = {
  id: 'mac-address',
  title: 'MAC address',
  class: 'device',
  category: 'non-identifiable',
  severity: 'low',
  mask: '[MAC]',
  about:
    'The 48-bit hardware address of one network interface, six pairs of hexadecimal digits with colons or hyphens. Group addresses, ' +
    'the all-zero and all-one addresses, and pairs inside longer chains such as key fingerprints are refused. Addresses without ' +
    'separators and in Cisco\'s dotted form are not found.',
  references: ['https://standards.ieee.org/products-programs/regauth/', 'https://www.rfc-editor.org/rfc/rfc7042#section-2.1.2'],
  kinds: ['mac'],
  shape: 'plain',
  check,
  nearby: [
    'mac', 'mac address', 'macaddr', 'hwaddr', 'ether', 'ethernet', 'bssid', 'wifi', 'wi-fi', 'wlan', 'bluetooth', 'device', 'lladdr', 'hardware',
    'mac-adresse', 'adresse mac', 'dirección mac', 'indirizzo mac', 'endereço mac', 'mac-adres', 'gerät', 'appareil', 'dispositivo', 'apparaat',
  ],
  against: ['fingerprint', 'serial', 'digest', 'checksum', 'thumbprint', 'wwn', 'wwpn', 'guid', 'fingerabdruck', 'empreinte'],
  // RFC 7042: 00-00-5E-00-53-00 to -FF are for documentation.
  synthetic: (value) => /^00[:-]00[:-]5e[:-]00[:-]53[:-]/i.test(value),
  value: { test: isWholeMac, hit: 0.97, chance: 0.0005 },
  examples: {
    match: ['HWaddr <<00:00:5e:00:53:af>>', 'device "<<00-00-5E-00-53-01>>" joined', 'bssid=<<00:00:5E:00:53:42>> signal=-61'],
    miss: [
      'fingerprint 00:00:5e:00:53:af:11:22:33:44:55:66:77:88:99:aa',
      'ether ff:ff:ff:ff:ff:ff and 00:00:00:00:00:00',
      'multicast 01:00:5e:00:53:01',
    ],
    field: [{ name: 'mac_address', values: ['00:00:5e:00:53:01', '00:00:5e:00:53:02', '00:00:5e:00:53:03'] }],
  },
}

function isWholeMac(value: string): boolean {
  const bytes = bytesOf(value)
  return isMac(bytes, 0, bytes.length)
}
