/** What is asked of the reading of one source. */
import type { IsKnown } from '../inventory/first-samples.ts'
import type { ValueMemory } from '../inventory/value-memory.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Format } from '../model/format.ts'
import type { AheadOffer } from '../model/hits-ahead.ts'
import type { Limits, Part, Source } from '../model/source.ts'

export interface SourceScanOptions {
  readonly maxLocations: number
  /** Records sampled per table to judge fields by their values. */
  readonly sampleRecords: number
  /** Bytes per kernel call. The outcome does not depend on it. */
  readonly chunkBytes: number
  readonly limits: Limits
  /** How to read it, where that is known and need not be found out. */
  readonly as?: Part['as']
  /** What it is a table of, where its bytes do not say. */
  readonly table?: Part['table']
  /** Other files of its folder (model/source.ts). */
  readonly beside?: Source['beside'] | undefined
  /** Of which the surest reads it. Default: all. */
  readonly formats?: readonly Format[]
  /** Of values of sources before; undefined: each is read for itself. */
  readonly memory?: ValueMemory | undefined
  /** Another thread for a large source; undefined: there is none. */
  readonly ahead?: AheadOffer | undefined
  /** Ends the source where it is: what was read of it counts. */
  readonly signal?: AbortSignal | undefined
  /** Told now and then how many bytes of it have been read. */
  readonly onReading?: ((bytes: number) => void) | undefined
}

/** For ranges of a source: what its head said. */
export interface Resumption {
  readonly format: Format
  readonly head: Uint8Array
  /** False for the range that begins the source. */
  readonly resumed: boolean
  /** Where in the file the range begins, in bytes; known once it has been opened. */
  readonly begin: () => number
  /** Whole lines before it, once it has been opened. */
  readonly before: () => Uint8Array
  /** What the range that begins the source has sampled, as far as that is known; null: nothing is. */
  readonly sampled: () => ((place: FieldPlace) => IsKnown | undefined) | null
}
