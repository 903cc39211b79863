/** Where in a dataset of Stata what stands: `help dta`, versions 105 to 119. */
import { type PlacedReader, SourceError } from '../model/source.ts'
import { utf8OrWestern, zeroEnded } from './code-page.ts'

export interface StataColumn {
  readonly name: string
  readonly label: string
  /** How its numbers are shown, `%td` for a date. */
  readonly format: string
  readonly type: 'i1' | 'i2' | 'i4' | 'f4' | 'f8' | 'text' | 'long'
  /** Within a row. */
  readonly at: number
  readonly bytes: number
}

export interface StataLayout {
  readonly version: number
  readonly isBig: boolean
  readonly columns: readonly StataColumn[]
  readonly rows: number
  readonly rowBytes: number
  readonly rowsAt: number
  readonly rowsEnd: number
  readonly longTextsAt: number | null
  readonly labels: readonly string[]
  /** Ranges with more text: notes, and names of coded values. */
  readonly textAt: readonly (readonly [from: number, to: number])[]
}

const MOST_COLUMNS = 120_000
const MOST_EXPANSIONS = 100_000

/** @throws SourceError if it makes no sense */
export async function readLayout(file: PlacedReader): Promise<StataLayout> {
  const head = Buffer.alloc(Math.min(file.size, 512))
  await file.readAt(0, head)
  return head[0] === 0x3c ? await taggedLayout(file, head) : await oldLayout(file, head)
}

/** Bytes from one place on, the numbers in the order of the file. */
class Input {
  at: number
  private readonly file: PlacedReader
  readonly isBig: boolean

  constructor(file: PlacedReader, at: number, isBig: boolean) {
    this.file = file
    this.at = at
    this.isBig = isBig
  }

  async take(count: number): Promise<Buffer> {
    if (count > this.file.size - this.at) throw new SourceError('truncated', 'it ends in its header; it was not scanned')
    const bytes = Buffer.alloc(count)
    await this.file.readAt(this.at, bytes)
    this.at += count
    return bytes
  }

  async uint(count: 1 | 2 | 4 | 6): Promise<number> {
    const bytes = await this.take(count)
    return this.isBig ? bytes.readUIntBE(0, count) : bytes.readUIntLE(0, count)
  }

  /** Of texts of a fixed width. */
  async texts(count: number, width: number): Promise<string[]> {
    const bytes = await this.take(count * width)
    return Array.from({ length: count }, (_, i) => utf8OrWestern(zeroEnded(bytes, i * width, (i + 1) * width)))
  }
}

async function oldLayout(file: PlacedReader, head: Buffer): Promise<StataLayout> {
  const version = head[0] as number
  const input = new Input(file, 4, head[1] === 1)
  const count = await input.uint(2)
  const rows = await input.uint(4)
  const wide = version >= 108
  const [label = ''] = await input.texts(1, wide ? 81 : 32)
  await input.take(18)
  const codes = [...(await input.take(count))]
  const names = await input.texts(count, version >= 110 ? 33 : 9)
  await input.take(2 * (count + 1))
  const formats = await input.texts(count, version >= 114 ? 49 : 12)
  await input.take(count * (version >= 110 ? 33 : 9))
  const labels = await input.texts(count, wide ? 81 : 32)
  const notesAt = input.at
  await passExpansions(input, version)
  const { columns, rowBytes } = columnsOf(
    names,
    codes.map((code) => (version >= 111 ? typeOf(code) : oldTypeOf(code))),
    formats,
    labels,
  )
  const rowsAt = input.at
  const rowsEnd = rowsAt + rows * rowBytes
  const textAt = [
    [notesAt, rowsAt],
    [rowsEnd, file.size],
  ] as const
  return { version, isBig: input.isBig, columns, rows, rowBytes, rowsAt, rowsEnd, longTextsAt: null, labels: [label], textAt }
}

async function passExpansions(input: Input, version: number): Promise<void> {
  for (let i = 0; i < MOST_EXPANSIONS; i++) {
    const kind = await input.uint(1)
    const length = await input.uint(version >= 110 ? 4 : 2)
    if (kind === 0 && length === 0) return
    input.at += length
  }
  throw new SourceError('malformed', 'its header makes no sense; it was not scanned')
}

type Type = Pick<StataColumn, 'type' | 'bytes'>

function typeOf(code: number): Type {
  const number = NUMBERS[code - 251]
  return number ?? { type: 'text', bytes: code }
}

