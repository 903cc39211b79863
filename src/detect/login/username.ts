/** Where user names stand: behind keys, in log lines of logins, in sentences; and how each is weighed. */
import { REJECT } from '../../model/rule.ts'
import { keyBefore, NOT_FOUND, packed, quoteBefore, textOf, valueEnd, valueStart } from '../located.ts'
import { isLabelName, repeatsName } from './key-name.ts'
import { LEADER, locateLabelled, USER_DASHES, USER_LABEL, USER_WIDE } from './labelled.ts'
import { isBeforePassword, isHalfOfPair } from './login-pair.ts'
import { namesLogin, namesPassword } from '../../validators/shown-words.ts'
import { isArgument, isFollowedByWords } from './source-code.ts'
import { argumentAt, locateUserArgument, USER_COMMANDS } from './user-argument.ts'
import { isInAuditLine } from './audit-line.ts'
import { LINE_LITERALS, locateInLine } from './login-lines.ts'
import { isCodeName, isRoleName, NOT_A_LOGIN, parts, ROLE_PARTS } from './nobodys-names.ts'

const WORDS: readonly string[] = ['username ', 'Username ', 'ID is ', ' is @', 'u: ']
/** Behind these somebody tells a login, which then has a figure, a mark or a password beside it. */
const SPOKEN: readonly string[] = [
  'user is ',
  'User is ',
  'login is ',
  'Login is ',
  'login for ',
  'Login for ',
  'login to ',
  'identifiant ',
  'Identifiant ',
  'usuario ',
  'Usuario ',
  'utilizador ',
  'Utilizador ',
  'Benutzer ',
  'benutzer ',
]
const TAGS: readonly string[] = ['<username>', '<userName>', '<user>', '<login>']
export const USERNAME_LITERALS: readonly string[] = [
  ...LINE_LITERALS,
  ...WORDS,
  ...SPOKEN,
  ...TAGS,
  ...USER_COMMANDS,
  LEADER,
  ...USER_DASHES,
  ...USER_WIDE,
]

/** Names that logins are taken to be accounts of, where two lines are a login. */
const ACCOUNT = /^(?:root|admin|administrator|guest)$/

const NAME = /^[\p{L}_][\p{L}\d._-]*[\p{L}\d_]$/u

export function locateUsername(bytes: Uint8Array, at: number): number {
  const labelled = locateLabelled(bytes, at, USER_LABEL)
  if (labelled !== undefined) return labelled
  const argument = locateUserArgument(bytes, at)
  if (argument !== undefined) return argument
  const before = textOf(bytes, Math.max(0, at - 16), at)
  if (/ogin (?:for|to) $/.test(before)) {
    const what = FOR_WHAT.exec(textOf(bytes, at, at + LONGEST_SPOKEN))?.[0].length ?? 0
    return what === 0 ? NOT_FOUND : locateSpoken(bytes, at + what)
  }
  if (SPOKEN_BEFORE.test(before)) return locateSpoken(bytes, at)
  if (before.endsWith(' is @'))
    return /(?:twitter|tweeter|instagram|insta|telegram|handle|nick|account|id|name) is @$/i.test(before)
      ? handleAt(bytes, at)
      : NOT_FOUND
  const inLine = locateInLine(bytes, at, before)
  if (inLine !== undefined) return inLine
  // `C<user>` of Perl's documentation is no element.
  if (/[A-Za-z]<\w+>$/.test(before)) return NOT_FOUND
  if (before.endsWith('u: ') && !/(?:^|[\n\0])u: $/.test(before)) return NOT_FOUND
  const link = /(?:sername|ID is) $/.test(before) ? (/^(?:is |was |= ?)?/.exec(textOf(bytes, at, at + 6))?.[0].length ?? 0) : 0
  if (bytes[at - 1] === 32 && bytes[at - 2] !== 58 && bytes[at + link] === 32) return NOT_FOUND // a word in a column of words
  const start = valueStart(bytes, at + link)
  const sign = bytes[start] === 64 ? 1 : 0
  const end = valueEnd(bytes, start + sign)
  const cut = quoteBefore(bytes, start) === 0 && bytes[end - 1] === 46 ? end - 1 : end
  return cut - start >= 3 && cut - start <= 64 ? packed(start, cut) : NOT_FOUND
}

