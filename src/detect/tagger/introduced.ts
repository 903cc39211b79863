/** Who is introduced in a paragraph, in full, and mentioned in the same one by a part of the name: after `Crystal Vandermeer`, Vandermeer. */
import type { Decoder } from './decoder.ts'
import { isTelling } from './known-names.ts'
import { ADDRESS, IS_OPEN, PERSON, TYPE_OF } from './tags.ts'
import { WORD_KIND, type Word } from './words.ts'

const NONE: ReadonlySet<number> = new Set()

/**
 * Words of names in full that stand in the text at hand besides, and are read as nobody's there; none of most texts.
 *
 * @param isSure whether the name of the tokens [first, last] is sure enough to be known by; asked of the few that matter
 * @returns hashes of words
 */
export function introducedIn(decoder: Decoder, isSure: (first: number, last: number) => boolean): ReadonlySet<number> {
  const { tokens, words, tags } = decoder
  let introduced: Set<number> | null = null
  for (let first = 0; first < tokens.count; first++) {
    if (TYPE_OF[tags[first] as number] !== PERSON) continue
    let last = first
    while (IS_OPEN[tags[last] as number] && last + 1 < tokens.count) last++
    if (last > first) {
      const again: number[] = []
      for (let i = first; i <= last; i++) {
        const word = words.all[tokens.word[i] as number] as Word
        if (word.kind === WORD_KIND.word && isTelling(word) && isPassedOver(decoder, tokens.word[i] as number))
          again.push(word.hash)
      }
      if (again.length > 0 && isSure(first, last)) {
        introduced ??= new Set()
        for (const hash of again) introduced.add(hash)
      }
    }
    first = last
  }
  return introduced ?? NONE
}

/** The word stands somewhere where no name was read. @param word its number in the list */
function isPassedOver({ tokens, tags }: Decoder, word: number): boolean {
  for (let i = 0; i < tokens.count; i++) {
    const type = TYPE_OF[tags[i] as number]
    if (tokens.word[i] === word && type !== PERSON && type !== ADDRESS) return true
  }
  return false
}
