import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'city',
  title: 'City or town',
  class: 'address',
  category: 'identifiable',
  severity: 'low',
  mask: '[CITY]',
  about:
    'The city or town of an address. A field is judged by its name and by how many of its values are names of places with ' +
    'more than about 1,000 inhabitants.',
  references: ['https://www.geonames.org/'],
  fields: listed(
    `city town village municipality locality suburb ort stadt wohnort gemeinde ville commune ciudad poblacion localidad
    municipio citta comune cidade stad plaats woonplaats postort poststed kaupunki miasto mesto obec varos sehir ilce
    город 市 城市 도시`,
  ),
  tokens: weighted(
    [
      6,
      `city_name home_city birth_city billing_city shipping_city ship_city mailing_city address_city geo_city
      place_of_birth birthplace birth_place place_of_death death_place burial_place hometown home_town city_of_residence`,
    ],
    [5, 'city town'],
    [3.5, 'municipality locality village suburb geburtsort'],
    [1, 'place destination origin location district'],
    [-8, 'city_code code_city city_id'],
  ),
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'city', values: ['Berlin', 'London', 'Paris', 'Madrid', 'Chicago'] },
      { name: 'ville', values: ['Lyon', 'Toulouse', 'Nantes', 'Lille', 'Bordeaux'] },
    ],
  },
}
