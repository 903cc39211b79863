import { isDay, isRepeated, numberAt, passesLuhn, passesVerhoeff, valueAt, weightedSum } from '../check-digits.ts'

/** Aadhaar: first digit 2 to 9, no palindrome, Verhoeff. */
export function isAadhaar(id: string): boolean {
  return /^[2-9]/.test(id) && passesVerhoeff(id) && id !== [...id].reverse().join('')
}

/** Permanent Account Number: the fourth letter tells the holder's kind. */
export function isPan(id: string): boolean {
  return /^[A-Z]{3}[ABCEFGHJKLNPT][A-Z]\d{4}[A-Z]$/.test(id) && !id.startsWith('0000', 5)
}

/** GSTIN: state, PAN, entity, Z; its last character (mod 36) is not looked at, for examples everywhere have a wrong one. */
export function isGstinForm(id: string): boolean {
  const state = numberAt(id, 0, 2)
  return ((state >= 1 && state <= 37) || state === 97 || state === 99) && /^[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z/.test(id.slice(2))
}

/** Registration mark of India: state, district, series, number; or BH series; or a diplomat's. */
export function isIndianPlate(id: string): boolean {
  const state =
    /^(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UK|UA|UP|UT|WB)/
  if (/^\d{2}BH\d{4}[A-Z]{1,2}$/.test(id)) return true
  return state.test(id) && /^[A-Z]{2}\d{1,2}[A-Z]{0,3}\d{4}$/.test(id)
}

/** CNIC of Pakistan: region 1 to 7, twelve digits. The last one's parity tells the sex. */
export function isCnic(id: string): boolean {
  return /^[1-7]/.test(id) && !isRepeated(id) && id[12] !== '0'
}

/** NIC of Sri Lanka: yy or yyyy, day of the year (+ 500 for women), serial, and V or X in the old form. */
export function isSriLankanNic(id: string): boolean {
  const start = id.length === 10 ? 2 : 4
  const day = numberAt(id, start, start + 3) % 500
  // The old form was given to people of sixteen and more until 2016: none of them was born from 2001 to 2009.
  if (id.length === 12 ? !/^(?:19|20)/.test(id) : id[0] === '0' && id[1] !== '0') return false
  return numberAt(id, start, start + 3) < 867 && day >= 1 && day <= 366
}

/** NRIC and FIN of Singapore: prefix, seven digits, check letter. */
export function isNric(id: string): boolean {
  const prefix = id[0] as string
  const sum = weightedSum(id.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(prefix) ? 4 : prefix === 'M' ? 3 : 0)
  const letters = /[ST]/.test(prefix) ? 'JZIHGFEDCBA' : prefix === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK'
  return (
    /^[STFGM]/.test(prefix) && (prefix === 'M' ? [...letters].reverse().join('')[10 - (sum % 11)] : letters[sum % 11]) === id[8]
  )
}

/** UEN of Singapore: of a business, a company by year, or another entity. */
export function isUen(id: string): boolean {
  if (/^\d{8}[A-Z]$/.test(id)) return 'XMKECAWLJDB'[weightedSum(id, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === id[8]
  if (/^\d{9}[A-Z]$/.test(id)) {
    const year = numberAt(id, 0, 4)
    return year >= 1800 && year <= 2099 && 'ZKCMDNERGWH'[weightedSum(id, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === id[9]
  }
  if (!/^[RST]\d{2}[A-Z]{2}\d{4}[A-Z0-9]$/.test(id)) return false
  const characters = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'
  let sum = 0
  for (let i = 0; i < 9; i++) sum += characters.indexOf(id[i] as string) * ([4, 3, 5, 3, 10, 2, 2, 5, 7][i] as number)
  return characters[(((sum - 5) % 11) + 11) % 11] === id[9]
}

/** MyKad of Malaysia: yymmdd, place of birth, four digits. */
export function isMyKad(id: string): boolean {
  const place = numberAt(id, 6, 8)
  return (
    isDay(numberAt(id, 0, 2), numberAt(id, 2, 4), numberAt(id, 4, 6)) &&
    place > 0 &&
    ![17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97].includes(place)
  )
}

/** เลขประจำตัวประชาชน: kind 1 to 8, province, mod 11. */
export function isThaiId(id: string): boolean {
  return /^[1-8]/.test(id) && weightedThai(id) === valueAt(id, 12)
}

function weightedThai(id: string): number {
  return (11 - (weightedSum(id, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10
}

/** NIK of Indonesia: region, ddmmyy (day + 40 for women), serial. */
export function isNik(id: string): boolean {
  const region = numberAt(id, 0, 2)
  const day = numberAt(id, 6, 8)
  if (!(region >= 11 && region <= 96) || id.endsWith('0000')) return false
  return isDay(numberAt(id, 10, 12), numberAt(id, 8, 10), day > 40 ? day - 40 : day)
}

/** NPWP of Indonesia: nine digits of Luhn, tax office, branch; with sixteen digits these after a 0, or a person's NIK. */
export function isNpwp(id: string): boolean {
  if (id.length === 16 && id[0] !== '0') return isNik(id)
  return passesLuhn(id.length === 16 ? id.slice(1, 10) : id.slice(0, 9)) && !isRepeated(id)
}

/** CCCD of Vietnam: province, century and sex, year, six digits. */
export function isCccd(id: string): boolean {
  const province = numberAt(id, 0, 3)
  return province >= 1 && province <= 96 && valueAt(id, 3) <= 3
}

/** MST of Vietnam: nine digits and a check digit mod 11, perhaps a branch of three. */
export function isVietnameseTaxNumber(id: string): boolean {
  return (
    10 - (weightedSum(id, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === valueAt(id, 9) &&
    !id.startsWith('0000000', 2) &&
    !id.endsWith('000', 13)
  )
}

/** EPIC with any last digit: cards of many states have a wrong one. */
export function isEpicForm(id: string): boolean {
  return /^[A-Z]{3}\d{7}$/.test(id) && !id.endsWith('0000000')
}

/** Passport of India: a letter other than Q, X, Z, seven digits, the first and the last not 0. */
export function isIndianPassport(id: string): boolean {
  return /^[A-PR-WY][1-9]\d{5}[1-9]$/.test(id)
}
