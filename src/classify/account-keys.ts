/**
 * Keys to accounts in other tables of the same source. `account_id` is a bank's as often as somebody's; beside a table `accounts` in which
 * people have passwords it says who did what the record holds.
 */
import type { FieldPlace } from '../model/field.ts'
import { addTerm, type Case } from './case.ts'
import { newCase } from './cases.ts'
import type { Compiled } from './compiled.ts'
import type { Field } from './field.ts'
import { singular, tableWordsOf, wordsOf } from './field-name.ts'

/** A verdict this sure is what the field holds. */
const SURE = 0.6
/** With the prior: a verdict of nine in ten. */
const KEY_BITS = 3.2
/** An account is somebody's who logs in, and is called or written to. */
const WHO: ReadonlySet<string> = new Set(['person-name', 'email-address', 'username'])
/** A single key stands in every table that anybody made. */
const LEAST_KEYS = 2

interface JudgedTable {
  readonly table: string | null
  readonly rules: readonly { readonly rule: string; readonly confidence: number }[]
}

/**
 * @param tables all of a source, as judged by themselves
 * @returns what keys to those that hold accounts are called, by `keyName`
 */
export function keysOfAccounts(tables: readonly JudgedTable[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { table, rules } of tables) {
    if (table === null) continue
    const has = (isSought: (rule: string) => boolean): boolean =>
      rules.some(({ rule, confidence }) => confidence >= SURE && isSought(rule))
    if (!has((rule) => rule === 'password') || !has((rule) => WHO.has(rule))) continue
    const words = tableWordsOf(table.replace(/^.*\./, '')).map(singular)
    if (words.length === 0) continue
    keys.add([...words, 'id'].join('_'))
    keys.add([words.at(-1), 'id'].join('_'))
  }
  return keys
}

/** True if a field of a table is called as a key of `keys`. */
export function isKeyOf({ name }: FieldPlace, keys: ReadonlySet<string>): boolean {
  return name !== null && keys.has(keyName(wordsOf(name)))
}

function keyName(words: readonly string[]): string {
  return words.map(singular).join('_')
}

/** Who did what a record holds is a login, by whatever number. */
export function addKeysOfAccounts(
  fields: readonly Field[],
  cases: readonly Case[][],
  keys: ReadonlySet<string>,
  compiled: Compiled,
): void {
  if (keys.size === 0) return
  fields.forEach((field, i) => {
    const { share, distinct } = field.look
    if (!isKeyOf(field.input.place, keys) || distinct < LEAST_KEYS || share.number + share.uuid + share.hex + share.code < 0.5)
      return
    const entry = newCase(field, cases[i] as Case[], 'user-id', compiled)
    if (entry.bits < KEY_BITS) addTerm(entry, 'neighbour-field', KEY_BITS - entry.bits)
  })
}
