/** User names on command lines and in what programs read logins from: `mysql -u …`, `curl -u …:`, `runas /user:…`, `machine … login …`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

const NAME = '([A-Za-z_][\\w.-]{2,39})'
/** The name is all of the argument. */
const WHOLE = `${NAME}(?=["']?(?:[\\s\\0;|)]|$))`
/** Other options of the command, few and short. */
const OTHERS = '(?: [^\\s\\0|;]{1,80}){0,12}?'
/** The same where a blank has been read. */
const OTHERS_THEN = '(?:[^\\s\\0|;]{1,80} ){0,12}?'
const DOMAIN = '(?:[\\w.-]{1,40}\\\\{1,2})?'

/** Of connection strings, where a password stands beside it. */
const CONNECTION = new RegExp(`^()${NAME}(?=;(?:[^\\n\\0;]{1,60};){0,4} ?(?:Password|Pwd|password|pwd)=[^\\s;$<{]{4})`)

/** From the end of a command's first letters on, `^(everything before the name)(name)`, and whether a password always stands beside it. */
const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly paired?: true }>> = {
  mysql: { form: new RegExp(`^((?:dump|admin|import|check|show|pump)?${OTHERS} (?:-u ?|--user[= ])["']?)${WHOLE}`) },
  'psql ': { form: new RegExp(`^(${OTHERS_THEN}(?:-U ?|--username[= ])["']?)${WHOLE}`) },
  pg_dump: { form: new RegExp(`^((?:all)?${OTHERS} (?:-U ?|--username[= ])["']?)${WHOLE}`) },
  pg_restore: { form: new RegExp(`^(${OTHERS} (?:-U ?|--username[= ])["']?)${WHOLE}`) },
  'curl ': {
    form: new RegExp(
      `^((?:[^\\n\\0|;]){0,300}?(?:^|\\s)(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?)${NAME}(?=:[^\\s"':$<{]{4})`,
    ),
    paired: true,
  },
  'docker logi': { form: new RegExp(`^(n${OTHERS} (?:-u ?|--username[= ])["']?)${WHOLE}`) },
  mongo: {
    form: new RegExp(`^((?:sh|dump|restore|export|import|stat|top|files)?${OTHERS} (?:-u |--username[= ])["']?)${WHOLE}`),
  },
  mosquitto_p: { form: new RegExp(`^(ub${OTHERS} (?:-u|--username) ["']?)${WHOLE}`) },
  mosquitto_s: { form: new RegExp(`^(ub${OTHERS} (?:-u|--username) ["']?)${WHOLE}`) },
  'sqlcmd ': { form: new RegExp(`^(${OTHERS_THEN}-U ?["']?)${WHOLE}`) },
  'smbclient ': {
    form: new RegExp(`^(${OTHERS_THEN}(?:-U ?|--user[= ])["']?${DOMAIN})${NAME}(?=%[^\\s"'$<{]{4}|["']?(?:[\\s\\0]|$))`),
  },
  'rpcclient ': {
    form: new RegExp(`^(${OTHERS_THEN}(?:-U ?|--user[= ])["']?${DOMAIN})${NAME}(?=%[^\\s"'$<{]{4}|["']?(?:[\\s\\0]|$))`),
  },
  'xfreerdp ': { form: new RegExp(`^(${OTHERS_THEN}/u:["']?${DOMAIN})${WHOLE}`) },
  'htpasswd ': {
    form: new RegExp(`^(-[a-zA-Z]{0,4}b[a-zA-Z]{0,4} \\S{1,120} ["']?)${NAME}(?=["']? ["']?[^\\s"'$<{]{4})`),
    paired: true,
  },
  'useradd ': { form: new RegExp(`^(${OTHERS_THEN}["']?)${NAME}(?=["']?[ \\t]*(?:[\\r\\n\\0;|&]|$))`) },
  'adduser ': { form: new RegExp(`^(${OTHERS_THEN}["']?)${NAME}(?=["']?[ \\t]*(?:[\\r\\n\\0;|&]|$))`) },
  'usermod ': { form: new RegExp(`^(${OTHERS_THEN}["']?)${NAME}(?=["']?[ \\t]*(?:[\\r\\n\\0;|&]|$))`) },
  ' /user:': { form: new RegExp(`^(["']?${DOMAIN})${NAME}(?=["']?(?:[\\s\\0]|$))`), paired: true },
  ' /ru ': { form: new RegExp(`^(["']?${DOMAIN})${NAME}(?=["']? /rp )`), paired: true },
  'oracle:thin': { form: new RegExp(`^(:)${NAME}(?=/[^\\s"'\`\\0@/$<{]{4,64}@)`), paired: true },
  'User ID=': { form: CONNECTION, paired: true },
  'User Id=': { form: CONNECTION, paired: true },
  'machine ': { form: new RegExp(`^([\\w-]{1,60}\\.[\\w.:-]{1,80}\\s{1,8}login )${NAME}(?=\\s{1,8}password )`), paired: true },
  ':5432:': { form: new RegExp(`^([\\w*-]{1,64}:)${NAME}(?=:[^\\s:\\0$<{]{4,128}(?:[\\r\\n\\0]|$))`), paired: true },
}
const COMMANDS = Object.keys(FORMS)
export const USER_COMMANDS: readonly string[] = COMMANDS

