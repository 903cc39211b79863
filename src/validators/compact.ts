/** The value tests of all rules are given the same text one after the other. */
let last = ''
let lastCompact = ''

/**
 * Capital letters and digits of a value, with Greek and Cyrillic capitals that look Latin taken for these. Empty where there are
 * other characters than punctuation, or more than 64.
 */
export function compactOf(value: string): string {
  if (value === last) return lastCompact
  last = value
  lastCompact = value.length > 64 ? '' : value.replace(PUNCTUATION, '').toUpperCase()
  if (!/^[A-Z0-9+Ñ&]*$/.test(lastCompact)) lastCompact = ''
  return lastCompact
}

const PUNCTUATION = /[\s./()\u00a0\u2010-\u2015:·\-[\]]+/g
