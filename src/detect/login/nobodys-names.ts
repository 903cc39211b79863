/** Words that are nobody's login: of code and prose, of roles, machines and tests. */

/** Words that stand behind `user:` in code and prose and are nobody's login. */
export const NOT_A_LOGIN: ReadonlySet<string> = new Set(
  (
    'user username login name string str text null none nil undefined true false default required optional unknown example test ' +
    'the a an is was has not your my this that and or for from with id email mail guest anonymous root admin administrator nobody daemon ' +
    'system service public private object number value type int varchar char password invalid illegal authentication accounts account data input'
  ).split(' '),
)

/** Parts of names that stand for a role, a machine or a test and not for somebody. */
export const ROLE_PARTS: ReadonlySet<string> = new Set(
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

/** A role and perhaps a number: `admin_user`, `test_user`, `user1`, `www-data`. */
export function isRoleName(value: string): boolean {
  const words = parts(value)
  return words.every((part) => ROLE_PARTS.has(part)) || /^(?:user|users|username|usr|account)$/.test(words.at(-1) ?? '')
}

/** A constant, a type, a member or a variable of source code: `DB_USERNAME`, `PropTypes.func`, `self.owner`, `second_org_admin`. */
export function isCodeName(value: string, quoted: boolean): boolean {
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

export function parts(value: string): string[] {
  return value
    .toLowerCase()
    .replace(/\d+(?![a-z])/g, '')
    .split(/[._-]+/)
    .filter((part) => part !== '')
}
