/** A field as such, whether or not it is personal: what a data engineer wants to see of a table first. */

/** What the values look like. */
export const VALUE_TYPES = [
  'empty',
  'boolean',
  'integer',
  'number',
  'date',
  'time',
  'uuid',
  'digest',
  'email',
  'url',
  'json',
  'code',
  'word',
  'words',
  'text',
  'mixed',
] as const
export type ValueType = (typeof VALUE_TYPES)[number]

export interface ColumnSummary {
  readonly file: string
  readonly table: string | null
  readonly field: string | null
  readonly index: number | null
  readonly path: string | null
  readonly type: ValueType
  /** Values that are not blank, and those that are; of all records, where not all were read estimated from those that were. */
  readonly values: number
  readonly blanks: number
  /** Distinct values among the records that were read; exact up to 128, an estimate above. */
  readonly distinct: number
  /** Records that were read to judge the field by its values. */
  readonly read: number
  /** Its records are about people: something in them, or around them, leads to one or is said of people only. Absent elsewhere. */
  readonly ofPeople?: boolean
}
