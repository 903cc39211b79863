import { keyBefore, NOT_FOUND, packed, quoteBefore, textOf, valueEnd, valueStart } from '../src/detect/located.ts'
import { isLabelName } from '../src/detect/login/secret-value.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'

/** Words that stand behind `user:` in code and prose and are nobody's login. */
const NOT_A_LOGIN: ReadonlySet<string> = new Set(
  (
    'user username login name string str text null none nil undefined true false default required optional unknown example test ' +
    'the a an is was has not your my this that and or for from with id email mail guest anonymous root admin administrator nobody daemon ' +
    'system service public private object number value type int varchar char password'
  ).split(' '),
)

/** Parts of names that stand for a role, a machine or a test and not for somebody. */
const ROLE_PARTS: ReadonlySet<string> = new Set(
  (
    'user users username name uname usr admin administrator root guest test tester testing demo example dummy sample anonymous current other default ' +
    'service svc bot ci app api system sys db database postgres mysql mariadb mongo redis oracle sa www data nginx apache httpd git ' +
    'github gitlab jenkins deploy deployer docker vagrant ubuntu debian centos ec2 sshd daemon backup login account owner creator group org role'
  ).split(' '),
)

/** Parts of names of variables and members in source code. */
const CODE_PARTS: ReadonlySet<string> = new Set(
  'self this props state settings config options args params request req res response models model func get set is has by from to clean string required session context env process event factory'.split(
    ' ',
  ),
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
    if (isLabelName(keyBefore(bytes, start))) return REJECT
    if (isRoleName(value) || (quoteBefore(bytes, start) === 0 && isCodeName(value))) return REJECT
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
      'show_user: PropTypes.func,',
      'create_query(name="a", user=third_group_admin)',
      'request("post", path, user=other_user)',
      'username=self.username, port=1',
      'this.uname=e.uname,this.gname=e.gname',
      'const user = event.data.author.login',
      "'username' => DB_USERNAME,",
      'PHP_UNAME=www-data',
      'create_query(user=user1)',
      '"button_login": "Proceed"',
      'user=changed_by, change=x',
      'user: {{ user.name }}',
    ],
  },
}

/** A role and perhaps a number: `admin_user`, `test_user`, `user1`, `www-data`. */
function isRoleName(value: string): boolean {
  return parts(value).every((part) => ROLE_PARTS.has(part))
}

/** A constant, a type, a member or a variable of source code: `DB_USERNAME`, `PropTypes.func`, `self.owner`, `second_org_admin`. */
function isCodeName(value: string): boolean {
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value)) return true
  if (/\..*[a-z][A-Z]|[a-z][A-Z].*\.|\..*\..*\./.test(value)) return true
  if (/\..*_|_.*\./.test(value)) return true
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
