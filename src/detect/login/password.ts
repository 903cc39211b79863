/** Where passwords stand: behind keys, in sentences, in comparisons, markup and SQL; and how each place is weighed. */
import { isLetter } from '../../validators/ascii.ts'
import { REJECT } from '../../model/rule.ts'
import { keyBefore, NOT_FOUND, packed, quoteBefore, textOf, valueStart } from '../located.ts'
import { COMMAND_LITERALS, isInCommand, locateInCommand } from './command-line.ts'
import { COMPARISONS, locateCompared } from './comparison.ts'
import { wordsIn } from './key-name.ts'
import { LEADER, locateLabelled, PASSWORD_DASHES, PASSWORD_LABEL, PASSWORD_WIDE } from './labelled.ts'
import { isHalfOfPair } from './login-pair.ts'
import { isNamedArgument, locateArgument } from './named-argument.ts'
import { locateNamedValue, NAMED_VALUES } from './named-value.ts'
import { locateInPasswordFile, PORT } from './password-file.ts'
import { locateInPair, PAIR_BEFORE, PAIR_KEY } from './pair-value.ts'
import { secretEnd, weighSecret } from './secret-value.ts'
import { locateAnswer, weighAnswer } from './security-answer.ts'
import { locateSpoken, SPOKEN } from './spoken-password.ts'
import { isSuffixed, locateSuffixed } from './suffixed-name.ts'

const WORDS: readonly string[] = [
  'password ',
  'Password ',
  'passwort ',
  'Passwort ',
  'passcode ',
  'PIN is ',
  'pin is ',
  'PIN ist ',
  'p: ',
]
const TAGS: readonly string[] = ['<password>', '<Password>', '<passwd>', '<pwd>']
const SQL: readonly string[] = ['IDENTIFIED BY ', 'identified by ', 'PASSWORD ', 'PASSWORD(']
const SUFFIXED: readonly string[] = ['password_', 'PASSWORD_']
const ARGUMENTS: readonly string[] = ["PASSWORD',", 'PASSWORD",']
export const PASSWORD_LITERALS: readonly string[] = [
  ...SUFFIXED,
  ...WORDS,
  ...SPOKEN,
  ...TAGS,
  ...SQL,
  ...COMPARISONS,
  ...COMMAND_LITERALS,
  ...ARGUMENTS,
  ...NAMED_VALUES,
  LEADER,
  ...PASSWORD_DASHES,
  ...PASSWORD_WIDE,
  PORT,
]

/** The last word of a name that is compared with a password. */
const COMPARED =
  /(?:^|[^A-Za-z]|[a-z](?=P))(?:pass(?:word|wd|phrase|code)?|pwd|Pass(?:word|wd|phrase)?|Pwd|PASS(?:WORD|WD)?|PWD)$/
const SHORTEST = 4

export function locatePassword(bytes: Uint8Array, at: number): number {
  const labelled = locateLabelled(bytes, at, PASSWORD_LABEL)
  if (labelled !== undefined) return labelled
  const inFile = locateInPasswordFile(bytes, at)
  if (inFile !== undefined) return inFile
  const named = locateNamedValue(bytes, at)
  if (named !== undefined) return named
  const compared = locateCompared(bytes, at, COMPARED, 'des')
  if (compared !== undefined) return compared
  if (bytes[at - 1] === 95) return locateSuffixed(bytes, at, SHORTEST)
  const special = locateInCommand(bytes, at) ?? locateArgument(bytes, at)
  if (special !== undefined) return special
  const spoken = locateSpoken(bytes, at) ?? locateAnswer(bytes, at)
  if (spoken !== undefined) return spoken
  const last = bytes[at - 1] as number
  if (last === 32 && bytes[at - 2] !== 58 && isLetter(bytes[at - 2] as number)) return locateInWords(bytes, at)
  if (last === 32 && bytes[at - 2] === 58 && bytes[at - 3] === 112 && !isLineStart(bytes, at - 3)) return NOT_FOUND // `p: ` of a login pair
  const key = keyBefore(bytes, at)
  if (PAIR_KEY.test(key)) return locateInPair(bytes, at)
  if (/secret$/i.test(key)) return locateShortSecret(bytes, at)
  if (last === 62 && bytes[at] === 32 && bytes[at - 2] !== 61) return NOT_FOUND // `password=<password> dbname=…`
  // the default of a shell variable: ${DB_PASSWORD:-value}
  const start = valueStart(bytes, bytes[at] === 45 && bytes[at - 1] === 58 ? at + 1 : at)
  const end = secretEnd(bytes, start)
  return end - start >= SHORTEST ? packed(start, end) : NOT_FOUND
}

/** `secret=…` of telephones and routers, where it begins a line of settings; longer ones are keys, and words are names. */
function locateShortSecret(bytes: Uint8Array, at: number): number {
  if (!/(?:^|[\n\r\0])secret=$/.test(textOf(bytes, Math.max(0, at - 8), at))) return NOT_FOUND
  const value = /^[!-~]{7,11}(?=[ \t]*[\r\n\0])/.exec(textOf(bytes, at, at + 16))?.[0] ?? ''
  return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) ? packed(at, at + value.length) : NOT_FOUND
}

