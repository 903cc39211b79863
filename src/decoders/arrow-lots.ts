/** Batches of an Arrow stream, some at a time, as tables. */
import type { Table, tableFromIPC } from '@uwdata/flechette'
import { sizeText } from '../model/limits.ts'
import { type Limits, SourceError } from '../model/source.ts'
import type { ArrowMessage, ArrowMessages } from './arrow-messages.ts'

/** What is decoded at a time, at the least: dictionaries are decoded with each lot again, so lots are never smaller than they are. */
const LOT_BYTES = 4 * 2 ** 20
/** Rows of a lot for each value that the limits allow: those of columns of nothing but nulls take no bytes. */
const ROWS_PER_VALUE = 16

export interface ArrowLot {
  readonly table: Table
  readonly batches: readonly ArrowMessage[]
}

export class ArrowLots {
  /** Batches that could not be read. */
  lost = 0
  readonly damaged: Uint8Array[] = []
  /** What the stream said at its end, to be told after everything that could be read. */
  failure: SourceError | null = null
  private readonly decode: typeof tableFromIPC
  private readonly schema: ArrowMessage
  private readonly messages: ArrowMessages
  private readonly limits: Limits
  private readonly dictionaries: ArrowMessage[] = []
  private dictionaryBytes = 0
  private damagedBytes = 0

  constructor(decode: typeof tableFromIPC, schema: ArrowMessage, messages: ArrowMessages, limits: Limits) {
    this.decode = decode
    this.schema = schema
    this.messages = messages
    this.limits = limits
  }

  async *tables(): AsyncGenerator<ArrowLot> {
    let lot: ArrowMessage[] = []
    let bytes = 0
    try {
      for (let next = await this.messages.next(); next !== null; next = await this.messages.next()) {
        if (next.kind === 'batch') {
          lot.push(next)
          bytes += next.bytes.length
          if (bytes < Math.max(LOT_BYTES, this.dictionaryBytes)) continue
        }
        yield* this.decoded(lot)
        lot = []
        bytes = 0
        // Batches have the dictionaries that came before them.
        if (next.kind === 'dictionary') this.remember(next)
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      this.failure = error
    }
    yield* this.decoded(lot)
  }

  lose({ bytes }: ArrowMessage): void {
    this.lost++
    this.damagedBytes += bytes.length
    // What is kept to be searched for text.
    if (this.damagedBytes <= this.limits.block) this.damaged.push(bytes)
  }

  private remember(dictionary: ArrowMessage): void {
    this.dictionaries.push(dictionary)
    this.dictionaryBytes += dictionary.bytes.length
    if (this.dictionaryBytes > this.limits.whole)
      throw new SourceError(
        'limit',
        `its dictionaries are larger than ${sizeText(this.limits.whole)}, what may be held in memory; the rest was not scanned`,
      )
  }

  /** All in one if that can be; else each by itself, as far as that is no endless work. */
  private *decoded(lot: readonly ArrowMessage[]): Generator<ArrowLot> {
    if (lot.length === 0) return
    const table = this.tableOf(lot)
    if (table !== null) yield { table, batches: lot }
    else if (lot.length === 1 || lot.length * this.dictionaryBytes > 64 * LOT_BYTES) for (const one of lot) this.lose(one)
    else for (const one of lot) yield* this.decoded([one])
  }

  private tableOf(lot: readonly ArrowMessage[]): Table | null {
    try {
      const table = this.decode(
        [this.schema, ...this.dictionaries, ...lot].map(({ bytes }) => bytes),
        {
          useBigInt: true,
          useDate: true,
          useDecimalInt: true,
          useMap: true,
        },
      )
      return table.numRows >= 0 && table.numRows <= ROWS_PER_VALUE * this.limits.values ? table : null
    } catch {
      return null
    }
  }
}
