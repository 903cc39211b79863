/** The names of the project that is scanned, in its own files: a program called like somebody is hardly somebody there. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { fold } from '../../../rules/words/fold.ts'
import { describe, WORD_KIND, type Word } from '../tagger/words.ts'
import { textOf } from '../located.ts'

/** Bits that a find loses by being called like the project, and by a word of it where no other is anybody's name. */
const WHOLE_BITS = -7
const PART_BITS = -4
/** Levels of the lists from which on another word of the find makes it somebody: `Monica Lindqvist`, `Ines Monica`. */
const GIVEN = 3
const SURNAME = 1
/** Bytes before a find in which a title is looked for. */
const TITLE_BYTES = 16

/** Endings of other scripts part from a name in Latin letters: `Ruby는`. */
const WORDS = /[\p{Script=Latin}\p{M}]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu

export class OwnNames {
  private readonly names: readonly ReadonlySet<string>[]

  /** @param names in lower case, words parted by a blank. A given name and a surname are somebody's, whose project it is. */
  constructor(names: readonly string[]) {
    this.names = names
      .map((name) => name.split(' ').map(fold))
      .filter((words) => !isSomebody(words))
      .map((words) => new Set(words))
  }

  /** What being the project's name speaks against a name found at `bytes[from..to)`, in bits: 0 for most. */
  bits(bytes: Uint8Array, from: number, to: number): number {
    if (this.names.length === 0) return 0
    const words = textOf(bytes, from, to).match(WORDS) ?? []
    // `Monica's`.
    if (words.length > 1 && words.at(-1) === 's') words.pop()
    const folded = words.map(fold)
    for (const name of this.names) {
      const own = folded.filter((word) => name.has(word)).length
      if (own === folded.length && own === name.size) return isTitled(bytes, from) ? 0 : WHOLE_BITS
      if (own === 0 || own < name.size) continue
      // `Tidewire Sid`: nobody is called by the first of these words.
      if (name.has(folded[0] as string) && !isOfPeople(words[0] as string)) return WHOLE_BITS
      return words.some((word, i) => !name.has(folded[i] as string) && isOfPeople(word)) || isTitled(bytes, from) ? 0 : PART_BITS
    }
    return 0
  }
}

function isSomebody(words: readonly string[]): boolean {
  if (words.length < 2) return false
  const [first, ...rest] = words.map((word) => describe(capital(word), WORD_KIND.word)) as [Word, ...Word[]]
  return first.facts % 5 >= GIVEN && rest.some(({ facts }) => Math.floor(facts / 5) % 5 >= SURNAME)
}

function isOfPeople(word: string): boolean {
  const { facts, cues } = describe(word, WORD_KIND.word)
  return (cues & CUE.title) !== 0 || facts % 5 >= GIVEN || Math.floor(facts / 5) % 5 >= SURNAME
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** `Ms. Monica`. */
function isTitled(bytes: Uint8Array, from: number): boolean {
  const before = textOf(bytes, Math.max(0, from - TITLE_BYTES), from)
  const title = /(?:^|\P{L})(\p{L}+)\.?\s$/u.exec(before)?.[1]
  return title !== undefined && (describe(title, WORD_KIND.word).cues & CUE.title) !== 0
}
