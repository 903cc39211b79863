/** Finds weighted phrases in the words of a name. */

export interface PhraseMatch {
  readonly bits: number
  /** Words [start, end) of the name. */
  readonly start: number
  readonly end: number
}

interface Phrase {
  readonly words: readonly string[]
  /** The last word may go on. */
  readonly open: boolean
  readonly bits: number
}

/** Phrases by their first word; those whose first word may go on are apart. */
export interface PhraseSet {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  readonly open: readonly Phrase[]
}

/** @param weights of phrases with `_` between words, `*` at the end for any ending */
export function phraseSet(weights: ReadonlyMap<string, number>): PhraseSet {
  const byWord = new Map<string, Phrase[]>()
  const open: Phrase[] = []
  for (const [key, bits] of weights) {
    const isOpen = key.endsWith('*')
    const words = (isOpen ? key.slice(0, -1) : key).split('_')
    const phrase = { words, open: isOpen, bits }
    const first = words[0] as string
    const others = byWord.get(first)
    if (isOpen && words.length === 1) open.push(phrase)
    else if (others === undefined) byWord.set(first, [phrase])
    else others.push(phrase)
  }
  return { byWord, open }
}

/** All places where a phrase stands, in no order. */
export function matchesIn(words: readonly string[], set: PhraseSet): readonly PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let start = 0; start < words.length; start++) {
    const word = words[start] as string
    for (const phrase of set.byWord.get(word) ?? []) {
      if (standsAt(words, start, phrase)) found.push({ bits: phrase.bits, start, end: start + phrase.words.length })
    }
    for (const phrase of set.open)
      if (word.startsWith(phrase.words[0] as string)) found.push({ bits: phrase.bits, start, end: start + 1 })
  }
  return found
}

function standsAt(words: readonly string[], start: number, phrase: Phrase): boolean {
  return phrase.words.every((expected, i) => {
    const word = words[start + i]
    return word === expected || (phrase.open && i === phrase.words.length - 1 && word?.startsWith(expected) === true)
  })
}

/** The best and the worst of matches: the strongest longest phrase for, the strongest against. What stands inside a phrase against does not count. */
export function extremes(matches: readonly PhraseMatch[]): { readonly best: PhraseMatch | undefined; readonly worst: number } {
  let best: PhraseMatch | undefined
  let worst = 0
  for (const match of matches) {
    if (
      match.bits > 0 &&
      !matches.some(
        (other) =>
          other.bits < 0 &&
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ) &&
      (best === undefined ||
        match.bits > best.bits ||
        (match.bits === best.bits && match.end - match.start > best.end - best.start))
    )
      best = match
    if (match.bits < worst) worst = match.bits
  }
  return { best, worst }
}
