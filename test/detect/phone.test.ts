import fc from 'fast-check'
import parsePhoneNumber, { type CountryCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { locatePhone } from '../../src/detect/phone/locate.ts'
import { isReservedPhone } from '../../src/detect/phone/reserved.ts'
import { hasCallingCode, isGrouped, isInternational, isNational } from '../../src/detect/phone/table.ts'
import { isPhoneValue } from '../../src/detect/phone/value.ts'
import { over } from '../validators/bytes.ts'

const CODES: Readonly<Record<string, string>> = {
  US: '1',
  GB: '44',
  DE: '49',
  FR: '33',
  ES: '34',
  IT: '39',
  NL: '31',
  IN: '91',
  BR: '55',
  JP: '81',
  AU: '61',
  CN: '86',
}

describe('international numbers', () => {
  it.each(Object.entries(CODES))(
    'of %s are valid exactly when libphonenumber says so, in 99.5 % of random digits and more',
    (_, code) => {
      let disagreements = 0
      const runs = 1500
      fc.assert(
        fc.property(fc.stringMatching(/^\d{7,11}$/), (digits) => {
          const number = parsePhoneNumber(`+${code}${digits}`)
          const theirs = number?.isValid() ?? false
          if (over(isInternational, code + digits) === theirs) return true
          disagreements++
          // The one difference: rules that rewrite digits while parsing (an area code left out, a carrier code put in).
          return theirs && number?.nationalNumber !== digits
        }),
        { numRuns: runs },
      )
      expect(disagreements / runs).toBeLessThan(0.005)
    },
  )

  it('may write the national prefix in parentheses', () => {
    expect(over(isInternational, '+44 (0)20 7946 0958')).toBe(true)
    expect(over(isInternational, '+49 (0)30 23125123')).toBe(true)
  })

  it('begin with a calling code in use', () => {
    expect(over(hasCallingCode, '+49 30')).toBe(true)
    expect(over(hasCallingCode, '+99 983 453')).toBe(false)
    expect(over(hasCallingCode, '+210 123')).toBe(false)
  })
})

describe('national numbers', () => {
  const regions: readonly CountryCode[] = [
    'US',
    'GB',
    'DE',
    'FR',
    'ES',
    'IT',
    'NL',
    'IN',
    'BR',
    'JP',
    'AU',
    'CH',
    'SE',
    'PL',
    'TR',
    'RU',
    'MX',
    'ZA',
    'KR',
    'NO',
  ]

  it.each(regions)('of %s are grouped when written as libphonenumber writes them', (region) => {
    const national = getExampleNumber(region, examples)?.formatNational() ?? ''
    expect(over(isGrouped, national), national).toBe(true)
    expect(over(isNational, national), national).toBe(true)
  })

  it.each(regions)('of %s are no longer grouped when their last digit stands alone', (region) => {
    const national = getExampleNumber(region, examples)?.formatNational() ?? ''
    expect(over(isGrouped, `${national.slice(0, -1)} ${national.slice(-1)}`)).toBe(false)
  })

  it('are grouped alike whatever the separators', () => {
    for (const text of ['(212) 555-0187', '212-555-0187', '212.555.0187', '212 555 0187', '1-212-555-0187'])
      expect(over(isGrouped, text), text).toBe(true)
  })
})

describe('values behind a key', () => {
  const locate = (text: string) => {
    const bytes = Buffer.from(`${text}\0`)
    const found = locatePhone(bytes, 0)
    return found < 0 ? null : text.slice(Math.floor(found / 4096), Math.floor(found / 4096) + (found % 4096))
  }

  it.each([
    [' 5105550123', '5105550123'],
    [' "+44 20 7946 0958",', '+44 20 7946 0958'],
    ['\n  (212) 555-0187\n', '(212) 555-0187'],
    [' 212-555-0187 ext. 12', '212-555-0187'],
    [' 212-555-0187x12', '212-555-0187'],
    [' 212-555-0187 12 Main Street', '212-555-0187'],
    [' 01 99 00 12 34, fax', '01 99 00 12 34'],
  ])('%j holds %j', (text, value) => expect(locate(text)).toBe(value))

  it.each([
    ' none',
    ' 12',
    ' 123456',
    ' 12345678901234567',
    ' 2125550187abc',
    ' 12:30:45',
    '\n\n2125550187',
    ' me@2125550187.example',
  ])('%j holds none', (text) => expect(locate(text)).toBe(null))

  it('is never longer than the text, and holds 7 to 15 digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ "(+0-9().x\n-]{0,40}$/), (text) => {
        const value = locate(text)
        const digits = value?.replace(/\D/g, '').length ?? 7
        return digits >= 7 && digits <= 15
      }),
    )
  })
})

describe('whole values', () => {
  it('are phone numbers in the usual forms', () => {
    for (const text of [
      '+1 (212) 555-0187',
      '2125550187',
      '020 7946 0958',
      '01.99.00.12.34',
      '212-555-0187 x12',
      'tel:+442079460958',
      '0049 30 23125123',
    ]) {
      expect(isPhoneValue(text), text).toBe(true)
    }
  })

  it('are not dates, decimals, amounts, versions, coordinates or short ids', () => {
    for (const text of [
      '2024-05-17',
      '1234567.89',
      '40.712776',
      '1.2.3.4',
      '123456',
      '0000000000',
      '1609459200000',
      '978-0-306-40615-7',
      'abc',
    ]) {
      expect(isPhoneValue(text), text).toBe(false)
    }
  })
})

describe('reserved numbers', () => {
  it.each([
    '(212) 555-0187',
    '+1 212 555 0100',
    '1-212-555-0199',
    '+44 7700 900123',
    '07700 900123',
    '020 7946 0958',
    '0491 570 156',
    '+33 1 99 00 12 34',
    '030 23125123',
    '555-0123',
  ])('%s is one', (text) => expect(isReservedPhone(text)).toBe(true))

  it.each(['(212) 555-0200', '+44 7700 800123', '212-554-0123', '+49 30 23126123', ''])('%j is none', (text) =>
    expect(isReservedPhone(text)).toBe(false),
  )
})
