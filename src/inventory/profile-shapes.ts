/** The shapes that a single value can have, as bits. A value can have several. Linear time; long values are only skimmed. */
import { isColumnType } from '../validators/column-type.ts'
import { isIdentifier } from './profile-identifiers.ts'
import { isNotASecret } from '../validators/placeholder.ts'
import { ibanLength } from '../validators/iban.ts'
import { isNumberedLine, isStreetLine, isUnitLine } from './profile-places.ts'
import { readDate, readNumber, readNumbers } from './profile-numbers.ts'
import { readText } from './profile-text.ts'
import { hasWords, isGroupName, readWords } from './profile-words.ts'
import { type Mark, type ShapeName, SHAPES } from './shapes.ts'

/** Where a value will stand, or what is to be made up there: `lastName`, `{{email}}`. */
const PLACEHOLDER =
  /^(?:<[^<>]*>|[$#%]\{[^{}]*\}|\{\{.*\}\}|%[A-Z_]+%|\[[A-Za-z _-]+\]|(?:first|last|full|middle|sur|user|given|family|nick)_?[Nn]ame(?:Male|Female)?|user_?[Ii]d|email_?[Aa]ddress|phone_?[Nn]umber|street_?[Aa]ddress|email|password|username|phone|address|[a-z]{2,12}(?:Name|Email))$/

/** A date, an address or a key that was never set: `0000-00-00`, `0.0.0.0`, the nil UUID. */
const NOTHING_BUT_ZEROS = /^\{?0+(?:[-/.: T]+0+)*Z?\}?$/

/** Beyond this a value is text, whatever it begins with. */
const LONG = 160

/** True if an export writes this where there is no value. */
export function isBlank(text: string): boolean {
  return text.length < 10 && /^(|null|nil|nan|na|n\/a|#n\/a|none|undefined|\\n|-+|\?+|\.|not null)$/i.test(text)
}

const NON_LATIN = /^[^A-Za-z\u00aa-\u024f]+$/

/** Sets the bits of a value's shapes in `bits`, from word `at` on. */
export function readShapes(text: string, bits: Uint32Array, at: number): void {
  const mark = (shape: ShapeName, is = true): void => {
    if (!is) return
    const bit = SHAPES[shape]
    bits[at + (bit >>> 5)]! |= 1 << (bit & 31)
  }
  if (text.length > LONG) {
    readLong(text, mark)
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
  if (startsNumeric && readNumber(text, mark)) return
  readDate(text, mark)
  mark('zero', NOTHING_BUT_ZEROS.test(text))
  const letters = /\p{L}/u.test(text)
  mark('letters', letters)
  mark('nonLatin', letters && NON_LATIN.test(text))
  mark('mixed', letters && /^(?=.*\d)\S+$/.test(text))
  mark('identifier', letters && isIdentifier(text))
  mark('constant', letters && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text))
  mark('numbered', letters && /^\p{L}{2,}\d+(?:,? \p{L}{2,}\d+)*$/u.test(text))
  if (readMachine(text, mark)) return
  readNumbers(text, mark)
  if (!letters) return
  readLines(text, mark)
  readWords(text, mark)
}

function readLong(text: string, mark: Mark): void {
  readText(text, mark)
  mark('sentence', hasWords(text.slice(0, LONG)))
  mark('letters')
  mark('userAgent', isUserAgent(text))
  mark('url', isUrl(text))
  mark('json', isJson(text))
  mark('jwt', isJwt(text))
  mark('sealed', SEALED.test(text))
  mark('template', isTemplate(text))
}

/** Tags of Jinja, Handlebars, Liquid, ERB, PHP, EJS, Concourse, shells, GitHub Actions and log parsers; what may stand between them. */
const TEMPLATE_TAG =
  /\{\{[^{}]*\}\}\}?|\{%[^%]*%\}|<%[^%]*%>|<\?[^?]*\?>|\$\{\{[^{}]*\}\}|[$#@]\{[^{}]*\}|\$\([^()]*\)|%\([a-z_]+\)s|<\*>|\(\(\s*[a-z_][\w.| -]*\)\)|\$[a-z_]\w{2,}/gi
const opensTemplate = /^["'([]?(?:\{[{%]|<[%?*]|[$#@]\{|\$[(a-z_]|%\(|\(\()/i

/** Tags that choose or repeat what stands behind them: words between them are the template's. */
const opensBlock = /^(?:\{\{#|\{%-? *(?:if|for|unless|block)\b|<%-? *(?:if|for|unless)\b|<\?php (?:if|foreach|for)\b)/

/** True if nothing but tags of a template is there, with marks and blanks between them, or a block of one. */
function isTemplate(text: string): boolean {
  return opensBlock.test(text) || (opensTemplate.test(text) && !/[\p{L}\d]/u.test(text.replace(TEMPLATE_TAG, '')))
}

const isJwt = (text: string): boolean => /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}/.test(text)
/** Of any scheme, but for addresses with a login in them (RFC 3986, 3.1). */
const isUrl = (text: string): boolean =>
  /^(?:https?|ftp):\/\/|^[a-z][a-z0-9+.-]{1,20}:\/\/(?![^/@\s]*:[^/@\s]*@)|^www\.[\w-]+\./i.test(text)
const isJson = (text: string): boolean => /^[[{]/.test(text) && /[\]}]$/.test(text)
const isUserAgent = (text: string): boolean =>
  /^Mozilla\/\d|^(okhttp|Dalvik|curl|Opera|python-requests|Go-http-client|PostmanRuntime|CFNetwork|Dart|axios|Wget)\/\d|AppleWebKit\//.test(
    text,
  )

/** Yes and no, in the languages of the field names. */
const BOOLEAN =
  /^(true|false|yes|no|y|n|t|f|on|off|ja|nein|nee|nej|nei|oui|non|s[iíì]|sim|não|nao|tak|nie|ano|ne|evet|hayır|hayir|igen|nem|kyllä|ei|ya|tidak|да|нет|так|ні|ναι|όχι|نعم|لا|כן|לא|是|否|はい|いいえ|有|無|예|아니오|ใช่|ไม่)$/iu

/** Reads values that machines write; true if the value is one of them and no words are to be read from it. */
function readMachine(text: string, mark: Mark): boolean {
  const digit = /\d/.test(text)
  const blank = /\s/.test(text)
  mark('boolean', text.length < 6 && BOOLEAN.test(text))
  mark('placeholder', PLACEHOLDER.test(text) || isColumnType(text))
  mark('template', isTemplate(text))
  mark('standIn', isStandIn(text))
  mark('maskedText', /\*{3}|x{4}|X{4}|•{3}|#{4}/.test(text))
  mark('command', COMMAND.test(text))
  if (blank) return readSpaced(text, mark)
  if (text.includes('@')) {
    const email = /^[^\s@,;<>"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,24}$/i.test(text)
    mark('email', email)
    if (email) return true
    mark('atHost', /^[\w.+-]{1,64}@[a-z0-9-]{2,63}$/i.test(text))
  }
  if (isUrl(text)) {
    mark('url')
    return true
  }
  mark('json', isJson(text))
  mark('passwordHash', isPasswordHash(text))
  mark('userAgent', isUserAgent(text))
  mark('file', isFile(text))
  mark('path', PAGE.test(text))
  mark('host', /^([a-z0-9-]+\.)+[a-z]{2,14}$/i.test(text))
  mark(
    'currency',
    text.length === 3 &&
      /^(usd|eur|gbp|jpy|chf|cad|aud|cny|inr|brl|mxn|sek|nok|dkk|pln|czk|huf|try|rub|krw|sgd|hkd|nzd|zar)$/i.test(text),
  )
  mark('language', /^[a-z]{2,3}[-_][A-Z]{2}$|^(en|de|fr|es|it|pt|nl|sv|da|nb|no|fi|pl|ru|ja|zh|ko|tr|cs|hu)$/.test(text))
  mark('token', TOKEN.test(text) && /\d/.test(text))
  if (text.length >= 16) readToken(text, mark)
  if (!digit) return false
  const ip = /^(\d{1,3}\.){3}\d{1,3}(:\d{1,5}|\/\d{1,2})?$/.test(text) || isIpv6(text)
  const mac = /^[0-9a-f]{2}([:-])([0-9a-f]{2}\1){4}[0-9a-f]{2}$/i.test(text)
  const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(text)
  const hex = /^(0x)?[0-9a-f]{16,128}$/i.test(text)
  mark('ip', ip)
  mark('digitPairs', /^\d\d(?:\.\d\d){3}$/.test(text))
  mark('mac', mac)
  mark('uuid', uuid)
  mark('hex', hex)
  mark('version', /^v?\d+\.\d+(\.\d+)*([.-][\w.]+)?$/.test(text))
  // A token, also with the name that it is sent under: `SHOP=4k7vd02qm1tb` of a cookie.
  mark('code', /[A-Za-z]/.test(text) && /^(?:[\w.-]+=)?[\w./:-]+$/.test(text))
  mark('iban', isIbanForm(text))
  mark('coordinatePair', COORDINATE_PAIR.test(text))
  if (ip || mac || uuid || hex) {
    mark('word')
    return true
  }
  return false
}

const COORDINATE_PAIR = /^(point ?)?\(?-?\d{1,3}\.\d{2,}[,; ]\s?-?\d{1,3}\.\d{2,}\)?$/i
/** Of a country that has IBANs, and as long as they are there: made-up ones fail the check. */
function isIbanForm(text: string): boolean {
  return (
    /^[A-Z]{2}\d{2} ?([A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}$/.test(text) &&
    ibanLength(text.charCodeAt(0), text.charCodeAt(1)) === text.replaceAll(' ', '').length
  )
}
/** No drive, no folder of a system, and no ending but those of pages. */
const PAGE =
  /^\/(?!(?:usr|etc|var|bin|lib|opt|home|tmp|dev|proc|sys|mnt|srv|root)\/)(?:[\w%~+-]+(?:\/|$|(?=[?#])|\.(?:html?|php|aspx?|jsp|cgi)\b))*(?:[?#]\S*)?$/
/** A program or a script by its path, with what a shell joins commands by, or with the places of a template. */
const COMMAND =
  /^\/(?:usr|bin|sbin|opt|etc|srv|home|var)\/\S|^(?:test|sudo|bash|sh|cd|run-parts) [-/"{]| (?:&&|\|\|?|2?>>?) | --[a-z]|\{\{.*\}\}/
const isFile = (text: string): boolean =>
  /^[\w .()-]+\.(jpe?g|png|gif|pdf|docx?|xlsx?|csv|txt|html?|js|py|mp[34]|zip|xml|json)$/i.test(text) ||
  /^(\/|[A-Z]:\\)[\w .-]+[/\\]/.test(text)

/** Machine-made values that have blanks in them. */
function readSpaced(text: string, mark: Mark): boolean {
  const agent = isUserAgent(text)
  const pair = COORDINATE_PAIR.test(text)
  mark('mailbox', /^[^<>@]*<[^\s@<>]{1,64}@[^\s@<>]+\.[a-z]{2,24}>$/i.test(text))
  mark('userAgent', agent)
  mark('json', isJson(text))
  mark('file', isFile(text))
  mark('iban', isIbanForm(text))
  mark('coordinatePair', pair)
  mark('cookieValue', /;\s?path=|^[\w.-]+=[^;"\s]+;\s[\w.-]+=/i.test(text) && !CONNECTS.test(text))
  return agent || pair
}

/** Values that say themselves that they are ciphertext: Fernet, Vault transit, Jasypt, Spring, Rails, AWS KMS, PGP, Ansible. */
const SEALED =
  /^(gAAAAA[A-Za-z0-9_-]{20,}|vault:v\d+:|ENC\(|enc[:_]|\{cipher\}|AQICAH|-----BEGIN PGP|\$ANSIBLE_VAULT|jwe:|eyJhbGciOiJ[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.)/
/** Tokens of vaults and of payment services: a short word, a separator and a long random one. */
const TOKEN = /^(tok|tkn|token|card|cus|src|pm|ba|psn|anon|pseu|usr|vlt|vault|sub|hash)[_:-][A-Za-z0-9]{8,64}$/i

/** Long words without blanks. Values of cookies stand in no quotes; parameters of other headers (`h3=":443"; ma=3600`) do. */
function readToken(text: string, mark: Mark): void {
  mark('sealed', SEALED.test(text))
  mark('base64', /^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(text) && /\d/.test(text) && /[A-Z]/.test(text))
  mark('jwt', isJwt(text))
  mark(
    'cookieValue',
    /^GA\d\.\d\.\d+\.\d+$|^fb\.\d\.\d+\.\d+$|^s%3A|;path=|^[\w.-]+=[^;"]+;[\w.-]+=/i.test(text) &&
      !RECURS.test(text) &&
      !CONNECTS.test(text),
  )
}

/** Connection strings of databases and queues (ADO.NET, ODBC, JDBC, Azure) name their parameters so. */
const CONNECTS =
  /(?:^|;)\s?(?:server|data ?source|database|initial catalog|integrated security|trusted_connection|user ?id|uid|pwd|driver|provider|encrypt|endpoint|accountname|defaultendpointsprotocol|sharedaccesskeyname)\s?=/i

/** When an appointment comes again is said as cookies are (RFC 5545, section 3.3.10). */
const RECURS = /(?:^|[:;])FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)/i

function isIpv6(text: string): boolean {
  return (
    /^[0-9a-f:]{3,39}$/i.test(text) &&
    /:.*:/.test(text) &&
    (text.includes('::') || /^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$/i.test(text))
  )
}

export type StandIn = 'template' | 'secret' | 'group' | 'nobody'

/** What a cell holds in place of a value: a template, a stand-in for a secret, a group where people are named, zeros; undefined of others. */
export function standInOf(text: string): StandIn | undefined {
  if (isTemplate(text)) return 'template'
  if (isStandIn(text)) return 'secret'
  return isGroupName(text) ? 'group' : NOTHING_BUT_ZEROS.test(text) ? 'nobody' : undefined
}

/** True of a value in a field of secrets that is none. */
function isStandIn(text: string): boolean {
  return isNotASecret(text) && !isPasswordHash(text)
}

/** bcrypt, argon2, crypt(3), phpass, LDAP, Django, Werkzeug, MySQL. */
function isPasswordHash(text: string): boolean {
  if (/^sha(?:1|256|384|512):[0-9a-f]{40,128}$/.test(text)) return false // of a file or an image: no salt, and nobody's password
  return /^(\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(id|i|d)\$|\$[1567y]\$(?=[./A-Za-z0-9$=,]{20})|\$apr1\$|\$P\$|\{S?SHA\d*\}|pbkdf2[_:]|(sha(1|256|512)|md5|bcrypt\w*|argon2|scrypt)[$:]|\*[0-9A-F]{40}$)/.test(
    text,
  )
}

function readLines(text: string, mark: Mark): void {
  if (text.length < 4) return
  mark('street', isStreetLine(text))
  mark('numberedLine', isNumberedLine(text))
  mark('unit', isUnitLine(text))
}
