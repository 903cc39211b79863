import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { type DecodeText, utf8OrWestern, zeroEnded } from './code-page.ts'
import { dateText } from './cell-text.ts'
import { readableRuns } from './readable-runs.ts'
import { readLayout, type StataColumn, type StataLayout } from './stata-layout.ts'
import { partSource, TableText, textPart } from './table-text.ts'

const OLD_VERSIONS: ReadonlySet<number> = new Set([105, 108, 110, 111, 113, 114, 115])
const TAGGED = Buffer.from('<stata_dta>')
/** Stata counts from 1960. */
const EPOCH = Date.UTC(1960, 0, 1)
const DAY = 86_400_000
/** Rows are read about this many bytes at a time. */
const STEP = 256 * 1024
/** Text of labels and notes that is looked through. */
const MOST_LABELS = 16 * 2 ** 20
const MOST_LONG_TEXTS = 1_000_000
const MOST_LONG_TEXT = 8 * 2 ** 20
/** Larger numbers stand for values that are missing. */
const MISSING = { i1: 100, i2: 32_740, i4: 2_147_483_620, f4: 2 ** 127, f8: 2 ** 1023 } as const

/** Datasets of Stata 5 to 18: each variable is a column; dates are shown as such; labels and notes are text. */
export const stata: Container = {
  name: 'stata',
  title: 'Stata datasets (dta)',
  isolated: true,
  document: true,
  recognises: (head) => (head[0] === 0x3c && TAGGED.equals(head.subarray(0, TAGGED.length))) || isOld(head),
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const layout = await readLayout(file)
      const lost: Lost = { rows: 0, texts: 0 }
      const long = layout.longTextsAt === null ? null : new LongTexts(file, layout, lost)
      yield partSource(source, { as: 'table', table: null, place: null }, () => rowsOf(file, layout, long, lost))
      const labels = await labelsOf(file, layout)
      if (labels.length > 0) yield textPart(source, null, 'labels', labels)
      if (lost.texts > 0)
        yield {
          remark: { code: 'limit', message: `${lost.texts} long texts were read up to 8 MiB, or not at all`, incomplete: true },
        }
      if (lost.rows > 0) throw new SourceError('truncated', 'it has fewer rows than it says; what is there was scanned')
    } finally {
      file.close()
    }
  },
}

/** Version, order of bytes, 1, 0; a name's first byte stands behind what is in between. */
function isOld(head: Uint8Array): boolean {
  return OLD_VERSIONS.has(head[0] ?? 0) && (head[1] === 1 || head[1] === 2) && head[2] === 1 && head[3] === 0 && head.length > 60
}

interface Lost {
  rows: number
  texts: number
}

async function* rowsOf(file: PlacedReader, layout: StataLayout, long: LongTexts | null, lost: Lost): AsyncGenerator<Uint8Array> {
  const { columns, rowBytes, rows, rowsAt, rowsEnd } = layout
  const text = new TableText()
  text.add(columns.map(({ name }) => name))
  const atOnce = Math.max(1, Math.floor(STEP / rowBytes))
  const decode: DecodeText = utf8OrWestern
  for (let row = 0; row < rows; ) {
    const at = rowsAt + row * rowBytes
    const left = Math.floor((Math.min(rowsEnd, file.size) - at) / rowBytes)
    const count = Math.min(atOnce, rows - row, left)
    if (count <= 0) {
      lost.rows = rows - row
      break
    }
    const bytes = Buffer.alloc(count * rowBytes)
    await file.readAt(at, bytes)
    for (let i = 0; i < count; i++) {
      for (const column of columns) {
        const from = i * rowBytes + column.at
        if (column.type === 'long') text.cell((await long?.at(bytes, from)) ?? '')
        else if (column.type === 'text') text.cell(decode(zeroEnded(bytes, from, from + column.bytes)))
        else text.cell(numberCell(bytes, from, column, layout.isBig))
      }
      text.endRow()
      if (text.isFull) yield text.take()
    }
    row += count
  }
  yield text.take()
}

