/** Values that stand where a secret would: placeholders, references to somewhere else, masks, formats, documentation. */
import { isColumnType } from './column-type.ts'
import { namesPassword } from './shown-words.ts'

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'changeme change_me change-me changeit foobared replaceme replace_me your_password yourpassword your-password your_secret placeholder example ' +
    'dummy sample secret password passwd pass pwd test testing foo bar baz qux none null nil undefined true false string str ' +
    'text varchar char required optional todo tbd n/a na empty default prompt hidden masked redacted removed encrypted hashed xxx *** ... ' +
    'passed passing failed failing fail skipped pending success yes no on off enabled disabled unknown invalid valid wrong missing incorrect token key value object number boolean ' +
    'password123456789placeholder somepassword mypassword passwort kennwort contraseña senha wachtwoord mot_de_passe username user login email'
  ).split(' '),
)

export function isNotASecret(value: string): boolean {
  if (value.length < 4 || value.length > 256) return true
  const bare = value.toLowerCase().replace(/^[<[{(]+|[>\]})]+$/g, '')
  if (PLACEHOLDERS.has(bare)) return true
  if (/^(.)\1+$/u.test(value)) return true
  if (
    (/^\D*$/.test(value) || /[^\x00-\x7f]{3}/.test(value)) &&
    (namesPassword(value) || /(?:^|[_. :/-])(?:pass|pwd|secret)(?:$|[_. :/-])/i.test(value))
  )
    return true
  if (
    /^[A-Z\d]+(?:_[A-Z\d]+)*$/.test(value) &&
    /(?:^|_)(?:PASSWORD|PASS|PWD|SECRET|TOKEN|KEY|HERE|YOUR|CHANGE|CHANGEME|REPLACE|SET|INSERT)(?:_|$)/.test(value)
  )
    return true
  // <password>, {{x}}, %VAR%, [redacted]; what Jenkins has encrypted stands in brackets as well
  if (/^[<[{(%$@].*[>\]})%]$/.test(value) && !/^\{AQAAABAAAA[A-Za-z0-9+/]{24,}={0,2}\}$/.test(value)) return true
  if (
    /^[$%#@]\{|^\$[A-Za-z_]|^\$\(|^\{\{|\{\{[\s\w.|$-]*\}\}|\$\{[\w\s.:?$'"()[\]-]*(?:\}|$)|%\(|^%[-+ 0#]*\d*[sdvqxXuifg]\b|^@@?[A-Za-z_]+$|^#\{|^#[A-Za-z_]\w*#$/.test(
      value,
    )
  )
    return true
  if (/^`[^`]+ [^`]+`$|\$[A-Z]+(?:_[A-Z]+)+$|^@[\w-]+(?:\.[\w-]+)+\//.test(value)) return true // what a command prints; a variable's; the host of a login without a password
  if (/^[,;)}\]:+.?]|^\s|^["'`]?\s*[.+] ?["'`$]|^["'`]\s/.test(value)) return true // the quote before it closed a string: `prompt("Password: ", x)`
  if (
    /^\/[\w./@-]*$|^(?:\.{1,2}|~)\/|^[A-Za-z]:\\|\.(?:txt|json|ya?ml|pem|key|crt|html?|vm|php|py|js|ts|conf|cfg|ini|env|md)$/.test(
      value,
    )
  )
    return true // a path
  if (/^[\^~<>=v]*\d+\.\d+(?:\.[\dx*]+)*(?:[-+][\w.]+)?$/.test(value)) return true // a version: packages are called password too
  if (/^(?:true|false|null|none|nil)\b/i.test(value)) return true
  if (/^[a-z]+\d?[_.-][a-z\d_.-]*$/.test(value) && (value.match(/\d/g)?.length ?? 0) < 3 && namesPassword(value)) return true // user2_password
  if (/^\D*$/.test(value) && /fake|dummy|sample|example|placeholder/i.test(value)) return true
  if (/\\u[\da-f]{4}/i.test(value)) return true // words of a translation, escaped
  if (/^0x[\da-f]+$|^\d{1,3}$|^sha\d{3}-/i.test(value)) return true // a constant, a digest of a package
  if (
    /^(?:required|nullable|sometimes|present|filled|bail|string|confirmed|min:\d+|max:\d+)(?:\|[\w:,.]+)*\|/.test(value) ||
    /^(?:required|nullable|sometimes|string|bail)(?:\|[\w:,.]+)+$/.test(value)
  )
    return true // rules of a form
  if (isColumnType(value)) return true
  if (/^(?:access|refresh|auth|id|api|bearer|client|secret)[_-](?:token|key|secret|id)s?$/i.test(value)) return true // what it is called elsewhere
  if (/^crwdns\d+:\d+crwdne/.test(value)) return true // a text that Crowdin numbers
  if (/^\\[(KdwsSb]|^\(\?[:=!<]|\[\^|\.[*+]\??\$?$/.test(value)) return true // an expression that looks for one
  if (/^(?:xsd?|xs|soap|soapenc|tns):[A-Za-z]+$/.test(value)) return true // a type of XML Schema
  if (/^(?:select|insert into|update|delete from|alter|create)\s+\w+(?:\s|$)/i.test(value)) return true // a statement that asks for one
  if (/^<\/?[a-z]+(?:\s|$)|^(?:sha|ssha|pbkdf|bcrypt|scrypt|argon|md)\w*:$/i.test(value)) return true // a tag; what a message names
  if (/^(?:https?|ftp|file|vault|ssm|arn|secret|env|op):/i.test(value)) return true
  if (
    /^(?:your|my|the|some|enter|insert|type|new|old|current|example|sample|dummy|fake|placeholder|any|no|wrong|bad|invalid)[ _-]/i.test(
      value,
    )
  )
    return true
  if (/(?:\*{3,}|•{2,}|\.{3,}|…|x{5,}|placeholder|changeme|change_me|redacted|example_|_here)$/i.test(value)) return true
  return false
}
