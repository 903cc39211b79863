import type { Rule } from '../src/model/rule.ts'

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
  fields: [
    'city', 'town', 'village', 'municipality', 'locality', 'suburb', 'ort', 'stadt', 'wohnort', 'gemeinde', 'ville',
    'commune', 'ciudad', 'poblacion', 'localidad', 'municipio', 'citta', 'comune', 'cidade', 'stad', 'plaats', 'woonplaats',
    'postort', 'poststed', 'kaupunki', 'miasto', 'mesto', 'obec', 'varos', 'sehir', 'ilce', 'город', '市', '城市', '도시',
  ],
  tokens: {
    city_name: 6, home_city: 6, birth_city: 6, billing_city: 6, shipping_city: 6, ship_city: 6, mailing_city: 6,
    address_city: 6, geo_city: 6, place_of_birth: 6, birthplace: 6, birth_place: 6, hometown: 6, home_town: 6,
    city_of_residence: 6, city: 5, town: 5, municipality: 3.5, locality: 3.5, village: 3.5, suburb: 3.5, geburtsort: 3.5, place: 1,
    destination: 1, origin: 1, location: 1, district: 1, city_code: -8, code_city: -8, city_id: -8,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'city', values: ['Berlin', 'London', 'Paris', 'Madrid', 'Chicago'] },
      { name: 'ville', values: ['Lyon', 'Toulouse', 'Nantes', 'Lille', 'Bordeaux'] },
    ],
  },
}
