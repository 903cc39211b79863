/** The directory of a 7z archive: 7zFormat.txt, in the public domain, which comes with the LZMA SDK. */

const ID = {
  end: 0,
  header: 1,
  archiveProperties: 2,
  additionalStreams: 3,
  mainStreams: 4,
  files: 5,
  pack: 6,
  unpack: 7,
  subStreams: 8,
  size: 9,
  crc: 10,
  folder: 11,
  coderSizes: 12,
  subStreamCount: 13,
  emptyStream: 14,
  emptyFile: 15,
  names: 17,
  attributes: 21,
  encodedHeader: 23,
} as const

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

/** A file, or a folder, of the archive. */
export interface SevenZipEntry {
  readonly name: string
  readonly size: number
  readonly crc: number | null
  /** Where it comes out of; null: it is empty. */
  readonly folder: Folder | null
  readonly isFolder: boolean
  /** As Windows writes them; those of Unix in the upper half. */
  readonly attributes: number
}

/** Anything that makes no sense. */
export class HeaderDamaged extends Error {}

interface SubStream {
  readonly size: number
  readonly crc: number | null
}

interface Streams {
  readonly folders: readonly Folder[]
  /** Of each folder. */
  readonly contents: readonly (readonly SubStream[])[]
}

/**
 * @returns a folder whose content is the directory, where it is packed itself, or the entries
 * @throws HeaderDamaged
 */
export function readHeader(bytes: Uint8Array): { readonly packed: Folder } | { readonly entries: SevenZipEntry[] } {
  const input = new HeaderInput(bytes)
  const first = input.byte()
  if (first === ID.encodedHeader) {
    const [packed] = readStreams(input).folders
    if (packed === undefined) throw new HeaderDamaged()
    return { packed }
  }
  if (first !== ID.header) throw new HeaderDamaged()
  let streams: Streams = { folders: [], contents: [] }
  for (let id = input.byte(); id !== ID.end; id = input.byte()) {
    if (id === ID.archiveProperties) while (input.id() !== ID.end) input.skip(input.number())
    else if (id === ID.additionalStreams) readStreams(input)
    else if (id === ID.mainStreams) streams = readStreams(input)
    else if (id === ID.files) return { entries: readFiles(input, streams) }
    else throw new HeaderDamaged()
  }
  return { entries: [] }
}

function readStreams(input: HeaderInput): Streams {
  let packed: { offset: number; sizes: number[] } = { offset: 0, sizes: [] }
  let folders: Folder[] = []
  let contents: SubStream[][] | null = null
  for (let id = input.byte(); id !== ID.end; id = input.byte()) {
    if (id === ID.pack) packed = readPacked(input)
    else if (id === ID.unpack) folders = readFolders(input, packed)
    else if (id === ID.subStreams) contents = readSubStreams(input, folders)
    else throw new HeaderDamaged()
  }
  return { folders, contents: contents ?? folders.map(({ size, crc }) => [{ size, crc }]) }
}

function readPacked(input: HeaderInput): { offset: number; sizes: number[] } {
  const offset = input.number()
  const count = input.count()
  let sizes: number[] = []
  for (let id = input.byte(); id !== ID.end; id = input.byte()) {
    if (id === ID.size) sizes = Array.from({ length: count }, () => input.number())
    else if (id === ID.crc) readChecks(input, count)
    else throw new HeaderDamaged()
  }
  return { offset, sizes }
}

interface Graph {
  readonly coders: (Coder & { readonly ins: number; readonly outs: number })[]
  readonly bonds: { readonly into: number; readonly from: number }[]
  /** Inputs that are packed streams. */
  readonly packed: number[]
}

