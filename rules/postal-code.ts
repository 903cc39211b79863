import { identifierTest } from '../src/detect/identifier/identifier-rule.ts'
import { NOT_FOUND, packed, textOf, valueStart } from '../src/detect/located.ts'
import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

/** As the larger countries write them: US, BR, PT, JP, PL, SE and CZ, NL, CA, GB, and digits alone. */
const FORMS =
  /^(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?!(\d)\1+\b)\d{4,6})(?![\w:/-]|\.\w)/i
/** Bytes of the longest form, and one to see that it ends. */
const LONGEST = 11

/** Words between the cue and the code, and how far they reach in bytes. */
const LINK = /^(?:(?:is|was|of|for|in|ist|lautet|est|es|é|è|er|är|on)[ \t]+|[:=#][ \t]*)?/u
const REACH = 12

/** A key is followed by the code; words may have others between. */
function locate(bytes: Uint8Array, at: number): number {
  const start = bytes[at - 1] === 32 ? at + lengthOfLink(bytes, at) : valueStart(bytes, at)
  const found = FORMS.exec(textOf(bytes, start, start + LONGEST))
  return found === null ? NOT_FOUND : packed(start, start + found[0].length)
}

function lengthOfLink(bytes: Uint8Array, at: number): number {
  const text = textOf(bytes, at, at + REACH)
  return Buffer.byteLength(LINK.exec(text)?.[0] ?? '', 'utf8')
}

export const rule: Rule = {
  id: 'postal-code',
  title: 'Postal code',
  class: 'address',
  category: 'identifiable',
  severity: 'low',
  mask: '[POSTCODE]',
  about:
    'Postcodes and ZIP codes, by field name, or behind a key or words that say so, in the forms of the larger countries. In text, four and five digits ' +
    'must follow the words at once (`my zip code is …`). In an address they are part of it.',
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  keys: listed(
    `zip zipcode postcode postalcode postleitzahl plz codepostal codigopostal códigopostal cep postnummer postnr postinumero kodpocztowy`,
  ),
  literals: [
    'zip code ',
    'Zip code ',
    'ZIP code ',
    'zipcode ',
    'postal code ',
    'postcode ',
    'Postcode ',
    'Postleitzahl ',
    'PLZ ',
    'code postal ',
  ],
  locate,
  shape: 'weak',
  kinds: ['identifier'],
  resembles: ['postal-address'], // what is announced in an address is a part of it
  identifier: identifierTest({
    forms: '99999 999999999 99999999 9999999 999999 9999 9999AA A9A9A9 A99AA AA99AA A999AA AA999AA A9A9AA AA9A9AA A99XXXX',
    valid: (compact) => !/^(\d)\1*$/.test(compact) || compact === '99999',
    chance: 1,
    cues:
      'zip code, zipcode, ZIP, postal code, postcode, PLZ, postleitzahl, code postal, código postal, CEP, kod pocztowy, postnummer, postinumero, ' +
      'pincode, eircode, индекс, 邮编, 郵便番号, 우편번호',
  }),
  fields: listed(
    `zip zipcode zip_code zip4 postcode postalcode postal post_code pincode plz postleitzahl code_postal codigo_postal cp
    cap cep postnummer postnr postinumero kod_pocztowy psc iranyitoszam posta_kodu индекс 郵便番号 邮编 우편번호`,
  ),
  tokens: weighted(
    [
      6,
      `zip_code postal_code post_code zip_postal postalcode zipcode postcode address_zip address_postal_code billing_zip
      shipping_zip ship_zip mailing_zip geo_zipcode zip_postal_code ship_postal_code`,
    ],
    [5, 'zip plz'],
    [3.5, 'postal'],
    [4.5, 'pin_code'],
    [1.5, 'pc'],
  ),
  examples: {
    match: [
      'zip: <<35294>>',
      'Postcode: <<SW1A 1AA>>',
      'PLZ: <<80331>> Musterstadt',
      'postal_code = "<<K1A 0B1>>"',
      'Send it to postcode <<EC2A 1NT>> please',
      'My postal code is <<K1A0B1>>.',
      'индекс <<101000>>',
      'My zip code is <<35649>>',
      'Deliveries to postcode <<2000>> take a day',
      'Meine Postleitzahl ist <<80331>>.',
    ],
    miss: [
      'zip: 00000',
      'zip: 3.0.1',
      'zip: false',
      'the number 35294',
      'the zip of 35294 files',
      'zip codes have 5 digits',
      'a zip code of 5 digits',
      'The zip code is 12 characters at most',
      'zip: 2024-01-31',
    ],
    field: [
      { name: 'postal_code', values: ['12345', '90210', '10001', '60601'] },
      { name: 'postcode', values: ['SW1A 1AA', 'M1 1AE', 'EC1A 1BB', 'B33 8TH'] },
    ],
  },
}
