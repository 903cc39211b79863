/** How many of a field's sampled cells are texts that name people or give addresses. Plain data that threads can send. */

/** Finds of one rule that are more likely than not. */
export interface Holding {
  /** Cells that hold some. */
  cells: number
  finds: number
  /** Of these how many the lists know, by weight (find-in-lists.ts). */
  listed: number
  /** Names of one word, by the hash of the value: how many finds of each. */
  readonly words: Map<number, number>
}

export interface FieldTexts {
  /** Cells that were read. */
  cells: number
  /** What was found of each rule, by its index. */
  readonly holding: Map<number, Holding>
  /** Cells that have six words and more, and all that were met until that was known. */
  long: number
  met: number
  /** Cells of which only the beginning was read. */
  cut: number
}

/** Cells after which it is known whether a column is one of texts, and the share of them that must have six words. */
export const CELLS_TO_TELL = 64
const TEXT_SHARE = 0.25

/** True as long as a column may be one of texts. */
export function isOfTexts({ met, long }: FieldTexts): boolean {
  return met < CELLS_TO_TELL || long >= met * TEXT_SHARE
}

export function createTexts(): FieldTexts {
  return { cells: 0, holding: new Map(), long: 0, met: 0, cut: 0 }
}

/** Of both parts' cells. Associative. */
export function mergeTexts(a: FieldTexts, b: FieldTexts): FieldTexts {
  const holding = new Map([...a.holding].map(([rule, { words, ...of }]) => [rule, { ...of, words: new Map(words) }]))
  for (const [rule, { cells, finds, listed, words }] of b.holding) {
    const own = holdingOf(holding, rule)
    own.cells += cells
    own.finds += finds
    own.listed += listed
    for (const [word, count] of words) own.words.set(word, (own.words.get(word) ?? 0) + count)
  }
  return { cells: a.cells + b.cells, holding, long: a.long + b.long, met: a.met + b.met, cut: a.cut + b.cut }
}

export function holdingOf(holding: Map<number, Holding>, rule: number): Holding {
  const known = holding.get(rule)
  if (known !== undefined) return known
  const made: Holding = { cells: 0, finds: 0, listed: 0, words: new Map() }
  holding.set(rule, made)
  return made
}
