/** Which of the phrases that announce an identifier in text are names of fields as well: `codice_fiscale`, `<numeroDeContribuinte>`. */
import type { Rule } from '../model/rule.ts'
import { wordsOf } from './field-name.ts'

/** Of a field that is called so one value may be all there is: a check that lets more through does not tell it from a number of another kind. */
const MOST_CHANCE = 0.1

/** Few numbers of any other kind pass such a check, whatever they are called. */
const PROOF_CHANCE = 0.01

/** Words that any program calls its own numbers by. What is called by nothing else says of which scheme it is where the check does. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'id ids no nr num number numero nummer numer code codigo codice kod key ref reference card account tax vat company business provider patient ' +
    'pupil customer client member user employee registration registered identification identifier identity personal person individual individuals ' +
    'national insurance health service social security document unique file name type value reg serial licence license passport ' +
    'de del la le di do da du of and the my e a i y'
  ).split(' '),
)
/** Shorter ones mean something else in some other trade or language: `bis`, `tic`, `can`. */
const LEAST_LETTERS = 4
/** With a common word beside it: `nhs_num`. */
const LEAST_LETTERS_OF_MORE = 3
const LATIN = /^[a-z]+$/

/** @returns names as `wordsOf` gives their words, joined by `_`; none for rules that do not check their values, and for plates */
export function cueNamesOf(rule: Rule): readonly string[] {
  const { identifier } = rule
  if (identifier === undefined || !identifier.checked || identifier.chance > MOST_CHANCE || rule.class === 'vehicle') return []
  return identifier.cues.flatMap((cue) => {
    const words = wordsOf(cue)
    return saysWhich(words, identifier.chance <= PROOF_CHANCE) ? [words.join('_')] : []
  })
}

function saysWhich(words: readonly string[], isProven: boolean): boolean {
  const least = words.length > 1 ? LEAST_LETTERS_OF_MORE : LEAST_LETTERS
  const isCommon = (word: string): boolean => COMMON.has(word) && !(isProven && words.length > 1)
  return words.some((word) => !isCommon(word) && (LATIN.test(word) ? word.length >= least : word.length > 1))
}
