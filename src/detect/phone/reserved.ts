/**
 * National significant numbers that regulators set aside for drama and documentation, by calling code.
 * - 1: NANPA, 555-0100 to 555-0199 (https://www.nanpa.com/numbering/555-line-numbers)
 * - 44: Ofcom, "Telephone numbers for use in TV and radio drama programmes"
 * - 61: ACMA, "Phone numbers for use in TV shows, films and creative works"
 * - 33: ARCEP, décision 2018-0881 annex, numéros à utiliser dans les œuvres audiovisuelles
 * - 49: Bundesnetzagentur, "Rufnummern für Film und Fernsehen" (Mitteilung 148/2021)
 * - 46: PTS, "Telefonnummer för användning i böcker, filmer och TV"
 */
const RESERVED: readonly (readonly [code: string, numbers: RegExp])[] = [
  ['1', /^[2-9]\d\d55501\d\d$/],
  [
    '44',
    /^(?:1(?:1[3-8]|21|31|41|51|61)4960\d{3}|1632960\d{3}|1914980\d{3}|2079460\d{3}|28964960\d{2}|2920180\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/,
  ],
  [
    '61',
    /^(?:[2378](?:5550|7010)\d{4}|491570(?:006|110|156|157|158|159|313|737)|4915(?:71266|71491|71804|72549|72665|72983|73770|73087|74118|74632|75254|75789|76398|76801|77426|77644|78888|78957|79212|79760|79455))$/,
  ],
  ['33', /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/],
  [
    '49',
    /^(?:3023125\d{3}|4066969\d{3}|6990009\d{3}|2214710\d{3}|8999998\d{3}|171392000?\d|15228817386|15228895456|15254599371|17299[26]\d{5}|176040690\d\d)$/,
  ],
  ['46', /^(?:84650{2}4\d\d|3139006\d\d|4062804\d\d|9803192\d\d|701740[67]\d\d)$/],
]

/** True if the digits of `value` are a reserved number, written internationally, with its national prefix or without. */
export function isReservedPhone(value: string): boolean {
  const digits = value.replace(/\s*(?:ext|x|#).*$/i, '').replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 17) return false
  const international = value.includes('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null
  if (/^55501\d\d$/.test(digits)) return true
  return RESERVED.some(([code, numbers]) => {
    if (international !== null)
      return international.startsWith(code) && numbers.test(international.slice(code.length).replace(/^0/, ''))
    const national = code === '1' ? digits.replace(/^1(?=\d{10}$)/, '') : digits.replace(/^0/, '')
    return numbers.test(national) && (code === '1' || digits.startsWith('0'))
  })
}