function numberCell(bytes: Buffer, at: number, { type, format }: StataColumn, isBig: boolean): string {
  const value = numberAt(bytes, at, type, isBig)
  if (type === 'text' || type === 'long' || !Number.isFinite(value) || value > MISSING[type]) return ''
  if (/^%-?t?d/.test(format)) return dateText(new Date(EPOCH + value * DAY))
  if (/^%-?t[cC]/.test(format)) return dateText(new Date(EPOCH + value))
  // What was written as 0.1 is not 0.10000000149011612.
  return String(type === 'f4' ? Number(value.toPrecision(7)) : value)
}

function numberAt(bytes: Buffer, at: number, type: StataColumn['type'], isBig: boolean): number {
  switch (type) {
    case 'i1':
      return bytes.readInt8(at)
    case 'i2':
      return isBig ? bytes.readInt16BE(at) : bytes.readInt16LE(at)
    case 'i4':
      return isBig ? bytes.readInt32BE(at) : bytes.readInt32LE(at)
    case 'f4':
      return isBig ? bytes.readFloatBE(at) : bytes.readFloatLE(at)
    default:
      return isBig ? bytes.readDoubleBE(at) : bytes.readDoubleLE(at)
  }
}

/** Texts of more than 2,045 bytes stand behind the rows: `GSO`, the variable and observation that they are of, a kind, their length. */
class LongTexts {
  private readonly file: PlacedReader
  private readonly layout: StataLayout
  private readonly lost: Lost
  private places: Map<string, { readonly at: number; readonly bytes: number }> | null = null

  constructor(file: PlacedReader, layout: StataLayout, lost: Lost) {
    this.file = file
    this.layout = layout
    this.lost = lost
  }

  /** The text that a cell points at. */
  async at(bytes: Buffer, from: number): Promise<string> {
    this.places ??= await this.index()
    const place = this.places.get(
      this.keyAt(bytes, from, this.layout.version >= 118 ? (this.layout.version >= 119 ? 3 : 2) : 4, 8),
    )
    if (place === undefined) return ''
    if (place.bytes > MOST_LONG_TEXT) this.lost.texts++
    const content = Buffer.alloc(Math.min(place.bytes, MOST_LONG_TEXT))
    const count = await this.file.readAt(place.at, content)
    return utf8OrWestern(zeroEnded(content, 0, count))
  }

  /** @param first bytes of the variable's number; the observation's is the rest of `all` */
  private keyAt(bytes: Buffer, from: number, first: number, all: number): string {
    const read = (at: number, count: number): number =>
      this.layout.isBig ? bytes.readUIntBE(at, count) : bytes.readUIntLE(at, count)
    return `${read(from, first)}/${read(from + first, Math.min(6, all - first))}`
  }

  private async index(): Promise<Map<string, { at: number; bytes: number }>> {
    const found = new Map<string, { at: number; bytes: number }>()
    const { version, isBig } = this.layout
    const headBytes = version >= 118 ? 20 : 16
    const head = Buffer.alloc(headBytes)
    for (let at = this.layout.longTextsAt as number; ; ) {
      if ((await this.file.readAt(at, head)) < headBytes || head.toString('latin1', 0, 3) !== 'GSO') return found
      if (found.size === MOST_LONG_TEXTS) {
        this.lost.texts++
        return found
      }
      const bytes = isBig ? head.readUInt32BE(headBytes - 4) : head.readUInt32LE(headBytes - 4)
      // Of eight bytes for the observation six are enough.
      const variable = isBig ? head.readUInt32BE(3) : head.readUInt32LE(3)
      const wide = headBytes === 20
      const observation = isBig
        ? wide
          ? head.readUIntBE(9, 6)
          : head.readUInt32BE(7)
        : wide
          ? head.readUIntLE(7, 6)
          : head.readUInt32LE(7)
      found.set(`${variable}/${observation}`, { at: at + headBytes, bytes })
      at += headBytes + bytes
    }
  }
}

/** What stands around the rows: the dataset's label, those of variables, notes, names of coded values. */
async function labelsOf(file: PlacedReader, { columns, textAt, labels }: StataLayout): Promise<string[]> {
  const lines = [...labels, ...columns.map(({ label }) => label)].filter((line) => line !== '')
  for (const [from, to] of textAt) {
    const bytes = Buffer.alloc(Math.max(0, Math.min(to, file.size, from + MOST_LABELS) - from))
    await file.readAt(from, bytes)
    lines.push(...readableRuns(bytes))
  }
  return lines
}
