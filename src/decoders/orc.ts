import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { cellText } from './cell-text.ts'
import { type OrcColumn, TooManyValues } from './orc-column.ts'
import { columnOf } from './orc-columns.ts'
import {
  type Footer,
  type OrcType,
  type Postscript,
  readFooter,
  readPostscript,
  readStripeFooter,
  type Stripe,
  type StripeFooter,
  TooDeep,
  TooMany,
} from './orc-layout.ts'
import { decompressorOf, OrcStream, type Pieces, PieceTooLarge } from './orc-stream.ts'
import { partSource, TableText, textPart } from './table-text.ts'

/** As in tables that are text. */
const MOST_COLUMNS = 16_384
/** The postscript and the byte with its length. */
const MOST_TAIL = 256

/** ORC files, as Hive, Spark and Trino write them: stripes one after the other, each by its columns. What is nested is JSON in cells. */
export const orc: Container = {
  name: 'orc',
  title: 'ORC files',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) =>
    head[0] === 0x4f && head[1] === 0x52 && head[2] === 0x43 && head.subarray(3, 64).some((byte) => byte < 9 || byte > 126),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const { footer, pieces } = await layoutOf(file, limits)
      const losses: Losses = { columns: 0, large: 0, many: 0, stripes: 0, empty: 0, cut: 0 }
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(file, footer, pieces, losses, limits))
      yield* remarksOn(footer, losses, limits)
      if (footer.notes.length > 0) yield textPart(source, null, 'metadata', footer.notes)
    } finally {
      file.close()
    }
  },
}

/** What was not read, to be told after everything that was. */
interface Losses {
  columns: number
  large: number
  many: number
  stripes: number
  empty: number
  cut: number
}

function* remarksOn({ root, isEncrypted }: Footer, losses: Losses, limits: Limits): Generator<Inside> {
  const left = root.fields.length - MOST_COLUMNS
  if (isEncrypted)
    yield { remark: { code: 'encrypted', message: 'some of its columns are encrypted; they were not scanned', incomplete: true } }
  if (losses.stripes > 0) yield lost('malformed', `${losses.stripes} of its stripes could not be read`)
  if (losses.columns > 0) yield lost('malformed', `${losses.columns} of its columns could not be read, in whole or in part`)
  if (losses.empty > 0)
    yield lost(
      'limit',
      `${losses.empty} of its stripes have more than ${limits.values} rows of less than a byte each; they were not scanned`,
    )
  if (left > 0) yield lost('limit', `it has more than ${MOST_COLUMNS} columns; ${left} were not scanned`)
  if (losses.large > 0)
    yield lost(
      'limit',
      `${losses.large} of its columns decompress to more than ${sizeText(limits.block)} at a time; they were not scanned whole`,
    )
  if (losses.many > 0)
    yield lost(
      'limit',
      `${losses.many} of its columns have more than ${limits.values} values in a row, or words in a dictionary; they were not scanned whole`,
    )
  if (losses.cut > 0)
    yield lost('limit', `${losses.cut} of its values are longer than ${sizeText(limits.cell)}; of each the beginning was scanned`)
}

function lost(code: 'malformed' | 'limit', message: string): Inside {
  return { remark: { code, message, incomplete: true } }
}

