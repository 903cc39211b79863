import { hexValue, isDigit } from './ascii.ts'

/**
 * The IPv4 address `bytes[start..end)` as a number from 0 to 2^32 - 1, or -1 if it is none. Four decimal octets; leading zeros
 * are refused, as RFC 6943 section 3.1.1 advises: readers disagree on them.
 */
export function parseIpv4(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  let octet = -1
  let dots = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === 46) {
      if (octet < 0 || ++dots > 3) return -1
      value = value * 256 + octet
      octet = -1
    } else {
      if (!isDigit(byte) || octet === 0) return -1
      octet = (octet < 0 ? 0 : octet * 10) + byte - 48
      if (octet > 255) return -1
    }
  }
  return dots === 3 && octet >= 0 ? value * 256 + octet : -1
}

/** What an address is for. Registers: IANA special-purpose address registries (RFC 6890), RFC 5737, RFC 3849, RFC 9637. */
export const IP_USE = { public: 0, documentation: 1, local: 2, reserved: 3, unassigned: 4 } as const
export type IpUse = (typeof IP_USE)[keyof typeof IP_USE]

/** Use of the IPv4 address `value`: documentation, local (private, shared, loopback, link-local), reserved or multicast, public. */
export function ipv4Use(value: number): IpUse {
  const a = Math.floor(value / 0x1000000)
  const b = Math.floor(value / 0x10000) % 256
  const c = Math.floor(value / 0x100) % 256
  if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) {
    return IP_USE.documentation
  }
  if (a === 10 || a === 127 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254))
    return IP_USE.local
  if (a === 100 && b >= 64 && b < 128) return IP_USE.local
  if (a === 0 || a >= 224 || (a === 198 && (b === 18 || b === 19)) || (a === 192 && b === 0 && c === 0)) return IP_USE.reserved
  return IP_USE.public
}

/** The eight groups of the address last parsed by `parseIpv6`. */
const groups = new Uint16Array(8)

/**
 * Reads the IPv6 address `bytes[start..end)` (RFC 4291 section 2.2: up to eight groups, one `::`, an IPv4 tail) and says how many
 * groups are written out, or -1 if it is none. No zone, no prefix length.
 */
export function parseIpv6(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  let gap = -1
  let i = start
  groups.fill(0)
  if (end - start < 2) return -1
  if (bytes[start] === 58) {
    if (bytes[start + 1] !== 58) return -1
    gap = 0
    i += 2
  }
  while (i < end) {
    const from = i
    let value = 0
    while (i < end && hexValue(bytes[i] as number) >= 0) value = (value << 4) | hexValue(bytes[i++] as number)
    if (i < end && bytes[i] === 46) {
      const tail = parseIpv4(bytes, from, end)
      if (tail < 0 || count > 6) return -1
      groups[count++] = Math.floor(tail / 0x10000)
      groups[count++] = tail % 0x10000
      break
    }
    if (i === from || i - from > 4 || count === 8) return -1
    groups[count++] = value
    if (i === end) break
    if (bytes[i++] !== 58 || i === end) return -1
    if (bytes[i] === 58) {
      if (gap >= 0) return -1
      gap = count
      i++
    }
  }
  if (gap < 0 ? count !== 8 : count > 7) return -1
  if (gap >= 0) {
    groups.copyWithin(8 - (count - gap), gap, count)
    groups.fill(0, gap, 8 - (count - gap))
  }
  return count
}

/** Use of the IPv6 address last parsed; of the IPv4 address it maps, if it does (RFC 4291 section 2.5.5.2). */
export function ipv6Use(): IpUse {
  const first = groups[0] as number
  const second = groups[1] as number
  if ((first === 0x2001 && second === 0xdb8) || (first === 0x3fff && second < 0x1000)) return IP_USE.documentation
  if ((first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80) return IP_USE.local
  if ((first & 0xe000) === 0x2000) return IP_USE.public
  if (first !== 0) return (first & 0xff00) === 0xff00 ? IP_USE.reserved : IP_USE.unassigned
  return isMapped() ? ipv4Use((groups[6] as number) * 0x10000 + (groups[7] as number)) : IP_USE.reserved
}

/** fe80::/10 and fc00::/7 (RFC 4291, RFC 4193): the IPv6 address last parsed. */
export function isLinkLocalOrUnique(): boolean {
  const first = groups[0] as number
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80
}

/** The IPv4 address in the IPv6 address last parsed: mapped, translated (::ffff:0:0:0/96, RFC 2765) or compatible; -1 if there is none. */
export function embeddedIpv4(): number {
  for (let i = 0; i < 4; i++) if (groups[i] !== 0) return -1
  const [fifth, sixth] = [groups[4] as number, groups[5] as number]
  const isEmbedded =
    fifth === 0 ? sixth === 0xffff || (sixth === 0 && (groups[6] as number) > 0) : fifth === 0xffff && sixth === 0
  return isEmbedded ? (groups[6] as number) * 0x10000 + (groups[7] as number) : -1
}

/** ::ffff:0:0/96 */
function isMapped(): boolean {
  for (let i = 1; i < 5; i++) if (groups[i] !== 0) return false
  return groups[5] === 0xffff
}
