/** Names of fields and tables in English, for rules whose phrases are English: `date_commande`, `Bestelldatum` and `ord_dt` as order date. */
import { remembered } from '../model/memo.ts'
import { foreignWord } from '../../rules/words/field-words.ts'

/** Shortest part of a compound. */
const LEAST_PART = 4
const LONGEST_WORD = 40
const MOST_KNOWN = 4096
const known = new Map<string, readonly (readonly string[])[]>()

/**
 * @param words folded, as field-name.ts makes them
 * @returns the name in English, as it stands and with its words the other way round, as Romance and Slavic languages have them; none
 * if there is nothing to translate
 */
export function englishOf(words: readonly string[]): readonly (readonly string[])[] {
  return remembered(known, MOST_KNOWN, words.join(' '), translated, words)
}

function translated(written: readonly string[]): readonly (readonly string[])[] {
  const words = joined(written.flatMap(cut))
  const isForeign = words.some((word) => translate(word, false) !== null)
  const plain = isForeign ? words.flatMap((word) => translate(word, true) ?? [word]).filter((word) => !LINKS.has(word)) : []
  // `enviado_el`, `erteilt_am`: sent at, granted at.
  if (plain.length > 1 && AT.has(plain[plain.length - 1] as string)) plain[plain.length - 1] = 'at'
  const told = withOneDate(plain)
  return !isForeign ? [] : told.length < 2 || told.length > 4 ? [told] : [told, told.toReversed()]
}

/** `szul_datum`, `data_nasc`, `synt_aika`: the word for birth is a date already. */
function withOneDate(plain: readonly string[]): readonly string[] {
  const birth = plain.indexOf('birth')
  if (plain.length === BIRTH.length || birth < 2 || plain[birth - 1] !== 'of' || plain[birth - 2] !== 'date') return plain
  return plain.filter((word, i) => (i > birth - 3 && i <= birth) || !DATES.has(word))
}

const BIRTH = ['date', 'of', 'birth']
const DATES: ReadonlySet<string> = new Set(['date', 'time', 'day'])

/** Two words that mean one thing: `tipo_sanguineo`. */
function joined(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const pair = `${words[i]}_${words[i + 1]}`
    if (i + 1 < words.length && foreignWord(pair) !== undefined) {
      found.push(pair)
      i++
    } else found.push(words[i] as string)
  }
  return found
}

/** Scripts that put no blanks between words, or not between all. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** What holds words together there. */
const PARTICLE = /^[のをにはがとおご的之의을를은는이가]+$/u
const LONGEST_KNOWN = 8

/** The known words of a word of such a script, the longest first, and what lies between them. */
function cut(word: string): readonly string[] {
  if (!UNSPACED.test(word) || word.length > LONGEST_WORD || foreignWord(word) !== undefined) return [word]
  const found: string[] = []
  let between = ''
  const end = (): void => {
    if (between !== '' && !PARTICLE.test(between)) found.push(between)
    between = ''
  }
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_KNOWN, word.length - at)
    while (length > 0 && foreignWord(word.slice(at, at + length)) === undefined) length--
    if (length === 0) between += word[at++]
    else {
      end()
      found.push(word.slice(at, at + length))
      at += length
    }
  }
  end()
  return found
}

/** `date_de_commande`, `fecha_del_pedido`. */
const LINKS: ReadonlySet<string> = new Set('de del du des della di do da van der'.split(' '))

/** What stands after what was done and before when. */
const AT: ReadonlySet<string> = new Set('el am le il em op um dnia'.split(' '))

/** English words that other languages put compounds together with. */
const BORROWED: ReadonlySet<string> = new Set(
  'feedback newsletter service support ticket tracking email mail score rating login shop online status code info team marketing order cookie session link click video post web'.split(
    ' ',
  ),
)

/** @param always also words that are English too */
function translate(word: string, always: boolean): readonly string[] | null {
  const whole = foreignWord(word)
  if (whole !== undefined) return whole.isEnglishToo && !always ? null : whole.english.split('_')
  // Participles agree: `envoyee`, `abiertos`.
  const base = /^\p{L}{4,}?(?:es|e|s)$/u.test(word) ? foreignWord(word.replace(/(?:es|e|s)$/, '')) : undefined
  if (base !== undefined && !base.isEnglishToo) return base.english.split('_')
  // `Reisepassnr`, `kundnr`, `asiakasnro`: an `s` between may be of the word itself.
  const numbered = /^(\p{L}{2,})(?:nr|num|nbr|nro)$/u.exec(word)?.[1]
  const counted = numbered === undefined ? undefined : (foreignWord(numbered) ?? foreignWord(numbered.replace(/s$/, '')))
  if (counted !== undefined && !counted.isEnglishToo) return [...counted.english.split('_'), 'number']
  if (word.length < 2 * LEAST_PART || word.length > LONGEST_WORD) return null
  for (let cut = word.length - LEAST_PART; cut >= LEAST_PART; cut--) {
    const start = word.slice(0, cut)
    const rest = word.slice(cut)
    const head = foreignWord(start)
    const tail = foreignWord(rest) ?? (rest.startsWith('s') ? foreignWord(rest.slice(1)) : undefined)
    // `Orderdatum`
    if (tail !== undefined && !tail.isEnglishToo && BORROWED.has(start)) return [start, ...tail.english.split('_')]
    if (head === undefined || (head.isEnglishToo && !always)) continue
    if (tail !== undefined) return [...head.english.split('_'), ...tail.english.split('_')]
    // `Kundenfeedback`
    if (BORROWED.has(rest)) return [...head.english.split('_'), rest]
  }
  return null
}
