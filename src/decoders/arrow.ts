import type { Table } from '@uwdata/flechette'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { loadArrow } from './arrow-codecs.ts'
import { ArrowLots } from './arrow-lots.ts'
import { ArrowMessages } from './arrow-messages.ts'
import { arrowText } from './arrow-text.ts'
import { ByteQueue } from './byte-queue.ts'
import { readableRuns } from './readable-runs.ts'
import { partSource, TableText, textPart } from './table-text.ts'

/**
 * Arrow files and streams, Feather version 2 among them: batches one after the other, as they were written. Nested columns are JSON in cells,
 * which have paths as places.
 */
export const arrow: Container = {
  name: 'arrow',
  title: 'Arrow and Feather files',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => isFile(head) || isStream(head),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      await input.ensure(8)
      const file = isFile(input.available)
      if (file) input.take(8)
      const messages = new ArrowMessages(input, limits)
      // Streams may follow each other; behind a file's stream stands its directory.
      do yield* streamOf(source, messages, limits)
      while (!file && (await input.ensure(8)))
    } finally {
      reader.close()
    }
  },
}

/** Schema.fbs. */
const BIG_ENDIAN = 1

/** `ARROW1`, padded to eight bytes. */
function isFile(head: Uint8Array): boolean {
  return head[0] === 0x41 && head.length >= 8 && Buffer.from(head.subarray(0, 8)).toString('latin1') === 'ARROW1\0\0'
}

/** A stream begins with its schema: a mark, a length, and a table of a flatbuffer, which lies within that length. */
function isStream(head: Uint8Array): boolean {
  if (head[0] !== 0xff || head[1] !== 0xff || head[2] !== 0xff || head[3] !== 0xff || head.length < 32) return false
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  const length = view.getUint32(4, true)
  const root = view.getUint32(8, true)
  return length % 8 === 0 && length < 2 ** 26 && root >= 4 && root < length
}

async function* streamOf(source: Source, messages: ArrowMessages, limits: Limits): AsyncGenerator<Inside> {
  const { tableFromIPC } = await loadArrow(limits.whole)
  const first = await messages.next()
  let schema: Table['schema']
  try {
    if (first?.kind !== 'schema') throw new Error('no schema')
    schema = tableFromIPC([first.bytes]).schema
  } catch {
    throw new SourceError('malformed', 'its schema cannot be read; it was not scanned')
  }
  if (schema.endianness === BIG_ENDIAN)
    throw new SourceError('unsupported', 'its numbers are written big-endian, which is not read')
  const lots = new ArrowLots(tableFromIPC, first, messages, limits)
  yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(lots, schema))
  if (lots.lost > 0) {
    yield textPart(
      source,
      null,
      null,
      lots.damaged.flatMap((bytes) => readableRuns(bytes)),
    )
    const message = `${lots.lost} of its batches could not be read; what is readable in them was scanned`
    yield { remark: { code: 'malformed', message, incomplete: true } }
  }
  const notes = [...(schema.metadata ?? [])].filter(([key]) => key !== 'ARROW:schema')
  if (notes.length > 0)
    yield textPart(
      source,
      null,
      'metadata',
      notes.map(([key, value]) => `${key}: ${value}`),
    )
  if (lots.failure !== null) throw lots.failure
}

async function* rowsOf(lots: ArrowLots, { fields }: Table['schema']): AsyncGenerator<Uint8Array> {
  const text = new TableText()
  text.add(fields.map(({ name }) => String(name)))
  for await (const { table, batches } of lots.tables()) {
    const columns = fields.map((_, index) => table.getChildAt(index))
    try {
      for (let row = 0; row < table.numRows; row++) {
        text.add(columns.map((column, index) => arrowText(column.at(row), (fields[index] as (typeof fields)[number]).type)))
        if (text.isFull) yield text.take()
      }
    } catch {
      // Where values lie is looked at when they are asked for.
      for (const batch of batches) lots.lose(batch)
    }
  }
  yield text.take()
}
