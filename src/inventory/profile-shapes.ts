/** The shapes that a single value can have, as bits. A value can have several. Linear time; long values are only skimmed. */
import { bytesOf } from '../validators/ascii.ts'
import { isCardNumber } from '../validators/card.ts'
import { isGivenName, isPersonName, isSurname, nameIn } from './profile-names.ts'
import { isBigCity, isCity, isCountryCode, isCountryName, isNumberedLine, isStreetLine, isUnitLine } from './profile-places.ts'
import { REGION_CODES, REGION_NAMES } from '../../rules/words/regions.ts'
import { factsOf } from '../../rules/words/lexicon.ts'
import { fold } from '../../rules/words/fold.ts'

const NAMES = [
  // Numbers: the sign, the range and the form tell measures from codes.
  'number',
  'integer',
  'fraction',
  'longFraction',
  'negative',
  'money',
  'upTo10',
  'upTo120',
  'upTo1000',
  'upTo90',
  'upTo180',
  'year',
  'bornYear',
  'epoch',
  'boolean',
  'digits',
  'leadingZero',
  'digits3to4',
  'digits4to6',
  'digits7to15',
  // Dates, by the years they can be birth dates in.
  'date',
  'time',
  'before1900',
  'born1900s',
  'born1950s',
  'born1980s',
  'born2000s',
  'after2012',
  'monthYear',
  // Machine-made values
  'url',
  'email',
  'mailbox',
  'maskedText',
  'ip',
  'mac',
  'uuid',
  'hex',
  'base64',
  'jwt',
  'passwordHash',
  'userAgent',
  'json',
  'file',
  'host',
  'version',
  'code',
  'currency',
  'language',
  'cookieValue',
  'iban',
  'coordinatePair',
  // People and places
  'phone',
  'plainPhone',
  'cardNumber',
  'ssn',
  'ssnForm',
  'month',
  'postal',
  'postalDigits',
  'gender',
  'genderCode',
  'ageRange',
  'given',
  'surname',
  'person',
  'street',
  'numberedLine',
  'unit',
  'city',
  'bigCity',
  'region',
  'regionCode',
  'country',
  'countryCode',
  'jobTitle',
  'company',
  'honorific',
  'marital',
  'ethnicity',
  'religion',
  'opinion',
  // Words
  'word',
  'login',
  'capitalised',
  'lower',
  'upper',
  'common',
  'everyday',
  'sentence',
  'letters',
] as const

export type ShapeName = (typeof NAMES)[number]

export const SHAPES: Readonly<Record<ShapeName, number>> = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Record<
  ShapeName,
  number
>
export const SHAPE_WORDS: number = Math.ceil(NAMES.length / 32)

/** Beyond this a value is text, whatever it begins with. */
const LONG = 160

/** True if an export writes this where there is no value. */
export function isBlank(text: string): boolean {
  return text.length < 10 && /^(|null|nil|nan|na|n\/a|#n\/a|none|undefined|\\n|-+|\?+|\.|not null)$/i.test(text)
}

/** Sets the bits of a value's shapes in `bits`, from word `at` on. */
export function readShapes(text: string, bits: Uint32Array, at: number): void {
  const set = (shape: ShapeName, is = true): void => {
    const bit = SHAPES[shape]
    if (is) bits[at + (bit >>> 5)]! |= 1 << (bit & 31)
  }
  if (text.length > LONG) {
    readLong(text, set)
    return
  }
  const first = text.charCodeAt(0)
  const startsNumeric =
    (first >= 48 && first <= 57) ||
    first === 45 ||
    first === 43 ||
    first === 46 ||
    first === 36 ||
    first === 0x20ac ||
    first === 0xa3
  if (startsNumeric && readNumber(text, set)) return
  readDate(text, set)
  readMachine(text, set)
  readPlaces(text, set)
  if (/\p{L}/u.test(text)) readWords(text, set)
}

type Set = (shape: ShapeName, is?: boolean) => void

function readLong(text: string, set: Set): void {
  set('sentence', /\s/.test(text.slice(0, LONG)))
  set('letters')
  set('userAgent', isUserAgent(text))
  set('url', isUrl(text))
  set('json', isJson(text))
  set('jwt', /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}/.test(text))
}

