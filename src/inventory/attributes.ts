/**
 * Tables in which every attribute of somebody is a record of its own (entity, attribute, value): `meta_key` and `meta_value`, a number of
 * the field and its value, what a field held before and holds now. The values of such a column are of many kinds, and what tells them apart
 * stands beside them.
 */
import type { FieldPlace } from '../model/field.ts'

/** What columns are called that hold the value of whatever a record says. */
const VALUE = /value(?:_?(?:old|new|text|string|varchar))?$/i
/** What columns are called that say which it is; elsewhere it stands right before the value. */
const ATTRIBUTE = /(?:key|attribute|attr|field|property|prop|param|parameter|setting)(?:_?(?:id|name|code|key|no|label))?$/i
/** Attributes that are kept apart: a column of more says something else. */
export const MOST_ATTRIBUTES = 64
/** Characters of what an attribute is called. */
const LONGEST = 64
/** Columns of values in one source, and right beside each other in one table. */
const MOST_COLUMNS = 32

type Role = 'value' | 'attribute' | 'other'

/** The attribute that stands beside each value of a source, in the order of its cells. */
export class AttributeKeys {
  private readonly placeOf: (field: number) => FieldPlace | undefined
  private readonly roles: Role[] = []
  private columns = 0
  private table: string | null | undefined
  private record = -1
  /** Of the record at hand: what is called as an attribute, and what stands before. */
  private named = ''
  private before = ''

  /** @param placeOf the field's place, undefined as long as it is not known */
  constructor(placeOf: (field: number) => FieldPlace | undefined) {
    this.placeOf = placeOf
  }

  /** @returns what attribute a cell is the value of; '' of all other cells */
  of(field: number, record: number, value: string): string {
    const place = this.placeOf(field)
    if (place === undefined || place.path !== null || place.name === null) return ''
    if (record !== this.record || place.table !== this.table) {
      this.record = record
      this.table = place.table
      this.named = ''
      this.before = ''
    }
    const role = this.roles[field] ?? this.roleOf(field, place.name)
    if (role === 'value') return value === '' ? '' : this.named || this.before
    if (role === 'attribute') this.named = keyOf(value)
    else this.before = keyOf(value)
    return ''
  }

  private roleOf(field: number, name: string): Role {
    const isValue = VALUE.test(name) && this.columns < MOST_COLUMNS
    if (isValue) this.columns++
    const role = isValue ? 'value' : ATTRIBUTE.test(name) ? 'attribute' : 'other'
    this.roles[field] = role
    return role
  }
}

function keyOf(value: string): string {
  return value.length > LONGEST ? '' : value
}
