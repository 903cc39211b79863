/** Keeps what sampled cells say about their fields: profiles, fill, and the first places. */
import type { CellPlace, CellSink } from '../model/format.ts'
import type { FieldPlace } from '../model/field.ts'
import type { CellReader } from '../model/cell-find.ts'
import type { LineExtent } from '../model/line-extent.ts'
import type { ValueTest } from '../model/rule.ts'
import { AttributeKeys, MOST_ATTRIBUTES } from './attributes.ts'
import { type Definition, Definitions } from './definitions.ts'
import { CellTexts, type SourceText } from './cell-texts.ts'
import { createTexts } from './field-texts.ts'
import type { IsKnown } from './first-samples.ts'
import type { FieldSample, Place, Tally } from './inventory.ts'
import { LateValues } from './late-values.ts'
import { createProfile, type FieldProfile, judgeValue, limitProfile, type NameTest, sampleOf } from './profile.ts'
import { addRecord, createRecordSet } from './record-set.ts'
import { type StandIn, standInOf } from './profile-shapes.ts'
import { remembered } from '../model/memo.ts'
import { placesKept, saveRoom } from './room.ts'
import type { ValueMemory } from './value-memory.ts'

/** Longer cells are free text: nobody's name or city. Their places are not kept, which also keeps places cut-invariant. */
const LONGEST_PLACE = 256

/** Cells sampled of one source: reading them costs a hundred times what passing them does. */
const MOST_CELLS = 250_000

export class CellSamples implements CellSink {
  private readonly samples: (FieldSample | undefined)[] = []
  private readonly values: LateValues
  private fields = 0
  private cells = 0
  private stop = Number.POSITIVE_INFINITY
  /** Places kept of each field. */
  private room: number
  private readonly source: SourceText
  private readonly texts: CellTexts | null
  private readonly maxPlaces: number
  private readonly tests: readonly ValueTest[]
  private readonly digest: ((value: string) => string) | null
  private placeOf: ((field: number) => FieldPlace | undefined) | null = null
  private keys: AttributeKeys | null = null
  private defined: Definitions | null = null

  /**
   * @param tests the value tests of the run's rules, in their order
   * @param digest names values by the run's key
   * @param names whether a sentence names somebody
   * @param memory of values read with the same tests and names
   * @param reader finds names and addresses in texts; null: nobody looks
   */
  constructor(
    source: SourceText,
    maxPlaces: number,
    tests: readonly ValueTest[],
    digest: ((value: string) => string) | null = null,
    names?: NameTest,
    memory?: ValueMemory,
    reader: CellReader | null = null,
  ) {
    this.source = source
    this.texts = reader === null ? null : new CellTexts(reader, source, maxPlaces)
    this.tests = tests
    this.maxPlaces = maxPlaces
    this.room = maxPlaces
    this.digest = digest
    this.values = new LateValues((profile, row, text) => judgeValue(profile, row, text, tests, names, memory))
  }

  /** From here on values are told apart by the attribute beside them. @param placeOf of the fields of the reader that passes the cells */
  knowPlaces(placeOf: (field: number) => FieldPlace | undefined): void {
    this.placeOf = placeOf
    this.keys = new AttributeKeys(placeOf)
    this.defined = new Definitions(placeOf)
  }

  cell(field: number, record: number, start: number, end: number, value: string, place?: CellPlace): void {
    const sample = this.samples[field] ?? this.open(field, record)
    sample.last = record
    if (++this.cells === MOST_CELLS) this.stop = record + 1
    this.defined?.add(field, record, value)
    const attribute = this.keys?.of(field, record, value) ?? ''
    if (value === '') {
      sample.empty++
      return
    }
    sample.filled++
    addRecord(sample.records, record)
    this.values.add(sample.profile, value)
    if (sample.texts !== null) this.texts?.read(sample.texts, field, record, start, end, value, place)
    this.keep(sample, record, start, end, value, place)
    if (attribute !== '' && sample.attributes !== null) this.addToAttribute(sample, attribute, record, start, end, value, place)
  }

