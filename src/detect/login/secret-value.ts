/**
 * Is this value a password somebody uses, or a placeholder, a reference, a type, a label? After the scheme in hard-pii.md
 * section 5: reject what is plainly not a secret, then weigh how it is made. Used for what follows a password key.
 */
import { REJECT } from '../../model/rule.ts'
import { keyBefore, quoteBefore, textOf } from '../located.ts'

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'changeme change_me change-me replaceme replace_me your_password yourpassword your-password your_secret placeholder example ' +
    'dummy sample secret password passwd pass pwd test testing foo bar baz qux none null nil undefined true false string str ' +
    'text varchar char required optional todo tbd n/a na empty default prompt hidden masked redacted removed xxx *** ... ' +
    'passed passing failed failing fail skipped pending success yes no on off enabled disabled unknown invalid valid wrong missing incorrect token key value object number boolean ' +
    'password123456789placeholder somepassword mypassword passwort kennwort contraseña senha wachtwoord mot_de_passe'
  ).split(' '),
)

/** Bits for the value behind a password key, or REJECT. Half the evidence is the key; the value must not contradict it. */
export function weighSecret(bytes: Uint8Array, start: number, end: number): number {
  const value = textOf(bytes, start, end)
  if (isNotASecret(value)) return REJECT
  const quoted = quoteBefore(bytes, start) !== 0
  if (!quoted && isCodeExpression(value, bytes, end)) return REJECT
  if (/^\D*$| /.test(value) && isLabelName(keyBefore(bytes, start))) return REJECT
  const lower = /[a-z\u0080-\uffff]/.test(value)
  const upper = /[A-Z]/.test(value)
  const digit = /[0-9]/.test(value)
  const symbol = /[^A-Za-z0-9\u0080-\uffff]/.test(value)
  const classes = Number(lower) + Number(upper) + Number(digit) + Number(symbol)
  let bits = -4.5 + (quoted ? 1 : 0) + (classes - 1) * 1.3
  if (value.length >= 6) bits += 0.6
  if (value.length >= 8) bits += 0.8
  if (digit && (lower || upper)) bits += 1.3
  if (/^[0-9]+$/.test(value)) bits -= 1
  if (!digit && !quoted && /^[A-Za-z][a-z]+$/.test(value)) bits -= 2.2
  if (!digit && !quoted && /^[A-Za-z][a-z]*(?:[A-Z]+[a-z]*)+$/.test(value)) bits -= 5 // a variable of source code
  if (/^\p{Lu}[\p{Ll}\p{M}]+(?: \p{L}+)?$/u.test(value)) bits -= 2.2 // a word of the user interface: `Passwort`, `Required`
  if (/^[\p{L}\p{M} ]*[^\x00-\u024f][\p{L}\p{M} ]*$/u.test(value)) bits -= 3 // words in a script that passwords are not typed in
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) bits -= 3
  if (/^[a-z]+(?:[_-][a-z]+)+$/.test(value)) bits -= 3
  if (/ .* /.test(value) && /^(?:[\p{L}\p{M}%]|[\d ,.:;'’!?/()-])+$/u.test(value)) bits -= 9 // a sentence
  return bits
}

/** Placeholders, references to somewhere else, masks, formats, documentation. */
export function isNotASecret(value: string): boolean {
  if (value.length < 4 || value.length > 256) return true
  const bare = value.toLowerCase().replace(/^[<[{(]+|[>\]})]+$/g, '')
  if (PLACEHOLDERS.has(bare)) return true
  if (/^(.)\1+$/u.test(value)) return true
  if (/^\D*$/.test(value) && /(?:^|[_. -])(?:password|passwd|passphrase|pass|pwd|secret)(?:$|[_. -])/i.test(value)) return true
  if (/^[<[{(%$@].*[>\]})%]$/.test(value)) return true // <password>, {{x}}, %VAR%, [redacted]
  if (
    /^[$%#@]\{|^\$[A-Za-z_]|^\$\(|^\{\{|\{\{[\s\w.|$-]*\}\}|\$\{[\w\s.:?$'"()[\]-]*(?:\}|$)|%\(|^%[sdvq]\b|^@@?[A-Za-z_]+$/.test(
      value,
    )
  )
    return true
  if (/^[,;)}\]:+.?]|^\s|^["'`]?\s*[.+] ?["'`$]|^["'`]\s/.test(value)) return true // the quote before it closed a string: `prompt("Password: ", x)`
  if (/^\/[\w./@-]*$|^\.{1,2}\/|^[A-Za-z]:\\/.test(value)) return true // a path
  if (/^[\^~<>=v]*\d+\.\d+(?:\.[\dx*]+)*(?:[-+][\w.]+)?$/.test(value)) return true // a version: packages are called password too
  if (/^(?:https?|ftp|file|vault|ssm|arn|secret|env|op):/i.test(value)) return true
  if (/^(?:your|my|the|some|enter|insert|type|new|old|current|example|sample|dummy|fake|placeholder)[ _-]/i.test(value))
    return true
  if (/(?:\*{3,}|•{2,}|\.{3,}|…|x{5,}|placeholder|changeme|change_me|redacted|example_|_here)$/i.test(value)) return true
  return false
}

/**
 * Names of messages and form labels, whose values are words to be shown: `error_password`, `entryPassword`, `typePass`,
 * `password.label`.
 */
export function isLabelName(key: string): boolean {
  return (
    /^(?:entry|error|err|button|btn|text|txt|column|help|tab|label|lbl|placeholder|title|heading|legend|hint|msg|message|tooltip|warning|alert|type|prompt|confirm|show|hide|forgot|forgotten|invalid)(?:[_.-]|[A-Z])/.test(
      key,
    ) ||
    /(?:[_.-](?:label|placeholder|title|hint|message|help|text|error|prompt)|[a-z](?:Label|Placeholder|Title|Hint|Message|Prompt))$/.test(
      key,
    )
  )
}

/** Unquoted source code: calls, member access, operators, types. */
export function isCodeExpression(value: string, bytes: Uint8Array, end: number): boolean {
  const next = bytes[end] as number
  if (next === 40 || next === 91) return true // ( [
  if (!/\d/.test(value) && isOperator(bytes, end)) return true
  if (/^\$[A-Za-z_]/.test(value)) return true
  if (/^[A-Za-z_$][\w$]*(?:\??\.|->|::)[A-Za-z_$]/.test(value)) return true
  if (/^\{|[([]|=>|^!|^&|^\*[A-Za-z]|\|\||&&|^\/\/|^\/?(?:[\w.-]+\/){2,}/.test(value)) return true
  return /^(?:new|await|function|lambda|self|this|os|process|String|str|int|bool|bytes|Optional|Any|Secret|None|True|False)\b/.test(
    value,
  )
}

/** A comparison, a condition or a sum after the value: `pass = received === expected`. */
function isOperator(bytes: Uint8Array, end: number): boolean {
  if (bytes[end] !== 32) return false
  return /^(?:[!=]==?|[<>]=?|\?\??|&&|\|\||[+*]) /.test(textOf(bytes, end + 1, end + 5))
}
