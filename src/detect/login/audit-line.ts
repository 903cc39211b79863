/** Lines that say who did what, pair by pair: `user=mkowalski action=delete result=ok`, `acct="mkowalski" exe="/usr/sbin/sshd"`. */
import { textOf } from '../located.ts'

/** What only such lines have beside a user: no settings and no arguments. */
const SAID =
  /(?:^|[\s,;[|])(?:action|op|operation|event|result|res|status|outcome|success|ip|addr|src(?:_?ip)?|rhost|remote(?:_?addr|_?ip)?|client(?:_?ip)?|session|ses|sid|exe|terminal|tty|method|reason|msg|level|lvl|ts|time|pid|auid|type|object|target|resource|role|audit)=[^\s=]/gi
const LEAST = 2

/** Bytes of the line that are looked at, before and behind the value. */
const BEFORE = 240
const BEHIND = 200

/** True if the value of a pair `key=value` stands in such a line, and nothing of source code around it. */
export function isInAuditLine(bytes: Uint8Array, start: number, end: number): boolean {
  const before = textOf(bytes, Math.max(0, start - BEFORE), start)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\0')) + 1)
  if (!/(?:^|[\s'"[|])[A-Za-z_.]{2,20}=["']?$/.test(line)) return false
  const behind = textOf(bytes, end, end + BEHIND).replace(/[\r\n\0][\s\S]*$/, '')
  if (!/^["']?(?:[\s\]|]|$)/.test(behind)) return false
  const said = `${line} ${behind}`
  return (said.match(SAID)?.length ?? 0) + (/\baudit\b/i.test(line) ? 1 : 0) >= LEAST
}
