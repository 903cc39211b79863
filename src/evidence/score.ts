/**
 * What each piece of evidence is worth, in bits (log2 likelihood ratios), on top of even odds. Rules speak words; the numbers
 * stand here and nowhere else. Measured on labelled text and tables (`npm run eval`), see docs/accuracy.md.
 */
export const SHAPE_BITS = {
  /** Nothing else looks like this: a PEM header, a token with its vendor's prefix. */
  certain: 8,
  /** Seldom anything else: an email address, an IBAN with its check digits. */
  strong: 5,
  /** More often this than not: a card number with brand, length and Luhn digit. */
  plain: 1.5,
  /** One reading among several; needs context or a field's name. */
  weak: -2,
} as const

/** The rule's key word stands right before the value (`dob: …`). */
export const KEY_BITS = 5
/** One of the rule's words is near. */
export const NEARBY_BITS = 3.5
/** A word near speaks against the rule. */
export const AGAINST_BITS = -5
/**
 * Identifiers: bits of their check by the share it lets through (no more than MOST_CHECK_BITS, for a check does not tell whose number
 * it is), and for a cue right before or after the value, one elsewhere near it, or none where the form alone speaks.
 */
export const MOST_CHECK_BITS = 8
export const ADJACENT_BITS = 1.5
export const NEAR_BITS = -1.5
export const ALONE_BITS = -6
/**
 * Who is named in full in a document is named there again: by two words of the name in another order or in capitals, by initials and the surname, by one
 * word in capitals. What stands in small and capital letters is weighed by the tagger.
 */
export const AGAIN_BITS = { whole: 5, initials: 4, part: 2.5 } as const
/**
 * The value fills a cell of a field that, over all its values, is not of this type: what passes there passes by chance. Applies
 * to rules whose check lets more than CHANCE_LIMIT of other values through.
 */
export const ALONE_IN_FIELD_BITS = -6
export const CHANCE_LIMIT = 0.002

/** Scores are kept in half bits between these bounds, so that counts per score are small tables. */
export const LOWEST_BITS = -8
export const HIGHEST_BITS = 24
export const SCORE_STEPS: number = (HIGHEST_BITS - LOWEST_BITS) * 2 + 1

/**
 * Source code: what the place says, by what the rule looks for. `spoken`: names of several words and addresses; `quoted`: a single word that is all of a
 * string; `word`: any other, in comments more often a program's name than somebody's; `figures`: numbers whose form is one of many; `settings`: what stands behind a
 * key, where a number in code is a value and other code an expression. Set on findings in public repositories read by hand, see docs/accuracy.md.
 */
export const REGION_BITS = {
  spoken: { comment: 1, string: 0.5, code: -3 },
  quoted: { comment: 1, string: 0, code: -3 },
  word: { comment: -3, string: -1, code: -5.5 },
  figures: { comment: 0, string: 0, code: -3 },
  settings: { comment: 0, string: 0, code: -8, number: -2 },
} as const

export function confidenceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits)
}

export function bitsOf(confidence: number): number {
  return Math.log2(confidence / (1 - confidence))
}

/** Index of a score in a table of SCORE_STEPS counters: rounded down to half a bit, clamped. */
export function scoreStep(bits: number): number {
  const step = Math.floor((bits - LOWEST_BITS) * 2)
  return step < 0 ? 0 : step >= SCORE_STEPS ? SCORE_STEPS - 1 : step
}

export function bitsOfStep(step: number): number {
  return LOWEST_BITS + step / 2
}
