/** What a scan of one source, or one range of it, found: tallies per field and rule. Plain data that threads can send. */
import type { FieldPlace } from '../model/field.ts'
import type { ReaderProblem } from '../model/format.ts'
import type { LineExtent } from '../model/line-extent.ts'
import type { People } from '../model/people-sketch.ts'
import type { Definition } from './definitions.ts'
import type { RecordSet } from './record-set.ts'
import type { Scores } from './scores.ts'
import type { FieldTexts } from './field-texts.ts'
import { estimateDistinct, type Sketch } from './sketch.ts'
import type { FieldProfile } from './profile.ts'
import type { StandIn } from './profile-shapes.ts'

/** Of a place in a cell that has left the window: its record and field tell where it is. */
export const NO_LINE = -1

/** A place kept for the report. Lines and records count from 0 within the range until ranges are merged. */
export interface Place {
  readonly start: number
  readonly length: number
  readonly line: number
  readonly extent: LineExtent
  readonly record: number
  /** Score in bits, rounded down to halves. */
  readonly bits: number
  readonly synthetic: boolean
  /** True if the value is the whole cell. */
  readonly whole: boolean
  /**
   * What stands where a value will: a template of anything (`{{ name }}`), what people write for a secret (`changeme`), a group for somebody,
   * the zeros of nobody. Known of sampled cells.
   */
  readonly standIn?: StandIn
  /** Evidence kinds as a bit set, in the order of EVIDENCE_KINDS. */
  readonly evidence: number
  /** The value's keyed digest, '' without a key. What a directive says, for directives. */
  readonly note: string
  /** Why the tagger found it (evidence/reasons.ts), or 0. */
  readonly reasons: number
}

/** All of one rule's hits in one field. Counts are exact; `places` is capped. */
export interface Tally {
  /** Index into `fields`, or NO_FIELD. */
  readonly field: number
  /** Index of the rule. */
  readonly rule: number
  hits: number
  whole: number
  /** Of the first SYNTHETIC_SAMPLE hits: how many were published test values, and of how many that is known. */
  synthetic: number
  judged: number
  readonly scores: Scores
  sketch: Sketch
  /** Whose values they are, where that is asked. */
  people: People | null
  places: Place[]
}

/** The sampled cells of one field. */
export interface FieldSample {
  profile: FieldProfile
  /** Non-empty and empty cells sampled. */
  filled: number
  empty: number
  /** The first record that has a cell here. */
  first: number
  /** One less than the records that the sample stands for: the first ones of the source and of each of its ranges. */
  last: number
  /** Records with a value here, of the first ones. */
  records: RecordSet
  places: Place[]
  /** What its texts hold; null where nobody looks. */
  texts: FieldTexts | null
  /** Its values by the attribute that stands beside them (attributes.ts); null where none does, or too many. */
  attributes?: Map<string, FieldSample> | null | undefined
}

export interface SourceInventory {
  readonly file: string
  /** The name it is judged by. Default: `file`. */
  readonly called?: string
  format: string
  readonly addressable: boolean
  bytes: number
  records: number
  /** By table, where the source holds several. */
  tableRecords: ReadonlyMap<string | null, number> | null
  lines: number
  /** Of ranges: what it was taken to begin in, and what it ended in; '' between records (model/format.ts). */
  beginsIn: string
  endsIn: string
  fields: FieldPlace[]
  /** By field. */
  samples: (FieldSample | undefined)[]
  /** The first values of each path were sampled (Format.samplesPaths), not the first records. */
  samplesPaths: boolean
  /** Values of a path that are sampled; elsewhere records. */
  sampleRecords: number
  tallies: Tally[]
  /** What was found in sampled cells of text: as the tallies, of the sample only. */
  textTallies: Tally[]
  /** What fields of other tables are called (definitions.ts). */
  definitions?: readonly Definition[]
  problems: ReaderProblem[]
  /** Of what we decoded ourselves: lines and columns in it say nothing, this does. Null text: table, record and field do. */
  place?: { readonly text: string | null }
}

export function fieldKey(place: FieldPlace): string {
  return JSON.stringify([place.table, place.index, place.path, place.name])
}

export function distinctOf(tally: Tally): number {
  return Math.min(tally.hits, estimateDistinct(tally.sketch))
}
