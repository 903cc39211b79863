/** What a system file of SPSS says of its variables: https://www.gnu.org/software/pspp/pspp-dev/html_node/System-File-Format.html */
import { type PlacedReader, SourceError } from '../model/source.ts'
import { SliceReader } from '../containers/placed.ts'
import { ByteQueue } from './byte-queue.ts'
import { codePage, type DecodeText, filled, namedEncoding, utf8OrWestern } from './code-page.ts'

export interface SpssColumn {
  readonly name: string
  /** Bytes of a text; 0: a number. */
  readonly width: number
  /** How it is shown: 20 is a date. */
  readonly format: number
  /** Its first eight bytes in a row. */
  readonly unit: number
  /** Of texts: where their bytes stand. Those longer than 255 bytes are variables side by side. */
  readonly segments: readonly { readonly unit: number; readonly bytes: number }[]
}

export interface SpssDictionary {
  readonly columns: readonly SpssColumn[]
  /** Eight bytes each, in a row. */
  readonly units: number
  /** Null: it is not said. */
  readonly rows: number | null
  readonly isBig: boolean
  readonly compression: 'none' | 'codes' | 'zlib'
  readonly bias: number
  readonly rowsAt: number
  readonly decode: DecodeText
  /** Labels of the file, its variables and values, and notes. */
  readonly texts: readonly string[]
}

const HEADER_BYTES = 176
const RECORD = { variable: 2, valueLabels: 3, variablesOfLabels: 4, document: 6, extension: 7, end: 999 } as const
const EXTENSION = { integers: 3, longNames: 13, longTexts: 14, encoding: 20 } as const
const MOST_UNITS = 1_000_000
const MOST_BYTES = 256 * 2 ** 20
const LINE_BYTES = 80
/** Of a text that is longer, so much is in each variable but the last one. */
const SEGMENT = 255
/** …and so much counts for how many there are. */
const SEGMENT_SHARE = 252

interface Variable {
  readonly name: Buffer
  /** -1: it goes on with the one before. */
  readonly width: number
  readonly format: number
  readonly label: Buffer
  readonly unit: number
}

/** @throws SourceError if it makes no sense */
export async function readDictionary(file: PlacedReader): Promise<SpssDictionary> {
  const head = Buffer.alloc(HEADER_BYTES)
  if ((await file.readAt(0, head)) < HEADER_BYTES) throw new SourceError('truncated', 'it ends in its header')
  const layout = head.readInt32LE(64)
  const isBig = layout !== 2 && layout !== 3
  const input = new Records(new ByteQueue(new SliceReader(file, HEADER_BYTES, file.size)), isBig)
  const variables: Variable[] = []
  const texts: Buffer[] = [head.subarray(109, 173)]
  const extensions = new Map<number, Buffer>()
  for (let kind = await input.int(); kind !== RECORD.end; kind = await input.int()) {
    if (kind === RECORD.variable) variables.push(await variableOf(input, variables.length))
    else if (kind === RECORD.valueLabels) texts.push(...(await valueLabels(input)))
    else if (kind === RECORD.variablesOfLabels) await input.take(4 * (await input.int()))
    else if (kind === RECORD.document) texts.push(...(await documentLines(input)))
    else if (kind === RECORD.extension) {
      const subtype = await input.int()
      const size = await input.int()
      const count = await input.int()
      extensions.set(subtype, await input.take(size * count))
    } else throw new SourceError('malformed', 'its dictionary makes no sense; it was not scanned')
    if (variables.length > MOST_UNITS) throw new SourceError('limit', 'it has more than 1000000 variables')
  }
  await input.int()
  const decode = encodingOf(extensions, isBig)
  const columns = columnsOf(variables, extensions, decode)
  if (columns.length === 0) throw new SourceError('malformed', 'it has no variables')
  const compression = isBig ? head.readInt32BE(72) : head.readInt32LE(72)
  const rows = isBig ? head.readInt32BE(80) : head.readInt32LE(80)
  return {
    columns,
    units: variables.length,
    rows: rows < 0 ? null : rows,
    isBig,
    compression: compression === 0 ? 'none' : compression === 1 ? 'codes' : 'zlib',
    bias: isBig ? head.readDoubleBE(84) : head.readDoubleLE(84),
    rowsAt: HEADER_BYTES + input.taken,
    decode,
    texts: [...texts, ...variables.map(({ label }) => label)].map((text) => decode(filled(text, 0, text.length))),
  }
}

