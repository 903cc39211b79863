import { isAmidDecimals, isDrawing } from '../src/detect/drawing.ts'
import { words } from '../src/detect/words.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'
import { byteAt, bytesOf, isAlphanumeric, isDigit, isLetter, readsAt } from '../src/validators/ascii.ts'
import { embeddedIpv4, IP_USE, ipv4Use, ipv6Use, isLinkLocalOrUnique, parseIpv4, parseIpv6 } from '../src/validators/ip.ts'

/** A public address: one subscriber, at one time. */
const PUBLIC_BITS = 2
/** Loopback, reserved, multicast: valid, and nobody's in particular. Falls below medium even beside a word or key that speaks for it. */
const LOCAL_BITS = -8
/** Private: some device on somebody's own network, and in its logs as telling as a public one. */
const PRIVATE_BITS = -0.5
/** Outside 2000::/3: nobody has it, but examples and slips of the pen do; enough beside a word that speaks for it. */
const UNASSIGNED_BITS = -2
/** Next to a product name, a package name or a comparison: a version with four parts. */
const VERSION_BITS = -9
/** All four parts below this read as a version or a section number. */
const SMALL_PART = 20
const SMALL_BITS = -4.5
/** Headings and paragraphs go further on, and yet most of their parts are small (`31.2.14.1`, `8.27.3.2`): one address in 2,000 is so. */
const OUTLINE_PART = 50
const OUTLINE_SMALL_PART = 10
const OUTLINE_SMALL_PARTS = 2
const OUTLINE_BITS = -3.5
/** Of private addresses many are small (`10.0.0.1`), and few versions begin with 10. */
const SMALL_PRIVATE_BITS = -2.5
/** Below 2.5.4 and 2.5.29: attributes and extensions of certificates (ITU-T X.520, X.509), of which programs have lists. */
const OBJECT_IDENTIFIER_BITS = -6
/** Ends in .0: a network, seldom a host. */
const NETWORK_BITS = -3

function check(bytes: Uint8Array, start: number, end: number): number {
  return isV6(bytes, start, end) ? judgeV6(bytes, start, end) : judgeV4(bytes, start, end)
}

function isV6(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end && i < start + 5; i++) if (bytes[i] === 58) return true
  return false
}

function judgeV4(bytes: Uint8Array, start: number, end: number): number {
  const value = parseIpv4(bytes, start, end)
  if (value < 0 || byteAt(bytes, start - 1) === 46 || isDrawing(bytes, start)) return REJECT // `.36.11.74.24` too is of a drawing
  if (isAmidDecimals(bytes, start, end)) return REJECT
  // `Chrome/126.0.0.0`: nothing around it makes it somebody's. Perf: logs have two a line.
  if (value % 256 === 0 && followsProduct(bytes, start)) return REJECT
  const after = byteAt(bytes, end)
  const use = ipv4Use(value)
  let bits = use === IP_USE.public || use === IP_USE.documentation ? PUBLIC_BITS : isPrivate(value) ? PRIVATE_BITS : LOCAL_BITS
  if (value % 256 === 0) bits += NETWORK_BITS
  if (after === 47 && isDigit(byteAt(bytes, end + 1))) bits += NETWORK_BITS
  if (isSmall(value)) bits += isPrivate(value) ? SMALL_PRIVATE_BITS : SMALL_BITS
  else if (isOutline(value)) bits += OUTLINE_BITS
  if (isObjectIdentifier(value)) bits += OBJECT_IDENTIFIER_BITS
  if (followsProduct(bytes, start) || (isSmall(value) && followsAccountOrPackage(bytes, start))) bits += VERSION_BITS
  if ((after === 45 || after === 43) && isLetter(byteAt(bytes, end + 1))) bits += VERSION_BITS
  return bits
}

/** 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 (RFC 1918). */
function isPrivate(value: number): boolean {
  const a = Math.floor(value / 0x1000000)
  const b = Math.floor(value / 0x10000) % 256
  return a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)
}

