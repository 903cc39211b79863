/** How well the lists of names and places know what a model found in a cell: the model was taught on texts, and cells hold much else. */
import { isGivenName, isPersonName } from './profile-names.ts'
import { isCity, isStreetLine } from './profile-places.ts'

/** What the lists say of one find. */
export interface Listed {
  /** Added to its bits. */
  readonly bits: number
  /** What it says for its column, 0..1. */
  readonly weight: number
}

const FULL_NAME: Listed = { bits: 0, weight: 1 }
const GIVEN_NAME: Listed = { bits: -0.5, weight: 0.6 }
/** Of several words, and of one. */
const UNKNOWN_NAME: Listed = { bits: -1.5, weight: 0 }
const UNKNOWN_WORD: Listed = { bits: -3, weight: 0 }

/** @param text a name as the model cut it out */
export function nameInLists(text: string): Listed {
  if (isPersonName(text)) return FULL_NAME
  if (isGivenWord(text)) return GIVEN_NAME
  return isOneWord(text) ? UNKNOWN_WORD : UNKNOWN_NAME
}

/** `Li-Ion` and `CAs` are written as no given name is, though a part of them is one. */
function isGivenWord(text: string): boolean {
  return !/^\p{Lu}{2,}\p{Ll}/u.test(text) && text.split('-').every(isGivenName)
}

/** Scripts without blanks may write a whole name so. */
export function isOneWord(text: string): boolean {
  return !/[\s·・]/u.test(text.trim()) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text)
}

const STREET_IN_TOWN: Listed = { bits: 0, weight: 1 }
const STREET: Listed = { bits: -2.5, weight: 0.25 }
const NO_STREET: Listed = { bits: -6, weight: 0 }

/** State and ZIP code of the United States, postcodes of the United Kingdom and of Canada. */
const POSTCODE = /(?:^|[\s,])(?:[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?:$|[\s,.])/
/** A number as long as postcodes are, and the word before and behind it. */
const NUMBER =
  /(?:(\p{Lu}[\p{L}'’.-]*),? )?(?:[A-Z]{1,2}-)?(?<![\p{L}\d.])(?:\d{4,6}|\d{3} \d{2})(?![\p{L}\d.])(?: (\p{Lu}[\p{L}'’-]*))?/gu

/** @param text an address as the model cut it out, on one line or more */
export function addressInLists(text: string): Listed {
  const line = text.replace(/\s+/g, ' ').trim()
  if (!isStreetLine(line)) return NO_STREET
  return isInTown(line) ? STREET_IN_TOWN : STREET
}

function isInTown(line: string): boolean {
  if (POSTCODE.test(line)) return true
  // The number of the house may have four digits.
  for (const [, before = '', after = ''] of line.replace(/^\d+\S*/, '').matchAll(NUMBER))
    if (isCity(before) || isCity(after)) return true
  const [, ...parts] = line.split(/ ?, ?/)
  return parts.some((part) => isCity(part.replace(/ [A-Z]{2}$/, '')))
}
