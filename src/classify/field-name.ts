/** Field names as words: `billingAddress_Zip`, `BILLING-ADDRESS-ZIP` and `billingaddresszip` are all billing, address, zip. */
import { fold } from '../../rules/words/fold.ts'

/** Prefixes and endings of naming customs that say nothing about the content. */
const LEADING = /^(property|prop|custom|merge|hs|c|fk|pk|tbl|col|fld|dim|fact|src|raw|stg|the|a|dt|txt|str|vc|tb|my|cur)$/
const TRAILING = /^(c|v|val|col|txt|str)$/
/** Who called is `a`, of whom `b`, and who is put through `c`: before these a letter says something. */
const PARTY = /^(number|num|nr|no|party|msisdn)$/

/** Names that are a position, not a name. */
const NAMELESS = /^(unnamed|column|col|field|f|c|v|x|var|value|data|_)?\d*$/

/** Words that glued names are cut into. Short ones and those that end many words (`age`, `sex`) are left out. */
const PARTS: readonly string[] = (
  'address addr first last middle full given family maiden user name names login phone number mobile home work mail email zip code postal post birth date birthday country city state ' +
  'street house card credit account bank account customer client patient employee person contact company order product item price total unit quantity invoice purchase session cookie device ' +
  'agent browser page view views title path url visit time stamp last login password pass word hash secret token key access api security social status type count amount ' +
  'expire expiry expiration expired month year day holder owner cardholder billing shipping ship bill line region province county location latitude longitude geo job position department ' +
  'marital gender ethnic group blood heart rate review rating score comment text feedback survey response answer question preferred language favorite favourite like likes share shares follower followers ' +
  'click clicked open opened bounce event action campaign newsletter ticket complaint case cart checkout abandoned basket wish list checkout payment method transaction receipt discount tax sub grand ' +
  'referrer landing exit screen resolution client server source medium medium advertising tracking visitor member student guest passenger recipient sender author reviewer ' +
  'tel fax cell telephone ip mac id no nr num ssn vin iban bic swift examination vaccine'
).split(' ')
const PART_SET: ReadonlySet<string> = new Set(PARTS)
const LONGEST_PART = 12

/** Columns that all must begin alike; two or three do by chance. */
const LEAST_PREFIXED = 5
const PREFIX = /^([A-Za-z]{2,4})_(?=[A-Za-z])/
/** Behind a prefix these say too little: `PAT_ID`, `PAT_NAME`. */
const BARE = /^(?:id|name|no|nr|num|number|code|type|key|title|text|date|desc|description|value|first|last|full|uid|uuid)$/i

/**
 * Where all columns of a table begin with the same few letters (`LAB_DATE`, `LAB_NOTE` of `laboratory`) those say which table it is, and
 * nothing of the column.
 *
 * @returns the names without them; undefined where there is no such prefix, or it is a word of its own (`user_`)
 */
export function withoutSharedPrefix(names: readonly (string | null)[]): readonly string[] | undefined {
  if (names.length < LEAST_PREFIXED) return undefined
  const prefix = PREFIX.exec(names[0] ?? '')?.[1]?.toLowerCase()
  if (prefix === undefined || PART_SET.has(prefix) || PREFIXES_THAT_SAY.has(prefix)) return undefined
  const found: string[] = []
  for (const name of names) {
    if (name === null || PREFIX.exec(name)?.[1]?.toLowerCase() !== prefix) return undefined
    const rest = name.slice(prefix.length + 1)
    found.push(BARE.test(rest) ? name : rest)
  }
  return found
}

const PREFIXES_THAT_SAY: ReadonlySet<string> = new Set(
  'usr emp cust acct addr is has do no utm ga pref opt min max avg num cc cvv dob'.split(' '),
)

/**
 * @returns the words of a name, folded; none if the name is only a position (`column3`, `Unnamed: 0`)
 */
export function wordsOf(name: string): readonly string[] {
  if (name.length <= LONGEST_GENDERS && LETTERS_OF_GENDERS.test(name)) return GENDER
  const words = PLAIN.test(name) ? name.split('_').filter((word) => word.length > 0) : splitName(name)
  if (NAMELESS.test(words.join(''))) return []
  while (words.length > (PARTY.test(words[1] ?? '') ? 2 : 1) && LEADING.test(words[0] as string)) words.shift()
  while (words.length > 1 && TRAILING.test(words[words.length - 1] as string)) words.pop()
  return words.flatMap((word) => partsOf(word))
}

