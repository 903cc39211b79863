/** What is asked of a table, and what is said of it. */
import type { Evidence, Protection } from '../model/finding.ts'
import type { FieldInput } from './field.ts'
import type { Behaviour } from './table-behaviour.ts'
import type { SchemaMatch } from './vendor-schemas.ts'

export interface TableInput {
  readonly file: string
  readonly table: string | null
  readonly fields: readonly FieldInput[]
  /** What keys to accounts in other tables of its source are called (account-keys.ts). */
  readonly keysOfAccounts?: ReadonlySet<string> | undefined
}

export interface Verdict {
  /** Index into the table's fields. */
  readonly field: number
  readonly rule: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Values of the field that are of the rule's type, as far as can be told. */
  readonly hits: number
  readonly distinct: number
  /** How the values are written. */
  readonly protection: Protection
  /** Share of the distinct values that are published for examples and tests, 0..1. */
  readonly published: number
  /** Fields of the same kind of record have the same number (JSON can hold several in one file). */
  readonly group: number
}

/** One kind of record: a SQL table, a CSV file, the objects of one JSON array. */
export interface RecordKind {
  /** Path of the JSON array that holds the records, empty for the top. */
  readonly root: string
  /** Positions in the table's fields. */
  readonly members: readonly number[]
  readonly schema: SchemaMatch | undefined
  /** What its records say people did, surest first. */
  readonly behaviours: readonly Behaviour[]
}

export interface TableJudgement {
  readonly verdicts: readonly Verdict[]
  /** By `group` of the verdicts. */
  readonly kinds: readonly RecordKind[]
  /** Positions of the fields that hold what a program calls its things, and so nobody's name. */
  readonly ofThings: ReadonlySet<number>
  /** Positions of the fields whose texts a program shows or is built of: they are about nobody. */
  readonly ofPrograms: ReadonlySet<number>
}
