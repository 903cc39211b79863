/** The month and year that a card runs out, behind a word that says so, beside the card: its number, what masking left of it, or its security code. */
import { NOT_FOUND, packed, textOf, valueStart } from '../located.ts'
import { CARD } from './security-code.ts'

export const CARD_EXPIRY_WORDS: readonly string[] = [
  'exp ',
  'Exp ',
  'EXP ',
  'exp. ',
  'expiry ',
  'Expiry ',
  'expires ',
  'Expires ',
  'expiration ',
  'valid thru ',
  'Valid thru ',
  'VALID THRU ',
  'gültig bis ',
  'Gültig bis ',
  'caduca ',
  'vence ',
  'scadenza ',
  'validade ',
  'geldig tot ',
]

const LINK = /^(?:date |end |on |am |el |il |le |em )?/
/** Month and year as cards have them: 04/27, 04-2027. */
const FIGURES = /^(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d(?=["'`]?(?:[ \t\r\n\0,;)}<|&]|\.(?!\d)|$))/
/** `**** 4242`, `xxxx-4242`, `ending in 4242`, `cvv 417`. */
const OF_CARD = /(?:\*{2,}|[xX•]{4})[ -]?\d{4}(?!\d)|ending (?:in )?\d{4}(?!\d)|(?:^|[^a-z])(?:cvv2?|cvc2?)(?:[^a-z]|$)/i
/** Bytes to the card that are looked at, on either side. */
const CARD_WITHIN = 120

/** @param at one past the delimiter of a key, or past a word. @returns the packed place of month and year, or NOT_FOUND */
export function locateCardExpiry(bytes: Uint8Array, at: number): number {
  const link = LINK.exec(textOf(bytes, at, at + 5))?.[0].length ?? 0
  const start = valueStart(bytes, at + link)
  const value = FIGURES.exec(textOf(bytes, start, start + 12))?.[0]
  if (value === undefined) return NOT_FOUND
  const end = start + value.length
  const around = [textOf(bytes, Math.max(0, at - CARD_WITHIN), at), textOf(bytes, end, end + CARD_WITHIN)]
  return around.some((text) => CARD.test(text) || OF_CARD.test(text)) ? packed(start, end) : NOT_FOUND
}
