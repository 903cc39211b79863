/** What the name before a value says about it. */

/** Names of messages and form labels, whose values are words to be shown: `error_password`, `entryPassword`, `reset_password`. */
export function isLabelName(key: string): boolean {
  return (
    /^(?:entry|error|err|button|btn|text|txt|column|help|tab|label|lbl|placeholder|title|heading|legend|hint|msg|message|tooltip|warning|alert|type|prompt|confirm|confirmed|repeat|retype|reset|resend|request|show|hide|forgot|forget|forgotten|lost|invalid|incorrect|wrong|change|changing|enter|enterred|entered|set|update|create|generate|recover|verify|use|sign|log|auth|users|login)(?:[_.-]|[A-Z])/.test(
      key,
    ) ||
    /(?:[_.-](?:label|placeholder|title|hint|message|help|text|error|prompt|description|desc|action)|[a-z](?:Label|Placeholder|Title|Hint|Message|Prompt|Text|Error))$/.test(
      key,
    ) ||
    /(?:^|[_.])(?:forgot|forget|invalid|incorrect|wrong|retype|enter)[_A-Z]/.test(key)
  )
}

const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g

/** Words of a name or of a value that is made like one: `DB_USER`, `dbUser` and `db.user` are all db, user. */
export function wordsIn(name: string): readonly string[] {
  return (name.match(WORDS) ?? []).map((word) => word.toLowerCase())
}

/** True if a value only repeats its name, whole or in part: `AUTH_LOGIN = 'auth_login'`, `DB_USER = "install.db.user"`. */
export function repeatsName(key: string, value: string): boolean {
  const names = wordsIn(key)
  const values = wordsIn(value)
  if (values.length === 0 || values.join('') !== value.toLowerCase().replace(/[^a-z\d]/g, '')) return false
  if (names.join('') === values.join('')) return true
  const shared = values.filter((word) => word.length > 2 && names.includes(word)).length
  return values.length > 1 && shared * 2 >= values.length
}
