/** Names of fields and tables in English, for rules whose phrases are English: `date_commande`, `Bestelldatum` and `ord_dt` as order date. */
import { remembered } from '../model/memo.ts'
import { BEHAVIOUR_WORDS } from '../../rules/words/behaviour-words.ts'

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

function translated(words: readonly string[]): readonly (readonly string[])[] {
  const isForeign = words.some((word) => translate(word, false) !== null)
  const plain = isForeign ? words.flatMap((word) => translate(word, true) ?? [word]).filter((word) => !LINKS.has(word)) : []
  // `enviado_el`, `erteilt_am`: sent at, granted at.
  if (plain.length > 1 && AT.has(plain[plain.length - 1] as string)) plain[plain.length - 1] = 'at'
  return !isForeign ? [] : plain.length < 2 || plain.length > 4 ? [plain] : [plain, plain.toReversed()]
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
  const whole = BEHAVIOUR_WORDS.get(word)
  if (whole !== undefined) return whole.isEnglishToo && !always ? null : whole.english.split('_')
  // Participles agree: `envoyee`, `abiertos`.
  const base = /^\p{L}{4,}?(?:es|e|s)$/u.test(word) ? BEHAVIOUR_WORDS.get(word.replace(/(?:es|e|s)$/, '')) : undefined
  if (base !== undefined && !base.isEnglishToo) return base.english.split('_')
  if (word.length < 2 * LEAST_PART || word.length > LONGEST_WORD) return null
  for (let cut = word.length - LEAST_PART; cut >= LEAST_PART; cut--) {
    const start = word.slice(0, cut)
    const rest = word.slice(cut)
    const head = BEHAVIOUR_WORDS.get(start)
    const tail = BEHAVIOUR_WORDS.get(rest) ?? (rest.startsWith('s') ? BEHAVIOUR_WORDS.get(rest.slice(1)) : undefined)
    // `Orderdatum`
    if (tail !== undefined && !tail.isEnglishToo && BORROWED.has(start)) return [start, ...tail.english.split('_')]
    if (head === undefined || (head.isEnglishToo && !always)) continue
    if (tail !== undefined) return [...head.english.split('_'), ...tail.english.split('_')]
    // `Kundenfeedback`
    if (BORROWED.has(rest)) return [...head.english.split('_'), rest]
  }
  return null
}
