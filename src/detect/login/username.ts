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

/** sshd, PAM, sudo, SQL Server, nginx, Dovecot, useradd: what stands before the name in lines about logins. */
const LOG: readonly string[] = [
  'for user ',
  'invalid user ',
  'Invalid user ',
  'illegal user ',
  'password for ',
  'publickey for ',
  'sudo: ',
  'user "',
  'user=<',
  'user: name=',
  ' logged in',
  ' logged out',
  "identity '",
]
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
  ...LOG,
  ...WORDS,
  ...SPOKEN,
  ...TAGS,
  ...USER_COMMANDS,
  LEADER,
  ...USER_DASHES,
  ...USER_WIDE,
]

/** Words that stand behind `user:` in code and prose and are nobody's login. */
const NOT_A_LOGIN: ReadonlySet<string> = new Set(
  (
    'user username login name string str text null none nil undefined true false default required optional unknown example test ' +
    'the a an is was has not your my this that and or for from with id email mail guest anonymous root admin administrator nobody daemon ' +
    'system service public private object number value type int varchar char password invalid illegal authentication accounts account data input'
  ).split(' '),
)

/** Parts of names that stand for a role, a machine or a test and not for somebody. */
const ROLE_PARTS: ReadonlySet<string> = new Set(
  (
    'user users username name uname usr admin administrator root guest test tester testing demo example dummy sample anonymous current other default ' +
    'service svc bot ci app api system sys db database postgres mysql mariadb mongo redis oracle sa www data nginx apache httpd git ' +
    'github gitlab jenkins deploy deployer docker vagrant ubuntu debian centos ec2 sshd daemon backup login account owner creator group org role web'
  ).split(' '),
)

/** Parts of names of variables and members in source code. */
const CODE_PARTS: ReadonlySet<string> = new Set(
  (
    'self this props state settings config options args params request req res response models model func get set is has by from to clean string required ' +
    'session context env process event factory result results entity builder info any arg now at id ids count field type principal customer first second third new old previous value values ' +
    'updated created deleted changed time date'
  ).split(' '),
)

/** Names that logins are taken to be accounts of, where two lines are a login. */
const ACCOUNT = /^(?:root|admin|administrator|guest)$/

const NAME = /^[\p{L}_][\p{L}\d._-]*[\p{L}\d_]$/u

