/** Facts that the kernel and its reference share. Wider than the validators' tables is fine, narrower is not. */

/** Country codes and IBAN lengths. Source: see `validators/iban.ts`. */
const IBAN_COUNTRIES: string =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 ' +
  'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 ' +
  'MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ' +
  'SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
  'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28'

/** IBAN length by pair of letters, `(first - 'A') * 26 + second - 'A'`; 0 where no country uses IBANs. */
export const IBAN_LENGTHS: Uint8Array = ibanLengths()

function ibanLengths(): Uint8Array {
  const table = new Uint8Array(26 * 26)
  for (const entry of IBAN_COUNTRIES.split(' ')) {
    table[(entry.charCodeAt(0) - 65) * 26 + entry.charCodeAt(1) - 65] = Number(entry.slice(2))
  }
  return table
}

/** Two leading digits (from, to) and the lengths issuers with such prefixes use. Source: see `validators/card.ts`. */
const CARD_RANGES: readonly (readonly [from: number, to: number, lengths: readonly number[]])[] = [
  [10, 19, [15]],
  [21, 27, [15, 16, 17, 18, 19]],
  [30, 39, [14, 15, 16, 17, 18, 19]],
  [40, 49, [13, 16, 19]],
  [50, 50, [13, 14, 15, 16, 17, 18, 19]],
  [51, 55, [16]],
  [56, 59, [13, 14, 15, 16, 17, 18, 19]],
  [60, 69, [13, 14, 15, 16, 17, 18, 19]],
  [81, 82, [16, 17, 18, 19]],
  [97, 97, [16]],
]

/** By two leading digits: a set of card number lengths, bit `length - 13`. */
export const CARD_LENGTHS: Uint8Array = cardLengths()

function cardLengths(): Uint8Array {
  const table = new Uint8Array(100)
  for (const [from, to, lengths] of CARD_RANGES) {
    for (let prefix = from; prefix <= to; prefix++) {
      for (const length of lengths) table[prefix] = (table[prefix] as number) | (1 << (length - 13))
    }
  }
  return table
}

/** File name endings that look like top-level domains: `icon@2x.png` is no e-mail address. */
export const FILE_ENDINGS: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'css', 'js', 'ts', 'json', 'html']
