/**
 * Where somebody is, as logs and forms write it: `latitude: 34.0686` beside a longitude, `GPS: 52.5200, 13.4050`, `geo:52.5200,13.4050` (RFC 5870).
 * Three decimals are 110 m of latitude: fewer name a town.
 */
import { NOT_FOUND, packed, textOf, valueStart } from '../located.ts'

const LATITUDE = ['latitude', 'lat', 'breitengrad', 'latitud', 'latitudine', 'szerokość', 'широта', '緯度', '纬度']
const LONGITUDE = [
  'longitude',
  'lng',
  'lon',
  'long',
  'längengrad',
  'laengengrad',
  'longitud',
  'longitudine',
  'długość',
  'долгота',
  '経度',
  '经度',
]
/** Both behind one word. */
const PAIR = [
  'gps',
  'latlng',
  'latlong',
  'latlon',
  'geolocation',
  'geo',
  'koordinaten',
  'coordenadas',
  'coordonnées',
  'координаты',
]
/** The same of words that anything has which is drawn or moves: these must be exact. */
const ANY_PAIR = ['coordinates', 'coords', 'coordinate', 'location', 'position', 'standort']

/** Letters beyond ASCII are compared as they are. */
const CAPITALISED = ['Широта', 'Долгота', 'Координаты']

export const COORDINATE_KEYS: readonly string[] = [...LATITUDE, ...LONGITUDE, ...PAIR, ...ANY_PAIR, ...CAPITALISED]

/** Bytes that a pair takes at most, and how far the other of two keys may stand. */
const LONGEST_PAIR = 48
const REACH = 96

const NUMBER = '[-+]?\\d{1,3}\\.\\d{3,15}'
const ONE = new RegExp(`^${NUMBER}(?![\\d.\\w])`)
const BOTH = new RegExp(`^(${NUMBER})°?(?:[ \\t]*[,;/][ \\t]*|[ \\t]+)(${NUMBER})(?![\\d.\\w])`)
/** The other of the two, with its number; what stands between words and figures is a delimiter, quotes and blanks. */
const beside = (keys: readonly string[]) =>
  new RegExp(`(?:${keys.join('|')})["'\`\\\\]{0,2}[ \\t]*[:=][ \\t]*["'\`\\\\]{0,2}${NUMBER}`, 'iu')
const A_LATITUDE = beside(LATITUDE)
const A_LONGITUDE = beside(LONGITUDE)
/** 11 m. */
const EXACT = /\.\d{4}/
/** A third number: a place in a room or on a screen. */
const VECTOR = /^[ \t]*[,;][ \t]*[-+]?\d/
/** A key may open a bracket. */
const KEY = /([\p{L}]+)["'`\\]{0,2}[ \t]*[:=]>?[ \t]*["'`\\]{0,2}\(?$/u
const LONGEST_KEY = 40

export function locateCoordinates(bytes: Uint8Array, at: number): number {
  let start = valueStart(bytes, at)
  if (bytes[start] === 40) start++ // `(`
  const first = bytes[start] as number
  if (!(first >= 48 && first <= 57) && first !== 43 && first !== 45) return NOT_FOUND
  const text = textOf(bytes, start, start + LONGEST_PAIR)
  const both = BOTH.exec(text)
  const key = KEY.exec(textOf(bytes, Math.max(0, start - LONGEST_KEY), start))?.[1]?.toLowerCase() ?? ''
  if (both !== null) {
    const [whole, latitude = '', longitude = ''] = both
    const isSure =
      !ANY_PAIR.some((word) => key.endsWith(word)) ||
      (EXACT.test(latitude) && EXACT.test(longitude) && !VECTOR.test(text.slice(whole.length)))
    return isSure && isPair(Number(latitude), Number(longitude)) ? packed(start, start + whole.length) : NOT_FOUND
  }
  const one = ONE.exec(text)?.[0]
  if (one === undefined || Math.abs(Number(one)) > 180) return NOT_FOUND
  const around = textOf(bytes, Math.max(0, start - REACH), start + REACH)
  const other = LATITUDE.some((word) => key.endsWith(word))
    ? A_LONGITUDE
    : LONGITUDE.some((word) => key.endsWith(word))
      ? A_LATITUDE
      : undefined
  return other?.test(around) === true ? packed(start, start + one.length) : NOT_FOUND
}

function isPair(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

/** In text the keys and the exactness say enough; in programs, where such a pair is mostly the middle of a map, they do not. */
export function weighCoordinates(): number {
  return -3.5
}
