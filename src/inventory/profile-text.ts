/** Reads what a sentence or a longer text holds: contact details, complaints. */
import { isComplaint } from '../../rules/words/complaints.ts'
import { fold } from '../../rules/words/fold.ts'
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
  mark('complaint', isComplaint(fold(text)))
}
