/** Passwords on command lines: `curl -u name:…`, `sshpass -p …`, `mysql -p…`, `smbclient -U name%…`, `ConvertTo-SecureString "…"`, `requirepass …`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'
import { isPiped, locatePiped, PIPED_LITERALS } from './piped.ts'

const VALUE = '([^\\s"\'`\\0]{4,128})'
/** Other options of the command, few and short. */
const OTHERS = '(?: [^\\s\\0|;]{1,80}){0,12}?'
/** The same where a blank has been read. */
const OTHERS_THEN = '(?:[^\\s\\0|;]{1,80} ){0,12}?'
/** A value of its own and no further option, and no port. */
const APART = `(?!-|\\d{1,5}(?:[\\s\\0]|$))${VALUE}`
/** Quoted or named arguments of a call up to the third, in quotes. */
const ARGUMENT = '(?:"[^"\\n\\0]{0,160}"|\'[^\'\\n\\0]{0,160}\'|[\\w.$>-]{1,60})'
const CALL = new RegExp(`^([a-z]{0,4}\\(?\\s{0,20}${ARGUMENT},\\s{0,20}${ARGUMENT},\\s{0,20}["'])([^"'\\n\\0]{4,64})(?=["'])`)

/** The tools of OpenLDAP. */
const BOUND = new RegExp(`^(${OTHERS_THEN}-w ["']?)${APART}`)
/** The tools of Samba: name and password as one argument, perhaps with a domain. */
const SHARE = new RegExp(`^(${OTHERS_THEN}(?:-U ?|--user[= ])["']?[^\\s"'%$<>{}]{1,80}%)${VALUE}`)

/** The tools of Mosquitto. */
const TOPIC = new RegExp(`^(ub${OTHERS} (?:-P|--pw) ["']?)${APART}`)

/** Of SNMP; what everybody knows is none. */
const COMMUNITY = `(?!(?:public|private|string|name)\\b)${VALUE}`

/** From the end of a command's first letters on, `^(everything before the value)(value)`. Linear: lazy runs, bounded by LONGEST. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  'curl ':
    /^((?:[^\n\0|;]|\\\r?\n){0,300}?(?:^|[\s\\])(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?[^\s:"'$<>{}/]{1,64}:)([^\s"'`\0]{4,128})/,
  'sshpass ': /^((?:-[vP] ?\S* ){0,2}-p ?["']?)([^\s"'`\0]{4,128})/,
  mysql: new RegExp(`^((?:dump|admin|import|check|show|pump)?${OTHERS} -p["']?)${VALUE}`),
  'docker logi': new RegExp(`^(n${OTHERS} -p[ =]?["']?)${VALUE}`),
  'redis-cli ': new RegExp(`^((?:[^\\s\\0|;]{1,80} ){0,8}?-a ["']?)${VALUE}`),
  'ldapsearch ': BOUND,
  'ldapmodify ': BOUND,
  'ldapadd ': BOUND,
  'ldapdelete ': BOUND,
  'ldapwhoami ': BOUND,
  'ldappasswd ': new RegExp(`^(${OTHERS_THEN}-[was] ["']?)${APART}`),
  mongo: new RegExp(`^((?:sh|dump|restore|export|import|stat|top|files)?${OTHERS} -p ["']?)${APART}`),
  mosquitto_p: TOPIC,
  mosquitto_s: TOPIC,
  'sqlcmd ': new RegExp(`^(${OTHERS_THEN}-P ?["']?)${APART}`),
  'smbclient ': SHARE,
  'rpcclient ': SHARE,
  'xfreerdp ': new RegExp(`^(${OTHERS_THEN}/p:["']?)${VALUE}`),
  'net use ': /^((?:[A-Za-z*]:? )?\\\\[^\s\0]{1,120} ["']?)(?![/*])([^\s"'`\0]{4,128})(?=["']? \/user:)/i,
  ' /user:': /^((?:[^\s\0"']{1,60}) ["']?)(?![/*-])(?=\S*\d)([^\s"'`\0]{4,128})(?=["']?(?:[\s\0]|$))/,
  'schtasks ': /^([^\n\0]{0,240}? \/rp ["']?)([^\s"'`\0]{4,128})/i,
  'htpasswd ': new RegExp(`^(-[a-zA-Z]{0,4}b[a-zA-Z]{0,4} \\S{1,120} \\S{1,64} ["']?)${VALUE}`),
  rabbitmqctl: new RegExp(`^( (?:add_user|change_password) \\S{1,64} ["']?)${VALUE}`),
  'openssl enc': new RegExp(`^(${OTHERS} -k ["']?)${VALUE}`),
  '-pass pass:': new RegExp(`^()${VALUE}`),
  '-passin pas': new RegExp(`^(s:)${VALUE}`),
  '-passout pa': new RegExp(`^(ss:)${VALUE}`),
  'zip -P ': new RegExp(`^(["']?)${APART}`),
  '7z ': new RegExp(`^([a-z]{1,2}${OTHERS} -p["']?)${VALUE}`),
  'snmp-server com': new RegExp(`^(munity ["']?)${COMMUNITY}`),
  'snmp community ': new RegExp(`^(["']?)${COMMUNITY}`),
  'SQL> connec': /^(t ["']?[\w.]{1,40}\/)([^\s"'`\0@/]{4,64})/,
  '-srcstorepa': new RegExp(`^(ss ["']?)${VALUE}`),
  '-deststorep': new RegExp(`^(ass ["']?)${VALUE}`),
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
export const COMMAND_LITERALS: readonly string[] = [...COMMANDS, ...PIPED_LITERALS]

const LONGEST_NAME = 15
/** Bytes of a command that are looked at. */
const LONGEST = 440

