/** Identifiers of a request as they are looked for: in the forms of src/detect/person/subject-rule.ts. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Shorter ones would be met everywhere. */
const LEAST = 4
const MOST = 96

/**
 * Emails in small letters; phones as they are written with their country's code and without; anything else without separators.
 *
 * @param text one identifier
 * @param regions countries that national phone numbers may be of, ISO 3166
 * @returns null if it is too short or too long to be looked for
 */
export function subjectForms(text: string, regions: readonly string[]): readonly string[] | null {
  const given = text.trim().normalize('NFC')
  if (/^[^\s@]+@[^\s@]+$/.test(given)) return given.length > MOST ? null : [given.toLowerCase()]
  const plain = compact(given)
  if (plain.length < LEAST || Buffer.byteLength(plain) > MOST) return null
  return [...new Set([plain, ...phoneForms(given, regions)])]
}

/** Letters and digits, ASCII in capitals. */
function compact(text: string): string {
  return text.replace(/[\s().\-/_+]/g, '').replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

function phoneForms(text: string, regions: readonly string[]): string[] {
  if (!/^[+\d\s().\-/]+$/.test(text)) return []
  const international = text.replace(/^00/, '+')
  const countries: (CountryCode | undefined)[] = international.startsWith('+')
    ? [undefined]
    : regions.map((one) => one.toUpperCase().replace(/^UK$/, 'GB')).filter((one): one is CountryCode => isSupportedCountry(one))
  return countries.flatMap((country) => {
    const phone = parsePhoneNumberFromString(international, country)
    if (phone === undefined || !phone.isPossible()) return []
    const own = String(phone.nationalNumber)
    const whole = `${phone.countryCallingCode}${own}`
    return [whole, `00${whole}`, own, compact(phone.formatNational())]
  })
}