/** `password is …`, `password for staging is …`, `password 7 …` of a router. */
const LINK =
  /^(?:(?:for|of|to|für|von) [\p{L}\d .@'’_-]{1,40}? (?:is|was|ist|lautet)(?: now)?|ist|lautet|is(?: now)?|was|=|[0579](?= \S))?[ :]{0,2}/u

/** `ENV DB_PASSWORD …` of a Dockerfile, `set -x DB_PASSWORD …` of a shell: what follows is the value, in quotes or not. */
const ENVIRONMENT = /(?:^|[\n\0])[ \t]*(?:ENV|setenv|set -g?x) +\w*PASSWORD $/

function isEnvironment(bytes: Uint8Array, at: number): boolean {
  return ENVIRONMENT.test(textOf(bytes, Math.max(0, at - 56), at))
}

/** `password is …`, `password: …` without its colon, `IDENTIFIED BY '…'`. */
function locateInWords(bytes: Uint8Array, at: number): number {
  const link = LINK.exec(textOf(bytes, at, at + 64))?.[0] ?? ''
  const isSql = bytes[at - 2] === 89 || bytes[at - 2] === 121 || bytes[at - 2] === 68 // BY, by, PASSWORD
  if (isSql && bytes[at] !== 39 && bytes[at] !== 34 && !isEnvironment(bytes, at)) return NOT_FOUND
  const start = valueStart(bytes, at + link.length)
  const end = secretEnd(bytes, start)
  // a full stop ends the sentence and not the password
  const cut = quoteBefore(bytes, start) === 0 && (bytes[end - 1] === 46 || bytes[end - 1] === 33) ? end - 1 : end
  return cut - start >= SHORTEST ? packed(start, cut) : NOT_FOUND
}

/** A key word or a mark right before the value is all the evidence that weighSecret presumes; words in prose are less. */
const IN_WORDS_BITS = -3
const IN_COMPARISON_BITS = -3

export function weighPassword(bytes: Uint8Array, start: number, end: number): number {
  const other = weighPin(bytes, start, end) ?? weighAnswer(bytes, start, end)
  if (other !== undefined) return other
  const bits = weighSecret(bytes, start, end)
  if (bits <= REJECT || isKeyOfThing(bytes, start, end)) return REJECT
  const before = textOf(bytes, Math.max(0, start - 24), start)
  if (/[=!]= ?["']$/.test(before) || /^["'] [=!]=/.test(textOf(bytes, end, end + 4))) {
    return /\d|[^\w\s]/.test(textOf(bytes, start, end)) ? bits + IN_COMPARISON_BITS : REJECT // a word is a kind of thing here
  }
  if (/[:=>(|：は]\s*[[("'`\\]*$|:-'?$/.test(before)) {
    return isSuffixed(keyBefore(bytes, start), /password_\w+$/i) ? bits + IN_WORDS_BITS : bits
  }
  if (
    /BY ["']?$/i.test(before) ||
    isNamedArgument(before) ||
    isEnvironment(bytes, quoteBefore(bytes, start) === 0 ? start : start - 1)
  )
    return bits
  if (isInCommand(textOf(bytes, Math.max(0, start - 240), start), textOf(bytes, end, end + 40))) return bits
  if (PAIR_BEFORE.test(textOf(bytes, Math.max(0, start - 64), start))) return bits
  // Words: the value has to look like nothing else, or the next line has to be the other half of a login.
  const value = textOf(bytes, start, end)
  if (/\d/.test(value) && /[A-Za-z]/.test(value)) return bits + IN_WORDS_BITS
  if (/ (?:is|was) (?:now )?["'`]$/.test(before)) return bits + IN_WORDS_BITS
  return isHalfOfPair(bytes, start, end, 'password') ? bits + IN_WORDS_BITS : REJECT
}

/** Spanish `clave` is a password and the key of a thing: `Clave: A-1023`. */
function isKeyOfThing(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    /(?:^|[^a-z])clave$/i.test(keyBefore(bytes, start)) &&
    /^[A-Z]{1,5}[-_./]?\d{1,8}(?:[-_./]\d{1,6})?$/.test(textOf(bytes, start, end))
  )
}

/** Of batteries, which `pin` is in Vietnamese, and of electronics. */
const UNIT = /^[ \t]?(?:m?Ah|Wh|k?Hz|m?V|[mk]?W|mm|cm|px|ms)\b/i

/** Four to eight digits behind `PIN`; undefined if the key is another. Pins of electronics have fewer digits, and postal codes other keys. */
function weighPin(bytes: Uint8Array, start: number, end: number): number | undefined {
  const key = keyBefore(bytes, start)
  const isPin = /(?:^|[^A-Za-z]|[a-z](?=P))m?(?:pin|Pin|PIN)(?:[ _-]?(?:number|no))?$|geheimzahl$|暗証番号$/i.test(key)
  if (!isPin) return undefined
  const value = textOf(bytes, start, end)
  if (UNIT.test(textOf(bytes, end, end + 8))) return REJECT
  return wordsIn(key).length <= 3 && /^\d{4,8}$/.test(value) && !/^(\d)\1+$/.test(value) && bytes[end] !== 46 ? -2.5 : REJECT
}

function isLineStart(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1]
  return before === undefined || before === 10 || before === 0
}
