/** Fields of a message of protocol buffers, one after the other: https://protobuf.dev/programming-guides/encoding. */

/** Types of the wire. Groups only say where they begin and end. */
export const WIRE = { number: 0, fixed64: 1, bytes: 2, open: 3, close: 4, fixed32: 5 } as const

export interface ProtoField {
  readonly field: number
  readonly wire: number
  readonly number: bigint
  /** Of what has a length. */
  readonly bytes: Buffer | null
}

/** @throws RangeError where it makes no sense any more */
export function* fieldsOf(bytes: Buffer): Generator<ProtoField> {
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++]
      if (byte === undefined || shift > 63n) throw new RangeError('no number')
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return BigInt.asIntN(64, value)
    }
  }
  while (at < bytes.length) {
    const tag = Number(varint())
    const field = tag >>> 3
    const wire = tag & 7
    if (wire === WIRE.open || wire === WIRE.close) yield { field, wire, number: 0n, bytes: null }
    else if (wire === WIRE.number) yield { field, wire, number: varint(), bytes: null }
    else {
      const length = wire === WIRE.fixed64 ? 8 : wire === WIRE.fixed32 ? 4 : wire === WIRE.bytes ? Number(varint()) : -1
      if (length < 0 || length > bytes.length - at) throw new RangeError('no field')
      yield { field, wire, number: 0n, bytes: bytes.subarray(at, at + length) }
      at += length
    }
  }
}