/** Unique local (RFC 4193) and link-local addresses, and private IPv4 addresses mapped into IPv6 in one of the ways there have been. */
function isPrivateV6(): boolean {
  const embedded = embeddedIpv4()
  return embedded >= 0 ? isPrivate(embedded) : isLinkLocalOrUnique()
}

function isObjectIdentifier(value: number): boolean {
  const arc = Math.floor(value / 0x100)
  return arc === 0x020504 || arc === 0x02051d
}

function isSmall(value: number): boolean {
  for (let rest = value, i = 0; i < 4; i++, rest = Math.floor(rest / 256)) if (rest % 256 >= SMALL_PART) return false
  return true
}

function isOutline(value: number): boolean {
  let small = 0
  for (let rest = value, i = 0; i < 4; i++, rest = Math.floor(rest / 256)) {
    if (rest % 256 >= OUTLINE_PART) return false
    if (rest % 256 < OUTLINE_SMALL_PART) small++
  }
  return small >= OUTLINE_SMALL_PARTS && !isPrivate(value)
}

/** `Chrome/1.2.3.4`, `name-1.2.3.4`, `^1.2.3.4`, `==1.2.3.4`, `rv:1.2.3.4`, `ver 1.2.3.4` */
function followsProduct(bytes: Uint8Array, start: number): boolean {
  const before = byteAt(bytes, start - 1)
  const further = byteAt(bytes, start - 2)
  switch (before) {
    case 47: // /
    case 45: // -
      return isLetter(further)
    case 94: // ^
    case 126: // ~
      return true
    case 61: // =
      return further === 61 || further === 62 || further === 60 || further === 126
    case 58: // :
      return readsAt(bytes, start - 3, 'rv')
    case 32:
      return readsAt(bytes, start - 4, 'ver') || readsAt(bytes, start - 5, 'ver.') || readsAt(bytes, start - 8, 'version')
    default:
      return false
  }
}

/** `deploy@203.0.113.9` as much as `package@1.2.3.4`: versions have small parts. */
function followsAccountOrPackage(bytes: Uint8Array, start: number): boolean {
  return byteAt(bytes, start - 1) === 64 && isAlphanumeric(byteAt(bytes, start - 2))
}

function judgeV6(bytes: Uint8Array, start: number, end: number): number {
  const groups = parseIpv6(bytes, start, end)
  if (groups < 0) return REJECT
  const use = ipv6Use()
  if (isPrivateV6()) return PRIVATE_BITS
  if (use === IP_USE.local || use === IP_USE.reserved) return LOCAL_BITS
  if (use === IP_USE.unassigned) return UNASSIGNED_BITS
  // `2001::` and the like are networks, and slices in source code (`list[2001::5]`) look the same.
  if (groups < 3 || bytes[end - 1] === 58) return NETWORK_BITS
  return byteAt(bytes, end) === 47 && isDigit(byteAt(bytes, end + 1)) ? NETWORK_BITS : PUBLIC_BITS + 3
}

function isAddress(value: string): boolean {
  if (value.length < 3 || value.length > 45 || (!isAlphanumeric(value.charCodeAt(0)) && value[0] !== ':')) return false
  const bytes = bytesOf(value.replace(/%[\w.]+$/, ''))
  return parseIpv4(bytes, 0, bytes.length) >= 0 || parseIpv6(bytes, 0, bytes.length) >= 0
}

function isDocumentation(value: string): boolean {
  const bytes = bytesOf(value)
  const v4 = parseIpv4(bytes, 0, bytes.length)
  if (v4 >= 0) return ipv4Use(v4) === IP_USE.documentation
  return parseIpv6(bytes, 0, bytes.length) >= 0 && ipv6Use() === IP_USE.documentation
}

