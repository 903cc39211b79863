/** What a scan of one source, or one range of it, found: tallies per field and rule. Plain data that threads can send. */
import type { FieldPlace } from '../model/field.ts'
import type { ReaderProblem } from '../model/format.ts'
import type { LineExtent } from '../model/line-extent.ts'
import { mergePeople, type People } from '../model/people-sketch.ts'
import type { RecordSet } from './record-set.ts'
import { saveRoom } from './room.ts'
import { mergeScores, type Scores } from './scores.ts'
import { type FieldTexts, mergeTexts } from './field-texts.ts'
import { estimateDistinct, mergeSketches, type Sketch } from './sketch.ts'
import { type FieldProfile, mergeProfiles } from './profile.ts'

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
  /** One less than the records that the sample stands for: the first ones of the source and of each of its ranges. */
  last: number
  /** Records with a value here, of the first ones. */
  records: RecordSet
  places: Place[]
  /** What its texts hold; null where nobody looks. */
  texts: FieldTexts | null
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
  problems: ReaderProblem[]
  /** Of what we decoded ourselves: lines and columns in it say nothing, this does. Null text: table, record and field do. */
  place?: { readonly text: string | null }
}

/**
 * Joins two neighbouring ranges of one source, `a` before `b`. Associative. Lines and records of `b` are shifted behind those of `a`.
 *
 * @param maxLocations places kept per rule and field
 */
export function mergeInventories(a: SourceInventory, b: SourceInventory, maxLocations: number): SourceInventory {
  const fields = [...a.fields]
  const known = new Map(fields.map((field, i) => [fieldKey(field), i]))
  const moved = b.fields.map((field) => {
    const key = fieldKey(field)
    const at = known.get(key)
    if (at !== undefined) return at
    known.set(key, fields.length)
    return fields.push(field) - 1
  })
  const to = (field: number): number => moved[field] ?? field
  const shift = (place: Place): Place => ({
    ...place,
    line: place.line === NO_LINE ? NO_LINE : place.line + a.lines,
    record: place.record + a.records,
  })

  const samples = [...a.samples]
  b.samples.forEach((sample, i) => {
    if (sample === undefined) return
    const at = to(i)
    const mine = samples[at]
    const places = sample.places.map(shift)
    samples[at] =
      mine === undefined
        ? { ...sample, records: { ...sample.records, isWhole: false }, places }
        : {
            profile: mergeProfiles(mine.profile, sample.profile),
            filled: mine.filled + sample.filled,
            empty: mine.empty + sample.empty,
            last: mine.last + sample.last + 1,
            records: { ...mine.records, isWhole: false },
            places: [...mine.places, ...places],
            texts:
              mine.texts !== null && sample.texts !== null ? mergeTexts(mine.texts, sample.texts) : (mine.texts ?? sample.texts),
          }
  })

  const joined = (own: readonly Tally[], others: readonly Tally[]): Tally[] => {
    const tallies = [...own]
    const tallyAt = new Map(tallies.map((tally, i) => [`${tally.field}/${tally.rule}`, i]))
    for (const tally of others) {
      const field = to(tally.field)
      const at = tallyAt.get(`${field}/${tally.rule}`)
      const places = tally.places.map(shift)
      if (at === undefined) tallies.push({ ...tally, field, places })
      else tallies[at] = mergeTallies(tallies[at] as Tally, { ...tally, field, places })
    }
    return tallies
  }
  const tallies = joined(a.tallies, b.tallies)
  const textTallies = joined(a.textTallies, b.textTallies)
  saveRoom(tallies, samples, maxLocations)
  saveRoom(textTallies, [], maxLocations)
  return {
    ...a,
    bytes: a.bytes + b.bytes,
    records: a.records + b.records,
    lines: a.lines + b.lines,
    beginsIn: a.beginsIn,
    endsIn: b.endsIn,
    fields,
    samples,
    tallies,
    textTallies,
    problems: [
      ...a.problems,
      ...b.problems.map((problem) => (problem.line === undefined ? problem : { ...problem, line: problem.line + a.lines })),
    ],
  }
}

function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    field: a.field,
    rule: a.rule,
    hits: a.hits + b.hits,
    whole: a.whole + b.whole,
    synthetic: a.synthetic + b.synthetic,
    judged: a.judged + b.judged,
    scores: mergeScores(a.scores, b.scores),
    sketch: mergeSketches(a.sketch, b.sketch),
    people: a.people !== null && b.people !== null ? mergePeople(a.people, b.people) : (a.people ?? b.people),
    places: [...a.places, ...b.places],
  }
}

export function fieldKey(place: FieldPlace): string {
  return JSON.stringify([place.table, place.index, place.path, place.name])
}

export function distinctOf(tally: Tally): number {
  return Math.min(tally.hits, estimateDistinct(tally.sketch))
}
