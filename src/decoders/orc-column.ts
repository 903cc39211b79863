/** What columns of a stripe of ORC have in common: values from streams of their own, of which some say where there are none. */
import type { Limits, PlacedReader } from '../model/source.ts'
import { type OrcType, type StripeFooter, streamKey } from './orc-layout.ts'
import { BitRuns, integerRuns, type OrcNumber, type OrcRuns } from './orc-runs.ts'
import { OrcStream, type Pieces, StreamEnded } from './orc-stream.ts'

/** Kinds of streams, as a stripe's directory tells them. */
export const STREAM = { present: 0, data: 1, length: 2, dictionary: 3, second: 5 } as const
/** Values that are decoded at a time, and characters of texts after which that is enough. */
const STEP = 512
const STEP_CHARACTERS = 2 ** 20

/** What all columns of a stripe are read with. */
export interface OrcContext {
  readonly file: PlacedReader
  readonly pieces: Pieces
  readonly footer: StripeFooter
  readonly limits: Pick<Limits, 'cell' | 'block' | 'values'>
  /** Told of each text that is longer than is read of one. */
  readonly cut: () => void
}

/** More values in one row, or in a dictionary, than are read. */
export class TooManyValues extends Error {}

/** Decoded values, of which `values[at..)` have not been taken. Null is none. */
export abstract class OrcColumn {
  values: unknown[] = []
  at = 0
  protected readonly context: OrcContext
  private readonly present: OrcRuns | null
  private failure: unknown = null

  constructor(type: OrcType, context: OrcContext) {
    this.context = context
    const present = streamOf(type, context, STREAM.present)
    this.present = present === null ? null : new BitRuns(present)
  }

  /** @returns false at the end of what is there, also where that is in a value */
  async more(): Promise<boolean> {
    this.values = []
    this.at = 0
    if (this.failure !== null) throw this.failure
    const { values, present } = this
    let characters = 0
    try {
      while (values.length < STEP && characters < STEP_CHARACTERS) {
        if (present !== null) {
          if (present.at === present.count && !(await present.more())) break
          if (present.values[present.at++] === 0) {
            values.push(null)
            continue
          }
        }
        const pending = this.next()
        const value = pending instanceof Promise ? await pending : pending
        if (value === undefined) break
        values.push(value)
        if (typeof value === 'string') characters += value.length
        // A row of records may be of any size.
        else if (typeof value === 'object') break
      }
    } catch (error) {
      // What was decoded before is given first.
      this.failure = error
      if (values.length === 0 && !(error instanceof StreamEnded)) throw error
    }
    return values.length > 0
  }

  /** One value, of another column; undefined at the end. */
  async take(): Promise<unknown> {
    return this.at < this.values.length || (await this.more()) ? this.values[this.at++] : undefined
  }

  /** The next value that is there; undefined at the end. */
  protected abstract next(): unknown | Promise<unknown>
}

function streamOf({ id }: OrcType, { footer, file, pieces }: OrcContext, kind: number): OrcStream | null {
  const place = footer.streams.get(streamKey(id, kind))
  return place === undefined ? null : new OrcStream(file, place.at, place.bytes, pieces)
}

/** A stream that is not there has nothing in it. */
export function ownStream(type: OrcType, context: OrcContext, kind: number): OrcStream {
  return streamOf(type, context, kind) ?? new OrcStream(context.file, 0, 0, context.pieces)
}

export function ownIntegers(type: OrcType, context: OrcContext, kind: number, isSigned: boolean): OrcRuns {
  return integerRuns(ownStream(type, context, kind), context.footer.encodings[type.id]?.isVersion2 === true, isSigned)
}

/** The next of runs; undefined at their end. */
export function nextOf(runs: OrcRuns): OrcNumber | undefined | Promise<OrcNumber | undefined> {
  return runs.at < runs.count ? runs.values[runs.at++] : nextRun(runs)
}

async function nextRun(runs: OrcRuns): Promise<OrcNumber | undefined> {
  // A run may be of nothing.
  while (await runs.more()) if (runs.count > 0) return runs.values[runs.at++]
  return undefined
}
