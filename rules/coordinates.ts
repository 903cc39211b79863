import { COORDINATE_KEYS, locateCoordinates, weighCoordinates } from '../src/detect/place/coordinates.ts'
import type { Rule } from '../src/model/rule.ts'
import { listed, weighted } from './words/weighted.ts'

export const rule: Rule = {
  id: 'coordinates',
  title: 'Geographic coordinates',
  class: 'address',
  category: 'identifiable',
  severity: 'medium',
  mask: '[COORDINATES]',
  about:
    'Latitude and longitude in columns or pairs, by field name and by decimals within ±90 and ±180. With four or more ' +
    'decimals they point at a house. In text behind a key, with three decimals or more and the other of the two beside it: in programs such a pair is ' +
    'mostly the middle of a map, and less sure.',
  references: ['https://www.rfc-editor.org/rfc/rfc5870'],
  keys: COORDINATE_KEYS,
  locate: locateCoordinates,
  weigh: weighCoordinates,
  fields: listed(
    `lat lon lng long latitude longitude latlng latlong lat_lng lat_lon lat_long geo_lat geo_lng geo_lon geolocation
    geo_point coordinates coords breitengrad laengengrad latitud longitud latitudine longitudine`,
  ),
  tokens: weighted(
    [6, 'latitude longitude lat_lng lat_lon lat_long geo_lat geo_lon geo_lng gps_lat gps_lon gps_lng gps_coordinates'],
    [5, 'lat lng coordinates geolocation lat_coordinate'],
    [3.5, 'lon geo_point gps coords geo_coordinates'],
    [4, 'geo_code_1 geo_code_2'],
    [2.5, 'long'],
    [0.5, 'geo location point position'],
    [-7, 'longitude_accuracy latitude_accuracy accuracy'],
  ),
  examples: {
    match: [
      '  latitude: <<52.52001>>\n  longitude: 13.40495',
      '  latitude: 52.52001\n  longitude: <<13.40495>>',
      'ride started lat=<<52.52001>> lng=13.40495 rider=81',
      'GPS: <<-33.86880, 151.20930>>',
      'GPS: <<52.52001, 13.40495>>, 34 m',
      'Coordenadas: (<<40.41680; -3.70380>>)',
      'last known position: <<48.85661, 2.35222>>',
      'geo:<<48.85661,2.35222>>;u=35',
      'Широта: <<55.75222>>, Долгота: 37.61556',
    ],
    miss: [
      'latitude: 52.5\nlongitude: 13.4',
      'latitude: 52.52001',
      'lat: 98.52001, 200.12345',
      'position: 1.25000',
      'long: 12.34567',
      'location: Berlin',
      'position: 12.345, 67.890',
      'position: 12.34512, 67.89034, 3.20011',
    ],
    field: [
      { name: 'latitude', values: ['52.5200', '48.8566', '40.7128', '51.5074'] },
      { name: 'lng', values: ['13.4050', '2.3522', '-74.0060', '-0.1278'] },
    ],
  },
}
