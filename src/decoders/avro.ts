import { inflateRawSync } from 'node:zlib'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { AvroInput, type AvroType, readSchema } from './avro-values.ts'
import { cellText } from './cell-text.ts'
import { partSource, TableText } from './table-text.ts'

const SYNC_BYTES = 16
/** A block is held in memory, packed and unpacked. */
const MOST_BLOCK = 64 * 2 ** 20
const MOST_HEADER = 4 * 2 ** 20
/** Records that take no bytes at all: more than this in one block are nobody's data. */
const MOST_EMPTY = 1_000_000

/** Avro object container files: each field of the record is a column; what is nested in it is JSON. */
export const avro: Container = {
  name: 'avro',
  title: 'Avro files',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => head[0] === 0x4f && head[1] === 0x62 && head[2] === 0x6a && head[3] === 1,
  async *open(source: Source, _limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      const header = await readHeader(input)
      const losses: Losses = { blocks: 0, large: 0 }
      yield partSource(source, { as: 'table', table: header.type.name, place: null }, () => rowsOf(input, header, losses))
      if (losses.blocks > 0)
        yield {
          remark: { code: 'malformed', message: `${losses.blocks} of its blocks could not be read whole`, incomplete: true },
        }
      if (losses.large > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${losses.large} of its blocks decompress to more than 64 MiB; they were not scanned`,
            incomplete: true,
          },
        }
    } finally {
      reader.close()
    }
  },
}

interface Header {
  readonly type: AvroType
  readonly codec: string
}

async function readHeader(input: ByteQueue): Promise<Header> {
  // Nothing says how long the header is.
  for (let wanted = 4096; ; wanted *= 4) {
    const isAll = !(await input.ensure(wanted))
    try {
      const bytes = new AvroInput(input.available.subarray(4))
      const metadata = new Map(bytes.map().map(([key, value]) => [key, Buffer.from(value).toString()]))
      const end = 4 + bytes.at + SYNC_BYTES
      if (end <= input.available.length) {
        input.take(end)
        return { type: readSchema(JSON.parse(metadata.get('avro.schema') ?? '')), codec: metadata.get('avro.codec') ?? 'null' }
      }
    } catch (error) {
      if (isAll || wanted > MOST_HEADER || error instanceof SyntaxError)
        throw new SourceError('malformed', 'its header cannot be read; it was not scanned')
    }
    if (isAll) throw new SourceError('truncated', 'it ends in its header')
  }
}

/** What was not read, to be told after everything that was. */
interface Losses {
  blocks: number
  large: number
}

function isTooLarge(error: unknown): boolean {
  return (
    (error as NodeJS.ErrnoException | null)?.code === 'ERR_BUFFER_TOO_LARGE' ||
    (error instanceof SourceError && error.code === 'limit')
  )
}

async function* rowsOf(input: ByteQueue, { type, codec }: Header, losses: Losses): AsyncGenerator<Uint8Array> {
  const decompress = await decompressorOf(codec)
  const text = new TableText()
  text.add(type.fields?.map(({ name }) => name) ?? ['value'])
  while (await input.ensure(1)) {
    await input.ensure(20)
    const head = new AvroInput(input.available)
    const count = Number(head.long())
    const size = Number(head.long())
    if (size < 0 || count < 0) throw new SourceError('malformed', 'a block has no possible size; the rest was not scanned')
    if (size > MOST_BLOCK) throw new SourceError('limit', 'a block is larger than 64 MiB; the rest was not scanned')
    input.take(head.at)
    const isWhole = await input.ensure(size)
    const packed = input.take(size)
    try {
      const block = new AvroInput(decompress(packed))
      let empty = 0
      for (let i = 0; i < count; i++) {
        const start = block.at
        const row = type.fields === null ? [block.value(type, 0)] : type.fields.map((field) => block.value(field.type, 0))
        if (block.at === start && ++empty > MOST_EMPTY) throw new SourceError('limit', 'its records are empty')
        text.add(row.map(cellText))
        if (text.isFull) yield text.take()
      }
    } catch (error) {
      if (error instanceof SourceError && error.code === 'unsupported') throw error
      if (isTooLarge(error)) losses.large++
      else losses.blocks++
    }
    if (!isWhole) break
    if (!(await input.ensure(SYNC_BYTES))) break
    input.take(SYNC_BYTES)
  }
  yield text.take()
}

async function decompressorOf(codec: string): Promise<(bytes: Uint8Array) => Uint8Array> {
  if (codec === 'null') return (bytes) => bytes
  if (codec === 'deflate') return (bytes) => inflateRawSync(bytes, { maxOutputLength: MOST_BLOCK })
  const { decompressSnappy, decompressZstd } = await import('hyparquet-compressors')
  if (codec === 'zstandard') return (bytes) => decompressZstd(bytes)
  if (codec === 'snappy')
    return (bytes) => {
      // Before the data stands its length, behind it a checksum.
      let length = 0
      for (let i = 0; i < 5; i++) {
        const byte = bytes[i] ?? 0
        length += (byte & 127) * 2 ** (7 * i)
        if (byte < 128) break
      }
      if (length > MOST_BLOCK) throw new SourceError('limit', 'a block is larger than 64 MiB')
      return decompressSnappy(bytes.subarray(0, bytes.length - 4), length)
    }
  throw new SourceError('unsupported', 'it is compressed by a method that is not read')
}
