/** Reads what a sentence or a longer text holds: contact details, names, complaints. */
import { isComplaint } from '../../rules/words/complaints.ts'
import { fold } from '../../rules/words/fold.ts'
import { isGivenName, isSurname } from './profile-names.ts'
import type { Mark } from './profile-shapes.ts'

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}]{2,24}/u
const PHONE = /(?:\+\d{1,3}[ .-]?|\(\d{2,5}\)[ .-]?|\b0\d{1,4}[ ./-]|\b\d{3}[ .-])\d{2,4}(?:[ .-]?\d{2,5}){1,4}\b/
/** Digits of a phone number with its area. */
const LEAST_DIGITS = 9

/** @param text cut at 1,024 characters by the readers */
export function readText(text: string, mark: Mark): void {
  mark('holdsEmail', text.includes('@') && EMAIL.test(text))
  const number = /\d{2}/.test(text) ? PHONE.exec(text)?.[0] : undefined
  mark('holdsPhone', number !== undefined && number.replace(/\D/g, '').length >= LEAST_DIGITS)
  mark('holdsName', holdsName(text))
  mark('complaint', isComplaint(fold(text)))
}

const CAPITALISED = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u
/** Pairs of capitalised words that are looked up; titles and lists of things have many. */
const MOST_PAIRS = 24

/** A given name and, next to it, a family name, both with capitals. Single names and unlisted ones are not found. */
function holdsName(text: string): boolean {
  let pairs = 0
  let before = ''
  for (const word of text.split(/\s+/)) {
    const plain = word.replace(/^[("'“„«]+|[)"'”“»,;:!?]+$/g, '')
    const name = CAPITALISED.test(plain.replace(/\.$/, '')) ? plain.replace(/\.$/, '') : ''
    if (before !== '' && name !== '') {
      if (isGivenName(before) && isSurname(name)) return true
      if (++pairs === MOST_PAIRS) return false
    }
    // A sentence's end parts what stands side by side.
    before = plain.endsWith('.') || plain !== word.replace(/^[("'“„«]+/, '') ? '' : name
  }
  return false
}
