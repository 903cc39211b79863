/** The shapes of what is written in digits: numbers, dates, cards, phones, codes of places. */
import { bytesOf } from '../validators/ascii.ts'
import { isCardNumber } from '../validators/card.ts'
import type { Mark } from './shapes.ts'

/** As most of Europe and Latin America write fractions, `1.234,5`; three digits behind a comma are thousands elsewhere. */
const DECIMAL_COMMA = /^[-+]?[€£]?\s?-?(?:\d{1,3}(?:[.' ]\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))\s?[€%]?$/

function withPoint(text: string): string {
  return text.replace(/[.' ]/g, '').replace(',', '.')
}

/** Reads plain numbers, amounts and digit strings; true if the value is one and nothing else is to be read from it. */
export function readNumber(text: string, mark: Mark): boolean {
  const plain = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)
  const comma = !plain && DECIMAL_COMMA.test(text)
  const grouped = !plain && /^[-+]?[$€£]?\s?-?(\d{1,3}([,']\d{3})+|\d+)([.,]\d+)?\s?[€%]?$/.test(text)
  if (!plain && !grouped && !comma) return false
  const value = Number((comma ? withPoint(text) : text).replace(/[^\d.e-]/gi, ''))
  const digits = /^\d+$/.test(text)
  const whole = Number.isInteger(value)
  mark('number')
  mark('integer', whole)
  mark('fraction', !whole)
  mark('longFraction', /\.\d{3,}$/.test(text) || (comma && /,\d{4,}$/.test(text)))
  mark('negative', value < 0)
  mark('money', /^-?[$€£]/.test(text) || /^-?\d[\d,]*[.,]\d{2}$/.test(text) || (comma && /,\d{2}\s?€?$/.test(text)))
  mark('below2', Math.abs(value) < 2)
  mark('zero', value === 0)
  mark('upTo10', value >= 0 && value <= 10)
  mark('upTo40', value >= 0 && value <= 40)
  mark('upTo120', value >= 0 && value <= 120)
  mark('upTo1000', value >= 0 && value <= 1000)
  mark('upTo90', Math.abs(value) <= 90)
  mark('upTo180', Math.abs(value) <= 180)
  mark('year', whole && value >= 1800 && value <= 2100)
  mark('bornYear', whole && value >= 1905 && value <= 2012)
  // A client id of Google Analytics: a number, then seconds since 1970.
  mark('cookieValue', /^\d{6,10}\.1\d{9}$/.test(text))
  mark('epoch', (value > 3e8 && value < 2.3e9 && text.length >= 9) || (value > 3e11 && value < 2.3e12))
  mark('bornEpoch', whole && isBornEpoch(value))
  mark('boolean', text === '0' || text === '1')
  mark('digits', digits)
  mark('leadingZero', digits && text.length > 1 && text.startsWith('0'))
  mark('digits3to4', /^\d{3,4}(\.0)?$/.test(text))
  mark('digits4to6', /^\d{4,6}(\.0)?$/.test(text) || /^\d{9}$/.test(text))
  mark('digits7to15', /^\+?\d{7,15}(\.0)?$/.test(text))
  mark('phone', /^\+[1-9]\d{7,14}$/.test(text))
  mark('plainPhone', /^(\d{10,12}|0\d{8,11})(\.0)?$/.test(text))
  mark('postalDigits', /^\d{4,6}(\.0)?$/.test(text) || /^\d{9}$/.test(text))
  mark('genderCode', /^[0129](\.0)?$/.test(text))
  mark('date', /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text))
  mark('month', whole && value >= 1 && value <= 12)
  mark('cardNumber', /^\d{13,19}$/.test(text) && isCard(text))
  return true
}

/** Milliseconds or seconds since 1970, from 1905 to 2012; of seconds those a few years off, which are no small numbers. */
function isBornEpoch(value: number): boolean {
  const size = Math.abs(value)
  return (size > 1e10 && value > -2.05e12 && value < 1.36e12) || (size > 1e8 && value > -2.05e9 && value < 1.36e9)
}

/** The year before the first of each era of Japan since 1868. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }
/** Full dates of China, Japan and Korea, and those whose words are joined by `de` (`4 de março de 1980`). */
const WORDED_DATES = [
  `(?:\\d{4}|(?:${Object.keys(ERAS).join('|')}) ?(?:元|\\d{1,2}))年 ?\\d{1,2}月 ?\\d{1,2}日`,
  '\\d{4}년 ?\\d{1,2}월 ?\\d{1,2}일',
  '\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.',
  '\\d{1,2}º? de [a-zç]{3,10}\\.? (?:de|del) \\d{4}',
].join('|')

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|fevr|avr|mai|juin|juil|aout|okt|dez|mrz|ene|abr|ago|dic'
/** Day and month are filled up with zeros, with blanks, or not. */
const DATE = new RegExp(
  `^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?=[T ]\\d\\d:)|\\d{1,2}[-/.] ?\\d{1,2}[-/.](\\d{4}|\\d{2})|\\d{1,2}[ -.]{1,2}(${MONTHS})[a-z]*[ ,.-]{1,2}(\\d{4}|\\d{2})|(${MONTHS})[a-z]*\\.? \\d{1,2}(st|nd|rd|th)?,? \\d{4}|${WORDED_DATES})([T ,].*)?$`,
  'i',
)

export function readDate(text: string, mark: Mark): void {
  const match = text.length <= 40 && /\d/.test(text) ? DATE.exec(text) : null
  if (match === null) {
    mark('monthYear', /^(0?[1-9]|1[0-2]) ?[-/] ?(\d{2}|20\d\d)$/.test(text))
    return
  }
  const year = yearOf(match[1] as string)
  mark('date')
  mark('time', /\d{1,2}:\d{2}/.test(text) && !/[T ]0?0:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/.test(text))
  mark('before1900', year < 1900)
  mark('born1900s', year >= 1900 && year < 1950)
  mark('born1950s', year >= 1950 && year < 1980)
  mark('born1980s', year >= 1980 && year < 2000)
  mark('born2000s', year >= 2000 && year <= 2012)
  mark('after2012', year > 2012)
}

/** Two-digit years up to 29 are of this century (POSIX draws the line at 68, but people live longer). */
function yearOf(date: string): number {
  const [, era, count] = /^(\p{Script=Han}{2}) ?(元|\d{1,2})年/u.exec(date) ?? []
  if (era !== undefined) return (ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count))
  const long = /\d{4}/.exec(date)
  if (long !== null) return Number(long[0])
  const short = Number(/\d{2}$/.exec(date)?.[0] ?? 0)
  return short > 29 ? 1900 + short : 2000 + short
}

/** Numbers of people and places that are written with signs between the digits. */
export function readNumbers(text: string, mark: Mark): void {
  if (text.length > 40 || !/\d/.test(text)) return
  mark('phone', isPhone(text))
  mark('cardNumber', /^\d{4}([ -]\d{3,6}){2,4}$/.test(text) && isCard(text))
  mark('ssn', /^(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}$/.test(text))
  mark('ssnForm', /^\d{3}([- ])\d{2}\1\d{4}$/.test(text))
  mark('postal', POSTAL.test(text))
  mark('postalDigits', /^\d{3} \d{2}$|^\d{5}-\d{4}$|^\d{3}-\d{4}$/.test(text))
  mark('ageRange', /^(\d{1,3} ?(-|–|to) ?\d{1,3}|[<>]=? ?\d{1,3}|\d{1,3} ?\+|(under|over) \d{1,3})( years?| yrs?)?$/i.test(text))
}

/** Postcodes that cannot be mistaken for a number: GB, CA, NL, BR, PL, PT, JP, SE, CZ, US +4, and with a country's letter before. */
const POSTAL =
  /^([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{5}-\d{3}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{4}|[A-Z]{1,2}-\d{4,5})$/i

function isCard(text: string): boolean {
  return isCardNumber(bytesOf(text), 0, text.length)
}

/** Several numbers, fractions among them: `271.0-279.0`, `.35 0.25 .40`. */
const DECIMALS = /^(?=.*(?:^|[ /-])\d*\.\d+(?:[ /-]|$))(?:\d*\.)?\d+(?:(?: {1,3}| ?[/-] ?)(?:\d*\.)?\d+)+$/

/** From one year to another. */
const YEARS = /^(?:1[5-9]|20)\d\d ?[-/] ?(?:1[5-9]|20)\d\d$/

/** A day of birth and four digits: numbers of people in the Nordic countries. */
const BORN_NUMBER = /^(?:\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)[-+]\d{4}$/

/** What is counted anew each year, as documents are: `001/2026`, of a court `4711/211/2026`. */
const IN_YEAR = /^\d{1,5}(?:\/\d{1,4})?[/-](?:19|20)\d\d$/

function isPhone(text: string): boolean {
  if (
    text.length < 7 ||
    text.length > 32 ||
    !/^[+(]?\d[\d\s().\-/+]*\d( ?(x|ext\.?|#) ?\d{1,6})?\)?$|^\+?\(?\d[\d\s().\-/+]{5,}\d$/i.test(text)
  )
    return false
  const main = text.replace(/ ?(x|ext\.?|#) ?\d+$/i, '')
  const digits = main.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return false
  if (
    DATE.test(main) ||
    YEARS.test(main) ||
    BORN_NUMBER.test(main) ||
    IN_YEAR.test(main) ||
    /^\d{3}-\d{2}-\d{4}$/.test(main) ||
    /^\d+\.\d+$/.test(main) ||
    /^(\d{1,3}\.){3}\d{1,3}$/.test(main) ||
    /^\d{4}([ -]\d{4}){3}$/.test(main) ||
    DECIMALS.test(main)
  )
    return false
  return /[\s().\-/]/.test(main) || main.startsWith('+')
}
