import { inflateRawSync } from 'node:zlib'
import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { AvroInput, type AvroType, NestedTooDeep, readSchema } from './avro-values.ts'
import { cellText } from './cell-text.ts'
import { zstandardSize } from './zstandard-size.ts'
import { partSource, TableText } from './table-text.ts'

const SYNC_BYTES = 16
/** What zlib of Node can give at once. */
const MOST_BUFFER = 2 ** 31

/** Avro object container files: each field of the record is a column; what is nested in it is JSON. */
export const avro: Container = {
  name: 'avro',
  title: 'Avro files',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => head[0] === 0x4f && head[1] === 0x62 && head[2] === 0x6a && head[3] === 1,
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      const header = await readHeader(input, limits)
      const losses: Losses = { blocks: 0, large: 0, empty: 0, deep: 0 }
      yield partSource(source, { as: 'table', table: header.type.name, place: null }, () => rowsOf(input, header, losses, limits))
      if (losses.blocks > 0)
        yield {
          remark: { code: 'malformed', message: `${losses.blocks} of its blocks could not be read whole`, incomplete: true },
        }
      if (losses.large > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${losses.large} of its blocks decompress to more than ${sizeText(limits.block)}; they were not scanned`,
            incomplete: true,
          },
        }
      if (losses.deep > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${losses.deep} of its blocks hold values nested deeper than ${limits.nesting} levels; they were not scanned whole`,
            incomplete: true,
          },
        }
      if (losses.empty > 0)
        yield {
          remark: {
            code: 'limit',
            message: `${losses.empty} of its blocks hold more than ${limits.values} values that take no bytes; they were not scanned whole`,
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

async function readHeader(input: ByteQueue, limits: Limits): Promise<Header> {
  const { metadata: most, nesting } = limits
  // Nothing says how long the header is.
  for (let wanted = 4096; ; wanted *= 4) {
    const isAll = !(await input.ensure(Math.min(wanted, most)))
    try {
      const bytes = new AvroInput(input.available.subarray(4), limits)
      const metadata = new Map(bytes.map().map(([key, value]) => [key, Buffer.from(value).toString()]))
      const end = 4 + bytes.at + SYNC_BYTES
      if (end <= input.available.length) {
        input.take(end)
        return {
          type: readSchema(JSON.parse(metadata.get('avro.schema') ?? ''), nesting),
          codec: metadata.get('avro.codec') ?? 'null',
        }
      }
    } catch (error) {
      if (error instanceof NestedTooDeep)
        throw new SourceError('limit', `its schema is nested deeper than ${nesting} levels; it was not scanned`)
      if (!isAll && wanted > most)
        throw new SourceError('limit', `its header is larger than ${sizeText(most)}; it was not scanned`)
      if (isAll || error instanceof SyntaxError)
        throw new SourceError('malformed', 'its header cannot be read; it was not scanned')
    }
    if (isAll) throw new SourceError('truncated', 'it ends in its header')
  }
}

/** What was not read, to be told after everything that was. */
interface Losses {
  blocks: number
  large: number
  empty: number
  deep: number
}

/** Why a block was given up. */
function lossOf(error: unknown): keyof Losses {
  if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_BUFFER_TOO_LARGE' || error instanceof BlockTooLarge) return 'large'
  if (error instanceof NestedTooDeep) return 'deep'
  return error instanceof SourceError && error.code === 'limit' ? 'empty' : 'blocks'
}

class BlockTooLarge extends Error {}

async function* rowsOf(input: ByteQueue, { type, codec }: Header, losses: Losses, limits: Limits): AsyncGenerator<Uint8Array> {
  const { block: most, values } = limits
  const decompress = await decompressorOf(codec, most)
  const text = new TableText()
  text.add(type.fields?.map(({ name }) => name) ?? ['value'])
  while (await input.ensure(1)) {
    await input.ensure(20)
    const head = new AvroInput(input.available)
    const count = Number(head.long())
    const size = Number(head.long())
    if (size < 0 || count < 0) throw new SourceError('malformed', 'a block has no possible size; the rest was not scanned')
    if (size > most) throw new SourceError('limit', `a block is larger than ${sizeText(most)}; the rest was not scanned`)
    input.take(head.at)
    const isWhole = await input.ensure(size)
    const packed = input.take(size)
    try {
      const block = new AvroInput(decompress(packed), limits)
      let empty = 0
      for (let i = 0; i < count; i++) {
        const start = block.at
        const row = type.fields === null ? [block.value(type, 0)] : type.fields.map((field) => block.value(field.type, 0))
        if (block.at === start && ++empty > values / 4) throw new SourceError('limit', 'its records are empty')
        text.add(row.map(cellText))
        if (text.isFull) yield text.take()
      }
    } catch (error) {
      if (error instanceof SourceError && error.code === 'unsupported') throw error
      losses[lossOf(error)]++
    }
    if (!isWhole) break
    if (!(await input.ensure(SYNC_BYTES))) break
    input.take(SYNC_BYTES)
  }
  yield text.take()
}

async function decompressorOf(codec: string, most: number): Promise<(bytes: Uint8Array) => Uint8Array> {
  if (codec === 'null') return (bytes) => bytes
  if (codec === 'deflate') return (bytes) => inflateRawSync(bytes, { maxOutputLength: Math.min(most, MOST_BUFFER) })
  const { decompressSnappy, decompressZstd } = await import('hyparquet-compressors')
  if (codec === 'zstandard')
    return (bytes) => {
      if (zstandardSize(bytes) > most) throw new BlockTooLarge()
      return decompressZstd(bytes)
    }
  if (codec === 'snappy')
    return (bytes) => {
      // Before the data stands its length, behind it a checksum.
      let length = 0
      for (let i = 0; i < 5; i++) {
        const byte = bytes[i] ?? 0
        length += (byte & 127) * 2 ** (7 * i)
        if (byte < 128) break
      }
      if (length > most) throw new BlockTooLarge()
      return decompressSnappy(bytes.subarray(0, bytes.length - 4), length)
    }
  throw new SourceError('unsupported', 'it is compressed by a method that is not read')
}
