import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isDigit } from '../src/validators/ascii.ts'
import { octets, readMac } from '../src/validators/mac.ts'

const DEVICE_BITS = 2
/** Group addresses belong to protocols, not to devices (IEEE 802: lowest bit of the first octet); made-up examples often have it. */
const GROUP_BITS = -2
/** Groups that protocols use: IPv4 and IPv6 multicast (RFC 1112, RFC 2464), bridges (IEEE 802.1D). */
const PROTOCOL_BITS = -7
/** Only decimal digits and hyphens or full stops: rather a number in groups. */
const DECIMAL_BITS = -4

function check(bytes: Uint8Array, start: number, end: number): number {
  // `-.1883.6529.6529` are decimals of a drawing.
  if (!readMac(bytes, start, end) || isUniform() || byteAt(bytes, start - 1) === FULL_STOP) return REJECT
  let bits = DEVICE_BITS
  if (isProtocol()) bits = PROTOCOL_BITS
  else if ((octets[0] as number) & 1) bits = GROUP_BITS
  const isGroups = bytes[start + 2] === HYPHEN || bytes[start + 4] === FULL_STOP
  return isGroups && isDecimal(bytes, start, end) ? bits + DECIMAL_BITS : bits
}

const HYPHEN = 45
const FULL_STOP = 46

/** 00:00:00:00:00:00 and ff:ff:ff:ff:ff:ff stand for no and every device. */
function isUniform(): boolean {
  const first = octets[0] as number
  if (first !== 0 && first !== 255) return false
  for (let i = 1; i < 6; i++) if (octets[i] !== first) return false
  return true
}

function isProtocol(): boolean {
  if (octets[0] === 0x33) return octets[1] === 0x33
  return octets[0] === 1 && ((octets[1] === 0 && octets[2] === 0x5e) || (octets[1] === 0x80 && octets[2] === 0xc2))
}

function isDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (bytes[i] !== HYPHEN && bytes[i] !== FULL_STOP && !isDigit(bytes[i] as number)) return false
  return true
}

export const rule: Rule = {
  id: 'mac-address',
  title: 'MAC address',
  class: 'device',
  category: 'non-identifiable',
  severity: 'low',
  mask: '[MAC]',
  about:
    'The 48-bit hardware address of one network interface, six pairs of hexadecimal digits with colons or hyphens, or ' +
    'three dotted groups of four. Addresses of protocols, the all-zero and all-one addresses, and pairs inside longer chains such as key fingerprints are refused. Addresses without ' +
    'separators are not found.',
  references: ['https://standards.ieee.org/products-programs/regauth/', 'https://www.rfc-editor.org/rfc/rfc7042#section-2.1.2'],
  kinds: ['mac'],
  shape: 'plain',
  check,
  nearby: words(
    'mac, mac address, macaddr, hwaddr, ether, ethernet, bssid, wifi, wi-fi, wlan, bluetooth, device, lladdr, hardware, ' +
      'mac-adresse, adresse mac, dirección mac, indirizzo mac, endereço mac, mac-adres, gerät, appareil, dispositivo, ' +
      'apparaat',
  ),
  against: words('fingerprint, serial, digest, checksum, thumbprint, wwn, wwpn, guid, fingerabdruck, empreinte'),
  // RFC 7042: 00-00-5E-00-53-00 to -FF are for documentation.
  synthetic: (value) => /^00005e0053/i.test(value.replace(/[^0-9a-f]/gi, '')),
  value: { test: isWholeMac, hit: 0.97, chance: 0.0005 },
  examples: {
    match: [
      'HWaddr <<00:00:5e:00:53:af>>',
      'device "<<00-00-5E-00-53-01>>" joined',
      'bssid=<<00:00:5E:00:53:42>> signal=-61',
      'mac <<0000.5e00.5342>>',
    ],
    miss: [
      'fingerprint 00:00:5e:00:53:af:11:22:33:44:55:66:77:88:99:aa',
      'ether ff:ff:ff:ff:ff:ff and 00:00:00:00:00:00',
      'multicast 01:00:5e:00:53:01',
      'a1.2 1.2 0 0 0-.2883.7529.7529 0 0 0 .4',
      'batch 2883.7529.7529 of May',
    ],
    field: [{ name: 'mac_address', values: ['00:00:5e:00:53:01', '00:00:5e:00:53:02', '00:00:5e:00:53:03'] }],
  },
}

function isWholeMac(value: string): boolean {
  const bytes = bytesOf(value)
  return readMac(bytes, 0, bytes.length)
}
