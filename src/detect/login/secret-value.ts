/**
 * Is this value a password somebody uses, or a placeholder, a reference, a type, a label? After the scheme in hard-pii.md
 * section 5: reject what is plainly not a secret, then weigh how it is made. Used for what follows a password key.
 */
import { REJECT } from '../../model/rule.ts'
import { keyBefore, quoteBefore, textOf, valueEnd } from '../located.ts'
import { isLabelName, repeatsName } from './key-name.ts'
import { isHalfOfPair } from './login-pair.ts'
import { isLetter } from '../../validators/ascii.ts'
import { isNotASecret } from '../../validators/placeholder.ts'
import { isShownText } from '../../validators/shown-words.ts'
import { hasStrayBracket, isCodeExpression, isFollowedByWords, isJoinedOn } from './source-code.ts'

/** Longest secret that is not quoted, in bytes. */
const LONGEST_BARE = 128

/**
 * End of the secret that begins at `start`: as for other values, but where nothing quotes it and its brackets do not match as those
 * of code do, they are part of it up to the next blank or quote.
 */
export function secretEnd(bytes: Uint8Array, start: number): number {
  const end = valueEnd(bytes, start)
  if (end < 0 || quoteBefore(bytes, start) !== 0) return end
  const last = bytes[end] as number
  if (last === AMPERSAND && isSaid(bytes, start)) return wordEnd(bytes, start)
  if (last === AMPERSAND || last === COMMA || last === SEMICOLON) return lineEnd(bytes, start) ?? end
  if (last !== 41 && last !== 93 && last !== 125 && last !== 60) return end // ) ] } <
  const whole = /^[^\s"'`\0]*/.exec(textOf(bytes, start, start + LONGEST_BARE))?.[0].replace(/[,;.]+$/, '') ?? ''
  return hasStrayBracket(whole) ? start + Buffer.byteLength(whole) : end
}

const AMPERSAND = 38
const COMMA = 44
const SEMICOLON = 59

/** True behind a colon and a blank, as people write it: no parameter of an address, where `&` ends a value. */
function isSaid(bytes: Uint8Array, start: number): boolean {
  return bytes[start - 1] === 32 && bytes[start - 2] === 58
}

/** End of the word that begins at `start`, less the marks of its sentence. */
function wordEnd(bytes: Uint8Array, start: number): number {
  const word = /^[!-~]+/.exec(textOf(bytes, start, start + LONGEST_BARE))?.[0].replace(/[,;.]+$/, '') ?? ''
  return start + word.length
}

/** A line that is nothing but a key and its delimiter, as in settings: what follows is the value to the line's end. */
const KEY_OF_LINE = /(?:^|[\r\n\0])[ \t]*(?:export |set |ENV )?[\w.-]+[ \t]*[:=][ \t]*$/
const LONGEST_KEY_OF_LINE = 80
/** Calls, further parameters and lists of a program are no part of it. */
const REST_OF_LINE = /^[!-~]+(?=[ \t]*(?:[\r\n\0]|$))/
const OF_PROGRAM = /[=('"`<>{}[\]]/

/** End of a value that is the rest of a line of settings; undefined if it is not. */
function lineEnd(bytes: Uint8Array, start: number): number | undefined {
  const rest = REST_OF_LINE.exec(textOf(bytes, start, start + LONGEST_BARE))?.[0].replace(/[,;]+$/, '')
  if (rest === undefined || OF_PROGRAM.test(rest)) return undefined
  return KEY_OF_LINE.test(textOf(bytes, Math.max(0, start - LONGEST_KEY_OF_LINE), start)) ? start + rest.length : undefined
}

/** What two lines that are a login add to a password of letters, which alone is taken for a word. */
const PAIR_BITS = 5

/** Bits for the value behind a password key, or REJECT. Half the evidence is the key; the value must not contradict it. */
export function weighSecret(bytes: Uint8Array, start: number, end: number): number {
  const value = textOf(bytes, start, end)
  if (isNotASecret(value)) return REJECT
  const quoted = quoteBefore(bytes, start) !== 0
  if (!quoted && (isCodeExpression(value, bytes, start, end) || isStandIn(bytes, start, value) || isDirective(bytes, start)))
    return REJECT
  if (quoted && isJoinedOn(value)) return REJECT
  if (isNextParameter(bytes, start, value)) return REJECT
  const digit = /[0-9]/.test(value)
  if (!digit && isShownText(value)) return REJECT
  const key = keyBefore(bytes, start)
  if (repeatsName(key, value) || ((!digit || value.includes(' ')) && isLabelName(key))) return REJECT
  if (!digit && (isFollowedByWords(bytes, start, end) || isFunction(bytes, start, end))) return REJECT
  const bits = weighMake(value, quoted, digit)
  return bits < 0 && /^[\x21-\x7e]+$/.test(value) && isHalfOfPair(bytes, start, end, 'password')
    ? Math.max(0, bits + PAIR_BITS)
    : bits
}

/** `credentials/password length=24`: behind a blank and no other sign, what is asked for next. */
function isNextParameter(bytes: Uint8Array, start: number, value: string): boolean {
  return bytes[start - 1] === 32 && isLetter(bytes[start - 2] as number) && /^[a-z_]{3,}=[\w.-]+$/.test(value)
}

/** `Your passcode is :code`: a program will put it there. */
function isStandIn(bytes: Uint8Array, start: number, value: string): boolean {
  return bytes[start - 1] === 58 && bytes[start - 2] === 32 && /^[a-z_]+$/.test(value)
}

/** `name="password" :class="…"`: what is quoted is no key but an attribute's value, and a directive of a template follows it. */
function isDirective(bytes: Uint8Array, start: number): boolean {
  return bytes[start - 1] === 58 && /=["'][^"'<>=]{1,48}["']\s+:$/.test(textOf(bytes, Math.max(0, start - 64), start))
}

/** `$password = index $data .key` of a template: blanks around the sign, and an argument behind. */
function isFunction(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start - 1] === 32 && bytes[end] === 32 && /^[$."(]/.test(textOf(bytes, end + 1, end + 2))
}

/** How the value is made: length, kinds of characters; words of one kind are seldom passwords. */
function weighMake(value: string, quoted: boolean, digit: boolean): number {
  const lower = /[a-z\u0080-\uffff]/.test(value)
  const upper = /[A-Z]/.test(value)
  const symbol = /[^A-Za-z0-9\u0080-\uffff]/.test(value)
  const classes = Number(lower) + Number(upper) + Number(digit) + Number(symbol)
  let bits = -4.5 + (quoted ? 1 : 0) + (classes - 1) * 1.3
  if (value.length >= 6) bits += 0.6
  if (value.length >= 8) bits += 0.8
  if (digit && (lower || upper)) bits += 1.3
  if (/^[0-9]+$/.test(value)) bits -= 1
  if (!digit && !quoted && /^[A-Za-z][a-z]+$/.test(value)) bits -= 2.2
  if (!digit && !quoted && /^[A-Za-z][a-z]*[A-Z][A-Za-z]*$/.test(value)) bits -= 5 // a variable of source code
  if (!digit && /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{L}+)?$/u.test(value)) bits -= 3.5 // a word of the user interface: `Required`
  if (!digit && /[^\x00-\x7f]/.test(value)) bits -= 4 // words in letters that few type passwords in
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) bits -= 3
  if (/^[a-z]+(?:[_-][a-z]+)+$/.test(value)) bits -= 3
  if (/^[a-z]+(?:\.[a-z]+)+$/i.test(value)) bits -= 3 // a name in a program or a catalogue of messages: `install.error.user`
  if (/ .* /.test(value) && digit && /^(?:[\p{L}\p{M}%]|[\d ,.:;'’!?/()-])+$/u.test(value)) bits -= 9 // a sentence
  return bits
}
