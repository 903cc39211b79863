/** Packs the lists of foreign and short words of names, for field-words.ts, and is its slow twin. */
import { BEHAVIOUR_LINES } from './behaviour-words.ts'
import { ENGLISH_TOO, type ForeignWord, LEAST_STEM, LONGEST_ENDING, sumsOf } from './field-words.ts'
import { fold } from './fold.ts'
import { PERSON_LINES } from './person-words.ts'
import { SCRIPT_LINES } from './script-words.ts'
import { SHORT_LINES } from './short-words.ts'

interface FieldWords {
  readonly whole: ReadonlyMap<string, ForeignWord>
  /** Beginnings of words that languages with cases end in several ways. */
  readonly stems: ReadonlyMap<string, ForeignWord>
}

/** Where a word has two meanings, the later list says which one counts. */
export function readFieldWords(): FieldWords {
  const whole = new Map<string, ForeignWord>()
  const stems = new Map<string, ForeignWord>()
  for (const line of `${SHORT_LINES}${PERSON_LINES}${SCRIPT_LINES}${BEHAVIOUR_LINES}`.split('\n')) {
    const [english = '', words = ''] = line.split(': ')
    for (const written of words.split(' ')) {
      if (written === '') continue
      const word = fold(/[?*]$/.test(written) ? written.slice(0, -1) : written).normalize('NFC')
      ;(written.endsWith('*') ? stems : whole).set(word, { english, isEnglishToo: written.endsWith('?') })
    }
  }
  return { whole, stems }
}

/** `foreignWord`, by the lists themselves. */
export function foreignWordOf({ whole, stems }: FieldWords, word: string): ForeignWord | undefined {
  const known = whole.get(word)
  if (known !== undefined) return known
  for (let end = word.length; end >= Math.max(LEAST_STEM, word.length - LONGEST_ENDING); end--) {
    const stem = stems.get(word.slice(0, end))
    if (stem !== undefined) return stem
  }
  return undefined
}

interface Entry extends ForeignWord {
  readonly sums: readonly [number, number]
}

/** What `npm run generate` writes to field-words-table.ts. @throws Error where two words have the same sums */
export function packFieldWords({ whole, stems }: FieldWords): { readonly english: string; readonly table: Buffer } {
  const entries: Entry[] = [
    ...[...whole].map(([word, meaning]) => ({ ...meaning, sums: sumsOf(word, word.length, false) })),
    ...[...stems].map(([word, meaning]) => ({ ...meaning, sums: sumsOf(word, word.length, true) })),
  ].sort(({ sums: a }, { sums: b }) => a[0] - b[0] || a[1] - b[1])
  const english = [...new Set(entries.map((entry) => entry.english))].sort()
  const placeOf = new Map(english.map((phrase, place) => [phrase, place]))
  if (english.length > ENGLISH_TOO || english.some((phrase) => phrase.includes(' '))) throw new Error('English words do not fit.')
  const table = Buffer.alloc(entries.length * 10)
  for (const [i, { sums, english: phrase, isEnglishToo }] of entries.entries()) {
    const before = entries[i - 1]?.sums
    if (before?.[0] === sums[0] && before[1] === sums[1]) throw new Error(`Two words have the same sums: one is of ${phrase}.`)
    table.writeUInt32LE(sums[0], i * 4)
    table.writeUInt32LE(sums[1], (entries.length + i) * 4)
    table.writeUInt16LE((placeOf.get(phrase) as number) + (isEnglishToo ? ENGLISH_TOO : 0), entries.length * 8 + i * 2)
  }
  return { english: english.join(' '), table }
}
