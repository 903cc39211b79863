/** Passwords on command lines: `curl -u name:…`, `sshpass -p …`, `mysql -p…`, `echo name:… | chpasswd`, `ConvertTo-SecureString "…"`, `requirepass …`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

const VALUE = '([^\\s"\'`\\0]{4,128})'
/** Other options of the command, few and short. */
const OTHERS = '(?: [^\\s\\0|;]{1,80}){0,12}?'
/** Quoted or named arguments of a call up to the third, in quotes. */
const ARGUMENT = '(?:"[^"\\n\\0]{0,160}"|\'[^\'\\n\\0]{0,160}\'|[\\w.$>-]{1,60})'
const CALL = new RegExp(`^([a-z]{0,4}\\(?\\s{0,20}${ARGUMENT},\\s{0,20}${ARGUMENT},\\s{0,20}["'])([^"'\\n\\0]{4,64})(?=["'])`)

/** From the end of a command's first letters on, `^(everything before the value)(value)`. Linear: lazy runs, bounded by LONGEST. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  'curl ':
    /^((?:[^\n\0|;]|\\\r?\n){0,300}?(?:^|[\s\\])(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?[^\s:"'$<>{}/]{1,64}:)([^\s"'`\0]{4,128})/,
  'sshpass ': /^((?:-[vP] ?\S* ){0,2}-p ?["']?)([^\s"'`\0]{4,128})/,
  mysql: new RegExp(`^((?:dump|admin|import|check|show|pump)?${OTHERS} -p["']?)${VALUE}`),
  'docker logi': new RegExp(`^(n${OTHERS} -p[ =]?["']?)${VALUE}`),
  'redis-cli ': new RegExp(`^((?:[^\\s\\0|;]{1,80} ){0,8}?-a ["']?)${VALUE}`),
  'ldapsearch ': new RegExp(`^((?:[^\\s\\0|;]{1,80} ){0,12}?-w ["']?)${VALUE}`),
  'htpasswd ': new RegExp(`^(-[a-zA-Z]{0,4}b[a-zA-Z]{0,4} \\S{1,120} \\S{1,64} ["']?)${VALUE}`),
  rabbitmqctl: new RegExp(`^( (?:add_user|change_password) \\S{1,64} ["']?)${VALUE}`),
  'storepass ': new RegExp(`^(["']?)${VALUE}`),
  'sqlplus ': /^((?:-\w+ )?["']?[\w.]{1,40}\/)([^\s"'`\0@/]{4,64})(?=@)/,
  'oracle:thin': /^(:[\w.]{1,40}\/)([^\s"'`\0@/]{4,64})(?=@)/,
  requirepass: /^( +["']?)([^\s"'`\0]{4,128})/,
  SecureStrin: /^(g(?: -String)? +["'])([^\n"'\0]{4,128})/,
  getConnecti: CALL,
  mysqli_conn: CALL,
  'new mysqli(': CALL,
  'new PDO(': CALL,
}
const COMMANDS = Object.keys(OPTIONS)
/** Reads what is piped into it. */
const PIPED = 'chpasswd'
export const COMMAND_LITERALS: readonly string[] = [...COMMANDS, PIPED]

const LONGEST_NAME = 11
/** Bytes of a command that are looked at. */
const LONGEST = 440

/**
 * @param at one past a literal
 * @returns the packed place of the password; undefined if the literal is none of a command
 */
export function locateInCommand(bytes: Uint8Array, at: number): number | undefined {
  const before = textOf(bytes, Math.max(0, at - LONGEST_NAME), at)
  if (before.endsWith(PIPED)) return locatePiped(bytes, at - PIPED.length)
  const command = COMMANDS.find((one) => before.endsWith(one))
  if (command === undefined) return undefined
  const match = (OPTIONS[command] as RegExp).exec(textOf(bytes, at, at + LONGEST))
  if (match === null) return NOT_FOUND
  const start = at + Buffer.byteLength(match[1] as string)
  return packed(start, start + Buffer.byteLength((match[2] as string).replace(/[,;)]+$/, '')))
}

/** `echo "name:password" | sudo chpasswd` */
function locatePiped(bytes: Uint8Array, at: number): number {
  const from = Math.max(0, at - 160)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, at - from).toString('latin1')
  const match =
    /(?:echo|printf)(?: -\w)? +["']?[\w.-]{1,40}:([^\s"'`\0]{4,100})(?:\\n)?["']? *\| *(?:sudo +)?(?:-S +)?(?:\/usr\/sbin\/)?$/.exec(
      text,
    )
  if (match === null) return NOT_FOUND
  const start = from + text.indexOf(match[1] as string, match.index + match[0].indexOf(':'))
  return packed(start, start + (match[1] as string).length)
}

const BEFORE: readonly RegExp[] = [
  /(?:^|[\s\\])(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,64}:$/,
  /(?:sshpass|mysql\w*|docker login|redis-cli|ldapsearch) [^\n]{0,200}?-[paw][ =]?["']?$/,
  /(?:htpasswd -\w+ \S{1,120} \S{1,64}|rabbitmqctl \w+ \S{1,64}|storepass|requirepass|SecureString(?: -String)?) +["']?$/,
  /storepass ["']?$|(?:sqlplus (?:-\w+ )?["']?|oracle:thin:)[\w.]{1,40}\/$/,
  /(?:getConnection|mysqli(?:_connect)?|PDO)\([^\n]{0,200},\s{0,20}["']$/,
]

/** True if a password stands there because of the command or the call around it. */
export function isInCommand(before: string, after: string): boolean {
  return (
    BEFORE.some((form) => form.test(before)) || /^(?:\\n)?["']? *\| *(?:sudo +)?(?:-S +)?(?:\/usr\/sbin\/)?chpasswd/.test(after)
  )
}
