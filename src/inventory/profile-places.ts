/** Tells lines of postal addresses, cities and countries. */
import { COUNTRY_NAMES } from '../../rules/words/countries.ts'
import { fold } from '../../rules/words/fold.ts'
import { factsOf } from '../../rules/words/lexicon.ts'
import { STREET_ENDINGS, STREET_WORDS } from '../../rules/words/streets.ts'
import { isCountry } from '../validators/country.ts'

/** Street words that are also everyday words, or so short that they are abbreviations of much else. */
const EVERYDAY_STREETS: readonly string[] = (
  'street road avenue lane drive court place square way park hill close crescent terrace highway boulevard circle row walk mews parkway plaza grove gardens ' +
  'st rd ave av dr ln ct pl sq hwy pkwy cir ter blvd str rue via ul calle rua c/ strada weg platz allee gasse laan plein gata vej vei katu tie ulica utca sokak cad mah'
).split(' ')

let countries: ReadonlySet<string> | undefined
let streetWords: ReadonlySet<string> | undefined
let streetEndings: ReadonlySet<string> | undefined

/** @param folded as fold() gives it */
export function isCountryName(folded: string): boolean {
  if (folded.length < 2 || folded.length > 60 || /^[a-z]{2}$/.test(folded)) return false
  countries ??= new Set(COUNTRY_NAMES.split('\n'))
  return countries.has(folded)
}

/** ISO 3166-1 alpha-3 codes of the countries with the most people and trade; a code in this list alone is not much evidence. */
const ALPHA3: ReadonlySet<string> = new Set(
  'USA GBR DEU FRA ESP ITA NLD BEL CHE AUT SWE NOR DNK FIN POL CZE HUN PRT IRL GRC ROU BGR HRV SVN SVK EST LVA LTU TUR RUS UKR ISR SAU ARE IND CHN JPN KOR AUS NZL CAN MEX BRA ARG CHL COL PER ZAF NGA KEN EGY MAR IDN MYS SGP THA VNM PHL PAK BGD IRN IRQ TWN HKG'.split(
    ' ',
  ),
)

export function isCountryCode(text: string): boolean {
  if (text.length === 3) return ALPHA3.has(text)
  if (text.length !== 2 || !/^[A-Z]{2}$|^[a-z]{2}$/.test(text)) return false
  const upper = text.toUpperCase()
  return isCountry(upper.charCodeAt(0), upper.charCodeAt(1)) || upper === 'UK'
}

/** Words that stand in many cities' names beside a listed one. */
const PLACE_WORDS =
  /^(san|santa|santo|los|las|la|le|el|new|old|saint|st|ste|sankt|port|fort|ft|mount|mt|lake|north|south|east|west|bad|upper|lower|grand|de|del|di|do|da|sur|sous|am|an|der|on|upon|under|city|town|springs?|beach|falls?|hills?|heights?|park|village|township|valley|island)$/

/** A city's name, alone or with a region after a comma. */
export function isCity(text: string): boolean {
  const name = text.replace(/,.*$|\s*\([^)]*\)$/g, '').trim()
  if (name.length < 2 || name.length > 40 || !/^[\p{L}\p{M} .'’/-]+$/u.test(name)) return false
  const folded = fold(name)
    .replaceAll('-', ' ')
    .replace(/ city$/, '')
  const whole = factsOf(folded)
  if (whole.city >= 1) return whole.common < 3 || whole.city >= 2
  const words = folded.split(/\s+/)
  if (words.length < 2 || words.length > 4) return false
  let places = 0
  for (const word of words) {
    const facts = factsOf(word)
    if (PLACE_WORDS.test(word)) continue
    if (facts.city >= 1 && facts.common < 3) places++
    else if (facts.surname < 1) return false
  }
  return places > 0 || words.some((word) => PLACE_WORDS.test(word))
}

/** A city of 100,000 people and more whose name is no everyday word. */
export function isBigCity(folded: string): boolean {
  const facts = factsOf(folded.replaceAll('-', ' ').replace(/ city$/, ''))
  return facts.city >= 2 && facts.common < 3
}

/** Of the listed words those that are not everyday ones, and those everyday ones that are streets first of all. */
function readStreetWords(): ReadonlySet<string> {
  const rare = STREET_WORDS.split('\n').filter((word) => word.length >= 4 && factsOf(word).common < 2)
  return new Set([...rare, ...EVERYDAY_STREETS])
}

/** Marks of programs, a URL, a host with its port: `proxy.example.com:5070 close, 403 bytes sent`. */
const NO_LINE = /[{}<>=@_|]|:\/\/|\.[a-z]{2,24}:\d/i

/** A house number with a street's word or form, or a post box. */
export function isStreetLine(text: string): boolean {
  if (text.length > 140 || !/\d/.test(text) || NO_LINE.test(text)) return false
  streetWords ??= readStreetWords()
  streetEndings ??= new Set(STREET_ENDINGS.split('\n'))
  const words = fold(text).split(/[\s,;#/()-]+/)
  let number = false
  let street = false
  for (const word of words) {
    if (/^\d{1,6}[a-z]?$|^\d{1,3}(st|nd|rd|th)$/.test(word)) number = true
    else if (word.length > 1 && streetWords.has(word)) street = true
    else if (word.length > 6 && hasEnding(word, streetEndings)) street = true
  }
  return (number && street && words.length <= 20 && !isMonthOfYear(words)) || /^p\.? ?o\.? ?box \d+/i.test(text)
}

const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout octobre decembre enero febrero abril mayo junio julio agosto septiembre octubre ' +
    'noviembre diciembre gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre'
  ).split(' '),
)

/** `1939, May`: squares and streets are called after months, but not by themselves. */
function isMonthOfYear(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.filter((word) => word !== '')
  return words.length <= 3 && ((MONTHS.has(first) && /^\d{4}$/.test(second)) || (/^\d{4}$/.test(first) && MONTHS.has(second)))
}

function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  for (let length = 3; length < Math.min(word.length, 14); length++) if (endings.has(word.slice(-length))) return true
  return false
}

/** `Springfield, IL 62704 USA`, `80331 Muenchen, Germany`: a town with its postcode. */
const TOWN =
  /^(?:\p{Lu}[\p{L}'’. -]{1,40}, ?[A-Z]{2},? \d{5}(?:-\d{4})?|\d{4,6} \p{Lu}[\p{L}'’. -]{1,40})(?:,? \p{Lu}[\p{L} .]{1,20})?$/u

/** A number before or after capitalised words: how street names without a word for street look, and much else. */
export function isNumberedLine(text: string): boolean {
  if (!/\d/.test(text)) return false
  if (/\b(years?|months?|days?|hours?|min|items?|pieces?|pcs|kg|mg|ml|gb|usd|eur)\b/i.test(text)) return false
  return (
    /^\d{1,6}[a-z]?,?\s+\p{Lu}[\p{L}'’.-]+(\s+[\p{L}\d'’.-]+){0,4}$/u.test(text) ||
    /^\p{Lu}[\p{L}'’. -]{3,40},?\s\d{1,5}\s?[a-zA-Z]?$/u.test(text) ||
    TOWN.test(text)
  )
}

/** The second line: flat, floor, suite. */
export function isUnitLine(text: string): boolean {
  return /^(apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|bldg|building|lot|c\/o|po box|p\.o\. box|appartement|wohnung|etage|piso|apto|sala|bloco|depto|lejl)\b\.? ?#?[\w-]{0,8}$|^#\s?\d+[a-z]?$/i.test(
    text,
  )
}