/** `user is jmoreau7`, `Benutzername jmoreau, Passwort …`, `the login is jmoreau / …`: to the end of what is said. */
function locateSpoken(bytes: Uint8Array, at: number): number {
  const match = /^["'`]?([A-Za-z][\w.-]{2,39})(?=["'`]?(?:[.,;)]*[ \t]*(?:[\r\n\0]|$)|[.,;)] | ?\/ ?\S))/.exec(
    textOf(bytes, at, at + 60),
  )
  if (match === null) return NOT_FOUND
  const name = (match[1] as string).replace(/\.+$/, '')
  const start = at + match[0].length - (match[1] as string).length
  return packed(start, start + name.length)
}

/** `the login for the shop is …` */
const FOR_WHAT = /^[\w.-]{1,16}(?: [\w.-]{1,16})? is /
const SPOKEN_BEFORE =
  /(?:^|[^\p{L}])(?:[Ll]ogin (?:for|to) [\w.-]{1,16}(?: [\w.-]{1,16})? is|[Uu]ser is|[Ll]ogin is|[Bb]enutzer(?:name|kennung)?|[Ii]dentifiant|[Uu]suario|[Uu]tilizador|[Gg]ebruikersnaam) $/u
/** Bytes of the longest of these. */
const LONGEST_SPOKEN = 48
/** A slash and a password behind a name. */
const SLASH_AND_PASSWORD = /^["'`]? ?\/ ?["'`]?(?=[^\s"'`]*\d)(?=[^\s"'`]*[A-Za-z])[^\s"'`/\\]{6,64}/

/** `my twitter is @name` */
function handleAt(bytes: Uint8Array, at: number): number {
  const match = /^\w{2,30}(?![\w@/])/.exec(textOf(bytes, at, at + 32))
  return match === null ? NOT_FOUND : packed(at - 1, at + match[0].length)
}

/** A literal is worth eight bits; a line about a login leaves this many of them. */
const LOG_BITS = -3.5
const WORDS_BITS = -6
const MAKE_BITS = { marked: -2.5, plain: -4.2, short: -4.5, paired: 0 } as const

/** What apps call their screens for analytics, as Kotlin and Swift write it: `val screenName = "Home"`, `track(screenName: "Home")`. */
const SCREEN_OF_APP = /(?<![\w"'`$])screenName(?:\s*:\s*String\??)?\s*=\s*"$|[(,]\s*screenName:\s*"$/

export function weighUsername(bytes: Uint8Array, start: number, end: number): number {
  const value = textOf(bytes, start, end)
  const before = textOf(bytes, Math.max(0, start - LONGEST_SPOKEN), start)
  if (PLACE_OF_A_NAME.test(value) || SCREEN_OF_APP.test(textOf(bytes, Math.max(0, start - 48), start))) return REJECT
  if (value.startsWith('@')) {
    if (before.endsWith('s ')) return WORDS_BITS
    return NAME.test(value.slice(1)) && !isInstanceVariable(bytes, start, end, value.slice(1)) ? MAKE_BITS.marked : REJECT
  }
  if (
    /^["'`]?(?: has| was| is)?(?: successfully)? logged (?:in|out)(?!\p{L})/u.test(textOf(bytes, end, end + 40)) &&
    /[Uu]ser:? ["'`]?$/.test(before)
  )
    return LOG_BITS
  if (/EAP identity '$/.test(before)) return LOG_BITS
  if (/(?:(?:for|nvalid|llegal) user ['"]?|(?:password|publickey) for |sudo: {0,5}|user "|user=<|user: name=)$/.test(before)) {
    const inWords =
      /for user ['"]?$/.test(before) &&
      !/\b(?:session|login|logon|failed|failure|fail|auth|password|sshd|pam)/i.test(textOf(bytes, Math.max(0, start - 80), start))
    return inWords ? REJECT : LOG_BITS
  }
  if (!NAME.test(value)) return REJECT
  const argument = argumentAt(bytes, start)
  if (argument !== null) return weighArgument(value, argument.isPaired)
  if (SPOKEN_BEFORE.test(before)) return weighSpoken(bytes, start, end, value)
  const next = bytes[end] as number
  if (next === 40 || next === 91 || (next === 60 && bytes[start - 1] !== 62)) return REJECT // a call, an index, a type
  const bits = weighName(bytes, start, end, value)
  if (/(?:sername|ID is|u:) (?:is |was |= ?)?["'`]?$/.test(before)) {
    if ((bits > REJECT || ACCOUNT.test(value)) && isHalfOfPair(bytes, start, end, 'user')) return WORDS_BITS
    return bits === MAKE_BITS.marked && /\bID is $|sername (?:is|was|=) ?["'`]?$/.test(before) ? WORDS_BITS - 0.5 : REJECT
  }
  if (/(?:^|[^A-Za-z])uid$/i.test(keyBefore(bytes, start))) return weighUid(bytes, start, end, bits)
  if (bits > REJECT && isInAuditLine(bytes, start, end)) return MAKE_BITS.marked
  if (bits >= MAKE_BITS.marked || (bits <= REJECT && !ACCOUNT.test(value))) return bits
  const isPaired = isHalfOfPair(bytes, start, end, 'user') || (bits > REJECT && isBeforePassword(bytes, start, end))
  return isPaired ? MAKE_BITS.paired - 2.5 : bits
}

/** The command says that it is a login: it is nobody's if it is a role's or a stand-in; a plain word needs a password beside it. */
function weighArgument(value: string, isPaired: boolean): number {
  if (NOT_A_LOGIN.has(value.toLowerCase()) || isRoleName(value)) return REJECT
  if (isPaired) return LOG_BITS
  return /\d|[a-z][._-][a-z]/.test(value) && !parts(value).some((part) => ROLE_PARTS.has(part)) ? LOG_BITS : WORDS_BITS - 1.5
}

function weighSpoken(bytes: Uint8Array, start: number, end: number, value: string): number {
  if (NOT_A_LOGIN.has(value.toLowerCase()) || isRoleName(value)) return REJECT
  if (/[a-z]\d|[a-z][._][a-z]/i.test(value)) return WORDS_BITS
  const isPaired = isBeforePassword(bytes, start, end) || SLASH_AND_PASSWORD.test(textOf(bytes, end, end + 72))
  return isPaired ? WORDS_BITS : REJECT
}

/** In Japanese the words behind a name say that it is one: `… です`, `… と`. */
function isBeforeKana(bytes: Uint8Array, end: number): boolean {
  return /^ ?[\u3040-\u30ff]/.test(textOf(bytes, end, end + 5))
}

/** `uid` is a number more often than a name: one where a password is beside it, and in the name of an entry of a directory. */
function weighUid(bytes: Uint8Array, start: number, end: number, bits: number): number {
  if (bits <= REJECT) return REJECT
  const isLogin =
    isInAuditLine(bytes, start, end) ||
    /^, ?(?:ou|cn|dc)=/i.test(textOf(bytes, end, end + 6)) ||
    isBeforePassword(bytes, start, end) ||
    isHalfOfPair(bytes, start, end, 'user')
  return isLogin ? MAKE_BITS.marked : REJECT
}

/** Where a name will stand: `<*>`, `%s`, `{username}`. */
const PLACE_OF_A_NAME = /^(?:[<[{(%$*][^\p{L}\d]*|[<[{(%$].*[>\]})%]|%[sdv])$/u

function weighName(bytes: Uint8Array, start: number, end: number, value: string): number {
  if (NOT_A_LOGIN.has(value.toLowerCase())) return REJECT
  const key = keyBefore(bytes, start)
  const quoted = quoteBefore(bytes, start) !== 0
  if (isLabelName(key) || repeatsName(key, value) || namesLogin(value) || (namesPassword(value) && !/\d/.test(value)))
    return REJECT
  if (isRoleName(value) || isCodeName(value, quoted)) return REJECT
  if (ACCOUNT_NAME.test(textOf(bytes, Math.max(0, start - 24), start))) return MAKE_BITS.marked
  if ((isFollowedByWords(bytes, start, end) && !isBeforeKana(bytes, end)) || isArgument(bytes, start)) return REJECT
  if (!quoted && bytes[start - 1] === 58 && (bytes[end] === 39 || bytes[end] === 34)) return REJECT // 'user:read': a name with a namespace
  const isEnded = bytes[end] === 59 || (bytes[end] === 44 && !/\d/.test(value))
  if (!quoted && bytes[start - 1] === 32 && isEnded && !isBeforePassword(bytes, start, end)) return REJECT // x = value;
  if (!quoted && bytes[start - 1] === 32 && bytes[start - 2] === 61 && bytes[end] === 41) return REJECT // (x = value)
  if (!quoted && /^ ?(?:[%?]>|\}\})/.test(textOf(bytes, end, end + 3))) return REJECT // the end of a template's tag
  if (bytes[start - 1] === 58 && PSEUDO_CLASS.test(value)) return REJECT
  if (bytes[start - 1] === 58 && isInQuery(bytes, start, end)) return REJECT
  // Who is called so on a forge, not a name: `github: Ines-Moreau`.
  if (FORGE.test(key)) {
    if (!/^[A-Za-z\d-]*[\d-][A-Za-z\d-]*$/.test(value)) return REJECT
    return /^[A-Z][a-z]+-[A-Z]/.test(value) ? FORGE_BITS : MAKE_BITS.marked
  }
  if (/^\p{Lu}[\p{Ll}\p{M}’']+-\p{L}+$/u.test(value)) return REJECT // a compound word: `Benutzer-Kopfzeile`
  if (/^[a-z]+$/.test(value) && value.length < 5) return MAKE_BITS.short
  if (!/[\d._-]/.test(value)) return MAKE_BITS.plain
  return /^[A-Za-z_]+\.[A-Za-z_.]+$/.test(value) && /(?:^|\.)(?:name|id|email|user|get|to|length|value)\b/.test(value)
    ? REJECT
    : MAKE_BITS.marked
}

const FORGE = /^(?:github|gitlab|codeberg|keybase)$/i
/** More than the same two words are worth as somebody's name. */
const FORGE_BITS = 3
/** Of the events that Windows keeps of logins. */
const ACCOUNT_NAME = /(?:^|[\s\0])Account Name:[ \t]+$/

const QUALIFIER = '-?(?:label|is|in|user|org|repo|type|state|author|language|archived|topic|assignee|involves):'
const QUALIFIER_BEHIND = new RegExp(`^(?:[+ ]|%20)${QUALIFIER}`)
const QUALIFIER_BEFORE = new RegExp(`(?:^|[^\\w-])${QUALIFIER}[^\\s+]*[+ ]user:$`)

/** Of a search among repositories: `user:harbor+label:easy`. */
function isInQuery(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    QUALIFIER_BEHIND.test(textOf(bytes, end, end + 16)) || QUALIFIER_BEFORE.test(textOf(bytes, Math.max(0, start - 64), start))
  )
}

/** Of style sheets: `a.inactive_user:hover`. */
const PSEUDO_CLASS =
  /^(?:hover|active|visited|link|checked|disabled|enabled|target|focus(?:-visible|-within)?|(?:first|last|only|nth)-child|before|after)$/

/** Of Ruby, where no handle of a social network could stand: `user: @account, …`, `@user.name`, `user = @account`. */
function isInstanceVariable(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (quoteBefore(bytes, start) !== 0) return false
  if (name.includes('.') || isRoleName(name) || isCodeName(name, false)) return true
  if (bytes[start - 1] === 32 && bytes[start - 2] === 61) return true
  return /^(?:&?[.([]|[,)}]| [{?&|%])/.test(textOf(bytes, end, end + 2))
}