export const rule: Rule = {
  id: 'ip-address',
  title: 'IP address',
  class: 'ip',
  category: 'non-identifiable',
  severity: 'low',
  mask: '[IP]',
  about:
    'A public IPv4 or IPv6 address is an online identifier of one subscriber at one time; a private one of a device on ' +
    "somebody's network, and less sure. Loopback, multicast and reserved addresses score below medium: they say nothing about a person. Four-part versions, object " +
    'identifiers, section numbers and network prefixes are told apart by what stands before and after them.',
  references: [
    'https://www.iana.org/assignments/iana-ipv4-special-registry/',
    'https://www.iana.org/assignments/iana-ipv6-special-registry/',
    'https://www.rfc-editor.org/rfc/rfc5737',
    'https://gdpr-info.eu/recitals/no-30/',
  ],
  kinds: ['ipv4', 'ipv6'],
  shape: 'plain',
  check,
  nearby: words(
    'ip, ips, ipv4, ipv6, ip address, ip addr, client, remote, remote addr, rhost, host, from, source, src, peer, ' +
      'forwarded, forwarded for, x-forwarded-for, x real ip, addr, inet, login, logged in, connect, connecting, connection, connected, visitor, ' +
      'ip-adresse, adresse ip, dirección ip, indirizzo ip, endereço ip, ip-adres, adres ip',
  ),
  against: words(
    'version, versions, ver, release, released, build, firmware, fix, fixed, hotfix, patch, patched, changelog, upgrade, upgraded, sdk, assembly, assemblyversion, fileversion, driver, ' +
      'plugin, oid, section, sec, chapter, figure, clause, paragraph, abschnitt, kapitel, versión, versione, versão, versie, ' +
      'netmask, subnet mask, mask, dns, nameserver, resolver, broadcast, gateway, default gateway, route, subnet, cidr',
  ),
  synthetic: isDocumentation,
  resembles: ['phone-number'], // 91.24.45.40 is a French number without its 0
  value: { test: isAddress, hit: 0.98, chance: 0.02 },
  examples: {
    match: [
      '<<203.0.113.54>> - - [10/Oct/2000:13:55:36 +0000] "GET / HTTP/1.0" 200',
      'Failed login from <<198.51.100.23>> port 22',
      'client_ip=<<2001:db8:85a3::8a2e:370:7334>>',
      'http://<<192.0.2.146>>:8080/login',
      'scp notes.txt deploy@<<192.0.2.146>>:/srv',
      'User ann logged in from <<10.20.30.41>>',
      'load 0.52 0.58 <<203.0.113.54>> up 3 days',
      'from <<203.0.113.54>>-203.0.113.60 and 0.15',
    ],
    miss: [
      'Mozilla/5.0 Chrome/32.0.170.77 Safari/537.36',
      'listen on 127.0.0.1 and 0.0.0.0, netmask 255.255.255.0',
      'upgrade to version 4.12.33.21 now',
      'enterprises.1.3.6.1.4.1.311',
      "'authorityKeyId': '2.5.29.35', 'commonName': '2.5.4.3', 'serialNumber': '2.5.4.5'",
      'gateway 192.168.1.1 via fe80::1 dev eth0',
      'npm install heron@1.4.2.7',
      'see section 3.1.4.2 of the manual',
      '31.2.14.1 Colours of rows',
      '*   8.27.3.2 more than two at a time',
      '<path d="M5 12.25a.722.722 0 0 1-.75-.75.74.74 0 0 1 .75.11.74.24"/>',
      'a.85.85 0 0 0 0-1.219.85.85 0 0 0 1.219 0',
      'c-.05 1.55 1.26 3.99 1.07 1.46 3.91 2.6 4.92.63.39-.75-.27-1.41',
      'c-1.05.63 1.38.31 7.21.87.52 1.24 1.71 1.24 3.02 0 4.2-2.8 5.3',
      'c1.05,1.25 3.42,1.97,1.01,11.97.15.43-1.22.76-.8,1.43',
    ],
    field: [{ name: 'client_ip', values: ['203.0.113.5', '203.0.113.77', '198.51.100.4', '192.0.2.200'] }],
  },
}