/** `m/w/d`, `H/F`, `k/m`: what the letters in the field are. */
const LETTERS_OF_GENDERS = /^(?:[mhkfw] ?[/|] ?[mhkfwv]|[mhkfwv] ?[/|] ?[mhkfw])(?: ?[/|] ?[dxo*])?$/i
const LONGEST_GENDERS = 9
const GENDER: readonly string[] = ['gender']

/** Names that splitName splits at `_` and nowhere else. Perf: most names are such, and a run reads thousands of its rules' (start-up). */
const PLAIN = /^[a-z_]{1,400}$/
/** As far as names of ASCII go whose marks all part words. */
const ASCII = /^[\x00-\x22\x24-\x7f]{1,400}$/

/**
 * Letters without capitals beside those of ASCII: of Western and Cyrillic alphabets, kana, Chinese and Hangul. Perf: names that rules list are
 * such, and what knows all letters takes milliseconds to be made (start-up).
 */
const SMALL = /^[a-z\xdf-\xf6\xf8-\xff\u0430-\u044f\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3_]{1,400}$/

export function splitName(name: string): string[] {
  if (ASCII.test(name)) return splitAscii(name)
  if (!SMALL.test(name)) return splitWords(name)
  return fold(name)
    .normalize('NFC')
    .split('_')
    .filter((word) => word.length > 0)
}

/** As splitWords. Perf: names of keys and files are read by the thousand (bench: repositories). */
function splitAscii(name: string): string[] {
  const words: string[] = []
  let word = ''
  let before: Sign = 'other'
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const sign = signOf(code)
    const ends =
      (sign === 'capital' &&
        (before === 'small' ||
          before === 'digit' ||
          (before === 'capital' && i + 1 < name.length && signOf(name.charCodeAt(i + 1)) === 'small'))) ||
      (sign === 'digit' && (before === 'small' || before === 'capital')) ||
      (sign === 'small' && before === 'digit')
    before = sign
    // Apostrophes lie within words.
    if (code === 0x27 || code === 0x60) continue
    const isOfWord = sign !== 'other' || code === 0x25 || code === 0x3f || code === 0x40
    if ((ends || !isOfWord) && word !== '') {
      words.push(word)
      word = ''
    }
    if (isOfWord) word += sign === 'capital' ? String.fromCharCode(code | 32) : name[i]
  }
  if (word !== '') words.push(word)
  return words
}

type Sign = 'small' | 'capital' | 'digit' | 'other'

function signOf(code: number): Sign {
  if (code >= 97 && code <= 122) return 'small'
  if (code >= 65 && code <= 90) return 'capital'
  return code >= 48 && code <= 57 ? 'digit' : 'other'
}

/** The words of a name in any script. */
export function splitWords(name: string): string[] {
  const spaced = name
    .slice(0, 400)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
  // `Order#`, `# of items`
  const numbered = spaced.replace(/(^|\s|\p{L}{3})#(?=\s|$)/gu, '$1 number')
  // Composed: marks are parts of letters (`ビ`), and of words where vowels are marks (Thai, Hindi).
  return fold(numbered.replaceAll('.', ' '))
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}%#@?]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word.length > 0)
}

/** A word cut into known parts, the fewest, if they cover it; else the word itself. */
function partsOf(word: string): readonly string[] {
  if (word.length < 6 || word.length > 40 || PART_SET.has(word)) return [word]
  const best: (readonly string[] | undefined)[] = [[]]
  for (let start = 0; start < word.length; start++) {
    const head = best[start]
    if (head === undefined || head.length >= 4) continue
    for (let end = start + 1; end <= Math.min(start + LONGEST_PART, word.length); end++) {
      const part = word.slice(start, end)
      if (!PART_SET.has(part) || (part.length < 3 && end < word.length)) continue
      if (best[end] === undefined || head.length + 1 < (best[end] as readonly string[]).length) best[end] = [...head, part]
    }
  }
  const parts = best[word.length]
  return parts !== undefined && parts.length > 1 ? parts : [word]
}

/** `orders` as `order`; words too short or ending in `ss` stay. */
export function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|status|bonus|virus|campus|census)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Words of a table's or file's name that say nothing about its content. */
const TABLE_NOISE =
  /^(data|table|tbl|csv|tsv|json|jsonl|ndjson|sql|xlsx|txt|gz|zip|export|exports|dump|sample|samples|test|train|all|list|full|history|public|dbo|final|new|old|v|raw|copy|file|small|large|\d+)$/

/** @param name a SQL table, the last name of a JSON array, or a file's path */
export function tableWordsOf(name: string): readonly string[] {
  const base = name.replace(/^.*[/!\\]/, '').replace(/(\.[a-z0-9]{1,6})+$/i, '')
  return wordsOf(base).filter((word) => !TABLE_NOISE.test(word))
}