export function locateUsername(bytes: Uint8Array, at: number): number {
  const labelled = locateLabelled(bytes, at, USER_LABEL)
  if (labelled !== undefined) return labelled
  const argument = locateUserArgument(bytes, at)
  if (argument !== undefined) return argument
  const before = textOf(bytes, Math.max(0, at - 16), at)
  if (/ogin (?:for|to) $/.test(before))
    return locateSpoken(bytes, at + (FOR_WHAT.exec(textOf(bytes, at, at + 32))?.[0].length ?? 0))
  if (SPOKEN_BEFORE.test(before)) return locateSpoken(bytes, at)
  if (before.endsWith(' is @'))
    return /(?:twitter|tweeter|instagram|insta|telegram|handle|nick|account|id|name) is @$/i.test(before)
      ? handleAt(bytes, at)
      : NOT_FOUND
  if (before.endsWith('sudo: ')) return inLog(bytes, at, /^ {0,4}([a-z_][\w.-]{1,31}) : (?:TTY=|PWD=|\d|user NOT|command not)/)
  if (before.endsWith('user "')) return inLog(bytes, at, /^([^\s"@]{2,40})"(?=: password mismatch| was not found in)/)
  if (before.endsWith('user=<')) return inLog(bytes, at, /^([^\s<>@"']{2,64})>(?=, (?:method|rip|lip|auth|service|session)=)/)
  if (before.endsWith('user: name=')) return inLog(bytes, at, /^([a-z_][\w.-]{1,31})(?=, UID=)/)
  if (/ logged (?:in|out)$/.test(before)) return locateLoggedIn(bytes, at)
  if (before.endsWith("EAP identity '")) return inLog(bytes, at, /^([^\s'"@]{2,40})'/)
  if (/(?:password|publickey) for $/.test(before))
    return inLog(bytes, at, /^(?!invalid user |illegal user )([^\s'"@]{1,40}) from (?=[\d:a-f]|UNKNOWN)/)
  if (/[Ii](?:nvalid|llegal) user $/.test(before)) return inLog(bytes, at, /^([^\s'"@]{2,40})(?= from [\da-fU]| \[preauth\])/)
  if (before.endsWith('for user '))
    return inLog(
      bytes,
      at,
      /^['"]?([A-Za-z_][\w.\\-]{1,39})(?:\(uid=\d+\))?(?=['"]?(?:\.?\s*$|\.?[\r\n\0]| by | from | on | at |\. |, | \((?:uid|[\d:])))/,
    )
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

/** `user ines.moreau logged in`, `User 'moreau' has logged out`, `user moreau logged in from 203.0.113.9`: what no sentence says of just any user. */
function locateLoggedIn(bytes: Uint8Array, at: number): number {
  const text = textOf(bytes, Math.max(0, at - LOGGED_IN_BEFORE), at)
  const match = LOGGED_IN.exec(text)
  if (match === null) return NOT_FOUND
  const name = match[2] as string
  const isMarked = /[a-z]\d|[a-z][._-][a-z]/i.test(name) || match[1] !== ''
  if (!isMarked && !/^ (?:from|via|at|on) (?:ip |host )?[\d:[]/.test(textOf(bytes, at, at + 20))) return NOT_FOUND
  if (NOT_A_LOGIN.has(name.toLowerCase()) || isRoleName(name)) return NOT_FOUND
  const start = at - Buffer.byteLength(text.slice(match.index + match[0].indexOf(name, match[1] === '' ? 5 : 6)))
  return packed(start, start + name.length)
}

/** A claim may begin so many bytes before its hit. */
const LOGGED_IN_BEFORE = 44
const LOGGED_IN = /(?:^|[^\w])[Uu]ser:? (["'`]?)([A-Za-z][\w.-]{1,31})\1(?: has| was| is)?(?: successfully)? logged (?:in|out)$/

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

function inLog(bytes: Uint8Array, at: number, form: RegExp): number {
  const text = textOf(bytes, at, at + 64)
  const match = form.exec(text)
  if (match === null) return NOT_FOUND
  const start = at + Buffer.byteLength(text.slice(0, text.indexOf(match[1] as string)))
  return packed(start, start + Buffer.byteLength(match[1] as string))
}

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

/** A role and perhaps a number: `admin_user`, `test_user`, `user1`, `www-data`. */
function isRoleName(value: string): boolean {
  const words = parts(value)
  return words.every((part) => ROLE_PARTS.has(part)) || /^(?:user|users|username|usr|account)$/.test(words.at(-1) ?? '')
}

/** A constant, a type, a member or a variable of source code: `DB_USERNAME`, `PropTypes.func`, `self.owner`, `second_org_admin`. */
function isCodeName(value: string, quoted: boolean): boolean {
  if (/\.(?:html?|php|py|js|ts|vm|json|ya?ml|xml|txt|md|png|svg)$/.test(value)) return true
  if (/\..*\..*\./.test(value) || /^[a-z_]+\.[a-z_]*(?:id|name|email)$/.test(value)) return true
  if (/^[a-z]+(?:[_-][a-z]+)+$/.test(value) && parts(value).some((word) => CODE_PARTS.has(word))) return true
  if (quoted) return false
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value)) return true
  if (/\..*[a-z][A-Z]|[a-z][A-Z].*\.|^[A-Z]\w*\.[A-Z]\w*$|\.(?:[A-Z]\w*)$/.test(value)) return true
  if (/\..*_|_.*\.|^[a-z]+(?:[A-Z][a-z]+)+\d*$/.test(value)) return true
  const words = parts(value)
  return words.length > 1 && words.some((word) => ROLE_PARTS.has(word) || CODE_PARTS.has(word))
}

function parts(value: string): string[] {
  return value
    .toLowerCase()
    .replace(/\d+(?![a-z])/g, '')
    .split(/[._-]+/)
    .filter((part) => part !== '')
}
