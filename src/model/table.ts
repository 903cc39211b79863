/** What a whole table is: the records of a CSV file, a SQL table, the objects of one JSON array. */
import type { ClassId } from './class.ts'

/** Kinds of data that do more harm in one record than apart. */
export type Combination =
  | 'identifier-and-card'
  | 'identifier-and-government-id'
  | 'identifier-and-bank-account'
  | 'identifier-and-password'
  | 'identifier-and-health'
  | 'birth-date-and-postal-code'
  | 'birth-date-postal-code-and-gender'

export interface TableBehavior {
  readonly rule: string
  readonly class: ClassId
  readonly confidence: number
  /** Names or paths of the fields that say so. */
  readonly fields: readonly string[]
}

/** Fields that are one thing together: given and family name; street, city and postcode. */
export interface Whole {
  readonly rule: string
  readonly fields: readonly string[]
}

export interface Exposure {
  readonly combination: Combination
  readonly fields: readonly string[]
  /** The same by what they are: for each part of the combination the fields that are of it. */
  readonly parts: readonly (readonly string[])[]
  /**
   * Records that hold all of it: no fewer and no more than this. The two are the same where all records were read (up to 1,000 of a
   * table). Of larger tables counts of fields do not say which records they fill, so they differ where fields have gaps (Fréchet's
   * bounds).
   */
  readonly least: number
  readonly most: number
}

/**
 * A column of text, and how many of its rows hold something. Estimated from a sample of 128 distinct values. Names are pairs of a listed
 * given name and family name.
 */
export interface TextField {
  readonly field: string
  readonly rows: number
  readonly emails: number
  readonly phones: number
  readonly names: number
  readonly complaints: number
}

export interface TableVerdict {
  readonly file: string
  readonly table: string | null
  /** Path of the JSON array that holds the records; null elsewhere. */
  readonly path: string | null
  /** Records seen; where a source has several tables, as many as are known to exist. */
  readonly records: number
  /** Fields that hold values. */
  readonly fields: number
  /** The vendor's table that this is, by its field names. */
  readonly schema: { readonly vendor: string; readonly table: string } | null
  /** What the records say people did, surest first. */
  readonly behaviors: readonly TableBehavior[]
  /** True if the same records, or those around them, hold a direct identifier; `linkedBy` is its field. */
  readonly linked: boolean
  readonly linkedBy: string | null
  /** Distinct people, by the best identifier; `atLeast` where only a sample of it was read. */
  readonly people: { readonly field: string; readonly count: number; readonly atLeast: boolean } | null
  readonly wholes: readonly Whole[]
  readonly exposures: readonly Exposure[]
  readonly texts: readonly TextField[]
}

/** Share of a column's texts that must hold something: translations mention an email here and there. */
const TELLING_SHARE = 0.05

/** True of a column of texts in which people are named. */
export function namesPeople({ rows, names }: TextField): boolean {
  return names > 0 && names >= rows * TELLING_SHARE
}

/** True of a column of texts that people should know of, whatever else was found. */
export function isTelling({ rows, emails, phones, names, complaints }: TextField): boolean {
  return Math.max(emails, phones, names, complaints) >= rows * TELLING_SHARE
}
