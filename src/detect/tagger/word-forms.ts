/** Names that no list has as they are written, but in another form: declined (`Kowalskiego`, `Nováka`, `Jono`), or two in one word (`AnnaKowalska`). */
import { fold } from '../../../rules/words/fold.ts'
import { factsOf } from '../../../rules/words/lexicon.ts'

/** For what a word ends in, folded: what its first case may end in instead. Longest first; the first that fits is looked up. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, instead: readonly string[]])[]>> = {
  a: [
    ['ka', ['k', 'ek']],
    ['la', ['l', 'el']],
    ['ca', ['ec']],
    ['a', ['', 'o']],
  ],
  e: [
    ['rze', ['ra', 'r']],
    ['ie', ['', 'a']],
    ['ce', ['ka', 'ec']],
    ['e', ['a', '']],
  ],
  i: [
    ['owi', ['', 'a']],
    ['ovi', ['', 'a']],
    ['i', ['a', 'ia', '']],
  ],
  y: [['y', ['a', '']]],
  u: [
    ['iemu', ['i', 'y']],
    ['emu', ['i', 'y']],
    ['ou', ['a']],
    ['u', ['', 'a']],
  ],
  o: [
    ['iego', ['i']],
    ['ego', ['i', 'y']],
    ['eho', ['y']],
    ['o', ['as', 'a']],
  ],
  m: [
    ['kiem', ['ek', 'k']],
    ['iem', ['', 'ia']],
    ['lem', ['l', 'el']],
    ['em', ['']],
    ['om', ['', 'a']],
    ['im', ['i']],
    ['ym', ['y']],
  ],
  j: [
    ['iej', ['a']],
    ['ej', ['a']],
  ],
  n: [
    ['sen', ['nen']],
    ['n', ['']],
  ],
  k: [
    ['nak', ['']],
    ['nek', ['']],
  ],
  l: [
    ['val', ['']],
    ['vel', ['']],
  ],
}
/** Letters that a form has at least. */
const SHORTEST = 4
/** Levels of a list (1 to 4) from which on a form counts, as one less: rare names have too many neighbours. */
const LISTED = 2
const NONE = [0, 0] as const
/** Level of the list of words from which on a word is an everyday one. */
const ORDINARY = 2

/**
 * @param spelling one capital at least, in no list @param folded the same, folded
 * @returns levels as a given name and as a surname, 0 to 3
 */
export function factsOfForm(spelling: string, folded: string): readonly [given: number, surname: number] {
  const second = humpOf(spelling)
  if (second > 0) {
    const first = factsOf(spelling.slice(0, second))
    const last = factsOf(spelling.slice(second))
    // `PascalCase`, `PageBase`: of two words in one the second must not be a word first.
    if (last.common >= ORDINARY) return NONE
    const given = Math.max(first.given, formOf(fold(spelling.slice(0, second)))[0])
    const surname = Math.max(last.surname, formOf(fold(spelling.slice(second)))[1])
    return given >= LISTED && surname > 0 ? [given - 1, Math.max(1, surname - 1)] : NONE
  }
  return formOf(folded)
}

function formOf(folded: string): readonly [given: number, surname: number] {
  if (folded.length < SHORTEST) return NONE
  const endings = ENDINGS[folded.slice(-1)]
  if (endings === undefined) return NONE
  for (const [ending, instead] of endings) {
    if (!folded.endsWith(ending)) continue
    let given = 0
    let surname = 0
    const stem = folded.slice(0, -ending.length)
    for (const end of instead) {
      const facts = factsOf(stem + end)
      given = Math.max(given, facts.given)
      surname = Math.max(surname, facts.surname)
    }
    if (given >= LISTED || surname >= LISTED) return [Math.max(0, given - 1), Math.max(0, surname - 1)]
  }
  return NONE
}

/** Where a second capital begins another word, three letters or more on each side; 0 if none does, or several do. */
function humpOf(spelling: string): number {
  let at = 0
  for (let i = 1; i < spelling.length; i++) {
    const letter = spelling[i] as string
    if ((letter >= 'a' && letter <= 'z') || letter === letter.toLowerCase()) continue
    if (at > 0 || i < 3 || spelling.length - i < 3) return 0
    at = i
  }
  return at
}
