/** Tells people's names by lists of given names and surnames, and by script where the lists are thin. */
import { fold } from '../../rules/words/fold.ts'
import { CHINESE_SURNAMES, COMMON_KOREAN_SURNAMES, JAPANESE_SURNAMES } from '../../rules/words/east-asian-surnames.ts'
import { factsOf, type WordFacts } from '../../rules/words/lexicon.ts'

const NAME_CHARACTERS = /^[\p{L}\p{M} .,'’`-]+$/u
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam lord lady rev hon herr frau fr mme mlle m sr sra srta sig dott ing capt sgt judge senator rep'.split(
    ' ',
  ),
)
/** Clergy are called by their given names. */
const CLERGY: ReadonlySet<string> = new Set('bishop archbishop father pastor rabbi imam deacon'.split(' '))
/** What nobody else is called: whoever bears it has a name behind it, be it in no list. */
const PRELATES: ReadonlySet<string> = new Set('bishop archbishop rabbi imam'.split(' '))
const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv md phd dds esq dvm cpa rn do mba'.split(' '))
/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della der den di du la le van von zu zum ten ter af av el al bin ibn ben y e dalla lo mac mc st'.split(
    ' ',
  ),
)

const FIGURES = /(\p{L}{2,})_?\d{1,4}(?=[\s,]|$)/gu
const CODE = /^\p{Lu}{2,4}$/u

/**
 * The name in a cell: of a mailbox (`Doe, Jane <jane@example.org>`) the part before the address, of a list its first entry;
 * figures that made a name unique (`Jane17`) are dropped. A few capitals with figures are a code (`EEG021`, `TP53`).
 */
export function nameIn(text: string): string {
  const entry = text.replace(/\s*[<‹(].*$|;.*$/, '').replace(/^['"]+|['"]+$/g, '')
  return entry.replace(FIGURES, (all: string, name: string) => (CODE.test(name) ? all : name)).trim()
}

/** One word that people are called by. */
export function isGivenName(word: string): boolean {
  if (!NAME_CHARACTERS.test(word)) return false
  const facts = best(word)
  return (facts.given >= 2 && facts.common < 3) || isChineseName(word) || isCyrillicName(word)
}

/** One or two words that are a family name. */
export function isSurname(text: string): boolean {
  if (!NAME_CHARACTERS.test(text)) return false
  const words = text.split(/\s+/)
  const last = words[words.length - 1] as string
  const facts = best(last)
  const known = (facts.surname >= 1 && facts.common < 2) || facts.surname >= 3
  return (
    (known && words.slice(0, -1).every((word) => PARTICLES.has(fold(word)) || best(word).surname >= 1)) ||
    isChineseName(text) ||
    isCyrillicName(text)
  )
}

/**
 * Two to six words with a given name and a different word that is a surname, or an initial or title with a surname; at most half of
 * the words common ones.
 */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || !NAME_CHARACTERS.test(text)) return false
  if (isCyrillicName(text) || isChineseName(text)) return true
  const words = text.split(/[\s,]+/).filter((word) => word.length > 0)
  if (words.length < 2 || words.length > 7) return false
  let title = false
  let isClergy = false
  let isPrelate = false
  let initials = 0
  let common = 0
  let counted = 0
  const facts: WordFacts[] = []
  for (const word of words) {
    const plain = fold(word)
    if (TITLES.has(plain) && facts.length === 0 && plain.length > 1) title = true
    else if (CLERGY.has(plain) && facts.length === 0) {
      isClergy = true
      isPrelate ||= PRELATES.has(plain)
    } else if (SUFFIXES.has(plain) && facts.length > 0) continue
    else if (plain.length <= 1 || /^\p{Lu}\.\p{Lu}\.?$/u.test(word)) initials++
    else if (!PARTICLES.has(plain)) {
      const known = best(word)
      facts.push(known)
      counted++
      if (known.common >= 2 && known.given < 3 && known.surname < 3) common++
    }
  }
  if (counted === 0 || common * 2 > counted) return false
  if (
    isPrelate &&
    counted <= 2 &&
    facts.every((known) => known.common === 0 || known.given > 0) &&
    words.every((word) => /^\p{Lu}/u.test(word))
  )
    return true
  const surname = facts.some((known) => known.surname >= 2)
  if (counted === 1) return ((title || initials > 0) && surname) || (isClergy && facts.some(({ given }) => given >= 1))
  return facts.some((given, i) => given.given >= 1 && facts.some((other, j) => i !== j && other.surname >= 1))
}

/** Of a hyphenated word's parts the best known stands for it. */
function best(word: string): WordFacts {
  const whole = factsOf(word.replace(/^[.,'’`-]+|[.,'’`-]+$/g, ''))
  if (whole.given + whole.surname > 0 || !word.includes('-')) return whole
  let found = whole
  for (const part of word.split('-')) {
    const facts = factsOf(part)
    if (facts.given + facts.surname > found.given + found.surname) found = facts
  }
  return found
}

const CHINESE = CHINESE_SURNAMES + COMMON_KOREAN_SURNAMES
const JAPANESE = new RegExp(`^(?:${JAPANESE_SURNAMES.join('|')})`)

function isChineseName(text: string): boolean {
  const plain = text.replace(/[\s　]/g, '')
  if (plain.length < 2 || plain.length > 5 || !/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(plain)) return false
  return (plain.length <= 4 && CHINESE.includes(plain[0] as string)) || JAPANESE.test(plain)
}

/** Two or three Cyrillic words of which one ends as surnames and patronymics do. */
function isCyrillicName(text: string): boolean {
  if (!/^[\p{Script=Cyrillic}\s.'’-]+$/u.test(text)) return false
  return /(ов|ова|ев|ева|ёв|ёва|ин|ина|ский|ская|цкий|цкая|енко|чук|ович|евич|овна|евна|ян)(\s|$)/.test(text.toLowerCase())
}
