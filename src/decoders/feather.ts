import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { timeText, UNITS } from './arrow-text.ts'
import { bytesText, cellText } from './cell-text.ts'
import { type FeatherArray, type FeatherColumn, type FeatherLayout, readLayout, TYPE } from './feather-layout.ts'
import { partSource, TableText, textPart } from './table-text.ts'

const MARK = Buffer.from('FEA1')
const TAIL_BYTES = 8
const DAY = 86_400_000
/** As in tables that are text. */
const MOST_COLUMNS = 16_384
/** Rows are read about this many bytes at a time; a multiple of eight of them, for the bits. */
const STEP_BYTES = 256 * 1024

/** Feather files of version 1, as R and pandas wrote them up to 2020: columns one after the other. Those of version 2 are Arrow files. */
export const feather: Container = {
  name: 'feather',
  title: 'Feather files of version 1',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head) => head[0] === 0x46 && MARK.equals(head.subarray(0, MARK.length)) && head.subarray(0, 64).includes(0),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const layout = await layoutOf(file, limits)
      const lost = new Set<FeatherColumn | null>()
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(file, layout, lost, limits))
      if (layout.notes.length > 0) yield textPart(source, null, 'metadata', layout.notes)
      if (layout.left > 0)
        yield {
          remark: {
            code: 'limit',
            message: `it has more than ${MOST_COLUMNS} columns; ${layout.left} were not scanned`,
            incomplete: true,
          },
        }
      if (lost.size > 0)
        yield {
          remark: {
            code: 'malformed',
            message: `${lost.size} of its columns could not be read, in whole or in part`,
            incomplete: true,
          },
        }
    } finally {
      file.close()
    }
  },
}

/** @throws SourceError if there is no directory to be read at its end */
async function layoutOf(file: PlacedReader, { metadata }: Limits): Promise<FeatherLayout> {
  const tail = Buffer.alloc(TAIL_BYTES)
  const count = file.size < TAIL_BYTES + MARK.length ? 0 : await file.readAt(file.size - TAIL_BYTES, tail)
  const length = tail.readUInt32LE(0)
  if (count < TAIL_BYTES || !MARK.equals(tail.subarray(4)) || length > file.size - TAIL_BYTES)
    throw new SourceError('truncated', 'its directory is missing from its end; it was not scanned')
  if (length > metadata) throw new SourceError('limit', `its directory is larger than ${sizeText(metadata)}; it was not scanned`)
  const directory = Buffer.alloc(length)
  await file.readAt(file.size - TAIL_BYTES - length, directory)
  try {
    return readLayout(directory, MOST_COLUMNS)
  } catch {
    throw new SourceError('malformed', 'its directory makes no sense; it was not scanned')
  }
}

async function* rowsOf(
  file: PlacedReader,
  { rows, columns }: FeatherLayout,
  lost: Set<FeatherColumn | null>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const text = new TableText()
  text.add(columns.map((column) => column?.name ?? ''))
  if (columns.includes(null)) lost.add(null)
  const levels = new Map<FeatherColumn, readonly string[]>()
  for (const column of columns)
    if (column?.levels != null) levels.set(column, await levelsOf(file, column.levels, limits, () => lost.add(column)))
  // A row takes a bit at the least: what no file of this size can hold is not there.
  const most = Math.min(rows, Math.max(0, ...columns.map((column) => column?.array.length ?? 0)), 8 * file.size)
  const bytes = columns.reduce((sum, column) => sum + Math.min(column?.array.bytes ?? 0, file.size), 0)
  const step = Math.max(8, Math.floor((STEP_BYTES * (most + 1)) / (bytes + 1) / 8) * 8)
  for (let from = 0; from < most; from += step) {
    const to = Math.min(from + step, most)
    const cells: (readonly string[])[] = []
    let length = 0
    for (const column of columns) {
      const own = column === null ? [] : await cellsOf(file, column.array, from, to, limits)
      length += own.reduce((sum, cell) => sum + cell.length, own.length)
      if (length > limits.whole) throw tooLarge(limits)
      if (column !== null && own.length < to - from) lost.add(column)
      cells.push(column === null ? own : own.map((cell) => shown(cell, column, levels.get(column))))
    }
    const count = cells.reduce((longest, { length }) => Math.max(longest, length), 0)
    for (let row = 0; row < count; row++) {
      text.add(cells.map((one) => one[row]))
      if (text.isFull) yield text.take()
    }
    if (count === 0) break
  }
  yield text.take()
}

