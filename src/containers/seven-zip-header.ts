/** The directory of a 7z archive: 7zFormat.txt, in the public domain, which comes with the LZMA SDK. */
import { ID } from './seven-zip-ids.ts'
import { type Folder, readChecks, readFolders } from './seven-zip-folders.ts'
import { HeaderDamaged, HeaderInput } from './seven-zip-input.ts'

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
