/** Passwords in sentences and behind labels of several words, in languages other than English: `salasana on …`, `Senha do portal: …`, `passord …`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** The word, or the end of it, and a blank; as long as a literal may be. */
export const SPOKEN: readonly string[] = [
  'salasana ',
  'Salasana ',
  'passord ',
  'Passord ',
  'ösenord ',
  'Kennwort ',
  'kennwort ',
  'wachtwoord ',
  'Wachtwoord ',
  'contraseña ',
  'Contraseña ',
  'senha ',
  'Senha ',
  'hasło ',
  'Hasło ',
  'heslo ',
  'Heslo ',
  'parola ',
  'Parola ',
  'jelszó ',
  'Jelszó ',
  'de passe ',
  'ароль ',
]
/** What it is for, and `is` or a colon. */
const LINK =
  /^(?:\p{L}{1,4} [\p{L}\d.’' -]{2,24}?|provisoria|provisoire|provisória|provisional|provvisoria|initiale?|inicial|temporaire|temporal|temporária|tijdelijk|tymczasowe|d['’]ordine)?(?: ?:| ?(?:is|ist|lautet|est|es|é|è|jest|to|on|är|er|je|este|е|это) |\s?[-–—] )[ \t]{0,2}/u
const VALUE = /^(["'`]?)([!-~]{6,64}?)(?=["'`]?(?:[.!,;)]?[\s\0]|[.!,;)]?$))/
const LONGEST_WORD: number = Math.max(...SPOKEN.map((word) => Buffer.byteLength(word)))
/** Bytes behind the word that are looked at. */
const LONGEST = 120

/**
 * @param at one past a literal
 * @returns the packed place of the password; undefined if none of these words ends there
 */
export function locateSpoken(bytes: Uint8Array, at: number): number | undefined {
  const before = textOf(bytes, Math.max(0, at - LONGEST_WORD), at)
  if (!SPOKEN.some((word) => before.endsWith(word))) return undefined
  const text = textOf(bytes, at, at + LONGEST)
  const link = LINK.exec(text)?.[0] ?? ''
  const match = VALUE.exec(text.slice(link.length))
  const value = match?.[2] ?? ''
  if (match === null || !(link === '' ? isPlainlyNone(value) : /\d/.test(value) && /[A-Za-z]/.test(value))) return NOT_FOUND
  const start = at + Buffer.byteLength(link) + (match[1] as string).length
  return packed(start, start + value.length)
}

/** No word, number or measure: capitals, small letters and figures, or with a sign that joins no words. */
function isPlainlyNone(value: string): boolean {
  return (
    /\d/.test(value) &&
    /[a-z]/.test(value) &&
    (/[A-Z]/.test(value) || /[!#$%&*+=?@^_~]/.test(value)) &&
    !/^\d+[-.,]?[a-z]+$/i.test(value)
  )
}
