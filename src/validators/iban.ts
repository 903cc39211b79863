import { isAlphanumeric, isDigit, isLetter, isUpper } from './ascii.ts'

/**
 * BBAN structures: `n` digits, `a` capital letters, `c` either, each with its count. Source: SWIFT IBAN Registry (ISO 13616),
 * releases to 99, checked against ibantools; and, in the last lines, the structures of countries that use IBANs without being
 * registered, as their central banks publish them.
 */
const STRUCTURES: string =
  'AD n8c12 AE n19 AL n8c16 AT n16 AZ a4c20 BA n16 BE n12 BG a4n6c8 BH a4c14 BI n23 BR n23a1c1 BY c4n4c16 CH n5c12 CR n18 ' +
  'CY n8c16 CZ n20 DE n18 DJ n23 DK n14 DO c4n20 EE n16 EG n25 ES n20 FI n14 FK a2n12 FO n14 FR n10c11n2 GB a4n14 GE a2n16 ' +
  'GI a4c15 GL n14 GR n7c16 GT c20c4 HN a4n20 HR n17 HU n24 IE a4n14 IL n19 IQ a4n15 IS n22 IT a1n10c12 JO a4n4c18 KW a4c22 ' +
  'KZ n3c13 LB n4c20 LC a4c24 LI n5c12 LT n16 LU n3c13 LV a4c13 LY n21 MC n10c11n2 MD c20 ME n18 MK n3c10n2 MN n16 MR n23 ' +
  'MT a4n5c18 MU a4n19a3 NI a4n20 NL a4n10 NO n11 OM n3c16 PK a4c16 PL n24 PS a4c21 PT n21 QA a4c21 RO a4c16 RS n18 RU n14c15 ' +
  'SA n2c18 SC a4n20a3 SD n14 SE n20 SI n15 SK n20 SM a1n10c12 SO n19 ST n21 SV a4n20 TL n19 TN n20 TR n6c16 UA n6c19 VA n18 ' +
  'VG a4n16 XK n16 YE a4n4c18 ' +
  'AO n21 BF c2n22 BJ c2n22 CF n23 CG n23 CI c2n22 CM n23 CV n21 DZ n22 GA n23 GQ n23 GW c2n19 IR n22 KM n23 MA n24 MG n23 ML c2n22 ' +
  'MZ n21 NE c2n22 SN c2n22 TD n23 TG c2n22'

const DIGITS = 1
const LETTERS = 2
const EITHER = 3
/** Longest IBAN: four leading characters and a BBAN of at most 30 (ISO 13616-1). */
const MAX_LENGTH = 34

/** Per pair of letters (26 * 26): 0, or one more than the country's row in CLASSES. */
const COUNTRY = new Uint8Array(26 * 26)
/** Per country 30 cells: the class of each BBAN character, 0 past its end. */
const CLASSES: Uint8Array = classes()

function classes(): Uint8Array {
  const words = STRUCTURES.split(' ')
  const table = new Uint8Array((words.length / 2) * 30)
  for (let row = 0; row * 2 < words.length; row++) {
    const country = words[row * 2]!
    COUNTRY[(country.charCodeAt(0) - 65) * 26 + country.charCodeAt(1) - 65] = row + 1
    let at = row * 30
    for (const [, kind, count] of words[row * 2 + 1]!.matchAll(/([nac])(\d+)/g)) {
      const cell = kind === 'n' ? DIGITS : kind === 'a' ? LETTERS : EITHER
      table.fill(cell, at, at + Number(count))
      at += Number(count)
    }
  }
  return table
}

/** Length of the IBANs of the country that two letters name, in either case; 0 if it has none. */
export function ibanLength(first: number, second: number): number {
  if (!isLetter(first) || !isLetter(second)) return 0
  const row = COUNTRY[((first | 32) - 97) * 26 + (second | 32) - 97] as number
  if (row === 0) return 0
  let length = 0
  while (length < 30 && CLASSES[(row - 1) * 30 + length] !== 0) length++
  return length + 4
}

const compact = new Uint8Array(MAX_LENGTH)

/**
 * True if `bytes[start..end)`, spaces and hyphens skipped, is an IBAN: a registered country with its length and BBAN
 * structure, and check digits right by ISO 7064 mod 97-10. Letters in
 * either case. One in 97 strings of the right structure passes.
 */
export function isIban(bytes: Uint8Array, start: number, end: number): boolean {
  let length = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === 32 || byte === 45) continue
    if (length === MAX_LENGTH || !isAlphanumeric(byte)) return false
    compact[length++] = isDigit(byte) ? byte : byte & 0xdf
  }
  if (length < 15 || !isUpper(compact[0] as number) || !isUpper(compact[1] as number)) return false
  if (!isDigit(compact[2] as number) || !isDigit(compact[3] as number)) return false
  const row = COUNTRY[((compact[0] as number) - 65) * 26 + (compact[1] as number) - 65] as number
  return row > 0 && fits((row - 1) * 30, length) && isMod97(compact, length)
}

function fits(row: number, length: number): boolean {
  for (let i = 0; i < length - 4; i++) {
    const kind = CLASSES[row + i] as number
    const digit = isDigit(compact[i + 4] as number)
    if (kind === 0 || (kind === DIGITS && !digit) || (kind === LETTERS && digit)) return false
  }
  return length === MAX_LENGTH || CLASSES[row + length - 4] === 0
}

/** ISO 7064 mod 97-10 of `text[4..length)` followed by `text[0..4)`, letters counting 10 to 35. */
function isMod97(text: Uint8Array, length: number): boolean {
  let rest = 0
  for (let i = 0; i < length; i++) {
    const byte = text[i + 4 < length ? i + 4 : i + 4 - length] as number
    rest = (isDigit(byte) ? rest * 10 + byte - 48 : rest * 100 + byte - 55) % 97
  }
  return rest === 1
}
