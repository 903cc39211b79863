import fc from 'fast-check'
import validator from 'validator'
import { describe, expect, it } from 'vitest'
import { IP_USE, ipv4Use, ipv6Use, parseIpv4, parseIpv6 } from '../../src/validators/ip.ts'
import { octets, readMac } from '../../src/validators/mac.ts'
import { tldTest } from '../../src/validators/tld.ts'
import { TLDS } from '../../rules/words/tlds.ts'
import { over } from './bytes.ts'

describe('ipv4', () => {
  it('agrees with validator on addresses and near misses', () => {
    const part = fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '00', '01', '1a'))
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 5 }), (parts) => {
        const text = parts.join('.')
        return over(parseIpv4, text) >= 0 === validator.isIP(text, 4)
      }),
    )
  })

  it('knows what addresses are for', () => {
    const useOf = (text: string) => ipv4Use(over(parseIpv4, text))
    for (const text of ['10.1.2.3', '172.16.0.1', '172.31.9.9', '192.168.0.4', '127.0.0.1', '169.254.1.1', '100.64.3.2'])
      expect(useOf(text), text).toBe(IP_USE.local)
    for (const text of ['0.0.0.0', '255.255.255.0', '224.0.0.251', '198.18.0.1']) expect(useOf(text), text).toBe(IP_USE.reserved)
    for (const text of ['192.0.2.1', '198.51.100.255', '203.0.113.0']) expect(useOf(text), text).toBe(IP_USE.documentation)
    for (const text of ['172.32.0.1', '192.169.0.1', '100.128.0.1', '9.9.9.9']) expect(useOf(text), text).toBe(IP_USE.public)
  })
})

describe('ipv6', () => {
  it('agrees with validator on addresses and near misses', () => {
    const group = fc.oneof(fc.stringMatching(/^[0-9a-f]{1,4}$/), fc.constantFrom('', '', '12345', 'g', '1.2.3.4'))
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 9 }), (groups) => {
        const text = groups.join(':')
        return over(parseIpv6, text) >= 0 === validator.isIP(text, 6)
      }),
      { numRuns: 3000 },
    )
  })

  it('tells a global address from the loopback, link-local, unique-local and documentation ones', () => {
    const useOf = (text: string) => {
      expect(over(parseIpv6, text), text).toBeGreaterThanOrEqual(0)
      return ipv6Use()
    }
    expect(useOf('::1')).toBe(IP_USE.reserved)
    expect(useOf('fe80::1')).toBe(IP_USE.local)
    expect(useOf('fd12:3456::1')).toBe(IP_USE.local)
    expect(useOf('2001:db8::8a2e:370:7334')).toBe(IP_USE.documentation)
    expect(useOf('2600::1')).toBe(IP_USE.public)
    expect(useOf('123:45::adc:6')).toBe(IP_USE.unassigned)
    expect(useOf('::ffff:192.168.0.1')).toBe(IP_USE.local)
    expect(useOf('::ffff:9.9.9.9')).toBe(IP_USE.public)
  })
})

describe('mac', () => {
  it('agrees with validator on pairs with one separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[0-9a-fA-Fg]{2}$/), { minLength: 5, maxLength: 7 }),
        fc.constantFrom(':', '-'),
        (pairs, mark) => {
          const text = pairs.join(mark)
          return over(readMac, text) === validator.isMACAddress(text, { eui: '48' })
        },
      ),
    )
  })

  it('reads the same octets in all three forms', () => {
    for (const text of ['00:00:5e:00:53:af', '00-00-5E-00-53-AF', '0000.5e00.53af']) {
      expect(over(readMac, text)).toBe(true)
      expect([...octets]).toEqual([0, 0, 0x5e, 0, 0x53, 0xaf])
    }
  })
})

const isTld = tldTest(TLDS)

describe('top-level domains', () => {
  it('holds country codes, generic names and internationalised ones in both spellings', () => {
    for (const text of ['com', 'COM', 'de', 'museum', 'xn--p1ai', 'рф']) expect(over(isTld, text), text).toBe(true)
  })

  it('holds neither file endings nor parts of names', () => {
    for (const text of ['png', 'js', 'co m', 'comm', 'c', 'exe', 'local', 'example', ''])
      expect(over(isTld, text), text).toBe(false)
  })

  it('holds no random letters', () => {
    fc.assert(fc.property(fc.stringMatching(/^[qxz]{6,12}$/), (text) => !over(isTld, text)))
  })
})
