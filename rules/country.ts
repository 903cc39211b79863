import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'country',
  title: 'Country',
  class: 'address',
  category: 'identifiable',
  severity: 'low',
  mask: '[COUNTRY]',
  about: 
    'The country of an address: its name in about 20 languages, or an ISO 3166-1 code. Alone it tells little about a ' +
    'person; it is reported as part of an address.',
  references: ['https://www.iso.org/iso-3166-country-codes.html', 'https://cldr.unicode.org/'],
  fields: [
    'country', 'country_code', 'country_name', 'countrycode', 'land', 'pays', 'pais', 'paese', 'nazione', 'ulke', 'maa',
    'kraj', 'страна', '国', '国家', '국가',
  ],
  tokens: {
    country_code: 6, country_name: 6, country_id: 2, country_region: 6, address_country: 6, billing_country: 6,
    shipping_country: 6, ship_country: 6, mailing_country: 6, home_country: 6, geo_country: 6, birth_country: 6,
    country_of_birth: 6, country_of_residence: 6, residence_country: 6, country_iso: 6, country: 5, nation: 3,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'country', values: ['Germany', 'France', 'Spain', 'Italy'] },
      { name: 'country_code', values: ['US', 'DE', 'FR', 'GB', 'NL'] },
    ],
  },
}
