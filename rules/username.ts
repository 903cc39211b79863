import { NOT_FOUND, packed, textOf, valueEnd, valueStart } from '../src/detect/located.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'

/** Words that stand behind `user:` in code and prose and are nobody's login. */
const NOT_A_LOGIN: ReadonlySet<string> = new Set(
  (
    'user username login name string str text null none nil undefined true false default required optional unknown example test ' +
    'the a an is was has not your my this that and or for from with id email mail guest anonymous root admin administrator nobody daemon ' +
    'system service public private object number value type int varchar char password'
  ).split(' '),
)

export const rule: Rule = {
  id: 'username',
  title: 'User name or login',
  class: 'login',
  category: 'identifiable',
  severity: 'low',
  mask: '[USERNAME]',
  about:
    'The name somebody logs in with, behind a key that says so (user=, login:, acct=) in logs, configuration and data, or in a field of that name. ' +
    'Role accounts such as root and admin, placeholders and code expressions are not findings. Email addresses are reported as such.',
  references: ['https://gdpr-info.eu/art-4-gdpr/'],
  keys: [
    'username',
    'login',
    'loginid',
    'loginname',
    'acct',
    'user',
    'uname',
    'usr',
    'benutzer',
    'benutzername',
    'utilisateur',
    'identifiant',
    'usuario',
    'utente',
    'gebruiker',
    'gebruikersnaam',
    'accountname',
    'screenname',
    'логин',
    '用户名',
  ],
  locate: (bytes, at) => {
    const start = valueStart(bytes, at)
    const end = valueEnd(bytes, start)
    return end - start >= 3 && end - start <= 64 ? packed(start, end) : NOT_FOUND
  },
  weigh: (bytes, start, end) => {
    const value = textOf(bytes, start, end)
    if (!/^[\p{L}][\p{L}\d._-]*[\p{L}\d]$/u.test(value) || NOT_A_LOGIN.has(value.toLowerCase())) return REJECT
    const next = bytes[end] as number
    if (next === 40 || next === 91) return REJECT // a call or an index
    if (/^[a-z]+$/.test(value) && value.length < 5) return -4.5
    if (/\d/.test(value) || /[._-]/.test(value))
      return /^[A-Za-z_]+\.[A-Za-z_.]+$/.test(value) && /(?:^|\.)(?:name|id|email|user|get|to|length|value)\b/.test(value)
        ? REJECT
        : -2.5
    return -4.2
  },
  examples: {
    match: [
      'session opened: user=<<mkowalski7>> tty=pts/0',
      '"username": "<<ines.moreau>>"',
      'acct="<<jbauer22>>" exe="/usr/sbin/sshd"',
    ],
    miss: [
      'user: string',
      'username = request.user.name',
      'user=root',
      'User: admin',
      'login: required',
      'user: {{ user.name }}',
    ],
  },
}
