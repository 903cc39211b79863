/**
 * Tables in which every attribute of somebody is a record of its own (entity, attribute, value): `meta_key` and `meta_value`, a number of
 * the field and its value, what a field held before and holds now. The values of such a column are of many kinds, and what tells them apart
 * stands beside them.
 */
import type { FieldPlace } from '../model/field.ts'
import { keyOf, PathAttributes } from './path-attributes.ts'

/** What columns are called that hold the value of whatever a record says. */
const VALUE = /value(?:_?(?:old|new|text|string|varchar))?$/i
/** What columns are called that say which it is; elsewhere it stands right before the value. */
const ATTRIBUTE =
  /(?:key|attribute|attr|field|property|prop|param|parameter|setting|option|variable)(?:_?(?:id|name|code|key|no|label))?$/i
/** What says it of a column that is called by nothing else but that it holds a value: settings have titles and explanations between the two. */
const NAME = /^(?:name|code|slug)$/i
const PLAIN_VALUE = /^value$/i
/** Attributes that are kept apart: programs and their plugins have some hundred; a column of more says something else. */
export const MOST_ATTRIBUTES = 256
/** Columns of values in one source, and right beside each other in one table. */
const MOST_COLUMNS = 32

type Role = 'value' | 'plain-value' | 'attribute' | 'name' | 'other'

/** The attribute that stands beside each value of a source, in the order of its cells. */
export class AttributeKeys {
  private readonly placeOf: (field: number) => FieldPlace | undefined
  private readonly roles: Role[] = []
  private readonly paths = new PathAttributes()
  private columns = 0
  private table: string | null | undefined
  private record = -1
  /** Of the record at hand: what is called as an attribute, by name, and what stands before. */
  private named = ''
  private called = ''
  private before = ''

  /** @param placeOf the field's place, undefined as long as it is not known */
  constructor(placeOf: (field: number) => FieldPlace | undefined) {
    this.placeOf = placeOf
  }

  /** @returns what attribute a cell is the value of; '' of all other cells */
  of(field: number, record: number, value: string): string {
    const place = this.placeOf(field)
    if (place === undefined) return ''
    if (place.path !== null) return this.paths.of(field, place.path, record, value)
    if (record !== this.record || place.table !== this.table) {
      this.record = record
      this.table = place.table
      this.named = ''
      this.called = ''
      this.before = ''
    }
    // `First name,Ann`: a list of labels and values has no names for its two columns.
    if (place.name === null) {
      if (place.index === 0) this.before = keyOf(value)
      return place.index === 1 && value !== '' ? this.before : ''
    }
    const role = this.roles[field] ?? this.roleOf(field, place.name)
    switch (role) {
      case 'value':
        return value === '' ? '' : this.named || this.before
      case 'plain-value':
        return value === '' ? '' : this.named || this.called || this.before
      case 'attribute':
        this.named = keyOf(value)
        return ''
      case 'name':
        this.called = keyOf(value)
    }
    this.before = keyOf(value)
    return ''
  }

  private roleOf(field: number, name: string): Role {
    const isValue = VALUE.test(name) && this.columns < MOST_COLUMNS
    if (isValue) this.columns++
    const role = isValue ? (PLAIN_VALUE.test(name) ? 'plain-value' : 'value') : roleOfKey(name)
    this.roles[field] = role
    return role
  }
}

function roleOfKey(name: string): Role {
  return ATTRIBUTE.test(name) ? 'attribute' : NAME.test(name) ? 'name' : 'other'
}
