import { inflateSync } from 'node:zlib'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced, SliceReader } from '../containers/placed.ts'
import { ByteQueue } from './byte-queue.ts'
import { filled } from './code-page.ts'
import { readDictionary, type SpssColumn, type SpssDictionary } from './spss-dictionary.ts'
import { spssNumber } from './spss-numbers.ts'
import { partSource, TableText, textPart } from './table-text.ts'

/** Values are kept eight bytes at a time. */
const UNIT = 8
const MISSING = -Number.MAX_VALUE
const CODE = { skip: 0, end: 252, literal: 253, blanks: 254, missing: 255 } as const
const BLANKS = Buffer.alloc(UNIT, 0x20)
const ZLIB_HEADER_BYTES = 24
const BLOCK_ENTRY_BYTES = 24
const MOST_BLOCKS = 1_000_000
const MOST_BLOCK = 64 * 2 ** 20

/** System files of SPSS and PSPP, also compressed ones: each variable is a column; labels and documents are text. */
export const spss: Container = {
  name: 'spss',
  title: 'SPSS datasets (sav, zsav)',
  isolated: true,
  document: true,
  recognises: (head) => head[0] === 0x24 && /^\$FL[23]@\(#\)/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const dictionary = await readDictionary(file)
      const lost = { isCut: false }
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(file, dictionary, lost))
      const texts = dictionary.texts.filter((text) => text !== '')
      if (texts.length > 0) yield textPart(source, null, 'labels', texts)
      if (lost.isCut) throw new SourceError('truncated', 'it ends inside its rows; what is there was scanned')
    } finally {
      file.close()
    }
  },
}

async function* rowsOf(file: PlacedReader, dictionary: SpssDictionary, lost: { isCut: boolean }): AsyncGenerator<Uint8Array> {
  const { columns, units, rows } = dictionary
  const text = new TableText()
  text.add(columns.map(({ name }) => name))
  const row = Buffer.alloc(units * UNIT)
  let filledUnits = 0
  let count = 0
  try {
    for await (const chunk of unitsOf(file, dictionary)) {
      // Perf: a chunk holds many values; nothing is awaited for each.
      for (let at = 0; at + UNIT <= chunk.length; at += UNIT) {
        chunk.copy(row, filledUnits * UNIT, at, at + UNIT)
        if (++filledUnits < units) continue
        filledUnits = 0
        count++
        for (const column of columns) text.cell(cellOf(row, column, dictionary))
        text.endRow()
        if (text.isFull) yield text.take()
      }
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield text.take()
    throw error
  }
  lost.isCut = filledUnits > 0 || (rows !== null && count < rows)
  yield text.take()
}

function cellOf(row: Buffer, column: SpssColumn, { isBig, decode }: SpssDictionary): string {
  const at = column.unit * UNIT
  if (column.width > 0) {
    const pieces = column.segments.map(({ unit, bytes }) => row.subarray(unit * UNIT, unit * UNIT + bytes))
    const joined = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
    return decode(filled(joined, 0, column.width))
  }
  const value = isBig ? row.readDoubleBE(at) : row.readDoubleLE(at)
  if (!Number.isFinite(value) || value === MISSING) return ''
  return spssNumber(value, column.format)
}

/** Values of eight bytes, many at a time. */
async function* unitsOf(file: PlacedReader, dictionary: SpssDictionary): AsyncGenerator<Buffer> {
  const { compression, rowsAt } = dictionary
  const plain = new SliceReader(file, rowsAt, file.size)
  if (compression === 'none') {
    const input = new ByteQueue(plain)
    while (await input.ensure(UNIT)) yield input.take(input.available.length & ~(UNIT - 1))
  } else if (compression === 'codes') yield* decoded(new ByteQueue(plain), dictionary)
  else for await (const block of inflated(file, dictionary)) yield* decoded(new ByteQueue(block), dictionary)
}

/** Eight codes, then what those say is written out. */
async function* decoded(input: ByteQueue, { bias, isBig }: SpssDictionary): AsyncGenerator<Buffer> {
  const out = Buffer.alloc(UNIT * 1024)
  let at = 0
  while (await input.ensure(UNIT)) {
    for (const code of input.take(UNIT)) {
      if (code === CODE.skip) continue
      if (code === CODE.end) {
        yield Buffer.from(out.subarray(0, at))
        return
      }
      if (code === CODE.literal) {
        if (!(await input.ensure(UNIT))) {
          yield Buffer.from(out.subarray(0, at))
          return
        }
        input.take(UNIT).copy(out, at)
      } else if (code === CODE.blanks) BLANKS.copy(out, at)
      else {
        const value = code === CODE.missing ? MISSING : code - bias
        if (isBig) out.writeDoubleBE(value, at)
        else out.writeDoubleLE(value, at)
      }
      at += UNIT
      if (at < out.length) continue
      yield Buffer.from(out)
      at = 0
    }
  }
  yield Buffer.from(out.subarray(0, at))
}

/** Blocks of zlib, whose places stand behind them. */
async function* inflated(file: PlacedReader, { rowsAt, isBig }: SpssDictionary): AsyncGenerator<SliceOfBlock> {
  const int = (bytes: Buffer, at: number): number => Number(isBig ? bytes.readBigInt64BE(at) : bytes.readBigInt64LE(at))
  const head = Buffer.alloc(ZLIB_HEADER_BYTES)
  await file.readAt(rowsAt, head)
  const trailerAt = int(head, 8)
  const trailer = Buffer.alloc(ZLIB_HEADER_BYTES)
  if (!(trailerAt > rowsAt) || (await file.readAt(trailerAt, trailer)) < ZLIB_HEADER_BYTES)
    throw new SourceError('truncated', 'the list of its blocks is missing from its end; its rows were not scanned')
  const count = isBig ? trailer.readInt32BE(20) : trailer.readInt32LE(20)
  if (count < 0 || count > MOST_BLOCKS) throw new SourceError('malformed', 'the list of its blocks makes no sense')
  const entry = Buffer.alloc(BLOCK_ENTRY_BYTES)
  for (let i = 0; i < count; i++) {
    if ((await file.readAt(trailerAt + ZLIB_HEADER_BYTES + i * BLOCK_ENTRY_BYTES, entry)) < BLOCK_ENTRY_BYTES) break
    const at = int(entry, 8)
    const bytes = isBig ? entry.readInt32BE(20) : entry.readInt32LE(20)
    if (at < 0 || bytes < 0 || at + bytes > file.size)
      throw new SourceError('truncated', 'it ends before its last block; what is there was scanned')
    const packed = Buffer.alloc(bytes)
    await file.readAt(at, packed)
    yield new SliceOfBlock(unpacked(packed))
  }
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BLOCK })
  } catch {
    throw new SourceError('malformed', 'a block of its rows is damaged; the rest was not scanned')
  }
}

/** A block as a reader. */
class SliceOfBlock {
  private rest: Buffer

  constructor(bytes: Buffer) {
    this.rest = bytes
  }

  read(into: Uint8Array): number {
    const count = this.rest.copy(into)
    this.rest = this.rest.subarray(count)
    return count
  }

  close(): void {}
}