class Records {
  taken = 0
  private readonly input: ByteQueue
  readonly isBig: boolean

  constructor(input: ByteQueue, isBig: boolean) {
    this.input = input
    this.isBig = isBig
  }

  async take(count: number): Promise<Buffer> {
    if (!(count >= 0) || this.taken + count > MOST_BYTES)
      throw new SourceError('malformed', 'its dictionary makes no sense; it was not scanned')
    if (!(await this.input.ensure(count))) throw new SourceError('truncated', 'it ends in its dictionary; it was not scanned')
    this.taken += count
    return this.input.take(count)
  }

  async int(): Promise<number> {
    const bytes = await this.take(4)
    return this.isBig ? bytes.readInt32BE() : bytes.readInt32LE()
  }
}

async function variableOf(input: Records, unit: number): Promise<Variable> {
  const width = await input.int()
  const hasLabel = (await input.int()) === 1
  const missing = await input.int()
  const print = await input.int()
  await input.int()
  const name = await input.take(8)
  let label: Buffer = Buffer.alloc(0)
  if (hasLabel) {
    const length = await input.int()
    label = (await input.take((length + 3) & ~3)).subarray(0, length)
  }
  await input.take(8 * Math.min(Math.abs(missing), 3))
  return { name: filled(name, 0, 8), width, format: (print >> 16) & 0xff, label, unit }
}

async function valueLabels(input: Records): Promise<Buffer[]> {
  const found: Buffer[] = []
  const count = await input.int()
  for (let i = 0; i < count; i++) {
    await input.take(8)
    const length = (await input.take(1))[0] as number
    found.push((await input.take(((length + 8) & ~7) - 1)).subarray(0, length))
  }
  return found
}

async function documentLines(input: Records): Promise<Buffer[]> {
  const count = await input.int()
  const bytes = await input.take(LINE_BYTES * count)
  return Array.from({ length: count }, (_, i) => bytes.subarray(LINE_BYTES * i, LINE_BYTES * (i + 1)))
}

/** By its name, or by its number, which older versions wrote alone. */
function encodingOf(extensions: ReadonlyMap<number, Buffer>, isBig: boolean): DecodeText {
  const name = extensions.get(EXTENSION.encoding)?.toString('latin1')
  if (name !== undefined) return namedEncoding(name)
  const integers = extensions.get(EXTENSION.integers)
  if (integers === undefined || integers.length < 32) return utf8OrWestern
  const number = isBig ? integers.readInt32BE(28) : integers.readInt32LE(28)
  // 2 is ASCII of seven bits, 3 of eight.
  return number < 100 ? utf8OrWestern : codePage(number)
}

function columnsOf(variables: readonly Variable[], extensions: ReadonlyMap<number, Buffer>, decode: DecodeText): SpssColumn[] {
  const pairs = (subtype: number, between: RegExp): Map<string, string> => {
    const text = decode(extensions.get(subtype) ?? Buffer.alloc(0))
    return new Map(text.split(between).flatMap((pair) => (pair.includes('=') ? [split(pair)] : [])))
  }
  const longNames = pairs(EXTENSION.longNames, /\t/)
  const longTexts = pairs(EXTENSION.longTexts, /\0\t?/)
  const own = variables.filter(({ width }) => width >= 0)
  const columns: SpssColumn[] = []
  for (let i = 0; i < own.length; i++) {
    const { name, width, format, unit } = own[i] as Variable
    const short = decode(name)
    const long = Number(longTexts.get(short) ?? 0)
    const count = long > SEGMENT ? Math.ceil(long / SEGMENT_SHARE) : 1
    const pieces = own.slice(i, i + count)
    i += pieces.length - 1
    const segments = pieces.map((one) => ({ unit: one.unit, bytes: count === 1 ? one.width : Math.min(one.width, SEGMENT) }))
    columns.push({ name: longNames.get(short) ?? short, width: count === 1 ? width : long, format, unit, segments })
  }
  return columns
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}
