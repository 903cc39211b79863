/** Names in the place of a street, a city, a post or a firm. */
import { CUE } from '../../../rules/words/text-cues.ts'
import type { Decoder } from './decoder.ts'
import { CASE, hashesOf, type Word, WORD_KIND } from './words.ts'

/** Words of streets that are nothing else: `place de Marie` and `cours de Jean` are hers and his. */
const STREETS = hashesOf('rue avenue boulevard ruelle impasse faubourg quai calle avenida rua travessa viale piazza strada')
/** With its article: one word to the tagger. */
const ELIDED = /^[ld]['’](?:avenue|impasse)$/i
const LINKS = hashesOf('de du des del della da do dos la le les los las')
/** `rue du Docteur`, `avenue du Général`, at most two of them, and the links between. */
const MOST_BEFORE = 5

/** `rue de Paris`, `avenue du Général Leclerc`: the street's word before it, with nothing between but links and titles. */
export function isOfStreet({ tokens, words, bytes }: Decoder, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - MOST_BEFORE); i--) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.word) return false
    if (STREETS.has(word.hash) || ELIDED.test(wordText(bytes, tokens.start[i] as number, tokens.end[i] as number))) return true
    if (!LINKS.has(word.hash) && word.letters === CASE.lower) return false
  }
  return false
}

/** Of the United States and Canada, but for those that are degrees as well: `Chang, MD`. */
const STATES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR RI SC SD TN TX UT VT VA WA WV WI WY DC
  ON QC BC AB MB SK NS NB NL PE`.split(/\s+/),
)
/** Perf: of a word that is long enough only. */
function wordText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < 8 || end - start > 12) return ''
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
}

const COMMA = 44
const BLANK = 32

/** `Charlotte, NC`: a city, and the two capitals of its state behind a comma and a blank. */
export function isBeforeState({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  const end = tokens.end[last] as number
  if (bytes[end] !== COMMA || bytes[end + 1] !== BLANK || last + 2 >= tokens.count) return false
  const state = last + 2
  if (tokens.start[state] !== end + 2 || tokens.end[state] !== end + 4) return false
  if (!STATES.has(String.fromCharCode(bytes[end + 2] as number, bytes[end + 3] as number))) return false
  return first === last && (words.all[tokens.word[first] as number] as Word).rough >> 6 > 0
}

/** Keys of where somebody works and as what. */
const KEYS = hashesOf(`
  employer employeur arbeitgeber empleador empregador werkgever arbetsgivare job fonction funktion funcion função poste position occupation
  profession beruf acronym`)
const ROLES = hashesOf('role rôle rolle rol ruolo')
const COLON = 58

/**
 * `employer: Numa`, `role: Développeur Fullstack`: behind a key that opens the line, and not a name in full, for people are employers, too.
 */
export function isPostOrFirm({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  let colon = first - 1
  while (colon >= Math.max(1, first - MOST_QUOTES) && bytes[tokens.start[colon] as number] !== COLON) {
    if (tokens.kind[colon] !== WORD_KIND.mark) return false
    colon--
  }
  if (colon < 1 || bytes[tokens.start[colon] as number] !== COLON) return false
  let at = colon - 1
  while (at > 0 && tokens.kind[at] === WORD_KIND.mark) at--
  const key = words.all[tokens.word[at] as number] as Word
  if (!KEYS.has(key.hash) && !ROLES.has(key.hash)) return false
  for (let i = at - 1; i >= 0; i--) {
    if (tokens.kind[i] === WORD_KIND.feed) break
    if (tokens.kind[i] !== WORD_KIND.mark) return false
  }
  const start = words.all[tokens.word[first] as number] as Word
  return first === last || start.facts % 5 === 0 || (start.cues & CUE.role) !== 0
}

/** Between a key's colon and its value: a quote. */
const MOST_QUOTES = 3