/**
 * @param at one past a literal
 * @returns the packed place of the password; undefined if the literal is none of a command
 */
export function locateInCommand(bytes: Uint8Array, at: number): number | undefined {
  const before = textOf(bytes, Math.max(0, at - LONGEST_NAME), at)
  const piped = locatePiped(bytes, at, before)
  if (piped !== undefined) return piped
  const command = COMMANDS.find((one) => before.endsWith(one))
  if (command === undefined) return undefined
  const match = (OPTIONS[command] as RegExp).exec(textOf(bytes, at, at + LONGEST))
  if (match === null) return NOT_FOUND
  const start = at + Buffer.byteLength(match[1] as string)
  return packed(start, start + Buffer.byteLength((match[2] as string).replace(/[,;)]+$/, '')))
}

const BEFORE: readonly RegExp[] = [
  /(?:^|[\s\\])(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,64}:$/,
  /(?:sshpass|mysql\w*|docker login|redis-cli|mongo[a-z]*|ldap[a-z]+) [^\n]{0,200}?-[paws][ =]?["']?$/,
  /(?:mosquitto_[a-z]+|sqlcmd) [^\n]{0,200}?-(?:P|-pw) ?["']?$/,
  /(?:smbclient|rpcclient) [^\n]{0,200}?-(?:U|-user)[ =]?["']?[^\s"'%]{1,80}%$/,
  /xfreerdp [^\n]{0,200}?\/p:["']?$|[nN]et use [^\n]{0,140} ["']?$| \/user:[^\s"']{1,60} ["']?$|schtasks [^\n]{0,240} \/rp ["']?$/,
  /(?:htpasswd -\w+ \S{1,120} \S{1,64}|rabbitmqctl \w+ \S{1,64}|storepass|requirepass|SecureString(?: -String)?) +["']?$/,
  /storepass ["']?$|(?:sqlplus (?:-\w+ )?["']?|oracle:thin:)[\w.]{1,40}\/$/,
  /openssl enc [^\n]{0,200}? -k ["']?$|-pass(?:in|out)? pass:$|\bzip (?:-e )?-P ["']?$|\b7za? [a-z]{1,2} [^\n]{0,200}?-p["']?$/,
  /\bsnmp(?:-server)? community ["']?$|SQL> connect ["']?[\w.]{1,40}\/$|-(?:src|dest)storepass ["']?$/,
  /(?:getConnection|mysqli(?:_connect)?|PDO)\([^\n]{0,200},\s{0,20}["']$/,
]

/** True if a password stands there because of the command or the call around it. */
export function isInCommand(before: string, after: string): boolean {
  return BEFORE.some((form) => form.test(before)) || isPiped(before, after)
}
