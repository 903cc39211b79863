import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

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
  fields: listed(
    'country country_code country_name countrycode ctry cntry ctry_code land pays pais paese nazione ulke maa kraj страна 国 国家 국가',
  ),
  tokens: weighted(
    [
      6,
      `country_code country_name country_region address_country billing_country shipping_country ship_country
      mailing_country home_country geo_country birth_country country_of_birth country_of_residence residence_country
      country_iso`,
    ],
    [2, 'country_id'],
    [5, 'country'],
    [3, 'nation'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'country', values: ['Germany', 'France', 'Spain', 'Italy'] },
      { name: 'country_code', values: ['US', 'DE', 'FR', 'GB', 'NL'] },
    ],
  },
}