  private keep(sample: FieldSample, record: number, start: number, end: number, value: string, place?: CellPlace): void {
    if (sample.places.length >= this.room || end - start > LONGEST_PLACE) return
    const at = place ?? this.source.locate(start, end)
    if (at === null) return
    const standIn = remembered(standIns, MOST_STAND_INS, value, readStandIn, value) ?? undefined
    const kept = placeOf(start, end, record, at, this.digest?.(value) ?? '', standIn)
    // Perf: a list that grows has room for 17 at once; of very many fields one place is kept.
    if (sample.places.length === 0) sample.places = [kept]
    else sample.places.push(kept)
  }

  private addToAttribute(
    sample: FieldSample,
    attribute: string,
    record: number,
    start: number,
    end: number,
    value: string,
    place?: CellPlace,
  ): void {
    const attributes = sample.attributes ?? new Map<string, FieldSample>()
    if (attributes.size === MOST_ATTRIBUTES && !attributes.has(attribute)) {
      sample.attributes = null
      return
    }
    sample.attributes = attributes
    const own = attributes.get(attribute) ?? emptySample(createProfile(this.tests.length, ATTRIBUTE_SAMPLE), record)
    attributes.set(attribute, own)
    own.filled++
    this.values.add(own.profile, value)
    this.keep(own, record, start, end, value, place)
  }

  /** Records to sample, of `wanted`: fewer where they have very many cells. Changes within a record to that record's end only. */
  limit(wanted: number): number {
    return Math.min(wanted, this.stop)
  }

  /**
   * When all cells have been seen.
   *
   * @param known of a field: values that need not be judged; null: all are
   */
  taken(known: ((place: FieldPlace) => IsKnown | undefined) | null = null): (FieldSample | undefined)[] {
    if (known === null) this.values.finish()
    else {
      const fields = new Map(this.samples.map((sample, field) => [sample?.profile, this.placeOf?.(field)]))
      this.values.finish((profile) => {
        const place = fields.get(profile)
        return place === undefined ? undefined : known(place)
      })
    }
    return this.samples
  }

  /** What fields of other tables are called, by the cells seen so far. */
  get definitions(): readonly Definition[] {
    return this.defined?.all ?? []
  }

  /** What was found in texts, of the cells seen so far. */
  get found(): Tally[] {
    return this.texts?.all ?? []
  }

  private saveOnValues(size: number): void {
    for (const one of this.samples) {
      if (one === undefined) continue
      limitProfile(one.profile, size)
      this.values.limit(one.profile)
    }
  }

  private open(field: number, first: number): FieldSample {
    const size = sampleOf(this.fields + 1)
    if (size < sampleOf(this.fields)) this.saveOnValues(size)
    const profile = createProfile(this.tests.length, size)
    const texts = this.texts === null ? null : createTexts()
    const sample: FieldSample = { ...emptySample(profile, first), texts }
    this.samples[field] = sample
    this.fields++
    const room = placesKept(0, this.fields, this.maxPlaces)
    if (room < this.room) saveRoom([], this.samples, this.maxPlaces)
    this.room = room
    return sample
  }
}

/** What cells were found to hold in place of a value, null: none. Perf: the small files of a tree have the same ones (bench: small files). */
const standIns = new Map<string, StandIn | null>()
const MOST_STAND_INS = 2048

function readStandIn(value: string): StandIn | null {
  return standInOf(value) ?? null
}

/** Distinct values of an attribute that are judged. */
const ATTRIBUTE_SAMPLE = 64

function emptySample(profile: FieldProfile, first: number): FieldSample {
  return { profile, filled: 0, empty: 0, first, last: 0, records: createRecordSet(), places: [], texts: null }
}

function placeOf(
  start: number,
  end: number,
  record: number,
  at: { readonly line: number; readonly extent: LineExtent },
  note: string,
  standIn: Place['standIn'],
): Place {
  return {
    start,
    length: end - start,
    line: at.line,
    extent: at.extent,
    record,
    bits: 0,
    synthetic: false,
    whole: true,
    evidence: 0,
    reasons: 0,
    note,
    ...(standIn !== undefined && { standIn }),
  }
}