/** @throws SourceError if there is no directory to be read at its end */
async function layoutOf(file: PlacedReader, limits: Limits): Promise<{ footer: Footer; pieces: Pieces }> {
  const tail = Buffer.alloc(Math.min(MOST_TAIL, file.size))
  await file.readAt(file.size - tail.length, tail)
  const length = tail.at(-1) ?? 0
  const postscript = length < tail.length ? postscriptOf(tail.subarray(-1 - length, -1)) : null
  const cut = new SourceError('truncated', 'its directory is missing from its end; it was not scanned')
  if (postscript === null || postscript.footerBytes === 0 || postscript.footerBytes > file.size) throw cut
  const { metadata } = limits
  const tooLarge = (): SourceError =>
    new SourceError('limit', `its directory is larger than ${sizeText(metadata)}; it was not scanned`)
  if (postscript.footerBytes > metadata) throw tooLarge()
  if (postscript.codec === null || postscript.codec === 'lzo')
    throw new SourceError('unsupported', 'it is compressed by a method that is not read')
  const pieces = { decompress: await decompressorOf(postscript.codec), most: limits.block }
  const at = file.size - 1 - length - postscript.footerBytes
  const stream = new OrcStream(file, at, postscript.footerBytes, pieces)
  try {
    if (await stream.ensure(metadata + 1)) throw tooLarge()
    return { footer: readFooter(stream.bytes.subarray(stream.at, stream.to), limits.values, limits.nesting), pieces }
  } catch (error) {
    if (error instanceof SourceError) throw error
    if (error instanceof PieceTooLarge) throw tooLarge()
    if (error instanceof TooDeep)
      throw new SourceError('limit', `its columns are nested deeper than ${limits.nesting} levels; it was not scanned`)
    if (error instanceof TooMany)
      throw new SourceError('limit', `its directory holds more than ${limits.values} values; it was not scanned`)
    // Those before Hive 0.12 have no mark at their end.
    throw postscript.isMarked ? new SourceError('malformed', 'its directory makes no sense; it was not scanned') : cut
  }
}

function postscriptOf(bytes: Buffer): Postscript | null {
  try {
    return readPostscript(bytes)
  } catch {
    return null
  }
}

async function* rowsOf(
  file: PlacedReader,
  { stripes, root }: Footer,
  pieces: Pieces,
  losses: Losses,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const isRecord = root.kind === 'struct'
  const fields = (isRecord ? root.fields : [{ name: 'value', type: root }]).slice(0, MOST_COLUMNS)
  const text = new TableText()
  text.add(fields.map(({ name }) => name))
  const lostColumns: { [loss in 'columns' | 'large' | 'many']: Set<OrcType> } = {
    columns: new Set(),
    large: new Set(),
    many: new Set(),
  }
  for (const stripe of fields.length === 0 ? [] : stripes) {
    // Runs of one value may be as long as they like: rows beyond this that take less than a byte each are nobody's data.
    if (stripe.rows > limits.values && stripe.dataBytes < stripe.rows) {
      losses.empty++
      continue
    }
    const footer = await stripeFooterOf(file, stripe, pieces, limits)
    if (footer === null) {
      losses.stripes++
      continue
    }
    const context = { file, pieces, footer, limits, cut: () => losses.cut++ }
    const columns: (OrcColumn | null)[] = fields.map(({ type }) => columnOf(type, context))
    let left = columns.length
    for (let row = 0; row < stripe.rows && left > 0; row++) {
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i] as OrcColumn | null
        if (column !== null && column.at === column.values.length) {
          const loss = await lossOf(column)
          if (loss !== null) {
            // A column that cannot be read costs none of the others.
            lostColumns[loss].add((fields[i] as { type: OrcType }).type)
            columns[i] = null
            left--
          }
        }
        text.cell(columns[i] === null ? '' : cellText((column as OrcColumn).values[(column as OrcColumn).at++]))
      }
      text.endRow()
      if (text.isFull) yield text.take()
    }
  }
  for (const loss of ['columns', 'large', 'many'] as const) losses[loss] = lostColumns[loss].size
  yield text.take()
}

/** Why a column has no more values; null: it has. */
async function lossOf(column: OrcColumn): Promise<'columns' | 'large' | 'many' | null> {
  try {
    return (await column.more()) ? null : 'columns'
  } catch (error) {
    if (error instanceof SourceError) throw error
    if (error instanceof PieceTooLarge) return 'large'
    return error instanceof TooManyValues ? 'many' : 'columns'
  }
}

async function stripeFooterOf(
  file: PlacedReader,
  stripe: Stripe,
  pieces: Pieces,
  { metadata }: Limits,
): Promise<StripeFooter | null> {
  const at = stripe.at + stripe.indexBytes + stripe.dataBytes
  if (at + stripe.footerBytes > file.size) return null
  try {
    const stream = new OrcStream(file, at, stripe.footerBytes, pieces)
    if (await stream.ensure(metadata + 1))
      throw new SourceError('limit', `the directory of a stripe is larger than ${sizeText(metadata)}; the rest was not scanned`)
    return readStripeFooter(stream.bytes.subarray(stream.at, stream.to), stripe.at)
  } catch (error) {
    if (error instanceof SourceError) throw error
    return null
  }
}
