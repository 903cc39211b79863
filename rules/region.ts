import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'region',
  title: 'State, province or region',
  class: 'address',
  category: 'identifiable',
  severity: 'low',
  mask: '[REGION]',
  about:
    "The state, province, county or region of an address (ISO 3166-2), by field name and by lists of the larger countries' " +
    'regions and their codes. A `state` that is a status is told by its values.',
  references: ['https://www.iso.org/iso-3166-country-codes.html'],
  fields: listed(
    `state province county region prefecture bundesland kanton provincia estado uf departement oblast voivodeship
    wojewodztwo lan fylke landkreis kraj область 省 都道府県`,
  ),
  tokens: weighted(
    [
      6,
      `state_code state_name state_abbr province_code province_name region_name state_province state_or_province
      address_state address_province billing_state shipping_state ship_state ship_region mailing_state home_state
      geo_region us_state state_of_residence`,
    ],
    [5, 'province state bundesland county'],
    [3, 'region district'],
    [0.5, 'locale_abbr locale territory'],
    [-3, 'region_url region_code state_id'],
    [-8, 'state_status state_change order_state item_state'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'state', values: ['CA', 'NY', 'TX', 'WA', 'FL', 'OH'] },
      { name: 'province', values: ['Ontario', 'Quebec', 'Alberta', 'Manitoba'] },
    ],
  },
}
