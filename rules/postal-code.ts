import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'zip', 'zipcode', 'zip_code', 'zip4', 'postcode', 'postalcode', 'postal', 'post_code', 'pincode', 'plz', 'postleitzahl',
    'code_postal', 'codigo_postal', 'cp', 'cap', 'cep', 'postnummer', 'postnr', 'postinumero', 'kod_pocztowy', 'psc',
    'iranyitoszam', 'posta_kodu', 'индекс', '郵便番号', '邮编', '우편번호',
  ],
  tokens: {
    zip_code: 6, postal_code: 6, post_code: 6, zip_postal: 6, postalcode: 6, zipcode: 6, postcode: 6, address_zip: 6,
    address_postal_code: 6, billing_zip: 6, shipping_zip: 6, ship_zip: 6, mailing_zip: 6, geo_zipcode: 6, zip_postal_code: 6,
    ship_postal_code: 6, zip: 5, plz: 5, postal: 3.5, pin_code: 3,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'postal_code', values: ['12345', '90210', '10001', '60601'] },
      { name: 'postcode', values: ['SW1A 1AA', 'M1 1AE', 'EC1A 1BB', 'B33 8TH'] },
    ],
  },
}
