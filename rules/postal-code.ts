import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'postal-code',
  title: 'Postal code',
  class: 'address',
  category: 'identifiable',
  severity: 'low',
  mask: '[POSTCODE]',
  about:
    'Postcodes and ZIP codes, by field name and by the forms of the larger countries. Bare digits of the right length count ' +
    'little without a name: five digits can be anything.',
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
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
    [3, 'pin_code'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'postal_code', values: ['12345', '90210', '10001', '60601'] },
      { name: 'postcode', values: ['SW1A 1AA', 'M1 1AE', 'EC1A 1BB', 'B33 8TH'] },
    ],
  },
}
