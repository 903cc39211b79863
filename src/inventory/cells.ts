/** Keeps what sampled cells say about their fields: profiles, fill, and the first places. */
import type { CellSink } from '../model/format.ts'
import type { ValueTest } from '../model/rule.ts'
import type { FieldSample, Place } from './inventory.ts'
import { addValue, createProfile } from './profile.ts'

/** Where a byte of the source is; null once it has left the block and its look-behind margin. */
export type Locate = (offset: number) => { readonly line: number; readonly column: number } | null

/** Longer cells are free text: nobody's name or city. Their places are not kept, which also keeps places cut-invariant. */
const LONGEST_PLACE = 256

export class CellSamples implements CellSink {
  readonly samples: (FieldSample | undefined)[] = []
  private readonly locate: Locate
  private readonly maxPlaces: number
  private readonly tests: readonly ValueTest[]
  private readonly digest: ((value: string) => string) | null

  /**
   * @param tests the value tests of the run's rules, in their order
   * @param digest names values by the run's key
   */
  constructor(locate: Locate, maxPlaces: number, tests: readonly ValueTest[], digest: ((value: string) => string) | null = null) {
    this.locate = locate
    this.tests = tests
    this.maxPlaces = maxPlaces
    this.digest = digest
  }

  cell(field: number, record: number, start: number, end: number, value: string): void {
    this.samples[field] ??= { profile: createProfile(this.tests.length), filled: 0, empty: 0, places: [] }
    const sample = this.samples[field]
    if (value === '') {
      sample.empty++
      return
    }
    sample.filled++
    addValue(sample.profile, value, this.tests)
    if (sample.places.length >= this.maxPlaces || end - start > LONGEST_PLACE) return
    const at = this.locate(start)
    if (at !== null) sample.places.push(placeOf(start, end, record, at, this.digest?.(value) ?? ''))
  }
}

function placeOf(
  start: number,
  end: number,
  record: number,
  at: { readonly line: number; readonly column: number },
  note: string,
): Place {
  return {
    start,
    length: end - start,
    line: at.line,
    column: at.column,
    record,
    bits: 0,
    synthetic: false,
    whole: true,
    evidence: 0,
    note,
  }
}
