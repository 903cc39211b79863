import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'region',
  title: 'State, province or region',
  class: 'address',
  category: 'identifiable',
  severity: 'low',
  mask: '[REGION]',
  about: 
    'The state, province, county or region of an address (ISO 3166-2), by field name and by lists of the larger countries\' ' +
    'regions and their codes. A `state` that is a status is told by its values.',
  references: ['https://www.iso.org/iso-3166-country-codes.html'],
  fields: [
    'state', 'province', 'county', 'region', 'prefecture', 'bundesland', 'kanton', 'provincia', 'estado', 'uf',
    'departement', 'oblast', 'voivodeship', 'wojewodztwo', 'lan', 'fylke', 'landkreis', 'kraj', 'область', '省', '都道府県',
  ],
  tokens: {
    state_code: 6, state_name: 6, state_abbr: 6, province_code: 6, province_name: 6, region_name: 6, state_province: 6,
    state_or_province: 6, address_state: 6, address_province: 6, billing_state: 6, shipping_state: 6, ship_state: 6,
    ship_region: 6, mailing_state: 6, home_state: 6, geo_region: 6, us_state: 6, state_of_residence: 6, province: 5,
    state: 5, bundesland: 5, county: 5, region: 3, locale_abbr: 0.5, locale: 0.5, territory: 0.5, region_url: -3,
    region_code: -3, state_id: -3, state_status: -8, state_change: -8, order_state: -8, item_state: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'state', values: ['CA', 'NY', 'TX', 'WA', 'FL', 'OH'] },
      { name: 'province', values: ['Ontario', 'Quebec', 'Alberta', 'Manitoba'] },
    ],
  },
}
