/** Follows the carriers in one stream of bytes, one after the other, and hands on the text in them. */
import { carriers } from '../carriers/index.ts'
import type { CarriedFields, CarrierPlace } from './carried-fields.ts'
import type { Block, CarrierFollower } from '../detect/detector.ts'
import type { Carrier, Unwrapping } from '../model/carrier.ts'
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import { FILLS_CELL, HIT_DATA, HIT_FIELD, HIT_LINE, HIT_RECORD, HIT_START } from '../model/hit.ts'
import { SourceError } from '../model/source.ts'

/** Bytes of a carrier that reports point at. */
const LONGEST_SHOWN = 256

/** Where a sign stands, for the stream it is in. */
export interface Surroundings {
  readonly field: FieldPlace | null
  /** Null: what the sign's own line says. */
  readonly place: CarrierPlace | null
}

/** Takes the texts of carriers, one after the other. */
export interface TextLayer {
  /** A text begins. */
  begin(field: number, place: CarrierPlace): void
  /** Its next bytes. They are not kept. */
  take(bytes: Uint8Array): void
  /** It has ended. */
  close(): void
  /** No more texts. */
  end(): void
}

export class StreamFollower implements CarrierFollower {
  coveredFrom = 0
  coveredTo = 0
  private readonly carried: CarriedFields
  /** Layers above. */
  private readonly depth: number
  private readonly around: (field: number, start: number) => Surroundings
  private readonly openNext: () => TextLayer
  private next: TextLayer | undefined
  private open: Unwrapping | null = null
  private isTransparent = false
  /** Source offset up to which signs belong to what was read already. */
  private readTo = 0

  /**
   * @param around what a field of the stream is called, and where in the source an offset of it lies
   * @param openNext the layer that takes the text
   */
  constructor(
    carried: CarriedFields,
    depth: number,
    around: (field: number, start: number) => Surroundings,
    openNext: () => TextLayer,
  ) {
    this.carried = carried
    this.depth = depth
    this.around = around
    this.openNext = openNext
  }

  /** The next bytes of the stream, before their hits are judged. `bytes[from]` has offset `offset`. */
  read(bytes: Uint8Array, from: number, to: number, offset: number): void {
    if (this.open !== null) this.follow(bytes, from, to, offset - from)
    this.region = to
  }

  private region = 0

  begin(block: Block, words: Uint32Array, row: number): void {
    const start = words[row + HIT_START] as number
    if (this.open !== null || block.origin + start < this.readTo) return
    const sign = words[row + HIT_DATA] as number
    let from = -1
    let found: Carrier | undefined
    for (const carrier of carriers) {
      if (carrier.sign !== sign || (found !== undefined && found.rank > carrier.rank)) continue
      const first = carrier.recognises(block.bytes, start)
      if (first < 0) continue
      found = carrier
      from = first
    }
    if (found === undefined) return
    const { limits } = this.carried.options
    if (this.depth >= limits.layers) {
      this.refuse(found)
      return
    }
    const { field, place } = this.around(words[row + HIT_FIELD] as number, block.origin + start)
    this.open = found.open(block.bytes, from, limits.carried)
    this.isTransparent = found.isTransparent === true
    this.next ??= this.openNext()
    this.next.begin(this.carried.fieldOf(field, found.name), place ?? this.placeOf(block, words, row, found, from))
    if (this.isTransparent) this.coveredFrom = block.origin + Math.min(start, from)
    // The carrier may begin behind the region, after the header of a token.
    if (from < this.region) this.follow(block.bytes, from, this.region, block.origin)
    else this.pendingFrom = block.origin + from
  }

  private pendingFrom = 0

  end(): void {
    if (this.open !== null) this.close()
    this.next?.end()
  }

  private follow(bytes: Uint8Array, first: number, to: number, origin: number): void {
    const from = Math.max(first, this.pendingFrom - origin)
    if (from >= to) return
    const end = (this.open as Unwrapping).read(bytes, from, to, (text) => this.next?.take(text))
    this.readTo = origin + end
    if (this.isTransparent) this.coveredTo = this.readTo
    if (end < to) this.close()
  }

  private close(): void {
    try {
      this.open?.end((text) => this.next?.take(text))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      this.carried.tell({ code: error.code, message: error.message, incomplete: true })
    }
    this.open = null
    this.next?.close()
  }

  private placeOf(block: Block, words: Uint32Array, row: number, carrier: Carrier, from: number): CarrierPlace {
    const start = words[row + HIT_START] as number
    const most = start + LONGEST_SHOWN
    const { limits } = this.carried.options
    const shown = carrier.open(block.bytes, from, limits.carried).read(block.bytes, from, Math.max(from, most), () => undefined)
    return {
      start: block.origin + start,
      length: shown - start,
      line: block.line + ((words[row + HIT_LINE] as number) & ~FILLS_CELL),
      extent: block.extent(start, shown),
      record: words[row + HIT_FIELD] === NO_FIELD ? 0 : (words[row + HIT_RECORD] as number),
    }
  }

  private refuse(carrier: Carrier): void {
    const { layers } = this.carried.options.limits
    const message = `text is encoded more than ${layers} times over; what lies deeper was not decoded`
    // Rules see what a transparent carrier holds as it stands.
    this.carried.tell({ code: 'limit', message, incomplete: carrier.isTransparent !== true })
  }
}
