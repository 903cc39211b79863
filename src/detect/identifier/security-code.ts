/** The three or four figures that prove a card is at hand, behind their name, or behind a word that says so where a card's number stands before it. */
import { keyBefore, NOT_FOUND, packed, textOf, valueStart } from '../located.ts'

const NAMES: readonly string[] = ['cvv ', 'CVV ', 'cvc ', 'CVC ', 'CVV2 ', 'CVC2 ']
/** These check other things as well. */
const OTHERS: readonly string[] = ['Prüfziffer ', 'cryptogramme ', 'security code ']
export const SECURITY_CODE_WORDS: readonly string[] = [...NAMES, ...OTHERS]

const FIGURES = /^\d{3,4}(?=["'`]?(?:[ \t]*(?:[\r\n\0,;)}<|&]|$)|\.(?!\d)| (?![-+*/=\d])))/
/** A card's number as it is written. */
export const CARD: RegExp = /(?<!\d)\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{4})?(?!\d)/
/** Bytes back to the card's number that are looked at. */
const CARD_WITHIN = 120
const LONGEST_NAME = 16

/** @param at one past the delimiter of a key, or past a word. @returns the packed place of the figures, or NOT_FOUND */
export function locateSecurityCode(bytes: Uint8Array, at: number): number {
  const before = textOf(bytes, Math.max(0, at - LONGEST_NAME), at)
  if (OTHERS.some((word) => before.endsWith(word)) && !CARD.test(textOf(bytes, Math.max(0, at - CARD_WITHIN), at)))
    return NOT_FOUND
  const link = /^(?:is |code |number |nr\.? |ist )?/.exec(textOf(bytes, at, at + 8))?.[0].length ?? 0
  const start = valueStart(bytes, at + link)
  const value = FIGURES.exec(textOf(bytes, start, start + 12))?.[0]
  return value === undefined ? NOT_FOUND : packed(start, start + value.length)
}

const KEY_BITS = -2
const WORD_BITS = -5

/** A key is worth five bits and a word eight; what counts or names something else is none. */
export function weighSecurityCode(bytes: Uint8Array, start: number): number {
  return /[:=]\s*["'`]?$/.test(textOf(bytes, Math.max(0, start - 4), start)) && keyBefore(bytes, start) !== ''
    ? KEY_BITS
    : WORD_BITS
}
