/** What is called after somebody: diseases, tests, laws, methods, and products with a title. */
import { fold } from '../../../rules/words/fold.ts'
import type { Decoder } from './decoder.ts'
import { CASE, hashText, WORD_KIND, type Word } from './words.ts'

/** Perf: made when a name is first met (start-up). */
function hashes(list: string): () => ReadonlySet<number> {
  let made: ReadonlySet<number> | undefined
  return () => {
    made ??= new Set(
      list
        .trim()
        .split(/\s+/)
        .map((word) => hashText(fold(word))),
    )
    return made
  }
}

/** Behind a name, in small letters. */
const CALLED = hashes(`
  disease syndrome phenomenon lymphoma sarcoma palsy contracture thyroiditis reflex manoeuvre maneuver catheter fracture hernia distribution theorem
  equation algorithm conjecture inequality transform constant paradox doctrine amendment`)
/** The same, but they may also be somebody's: `Mary test`. */
const CALLED_RARELY = hashes('sign test score scale law process method principle effect drain')
/** Before a name: `Morbus Basedow`, `maladie de Crohn`, `test di Phalen`. */
const CALLS = hashes(`
  morbus morbo maladie enfermedad doença doenca choroba syndrome síndrome sindrome syndrom syndroom test signe signo segno segnale fracture fractura frattura
  ley loi legge teorema théorème lymphome linfoma`)
const LINKS = hashes('de di du des del von da d')
/** `Gauß-Verteilung`, `Hashimoto-Thyreoiditis`. */
const COMPOUNDS = hashes(
  'verteilung syndrom verfahren gesetz zeichen methode test motor krankheit thyreoiditis lymphom fraktur schema klassifikation effekt prinzip reaktion',
)
/** What is called by a title and a name, and is nobody. */
const TITLED = hashes('pepper martens oetker kipling scholl')

const HYPHEN = hashText('-')
const APOSTROPHES = hashes("' ’")
const TITLES = hashes('dr mr mrs')

/** True if the name of the tokens [first, last] is part of what a thing is called by. @param titled a title stands before it */
export function isEponym(decoder: Decoder, first: number, last: number, titled: boolean): boolean {
  const { tokens, words } = decoder
  const wordAt = (k: number): Word | null => (k >= 0 && k < tokens.count ? (words.all[tokens.word[k] as number] as Word) : null)
  const start = wordAt(first) as Word
  if (titled) {
    const title = wordAt(first - 1)?.kind === WORD_KIND.mark ? wordAt(first - 2) : wordAt(first - 1)
    return last === first && TITLED().has(start.hash) && title !== null && TITLES().has(title.hash)
  }
  if (CALLS().has(start.hash) && last > first) return true
  if (COMPOUNDS().has((wordAt(last) as Word).hash) && last > first && wordAt(last - 1)?.kind === WORD_KIND.mark) return true
  if (wordAt(last + 1)?.hash === HYPHEN && COMPOUNDS().has(wordAt(last + 2)?.hash ?? 0)) return true
  let next = last + 1
  // `Crohn's disease`
  if (APOSTROPHES().has(wordAt(next)?.hash ?? 0)) next += 2
  const behind = wordAt(next)
  if (behind !== null && behind.letters === CASE.lower) {
    if (CALLED().has(behind.hash)) return true
    if (CALLED_RARELY().has(behind.hash) && last === first && start.facts % 5 === 0) return true
  }
  let before = first - 1
  while (before >= 0 && (LINKS().has(wordAt(before)?.hash ?? 0) || APOSTROPHES().has(wordAt(before)?.hash ?? 0))) before--
  return last === first && CALLS().has(wordAt(before)?.hash ?? 0) && (start.facts % 5 === 0 || before < first - 1)
}
