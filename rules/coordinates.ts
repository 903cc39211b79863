import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'coordinates',
  title: 'Geographic coordinates',
  class: 'address',
  category: 'identifiable',
  severity: 'medium',
  mask: '[COORDINATES]',
  about: 
    'Latitude and longitude in columns or pairs, by field name and by decimals within ±90 and ±180. With four or more ' +
    'decimals they point at a house.',
  references: ['https://www.rfc-editor.org/rfc/rfc5870'],
  fields: [
    'lat', 'lon', 'lng', 'long', 'latitude', 'longitude', 'latlng', 'latlong', 'lat_lng', 'lat_lon', 'lat_long', 'geo_lat',
    'geo_lng', 'geo_lon', 'geolocation', 'geo_point', 'coordinates', 'coords', 'breitengrad', 'laengengrad', 'latitud',
    'longitud', 'latitudine', 'longitudine',
  ],
  tokens: {
    latitude: 6, longitude: 6, lat_lng: 6, lat_lon: 6, lat_long: 6, geo_lat: 6, geo_lon: 6, geo_lng: 6, gps_lat: 6,
    gps_lon: 6, gps_lng: 6, gps_coordinates: 6, lat: 5, lng: 5, coordinates: 5, geolocation: 5, lat_coordinate: 5, lon: 3.5,
    geo_point: 3.5, gps: 3.5, coords: 3.5, geo_coordinates: 3.5, long: 2.5, geo: 0.5, location: 0.5, point: 0.5, position: 0.5,
    longitude_accuracy: -7, latitude_accuracy: -7, accuracy: -7,
  },
  examples: {
    match: [],
    miss: [],
    field: [
      { name: 'latitude', values: ['52.5200', '48.8566', '40.7128', '51.5074'] },
      { name: 'lng', values: ['13.4050', '2.3522', '-74.0060', '-0.1278'] },
    ],
  },
}
