/** What is packed together in a 7z archive: coders, each with what goes into it. */
import { ID } from './seven-zip-ids.ts'
import { HeaderDamaged, type HeaderInput } from './seven-zip-input.ts'

export interface Coder {
  /** In hexadecimal: `030101` is LZMA. */
  readonly method: string
  readonly properties: Uint8Array
}

/** Bytes of the archive. */
export interface Packed {
  /** From the end of the first header. */
  readonly offset: number
  readonly size: number
}

/** A coder with what goes into it: bytes of the archive, or what comes out of other coders. */
export interface Step extends Coder {
  /** Bytes that come out. */
  readonly size: number
  readonly inputs: readonly (Step | Packed)[]
}

/** What is packed together: coders, and the files that come out of the last one, one after the other. */
export interface Folder {
  /** Null: its coders make no sense. */
  readonly last: Step | null
  /** All of them, in no order. */
  readonly methods: readonly string[]
  /** Bytes that it takes in the archive. */
  readonly packedSize: number
  /** Bytes that come out. */
  readonly size: number
  readonly crc: number | null
}

interface Graph {
  readonly coders: (Coder & { readonly ins: number; readonly outs: number })[]
  readonly bonds: { readonly into: number; readonly from: number }[]
  /** Inputs that are packed streams. */
  readonly packed: number[]
}

/**
 * @param packed where the first of their streams begins, from the end of the first header, and the bytes of each
 * @throws HeaderDamaged
 */
export function readFolders(input: HeaderInput, packed: { offset: number; sizes: number[] }): Folder[] {
  if (input.byte() !== ID.folder) throw new HeaderDamaged()
  const count = input.count()
  if (input.byte() !== 0) throw new HeaderDamaged()
  const graphs = Array.from({ length: count }, () => readGraph(input))
  if (input.byte() !== ID.coderSizes) throw new HeaderDamaged()
  const sizes = graphs.map(({ coders }) =>
    Array.from({ length: coders.reduce((sum, { outs }) => sum + outs, 0) }, () => input.number()),
  )
  let checks: (number | null)[] = []
  for (let id = input.byte(); id !== ID.end; id = input.byte()) {
    if (id !== ID.crc) throw new HeaderDamaged()
    checks = readChecks(input, count)
  }
  let stream = 0
  let { offset } = packed
  return graphs.map((graph, index) => {
    const own = packed.sizes.slice(stream, stream + graph.packed.length).map((size) => {
      offset += size
      return { offset: offset - size, size }
    })
    stream += graph.packed.length
    return folderOf(graph, sizes[index] as number[], own, checks[index] ?? null)
  })
}

/** Follows the coders from what comes out to what is packed. */
function folderOf(
  { coders, bonds, packed }: Graph,
  sizes: readonly number[],
  own: readonly Packed[],
  crc: number | null,
): Folder {
  const firstInputs = coders.map((_, index) => coders.slice(0, index).reduce((sum, { ins }) => sum + ins, 0))
  const seen = new Set<number>()
  const stepOf = (index: number): Step => {
    const coder = coders[index]
    // Each feeds one other.
    if (coder === undefined || seen.has(index)) throw new HeaderDamaged()
    seen.add(index)
    const { method, properties, ins } = coder
    const inputs = Array.from({ length: ins }, (_, at) => {
      const input = (firstInputs[index] as number) + at
      const bond = bonds.find(({ into }) => into === input)
      const bytes = bond === undefined ? own[packed.indexOf(input)] : stepOf(bond.from)
      if (bytes === undefined) throw new HeaderDamaged()
      return bytes
    })
    return { method, properties, size: sizes[index] as number, inputs }
  }
  const bound = new Set(bonds.map(({ from }) => from))
  const last = coders.findIndex((_, index) => !bound.has(index))
  let step: Step | null = null
  try {
    step = stepOf(last)
  } catch (error) {
    if (!(error instanceof HeaderDamaged)) throw error
  }
  return {
    last: seen.size === coders.length ? step : null,
    methods: coders.map(({ method }) => method),
    packedSize: own.reduce((sum, { size }) => sum + size, 0),
    size: sizes[last] ?? 0,
    crc,
  }
}

/** Archives have a handful of coders in a folder. */
const MOST_CODERS = 32

function readGraph(input: HeaderInput): Graph {
  const count = input.number()
  if (count < 1 || count > MOST_CODERS) throw new HeaderDamaged()
  const coders = Array.from({ length: count }, () => {
    const flags = input.byte()
    const method = Buffer.from(input.take(flags & 15)).toString('hex')
    const isComplex = (flags & 0x10) !== 0
    const ins = isComplex ? input.number() : 1
    const outs = isComplex ? input.number() : 1
    if (ins > MOST_CODERS || outs !== 1) throw new HeaderDamaged()
    const properties = (flags & 0x20) !== 0 ? input.take(input.number()) : new Uint8Array(0)
    return { method, properties, ins, outs }
  })
  const allIns = coders.reduce((sum, { ins }) => sum + ins, 0)
  const bonds = Array.from({ length: count - 1 }, () => ({ into: input.number(), from: input.number() }))
  const free = allIns - bonds.length
  if (free < 1) throw new HeaderDamaged()
  const only = Array.from({ length: allIns }, (_, index) => index).filter((index) => !bonds.some(({ into }) => into === index))
  const packed = free === 1 ? only : Array.from({ length: free }, () => input.number())
  return { coders, bonds, packed }
}

/** @returns CRC-32 of each of `count` streams; null: it has none */
export function readChecks(input: HeaderInput, count: number): (number | null)[] {
  const defined = input.byte() !== 0 ? null : input.bits(count)
  return Array.from({ length: count }, (_, index) => (defined === null || defined[index] === true ? input.uint32() : null))
}
