import { bytesOf } from '../../validators/ascii.ts'
import { isGrouped, isInternational, isNational } from './table.ts'

/** An extension: `x12`, `ext. 12`, `#12`, `;ext=12` (RFC 3966). */
const EXTENSION = /[ ,;]*(?:x|ext\.?|extension|ext=|#) *\d{1,6}$/i
const FORM = /^(?:tel:)?\(?\+?[0-9(][0-9 ()./\u00a0\u2010-\u2013-]{5,30}$/
/** Digits with which most numbers without separators come: North America's ten, others with their 0, or a calling code. */
const LONGEST = 15

/** True if a whole cell reads as a phone number: valid digits, and groups as some country writes them, if there are groups. */
export function isPhoneValue(value: string): boolean {
  if (value.length > 50) return false
  const text = value.replace(EXTENSION, '').replace(/^tel:/, '')
  if (!FORM.test(text) || /^\d+\.\d+$/.test(text)) return false
  const bytes = bytesOf(text)
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > LONGEST + 2 || /^(\d)\1*$/.test(digits)) return false
  if (text.includes('+')) return isInternational(bytes, 0, bytes.length)
  if (digits.startsWith('00')) return isInternational(bytes, text.indexOf('00') + 2, bytes.length)
  if (digits.length < text.length)
    return isGrouped(bytes, 0, bytes.length) || (text.includes('(') && isNational(bytes, 0, bytes.length))
  return isBareNumber(bytes, digits)
}

function isBareNumber(bytes: Uint8Array, digits: string): boolean {
  if (digits.startsWith('0')) return digits.length >= 9 && isNational(bytes, 0, bytes.length)
  if (digits.length === 10) return isInternational(bytesOf(`1${digits}`), 0, 11)
  return digits.length >= 11 && isInternational(bytes, 0, bytes.length)
}

/** Digits alone, behind a word for phones: dialled inside some country, or with a calling code. */
export function isAnnouncedNumber(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false
  const bytes = bytesOf(digits)
  if (digits.startsWith('00')) return isInternational(bytes, 2, bytes.length)
  return isNational(bytes, 0, bytes.length) || (digits.length >= 10 && isInternational(bytes, 0, bytes.length))
}