const NUMBERS: readonly Type[] = [
  { type: 'i1', bytes: 1 },
  { type: 'i2', bytes: 2 },
  { type: 'i4', bytes: 4 },
  { type: 'f4', bytes: 4 },
  { type: 'f8', bytes: 8 },
]

/** Letters: byte, int, long, float, double; texts by their length. */
function oldTypeOf(code: number): Type {
  const number = NUMBERS['bilfd'.indexOf(String.fromCharCode(code))]
  if (number !== undefined && code < 0x7f) return number
  return { type: 'text', bytes: Math.max(1, code - 0x7f) }
}

const LONG_TEXT = 32_768
/** Of a byte; wider numbers are below. */
const BYTE = 65_530

function newTypeOf(code: number): Type {
  if (code === LONG_TEXT) return { type: 'long', bytes: 8 }
  return NUMBERS[BYTE - code] ?? { type: 'text', bytes: code }
}

function columnsOf(
  names: readonly string[],
  types: readonly Type[],
  formats: readonly string[],
  labels: readonly string[],
): Pick<StataLayout, 'columns' | 'rowBytes'> {
  let at = 0
  const columns = names.map((name, i) => {
    const { type, bytes } = types[i] as Type
    const column = { name, label: labels[i] ?? '', format: formats[i] ?? '', type, at, bytes }
    at += bytes
    return column
  })
  if (at === 0) throw new SourceError('malformed', 'it has no variables')
  return { columns, rowBytes: at }
}

async function taggedLayout(file: PlacedReader, head: Buffer): Promise<StataLayout> {
  const release = /^<stata_dta><header><release>(\d{3})<\/release><byteorder>(MSF|LSF)<\/byteorder><K>/.exec(
    head.toString('latin1'),
  )
  const version = Number(release?.[1])
  if (release === null || version < 117 || version > 119)
    throw new SourceError('unsupported', 'it is of a version that is not read')
  const input = new Input(file, release[0].length, release[2] === 'MSF')
  const count = await input.uint(version >= 119 ? 4 : 2)
  if (count > MOST_COLUMNS) throw new SourceError('malformed', 'its header makes no sense; it was not scanned')
  input.at += '</K><N>'.length
  const rows = version >= 118 ? await long(input) : await input.uint(4)
  input.at += '</N><label>'.length
  const labelBytes = await input.uint(version >= 118 ? 2 : 1)
  const label = utf8OrWestern(await input.take(labelBytes))
  input.at += '</label><timestamp>'.length
  const stampBytes = await input.uint(1)
  input.at += stampBytes + '</timestamp></header><map>'.length
  const map: number[] = []
  for (let i = 0; i < 14; i++) map.push(await long(input))
  const wide = version >= 118
  const section = async <Out>(index: number, tag: string, read: (at: Input) => Promise<Out>): Promise<Out> =>
    read(new Input(file, (map[index] as number) + tag.length + 2, input.isBig))
  const codes = await section(2, 'variable_types', (at) => at.take(2 * count))
  const names = await section(3, 'varnames', (at) => at.texts(count, wide ? 129 : 33))
  const formats = await section(5, 'formats', (at) => at.texts(count, wide ? 57 : 49))
  // Stata 13 leaves the place of the labels out of its map.
  map[7] = (map[6] as number) + '<value_label_names></value_label_names>'.length + count * (wide ? 129 : 33)
  const labels = await section(7, 'variable_labels', (at) => at.texts(count, wide ? 321 : 81))
  const types = names.map((_, i) => newTypeOf(input.isBig ? codes.readUInt16BE(2 * i) : codes.readUInt16LE(2 * i)))
  const { columns, rowBytes } = columnsOf(names, types, formats, labels)
  const [notesAt = 0, dataAt = 0, longAt = 0, valuesAt = 0, end = 0] = map.slice(8)
  return {
    version,
    isBig: input.isBig,
    columns,
    rows,
    rowBytes,
    rowsAt: dataAt + '<data>'.length,
    rowsEnd: longAt - '</data>'.length,
    longTextsAt: columns.some(({ type }) => type === 'long') ? longAt + '<strls>'.length : null,
    labels: [label],
    textAt: [
      [notesAt, dataAt],
      [valuesAt, end],
    ],
  }
}

/** Eight bytes, of which six are enough. */
async function long(input: Input): Promise<number> {
  const bytes = await input.take(8)
  return input.isBig ? bytes.readUIntBE(2, 6) : bytes.readUIntLE(0, 6)
}
