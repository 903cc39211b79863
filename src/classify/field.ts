/** A field as it is judged: its name, the look of its values, how it is protected. */
import { type FieldLook, lookAt } from '../inventory/field-look.ts'
import { type FieldProfile, lengthAt, SHAPE_WORD } from '../inventory/profile.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Protection } from '../model/finding.ts'
import { remembered } from '../model/memo.ts'
import type { Compiled } from './compiled.ts'
import { type FieldName, fieldName, named } from './name-forms.ts'
import { protectionOf, withoutHiding } from './protection.ts'
import { isPathName, parentsOf } from './table-context.ts'

/** Names as they are judged, and looks: each takes some KB. */
const MOST_NAMES = 1024
const MOST_LOOKS = 1024

/** What the kernel found in a field, by rule. */
export interface Found {
  readonly rule: string
  readonly hits: number
  /** Hits that fill their cell. */
  readonly wholeCell: number
  readonly distinct: number
  readonly synthetic: number
}

export interface FieldInput {
  readonly place: FieldPlace
  /** Undefined if no cell of the field was sampled. */
  readonly profile: FieldProfile | undefined
  readonly found: readonly Found[]
  /** Non-empty values in the whole field. */
  readonly values: number
}

export interface Field {
  readonly index: number
  readonly input: FieldInput
  readonly look: FieldLook
  /** Equal for equal looks; null: not told. */
  readonly lookKey: string | null
  readonly name: FieldName
  readonly protection: Protection
  /** Its name says so. */
  readonly saysHidden: boolean
  /** It is all there is: a list of values, without a name. */
  readonly isList: boolean
}

/** Undefined where there is nothing to judge: a field without values holds no personal data. */
export function fieldOf(
  input: FieldInput,
  index: number,
  table: readonly string[],
  isText: boolean,
  isOnly: boolean,
  compiled: Compiled,
): Field | undefined {
  if (input.profile === undefined || input.profile.size === 0) return undefined
  const lookKey = input.profile.size === 1 ? keyOf(input.profile) : null
  const look = lookKey === null ? lookAt(input.profile) : remembered(compiled.looks, MOST_LOOKS, lookKey, lookAt, input.profile)
  const protection = protectionOf(look)
  const written = nameOf(input.place, table, isText, compiled)
  const name = protection === 'plain' ? written : withoutProtection(written)
  const isList = isOnly && input.place.name === null && input.place.path === null
  return { index, input, look, lookKey, protection, name, saysHidden: name.own.length < written.own.length, isList }
}

/** All that a look at a profile of one value is made of. */
function keyOf(profile: FieldProfile): string {
  const { values, rows, width } = profile
  let key = `${values} ${lengthAt(profile, 0)}`
  for (let i = SHAPE_WORD; i < width; i++) key += ` ${rows[i]}`
  return key
}

/** A name that says something, but nothing that any rule is about. */
const WORDING: FieldName = fieldName('wording', '', [])

/** A path says nothing about its value; texts of a program are words, whatever they are called. */
export function nameOf(place: FieldPlace, table: readonly string[], isText: boolean, compiled: Compiled): FieldName {
  if (isText) return WORDING
  const { name, path, carried } = place
  const key = `${name?.length} ${path?.length} ${carried} ${name}${path}${table.join(' ')}`
  return remembered(compiled.names, MOST_NAMES, key, readName, { place, table })
}

function readName({ place, table }: { place: FieldPlace; table: readonly string[] }): FieldName {
  return fieldName(isPathName(place) ? null : place.name, parentsOf(place), table)
}

/** Where values are hidden, words that say so say nothing else: `email_sha256` is an email. */
function withoutProtection(name: FieldName): FieldName {
  return named(withoutHiding(name.own), withoutHiding(name.full), name.question, name.written)
}
