/** Names that go on after the word that matters: `DB_PASSWORD_PROD`, `api_key_billing`, `SECRET_KEY_BASE`. The kernel's keys end in that word. */
import { NOT_FOUND, packed, textOf, valueStart } from '../located.ts'
import { secretEnd } from './secret-value.ts'

const REST = /^[A-Za-z\d]{1,20}(?:_[A-Za-z\d]{1,20}){0,2}["'\]]{0,2}[ \t]{0,4}(?::=|=>|[:=](?![=-]))[ \t]{0,4}/
/** Of these the value is a number, a text, a place or another name. */
const ABOUT =
  /(?:^|_)(?:min|max|length|len|policy|file|path|dir|url|uri|type|field|input|column|label|hint|help|text|message|msg|error|errors|title|regex|pattern|format|prompt|reset|expir\w*|ttl|age|count|attempts?|retries|strength|changed?|updated?|ids?|names?|prefix|suffix|header|param|algorithm|algo|encoder|validators?|hashers?|confirm\w*|required|enabled|set|get|manager|store|provider|service|class|env|var|command|cmd|protected|for|is|in|at|to|of|encryption|timeout|scheme|method|mode|history|complexity|rotation|links?|rounds|cost|source|ref|within|after|before|until|since|when|valid\w*|duration|lifetime|interval|limit|size|days|hours|minutes|seconds|strings?|toggle|target|button|icon|form|dialog|modal|visib\w*|placeholder|notice)(?:_|$)/i

/**
 * @param at one past the underscore after the word
 * @returns the packed place of a value of at least `shortest` bytes, or NOT_FOUND
 */
export function locateSuffixed(bytes: Uint8Array, at: number, shortest: number): number {
  const head = REST.exec(textOf(bytes, at, at + 80))?.[0]
  if (head === undefined || ABOUT.test(/^\w+/.exec(head)?.[0] ?? '')) return NOT_FOUND
  const start = valueStart(bytes, at + head.length)
  const end = secretEnd(bytes, start)
  return end - start >= shortest ? packed(start, end) : NOT_FOUND
}

/** True if the name before the value goes on after `_` and is no key that the kernel finds: such places come by a literal. */
export function isSuffixed(key: string, word: RegExp): boolean {
  return word.test(key) && /_/.test(key)
}
