/** Words of names of fields and tables that are not English, or short, by what they are in English. */
import { BEHAVIOUR_LINES } from './behaviour-words.ts'
import { fold } from './fold.ts'
import { PERSON_LINES } from './person-words.ts'
import { SCRIPT_LINES } from './script-words.ts'
import { SHORT_LINES } from './short-words.ts'

export interface ForeignWord {
  readonly english: string
  /** English has such a word too: it counts only beside another that it has not. */
  readonly isEnglishToo: boolean
}

interface FieldWords {
  readonly whole: ReadonlyMap<string, ForeignWord>
  /** Beginnings of words that languages with cases end in several ways. */
  readonly stems: ReadonlyMap<string, ForeignWord>
}

/** A beginning has at least as many letters, and an ending at most. */
const LEAST_STEM = 3
const LONGEST_ENDING = 5

let known: FieldWords | undefined

/** @param word folded, as names of fields are; two words joined by `_` */
export function foreignWord(word: string): ForeignWord | undefined {
  known ??= read()
  const whole = known.whole.get(word)
  if (whole !== undefined) return whole
  for (let end = word.length; end >= Math.max(LEAST_STEM, word.length - LONGEST_ENDING); end--) {
    const stem = known.stems.get(word.slice(0, end))
    if (stem !== undefined) return stem
  }
  return undefined
}

const FOLDED = /^[a-z_]+$/

/** Where a word has two meanings, the later list says which one counts. */
function read(): FieldWords {
  const whole = new Map<string, ForeignWord>()
  const stems = new Map<string, ForeignWord>()
  for (const line of `${SHORT_LINES}${PERSON_LINES}${SCRIPT_LINES}${BEHAVIOUR_LINES}`.split('\n')) {
    const [english = '', words = ''] = line.split(': ')
    for (const written of words.split(' ')) {
      if (written === '') continue
      const bare = /[?*]$/.test(written) ? written.slice(0, -1) : written
      // Perf: most are folded as they stand (start-up).
      const word = FOLDED.test(bare) ? bare : fold(bare).normalize('NFC')
      ;(written.endsWith('*') ? stems : whole).set(word, { english, isEnglishToo: written.endsWith('?') })
    }
  }
  return { whole, stems }
}
