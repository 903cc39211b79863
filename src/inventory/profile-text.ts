/** Reads what a sentence or a longer text holds: contact details, names, complaints. */
import { isComplaint } from '../../rules/words/complaints.ts'
import { fold } from '../../rules/words/fold.ts'
import { isGivenName, isSurname } from './profile-names.ts'
import type { Mark } from './shapes.ts'

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}]{2,24}/u
const PHONE = /(?:\+\d{1,3}[ .-]?|\(\d{2,5}\)[ .-]?|\b0\d{1,4}[ ./-]|\b\d{3}[ .-])\d{2,4}(?:[ .-]?\d{2,5}){1,4}\b/
/** Digits of a phone number with its area, and of the longest (ITU-T E.164). */
const LEAST_DIGITS = 9
const MOST_DIGITS = 15
/** Figures that are looked at in one text. */
const MOST_NUMBERS = 16
/** Addresses of networks, dates, times, decimals, a part of a longer number or of an identifier. */
const NO_PHONE = /^\d{1,3}(?:\.\d{1,3}){3}$|^\d{4}[-./]\d\d?[-./]\d\d?|\d{4}[-./]\d\d?[-./]\d\d?$|^\d+\.\d+$/
const JOINED_BEFORE = /[\p{L}\d_.,:/=#$%@-]$/u
const LABEL_BEFORE = /\p{L}{2}[.:]$/u
const JOINED_AFTER = /^(?:[\p{L}\d_%/=:@-]|[.,]\d)/u

/** What a shell is to do, and to say if it fails: `grep -q x /etc/y || ( >&2 echo 'z is missing' ; exit 1 )`. */
const COMMAND = /&&|\|\||\$[({]|[<>]&\d|; *(?:exit|then|fi|do|done)\b|(?:^|\s)\/(?:etc|usr|var|bin|dev|opt)\//

/** @param text cut at 1,024 characters by the readers */
export function readText(text: string, mark: Mark): void {
  mark('holdsEmail', text.includes('@') && EMAIL.test(text))
  mark('holdsPhone', /\d{2}/.test(text) && holdsPhone(text))
  mark('holdsName', holdsName(text))
  mark('complaint', !COMMAND.test(text) && isComplaint(fold(text)))
}

/** Figures as phone numbers are written, apart from what stands around them. */
function holdsPhone(text: string): boolean {
  let from = 0
  for (let i = 0; i < MOST_NUMBERS; i++) {
    const rest = text.slice(from)
    const match = PHONE.exec(rest)
    if (match === null) return false
    const digits = match[0].replace(/\D/g, '').length
    const before = rest.slice(Math.max(0, match.index - 3), match.index)
    const end = match.index + match[0].length
    if (
      digits >= LEAST_DIGITS &&
      digits <= MOST_DIGITS &&
      !NO_PHONE.test(match[0]) &&
      (!JOINED_BEFORE.test(before) || LABEL_BEFORE.test(before)) &&
      !JOINED_AFTER.test(rest.slice(end, end + 2))
    )
      return true
    from += end
  }
  return false
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
