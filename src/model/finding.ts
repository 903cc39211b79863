import type { Category, ClassId, Severity } from './class.ts'

/** Text that is safe to print: only `detect/mask.ts` can make one. */
export type Masked = string & { readonly __masked: true }

export type EvidenceKind =
  | 'shape'
  | 'checksum'
  | 'field-name'
  | 'nearby-word'
  | 'neighbour-field'
  | 'dictionary'
  | 'model'
  | 'values'
  | 'known-schema'
  | 'event-names'
  | 'in-comment'
  | 'in-string'
  | 'in-code'
  | 'project-name'
  | 'negative'

/** What spoke for a finding of a model, and its share of all that spoke for it, 0..1. */
export interface Reason {
  readonly what: string
  readonly share: number
}

/** One term of a verdict's sum, in bits (log2 of a likelihood ratio). 0: not known. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly bits: number
  /** Of a model: the strongest first. */
  readonly reasons?: readonly Reason[]
}

/** One place where personal data was found. Never holds the value. */
export interface Finding {
  readonly rule: string
  readonly class: ClassId
  readonly category: Category
  readonly severity: Severity
  /** 0..1, calibrated: of findings at 0.9 about nine in ten are right. */
  readonly confidence: number
  readonly file: string
  /** From 1; null in what has no lines: sheets, tables of databases, pages. */
  readonly line: number | null
  /** From 1, in code points; null with `line`, as are the next two. */
  readonly column: number | null
  /** One past its last code point on that line. */
  readonly endColumn: number | null
  /** The same columns in bytes of UTF-8. */
  readonly bytes: { readonly column: number; readonly endColumn: number } | null
  /** Bytes in the file as it lies on disk; null where the file was decompressed or transcoded. */
  readonly offset: number | null
  readonly length: number | null
  /** Column name or JSON key; null in free text. */
  readonly field: string | null
  /** Sheet of a workbook, table of a dump or database; null where there is one table only, or none. */
  readonly table: string | null
  /** Record number from 1 in its table, null in free text. */
  readonly record: number | null
  /** Where in a document: `page 3`, `notes of slide 2`; null elsewhere. */
  readonly place: string | null
  readonly sample: Masked
  readonly synthetic: boolean
  readonly linked: boolean
  readonly evidence: readonly Evidence[]
  /** The field it lies in (model/field.ts `anchorOf`), for identity. */
  readonly anchor: string
  /** Names the value by the run's key; '' without a key. */
  readonly digest: string
}

/** How values are written: as they are, or hidden in a way that leaves their kind known. */
export type Protection = 'plain' | 'masked' | 'hashed' | 'tokenised' | 'encrypted'

/** What a whole field is. A field can have more than one verdict. */
export interface FieldVerdict {
  readonly rule: string
  readonly class: ClassId
  readonly category: Category
  readonly severity: Severity
  readonly confidence: number
  readonly file: string
  readonly table: string | null
  readonly field: string | null
  readonly index: number | null
  readonly path: string | null
  /** Name of the column whose cells hold the JSON of the path; only of JSON inside of a column. */
  readonly within?: string
  /** Non-empty values in the field. */
  readonly values: number
  /** Values that are of this rule's type. */
  readonly hits: number
  /** Distinct values among the hits (estimate above 2,048). */
  readonly distinct: number
  readonly linked: boolean
  /** Name or path of the field that leads to a person, where `linked`. */
  readonly linkedBy: string | null
  readonly protection: Protection
  /** Share of hits that are published test values is a half or more. */
  readonly synthetic: boolean
  readonly evidence: readonly Evidence[]
}
