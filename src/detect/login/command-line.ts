/** Passwords on command lines: `curl -u name:…`, `sshpass -p …`, `mysql -p…`, `echo name:… | chpasswd`, `ConvertTo-SecureString "…"`, `requirepass …`. */
import { NOT_FOUND, packed, textOf } from '../located.ts'

/** What stands before a value, from the end of the command's literal, as `^(everything before it)(value)`. Linear: one lazy run, bounded by LONGEST. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  'curl ':
    /^((?:[^\n\0|;]|\\\r?\n){0,300}?(?:^|[\s\\])(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?[^\s:"'$<>{}/]{1,64}:)([^\s"'`\0]{4,128})/,
  'sshpass ': /^((?:-[vP] ?\S* ){0,2}-p ?["']?)([^\s"'`\0]{4,128})/,
  mysql: /^((?:dump|admin|import|check|show|pump)?(?: [^\s\0|;]{1,64}){0,12}? -p["']?)([^\s"'`\0]{4,128})/,
  requirepass: /^( +["']?)([^\s"'`\0]{4,128})/,
  SecureStrin: /^(g(?: -String)? +["'])([^\n"'\0]{4,128})/,
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

/** True if a password stands there because of the command around it. */
export function isInCommand(before: string, after: string): boolean {
  return (
    /(?:(?:^|[\s\\])(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,64}:|sshpass(?: -v| -P \S+)* -p ?["']?| -p["']?|requirepass +["']?|SecureString(?: -String)? +["'])$/.test(
      before,
    ) || /^(?:\\n)?["']? *\| *(?:sudo +)?(?:-S +)?(?:\/usr\/sbin\/)?chpasswd/.test(after)
  )
}
