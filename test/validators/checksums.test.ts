import fc from 'fast-check'
import validator from 'validator'
import { describe, expect, it } from 'vitest'
import { isCardNumber } from '../../src/validators/card.ts'
import { isIban } from '../../src/validators/iban.ts'
import { isImei } from '../../src/validators/imei.ts'
import { isLuhn } from '../../src/validators/luhn.ts'
import { over } from './bytes.ts'

const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`))

/** The text with its last digit replaced by the one that makes Luhn right. */
function withLuhn(text: string): string {
  return [...'0123456789'].map((digit) => text.slice(0, -1) + digit).find((one) => over(isLuhn, one)) ?? ''
}

describe('luhn', () => {
  it('agrees with validator on any digits', () => {
    fc.assert(fc.property(digits(2, 24), (text) => over(isLuhn, text) === validator.isLuhnNumber(text)))
  })

  it('is met by exactly one last digit, and broken by changing any one digit', () => {
    fc.assert(
      fc.property(digits(8, 19), fc.nat(18), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const right = withLuhn(text)
        const i = at % right.length
        const wrong = right.slice(0, i) + ((Number(right[i]) + by) % 10) + right.slice(i + 1)
        return right !== '' && !over(isLuhn, wrong)
      }),
    )
  })

  it('skips separators', () => {
    expect(over(isLuhn, '4111-1111 1111-1111')).toBe(true)
  })
})

describe('card numbers', () => {
  it('accepts what validator takes for a Visa, Mastercard, American Express or Discover card', () => {
    const prefix = fc.constantFrom('4', '51', '55', '2221', '2720', '34', '37', '6011', '65')
    fc.assert(
      fc.property(prefix, digits(14, 14), (start, rest) => {
        const text = withLuhn((start + rest).slice(0, start.startsWith('3') ? 15 : 16))
        return !validator.isCreditCard(text) || over(isCardNumber, text)
      }),
    )
  })

  it('refuses timestamps and other runs no network issues', () => {
    for (const text of ['1609459200000', '1111111111111117', '9999999999999995', '123456789012', '70000000000000000004']) {
      expect(over(isCardNumber, text), text).toBe(false)
    }
  })

  it('passes about 2 % of random 16-digit strings', () => {
    let passed = 0
    for (let i = 0; i < 20_000; i++) {
      if (
        over(
          isCardNumber,
          String(i * 7919)
            .padStart(8, '0')
            .slice(-8) + String((i * 104729) % 1e8).padStart(8, '0'),
        )
      )
        passed++
    }
    expect(passed / 20_000).toBeLessThan(0.05)
    expect(passed).toBeGreaterThan(0)
  })
})

/** Country, BBAN example of the SWIFT registry. */
const REGISTRY =
  'AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 BH67BMAG00001299123456 BR1800360305000010009795493C1 BY13NBRB3600900000002Z00AB00 CH9300762011623852957 CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 EG380019000500000000263180002 ES9121000418450200051332 FI2112345600000785 FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999 IS140159260076545510730339 IT60X0542811101000000123456 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100 LB62099900000001001901229114 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR NL91ABNA0417164300 NO9386011117947 PK36SCBL0000001123456702 PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 TL380080012345678910157 TN5910006035183598478831 TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678 VG96VPVG0000012345678901 XK051212012345678906'.split(
    ' ',
  )

describe('iban', () => {
  it('accepts the registry’s examples, in either case and in blocks of four', () => {
    for (const text of REGISTRY) {
      expect(over(isIban, text), text).toBe(true)
      expect(over(isIban, text.toLowerCase()), text).toBe(true)
      expect(over(isIban, (text.match(/.{1,4}/g) ?? []).join(' ')), text).toBe(true)
    }
  })

  it('agrees with validator on examples with one digit changed to another', () => {
    // Digits only: validator has older, stricter structures for a few countries (BY and JO allow letters where it wants digits).
    const known = REGISTRY.filter((text) => validator.isIBAN(text))
    expect(known.length).toBeGreaterThanOrEqual(REGISTRY.length - 1)
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), fc.constantFrom(...'0123456789'), (text, at, by) => {
        const places = [...text.matchAll(/\d/g)].map((match) => match.index)
        const i = places[at % places.length] as number
        const changed = text.slice(0, i) + by + text.slice(i + 1)
        return over(isIban, changed) === validator.isIBAN(changed)
      }),
    )
  })

  it('refuses a letter where the registry has digits', () => {
    for (const text of ['DE893704004405320130O0', 'BE6853900754703A', 'GB29NWBK6016133192681X'])
      expect(over(isIban, text), text).toBe(false)
  })

  it('refuses a wrong length and a country without IBANs', () => {
    for (const text of ['DE8937040044053201300', 'DE893704004405320130000', 'US64370400440532013000', 'DE', ''])
      expect(over(isIban, text), text).toBe(false)
  })
})

describe('imei', () => {
  it('accepts only what validator accepts, among 15 digits', () => {
    fc.assert(fc.property(digits(15, 15), (text) => !over(isImei, withLuhn(text)) || validator.isIMEI(withLuhn(text))))
  })

  it('accepts hyphens between groups and a software version in place of the check digit', () => {
    expect(over(isImei, '35-209900-176148-1')).toBe(true)
    expect(over(isImei, '3520990017614823')).toBe(true)
  })

  it('refuses a type allocation code of no reporting body', () => {
    expect(over(isImei, withLuhn('770000000000000'))).toBe(false)
  })
})