const isUrl = (text: string): boolean => /^(https?|ftp|s3|android-app):\/\/|^www\.[\w-]+\./i.test(text)
const isJson = (text: string): boolean => /^[[{]/.test(text) && /[\]}]$/.test(text)
const isUserAgent = (text: string): boolean =>
  /^Mozilla\/\d|^(okhttp|Dalvik|curl|Opera|python-requests|Go-http-client|PostmanRuntime|CFNetwork|Dart|axios|Wget)\/\d|AppleWebKit\//.test(
    text,
  )

/** Reads plain numbers, amounts and digit strings; true if the value is one and nothing else is to be read from it. */
function readNumber(text: string, set: Set): boolean {
  const plain = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)
  const grouped = !plain && /^[-+]?[$€£]?\s?-?(\d{1,3}([,']\d{3})+|\d+)([.,]\d+)?\s?[€%]?$/.test(text)
  if (!plain && !grouped) return false
  const value = Number(text.replace(/[^\d.e-]/gi, ''))
  const digits = /^\d+$/.test(text)
  const whole = Number.isInteger(value)
  set('number')
  set('integer', whole)
  set('fraction', !whole)
  set('longFraction', /\.\d{3,}$/.test(text))
  set('negative', value < 0)
  set('money', /^-?[$€£]/.test(text) || /^-?\d[\d,]*[.,]\d{2}$/.test(text))
  set('upTo10', value >= 0 && value <= 10)
  set('upTo120', value >= 0 && value <= 120)
  set('upTo1000', value >= 0 && value <= 1000)
  set('upTo90', Math.abs(value) <= 90)
  set('upTo180', Math.abs(value) <= 180)
  set('year', whole && value >= 1800 && value <= 2100)
  set('bornYear', whole && value >= 1905 && value <= 2012)
  set('cookieValue', /^\d{6,10}\.\d{10}$/.test(text))
  set('epoch', (value > 3e8 && value < 2.3e9 && text.length >= 9) || (value > 3e11 && value < 2.3e12))
  set('boolean', text === '0' || text === '1')
  set('digits', digits)
  set('leadingZero', digits && text.length > 1 && text.startsWith('0'))
  set('digits3to4', /^\d{3,4}(\.0)?$/.test(text))
  set('digits4to6', /^\d{4,6}(\.0)?$/.test(text) || /^\d{9}$/.test(text))
  set('digits7to15', /^\+?\d{7,15}(\.0)?$/.test(text))
  set('phone', /^\+[1-9]\d{7,14}$/.test(text))
  set('plainPhone', /^(\d{10,12}|0\d{8,11})(\.0)?$/.test(text))
  set('postalDigits', /^\d{4,6}(\.0)?$/.test(text) || /^\d{9}$/.test(text))
  set('genderCode', /^[0129](\.0)?$/.test(text))
  set('date', /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text))
  set('month', whole && value >= 1 && value <= 12)
  set('cardNumber', /^\d{13,19}$/.test(text) && isCard(text))
  return true
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|fevr|avr|mai|juin|juil|aout|okt|dez|mrz|ene|abr|ago|dic'
const DATE = new RegExp(
  `^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})|\\d{1,2}[ -.]{1,2}(${MONTHS})[a-z]*[ ,.-]{1,2}(\\d{4}|\\d{2})|(${MONTHS})[a-z]*\\.? \\d{1,2}(st|nd|rd|th)?,? \\d{4})([T ,].*)?$`,
  'i',
)

function readDate(text: string, set: Set): void {
  const match = text.length <= 40 && /\d/.test(text) ? DATE.exec(text) : null
  if (match === null) {
    set('monthYear', /^(0?[1-9]|1[0-2]) ?[-/] ?(\d{2}|20\d\d)$/.test(text))
    return
  }
  const year = yearOf(match[1] as string)
  set('date')
  set('time', /\d{1,2}:\d{2}/.test(text) && !/[T ]0?0:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/.test(text))
  set('before1900', year < 1900)
  set('born1900s', year >= 1900 && year < 1950)
  set('born1950s', year >= 1950 && year < 1980)
  set('born1980s', year >= 1980 && year < 2000)
  set('born2000s', year >= 2000 && year <= 2012)
  set('after2012', year > 2012)
}

/** Two-digit years up to 29 are of this century (POSIX draws the line at 68, but people live longer). */
function yearOf(date: string): number {
  const long = /\d{4}/.exec(date)
  if (long !== null) return Number(long[0])
  const short = Number(/\d{2}$/.exec(date)?.[0] ?? 0)
  return short > 29 ? 1900 + short : 2000 + short
}

function readMachine(text: string, set: Set): void {
  set('boolean', /^(true|false|yes|no|y|n|t|f|on|off|ja|nein|oui|non|si)$/i.test(text))
  set('url', isUrl(text))
  set('email', /^[^\s@,;<>"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,24}$/i.test(text))
  set('mailbox', /^[^<>@]*<[^\s@<>]{1,64}@[^\s@<>]+\.[a-z]{2,24}>$/i.test(text))
  set('maskedText', /\*{3}|x{4}|X{4}|•{3}|#{4}/.test(text))
  set('ip', /^(\d{1,3}\.){3}\d{1,3}(:\d{1,5}|\/\d{1,2})?$/.test(text) || isIpv6(text))
  set('mac', /^[0-9a-f]{2}([:-])([0-9a-f]{2}\1){4}[0-9a-f]{2}$/i.test(text))
  set('uuid', /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(text))
  set('hex', /^(0x)?[0-9a-f]{16,128}$/i.test(text))
  set('base64', /^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(text) && /\d/.test(text) && /[A-Z]/.test(text))
  set('jwt', /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}/.test(text))
  set('passwordHash', isPasswordHash(text))
  set('userAgent', isUserAgent(text))
  set('json', isJson(text))
  set(
    'file',
    /^[\w .()-]+\.(jpe?g|png|gif|pdf|docx?|xlsx?|csv|txt|html?|js|py|mp[34]|zip|xml|json)$/i.test(text) ||
      /^(\/|[A-Z]:\\)[\w .-]+[/\\]/.test(text),
  )
  set('host', /^([a-z0-9-]+\.)+[a-z]{2,14}$/i.test(text))
  set('version', /^v?\d+\.\d+(\.\d+)*([.-][\w.]+)?$/.test(text))
  set('code', /\d/.test(text) && /[A-Za-z]/.test(text) && /^[\w./:-]+$/.test(text))
  set(
    'currency',
    /^(usd|eur|gbp|jpy|chf|cad|aud|cny|inr|brl|mxn|sek|nok|dkk|pln|czk|huf|try|rub|krw|sgd|hkd|nzd|zar)$/i.test(text),
  )
  set('language', /^[a-z]{2,3}[-_][A-Z]{2}$|^(en|de|fr|es|it|pt|nl|sv|da|nb|no|fi|pl|ru|ja|zh|ko|tr|cs|hu)$/.test(text))
  set('cookieValue', /^GA\d\.\d\.\d+\.\d+$|^fb\.\d\.\d+\.\d+$|^s%3A|;\s?path=|^[\w.-]+=[^;]+;\s?[\w.-]+=/i.test(text))
  set('iban', /^[A-Z]{2}\d{2} ?([A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}$/.test(text))
  set('coordinatePair', /^(point ?)?\(?-?\d{1,3}\.\d{2,}[,; ]\s?-?\d{1,3}\.\d{2,}\)?$/i.test(text))
}

function isIpv6(text: string): boolean {
  return (
    /^[0-9a-f:]{3,39}$/i.test(text) &&
    /:.*:/.test(text) &&
    (text.includes('::') || /^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$/i.test(text))
  )
}

/** bcrypt, argon2, crypt(3), phpass, LDAP, Django, Werkzeug, MySQL. */
function isPasswordHash(text: string): boolean {
  return /^(\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(id|i|d)\$|\$[1567y]\$|\$apr1\$|\$P\$|\{S?SHA\d*\}|pbkdf2[_:]|(sha(1|256|512)|md5|bcrypt\w*|argon2|scrypt)[$:]|\*[0-9A-F]{40}$)/.test(
    text,
  )
}

function readPlaces(text: string, set: Set): void {
  set('phone', isPhone(text))
  set('cardNumber', /^\d{4}([ -]\d{3,6}){2,4}$/.test(text) && isCard(text))
  set('ssn', /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text))
  set('ssnForm', /^\d{3}-\d{2}-\d{4}$/.test(text))
  set('postal', POSTAL.test(text))
  set('postalDigits', /^\d{3} \d{2}$|^\d{5}-\d{4}$|^\d{3}-\d{4}$/.test(text))
  set('ageRange', /^(\d{1,3} ?(-|–|to) ?\d{1,3}|[<>]=? ?\d{1,3}|\d{1,3} ?\+|(under|over) \d{1,3})( years?| yrs?)?$/i.test(text))
  if (text.length > 3) {
    set('street', isStreetLine(text))
    set('numberedLine', isNumberedLine(text))
    set('unit', isUnitLine(text))
  }
}

/** Postcodes that cannot be mistaken for a number: GB, CA, NL, BR, PL, PT, JP, SE, CZ, US +4, and with a country's letter before. */
const POSTAL =
  /^([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{5}-\d{3}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{4}|[A-Z]{1,2}-\d{4,5})$/i

function isCard(text: string): boolean {
  return isCardNumber(bytesOf(text), 0, text.length)
}

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
    /^\d{3}-\d{2}-\d{4}$/.test(main) ||
    /^\d+\.\d+$/.test(main) ||
    /^(\d{1,3}\.){3}\d{1,3}$/.test(main) ||
    /^\d{4}([ -]\d{4}){3}$/.test(main)
  )
    return false
  return /[\s().\-/]/.test(main) || main.startsWith('+')
}

const GENDERS: ReadonlySet<string> = new Set(
  'm f h male female man woman men women boy girl other nonbinary non-binary unknown u x w d div transgender homme femme masculin feminin mann frau mannlich weiblich divers maschio femmina uomo donna hombre mujer masculino femenino feminino hombres mujeres vrouw man kvinna mies nainen kobieta mezczyzna muz zena ferfi no erkek kadin m. f. prefer-not-to-say muski zenski мужской женский муж жен м ж 男 女 男性 女性 남 여 남성 여성'.split(
    ' ',
  ),
)
const MARITAL =
  /^(single|married|divorced|widowed|widow|widower|separated|never[- ]married|domestic partner|civil (marriage|union)|engaged|unmarried|ledig|verheiratet|geschieden|verwitwet|celibataire|marie|soltero|casado|solteiro)\b/
const ETHNICITY =
  /^(white|black|asian|hispanic|latino|latina|latinx|african[- ]american|black or african american|native american|american indian|pacific islander|native hawaiian|caucasian|non-?hispanic|not hispanic|two or more races|multiracial|mixed|middle eastern|arab|nonhispanic|native|other race)\b/
const RELIGION =
  /^(christian|christianity|catholic|roman catholic|protestant|orthodox|muslim|islam|jewish|judaism|hindu|hinduism|buddhist|buddhism|sikh|atheist|agnostic|mormon|lutheran|evangelical|jain|katholisch|evangelisch|konfessionslos)\b/
const OPINION =
  /\b(satisfied|dissatisfied|(strongly )?(agree|disagree)|excellent|(very|extremely) (likely|unlikely|good|bad|poor|important)|neutral|poor|good|average|fair|promoter|passive|detractor)\b/
const JOBS =
  /\b(manager|engineer|director|officer|president|assistant|analyst|developer|administrator|admin|consultant|technician|specialist|representative|sales rep|accountant|secretary|clerk|nurse|teacher|professor|lawyer|attorney|driver|designer|supervisor|coordinator|executive|programmer|scientist|architect|journalist|writer|doctor|physician|mechanic|entrepreneur|owner|ceo|cto|cfo|chief|buyer|stocker|recruiter|intern|agent|operator|janitor|chef|waiter|labou?rer|laborers|professional|management|manual|librarian|pharmacist|therapist|surgeon|cashier|receptionist|researcher|editor|producer|contador|ingeniero|gerente|ingenieur|leiter|vertreter|berater|directeur|vendeur)s?\b/
const COMPANY =
  /\b(inc|incorporated|llc|ltd|limited|corp|corporation|co|company|gmbh|ag|kg|ohg|plc|llp|sa|sarl|sas|srl|spa|bv|nv|ab|as|oy|oyj|kft|pty|pte|sp z oo|group|holdings?|bank|university|school|college|institute|foundation|associates|partners|agency|department|ministry|hospital|restaurant|cafe|hotel|services|systems|solutions|technologies|industries|enterprises|international|trading|stores?|market|sons)\b/

function readWords(text: string, set: Set): void {
  const folded = fold(text)
  const spaced = folded.replaceAll('-', ' ')
  const words = text.split(/\s+/)
  set('letters')
  set('word', words.length === 1)
  set('login', words.length === 1 && /^[\p{L}\d][\p{L}\d._@\\-]{1,63}$/u.test(text) && !/^\d+$/.test(text))
  set('capitalised', /^\p{Lu}/u.test(text) && words.every((word) => !/^\p{Ll}/u.test(word) || word.length < 4))
  set('lower', text === text.toLowerCase())
  set('upper', text === text.toUpperCase())
  set('sentence', words.length >= 6)
  set('gender', GENDERS.has(folded) || GENDERS.has(spaced))
  set('marital', MARITAL.test(folded))
  set('ethnicity', ETHNICITY.test(folded))
  set('religion', RELIGION.test(folded))
  set('opinion', OPINION.test(folded))
  set('honorific', /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|sr|sra|mme|mlle|sir|madam|rev|hon|dott|ing)$/.test(folded))
  set('country', isCountryName(folded))
  set('countryCode', isCountryCode(text))
  set('region', REGION_NAMES.has(spaced))
  set('regionCode', words.length === 1 && REGION_CODES.has(folded))
  if (text.length > 80) return
  set('jobTitle', words.length <= 6 && JOBS.test(folded))
  const company = COMPANY.test(folded)
  set('company', company)
  set('city', isCity(text))
  set('bigCity', isBigCity(folded))
  set('common', words.length <= 6 && words.every((word) => isCommon(word)))
  if (company && words.length > 1) return
  set('everyday', words.length === 1 && factsOf(text).common >= 2)
  const name = nameIn(text)
  const single = !/\s/.test(name)
  set('given', single && isGivenName(name))
  set('surname', (single || words.length === 2) && isSurname(name))
  set('person', (!single || /[\p{Script=Han}\p{Script=Hangul}]/u.test(name)) && isPersonName(name))
}

/** A word that is neither somebody's name nor rare; figures and signs count as common. */
function isCommon(word: string): boolean {
  if (!/\p{L}/u.test(word)) return true
  const facts = factsOf(word.replace(/[^\p{L}'’-]/gu, ''))
  return facts.common >= 1 && facts.given < 3 && facts.surname < 4
}
