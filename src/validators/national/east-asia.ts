import { isDay, isRepeated, numberAt, passesMod11Radix2, valueAt, weightedSum } from '../check-digits.ts'

/** Provinces of China in resident numbers. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

/** 居民身份证: province and county, yyyymmdd, serial, check character ISO 7064 mod 11-2 (GB 11643-1999). */
export function isResidentId(id: string): boolean {
  const year = numberAt(id, 6, 10)
  if (!PROVINCES.has(id.slice(0, 2)) || !/[\dX]$/.test(id) || year < 1880 || year > 2099) return false
  return isDay(year, numberAt(id, 10, 12), numberAt(id, 12, 14)) && passesMod11Radix2(id)
}

/** HKID: one or two letters, six digits, check digit or A, mod 11. */
export function isHkid(id: string): boolean {
  if (!/[\dA]$/.test(id)) return false
  const padded = id.length === 8 ? ` ${id}` : id
  let sum = padded[0] === ' ' ? 36 * 9 : valueAt(padded, 0) * 9
  for (let i = 1; i < 8; i++) sum += valueAt(padded, i) * (9 - i)
  sum += padded[8] === 'A' ? 10 : valueAt(padded, 8)
  return sum % 11 === 0
}

/** Place of registration as it counts in Taiwan's numbers. */
const PLACES = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/** 國民身分證 or 居留證: a letter, sex (1, 2; 8, 9 or A to D for residents), seven digits, check digit. */
export function isTaiwanId(id: string): boolean {
  const place = PLACES.indexOf(id[0] as string) + 10
  const second = /[A-D]/.test(id[1] as string) ? (PLACES.indexOf(id[1] as string) + 10) % 10 : valueAt(id, 1)
  if (place < 10 || !/^[1289A-D]/.test(id.slice(1))) return false
  let sum = Math.floor(place / 10) + (place % 10) * 9 + second * 8
  for (let i = 2; i < 9; i++) sum += valueAt(id, i) * (9 - i)
  return (sum + valueAt(id, 9)) % 10 === 0
}

/** 個人番号: eleven digits and a check digit mod 11. */
export function isMyNumber(id: string): boolean {
  const rest = weightedSum(id, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest <= 1 ? 0 : 11 - rest) === valueAt(id, 11) && !isRepeated(id)
}

function koreanDate(id: string): boolean {
  const century = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800][valueAt(id, 6)] as number
  return isDay(century + numberAt(id, 0, 2), numberAt(id, 2, 4), numberAt(id, 4, 6))
}

/**
 * 주민등록번호: yymmdd, sex and century, region, serial. The check digit (mod 11) is not given to numbers issued since October 2020, so the date alone counts.
 */
export function isRrn(id: string): boolean {
  return /^[0-49]$/.test(id[6] as string) && koreanDate(id) && numberAt(id, 7, 9) <= 96
}

/** 외국인등록번호: as the resident number, with 5 to 8 for sex and century; its check is not kept either. */
export function isFrn(id: string): boolean {
  return /[5-8]/.test(id[6] as string) && koreanDate(id)
}

/** 사업자등록번호: ten digits, weights 1, 3, 7, the carry of the ninth. */
export function isKoreanBusinessNumber(id: string): boolean {
  const sum = weightedSum(id, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((valueAt(id, 8) * 5) / 10)
  return numberAt(id, 0, 3) > 100 && numberAt(id, 3, 5) > 0 && (10 - (sum % 10)) % 10 === valueAt(id, 9)
}

/** 운전면허: region 11 to 28, year, serial, two digits. */
export function isKoreanLicence(id: string): boolean {
  return numberAt(id, 0, 2) >= 11 && numberAt(id, 0, 2) <= 28
}

/** 护照: E, G, D, S, P or H and eight digits; E and a letter and seven digits. */
export function isChinesePassport(id: string): boolean {
  return /^(?:[EGDSPHK]\d{8}|E[A-HJ-NP-Z]\d{7})$/.test(id)
}

/** 여권: M, S, R, O, D or G and eight digits, or three digits, a letter, four digits. */
export function isKoreanPassport(id: string): boolean {
  return /^[MSRODG]/.test(id)
}