/** What a category's numbers stand for. */
async function levelsOf(file: PlacedReader, array: FeatherArray, limits: Limits, lose: () => void): Promise<readonly string[]> {
  const count = Math.min(array.length, limits.values)
  const levels = await cellsOf(file, array, 0, count, limits)
  if (levels.length < array.length) lose()
  return levels
}

function shown(cell: string, { meaning, unit }: FeatherColumn, levels: readonly string[] | undefined): string {
  if (cell === '' || meaning === null) return cell
  const value = Number(cell)
  if (meaning === 'category') return levels?.[value] ?? ''
  if (meaning === 'date') return cellText(new Date(value * DAY))
  const perSecond = UNITS[unit] ?? 1
  return meaning === 'time' ? timeText(value, perSecond) : cellText(new Date((value / perSecond) * 1000))
}

/** Values as text, nothing for those that are missing; fewer if they are not all there. */
async function cellsOf(file: PlacedReader, array: FeatherArray, from: number, wanted: number, limits: Limits): Promise<string[]> {
  const to = Math.min(wanted, array.length)
  if (to <= from) return []
  const bits = array.bits === null ? null : await bytesAt(file, array.bits + from / 8, Math.ceil((to - from) / 8))
  const cells: string[] = []
  const isThere = (index: number): boolean => bits === null || ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0
  if (array.startWidth === 0) {
    const width = array.width === 0 ? 1 / 8 : array.width
    const bytes = await bytesAt(file, array.values + from * width, Math.ceil((to - from) * width))
    const count = Math.min(to - from, Math.floor(bytes.length / width))
    for (let i = 0; i < count; i++) cells.push(isThere(i) ? numberText(bytes, i, array.type) : '')
    return cells
  }
  const starts = await bytesAt(file, array.starts + from * array.startWidth, (to - from + 1) * array.startWidth)
  const startOf = (index: number): number =>
    array.startWidth === 4 ? starts.readInt32LE(4 * index) : Number(starts.readBigInt64LE(8 * index))
  const count = Math.min(to - from, Math.floor(starts.length / array.startWidth) - 1)
  if (count < 1) return []
  const first = startOf(0)
  const length = startOf(count) - first
  if (first < 0 || length < 0) return []
  if (length > limits.whole) throw tooLarge(limits)
  const bytes = await bytesAt(file, array.values + first, length)
  const isText = array.type === TYPE.utf8 || array.type === TYPE.largeUtf8
  let begin = 0
  for (let i = 0; i < count; i++) {
    const end = startOf(i + 1) - first
    // Texts that run backwards or beyond the end are none.
    if (end < begin || end > bytes.length) break
    if (!isThere(i)) cells.push('')
    else cells.push(isText ? bytes.toString('utf8', begin, end) : bytesText(bytes.subarray(begin, end)))
    begin = end
  }
  return cells
}

function numberText(bytes: Buffer, index: number, type: number): string {
  switch (type) {
    case TYPE.bool:
      return String(((bytes[index >> 3] as number) & (1 << (index & 7))) !== 0)
    case 1:
      return String(bytes.readInt8(index))
    case 2:
      return String(bytes.readInt16LE(2 * index))
    case 3:
    case 15:
      return String(bytes.readInt32LE(4 * index))
    case 5:
      return String(bytes[index])
    case 6:
      return String(bytes.readUInt16LE(2 * index))
    case 7:
      return String(bytes.readUInt32LE(4 * index))
    case 8:
      return String(bytes.readBigUInt64LE(8 * index))
    case 9:
      return realText(bytes.readFloatLE(4 * index))
    case 10:
      return realText(bytes.readDoubleLE(8 * index))
    default:
      return String(bytes.readBigInt64LE(8 * index))
  }
}

function tooLarge({ whole }: Limits): SourceError {
  return new SourceError('limit', `some of its rows are larger than ${sizeText(whole)}; the rest was not scanned`)
}

/** R and pandas have NaN where nothing is. */
function realText(value: number): string {
  return Number.isNaN(value) ? '' : String(value)
}

/** What of it lies in the file. */
async function bytesAt(file: PlacedReader, at: number, count: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, Math.min(count, file.size - at)))
  return bytes.length === 0 ? bytes : bytes.subarray(0, await file.readAt(at, bytes))
}