function readFolders(input: HeaderInput, packed: { offset: number; sizes: number[] }): Folder[] {
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

function readSubStreams(input: HeaderInput, folders: readonly Folder[]): SubStream[][] {
  let counts = folders.map(() => 1)
  let id = input.byte()
  if (id === ID.subStreamCount) {
    counts = folders.map(() => input.count())
    id = input.byte()
  }
  // The last of a folder has what is left.
  const sizes = folders.map((folder, index) => {
    const whole = folder.size
    const count = counts[index] as number
    const own = id === ID.size ? Array.from({ length: Math.max(0, count - 1) }, () => input.number()) : []
    if (count > 0) own.push(Math.max(0, whole - own.reduce((sum, size) => sum + size, 0)))
    return own
  })
  if (id === ID.size) id = input.byte()
  const known = folders.map(({ crc }, index) => counts[index] === 1 && crc !== null)
  let checks: (number | null)[] = []
  for (; id !== ID.end; id = input.byte()) {
    if (id !== ID.crc) throw new HeaderDamaged()
    checks = readChecks(
      input,
      counts.reduce((sum, count, index) => sum + (known[index] === true ? 0 : count), 0),
    )
  }
  let check = 0
  return sizes.map((own, index) =>
    own.map((size) => ({ size, crc: known[index] === true ? (folders[index] as Folder).crc : (checks[check++] ?? null) })),
  )
}

function readChecks(input: HeaderInput, count: number): (number | null)[] {
  const defined = input.byte() !== 0 ? null : input.bits(count)
  return Array.from({ length: count }, (_, index) => (defined === null || defined[index] === true ? input.uint32() : null))
}

function readFiles(input: HeaderInput, { folders, contents }: Streams): SevenZipEntry[] {
  const count = input.count()
  let names: string[] = []
  let empty: boolean[] = []
  let emptyFiles: boolean[] = []
  let attributes: (number | null)[] = []
  for (let id = input.id(); id !== ID.end; id = input.id()) {
    const property = new HeaderInput(input.take(input.number()))
    if (id === ID.emptyStream) empty = property.bits(count)
    else if (id === ID.emptyFile) emptyFiles = property.bits(empty.filter(Boolean).length)
    else if (id === ID.names && property.byte() === 0) names = property.texts(count)
    else if (id === ID.attributes) {
      const defined = property.byte() !== 0 ? null : property.bits(count)
      if (property.byte() === 0)
        attributes = Array.from({ length: count }, (_, i) => (defined === null || defined[i] === true ? property.uint32() : null))
    }
  }
  const streams = folders.flatMap((folder, index) => (contents[index] ?? []).map((content) => ({ folder, ...content })))
  let stream = 0
  let emptyAt = 0
  return Array.from({ length: count }, (_, index) => {
    const name = names[index] ?? `file ${index + 1}`
    const written = attributes[index] ?? 0
    if (empty[index] === true)
      return { name, size: 0, crc: null, folder: null, isFolder: emptyFiles[emptyAt++] !== true, attributes: written }
    const content = streams[stream++]
    if (content === undefined) throw new HeaderDamaged()
    return { name, ...content, isFolder: false, attributes: written }
  })
}

/** Every declared count is held against the bytes that are left, so that nothing is made of numbers that lie. */
class HeaderInput {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new HeaderDamaged()
    return byte
  }

  take(count: number): Uint8Array {
    if (count > this.bytes.length - this.at) throw new HeaderDamaged()
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }

  skip(count: number): void {
    this.take(count)
  }

  uint32(): number {
    const bytes = this.take(4)
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  }

  number(): number {
    const value = this.id()
    if (!Number.isSafeInteger(value)) throw new HeaderDamaged()
    return value
  }

  /** A number, rounded where it is large. The first byte says by its leading ones how many follow; what is left of it is the highest part. */
  id(): number {
    const first = this.byte()
    let value = 0
    let scale = 1
    let mask = 0x80
    for (; mask !== 0 && (first & mask) !== 0; mask >>= 1) {
      value += this.byte() * scale
      scale *= 256
    }
    return value + (first & Math.max(0, mask - 1)) * scale
  }

  /** A number of things, each of which takes a byte of the directory or more. */
  count(): number {
    const value = this.number()
    if (value > this.bytes.length) throw new HeaderDamaged()
    return value
  }

  bits(count: number): boolean[] {
    const bytes = this.take(Math.ceil(count / 8))
    return Array.from({ length: count }, (_, index) => ((bytes[index >> 3] as number) & (0x80 >> (index & 7))) !== 0)
  }

  /** Texts of two bytes a character, each with a NUL behind it. */
  texts(count: number): string[] {
    const found: string[] = []
    const text = Buffer.from(this.bytes.subarray(this.at)).toString('utf16le')
    for (let from = 0; found.length < count; ) {
      const end = text.indexOf('\0', from)
      if (end < 0) throw new HeaderDamaged()
      found.push(text.slice(from, end))
      from = end + 1
    }
    return found
  }
}