const LONGEST_NAME = Math.max(...COMMANDS.map((command) => command.length))
/** Bytes of a command that are looked at. */
const LONGEST = 440

/** A password that stands further on in a command. */
const PASSWORD_BEHIND =
  /^%|^["']?(?:[^\n\0|;]{0,160} )?(?:-p(?! )|--password[= ]|-P |--pw |\/p:|\/pass:|-pw )["']?[^\s"'$<{-][^\s"'$]{3}/
/** The same for those whose `-p` has its value behind a blank. */
const APART_BEHIND = /^["']?(?:[^\n\0|;]{0,160} )?-p ["']?[^\s"'$<{-][^\s"'$]{3}/

function isBehind(command: string, rest: string): boolean {
  return PASSWORD_BEHIND.test(rest) || (/^(?:mongo|docker)/.test(command) && APART_BEHIND.test(rest))
}

export interface UserArgument {
  readonly start: number
  readonly end: number
  /** A password is beside it, which makes any word somebody's login. */
  readonly isPaired: boolean
}

/** @param at one past a literal. @returns null if no name stands there, undefined if the literal is none of a command */
export function userArgument(bytes: Uint8Array, at: number): UserArgument | null | undefined {
  const before = textOf(bytes, Math.max(0, at - LONGEST_NAME), at)
  const command = COMMANDS.find((one) => before.endsWith(one))
  if (command === undefined) return undefined
  const { form, paired } = FORMS[command] as { readonly form: RegExp; readonly paired?: true }
  const text = textOf(bytes, at, at + LONGEST)
  const match = form.exec(text)
  if (match === null) return null
  const start = at + Buffer.byteLength(match[1] as string)
  const end = start + (match[2] as string).length
  return { start, end, isPaired: paired === true || isBehind(command, text.slice(match[0].length)) }
}

/** As `locate` of a rule tells it. */
export function locateUserArgument(bytes: Uint8Array, at: number): number | undefined {
  const found = userArgument(bytes, at)
  return found === undefined ? undefined : found === null ? NOT_FOUND : packed(found.start, found.end)
}

/** Bytes before a name in which its command begins. */
const BACK = 320
const STARTS: RegExp = new RegExp(COMMANDS.map((one) => one.replaceAll('/', '\\/')).join('|'), 'g')

/** The argument that begins at `start`, found again from its command; null if none does. */
export function argumentAt(bytes: Uint8Array, start: number): UserArgument | null {
  const from = Math.max(0, start - BACK)
  const before = Buffer.from(bytes.buffer, bytes.byteOffset + from, start - from).toString('latin1')
  for (const match of before.matchAll(STARTS)) {
    const found = userArgument(bytes, from + match.index + match[0].length)
    if (found?.start === start) return found
  }
  return null
}
