/**
 * What a SAS dataset says of itself. The format is unpublished; this is what M. Shotwell and C. Cummins found out
 * (https://github.com/BioStatMatt/sas7bdat, vignette), and what ReadStat and pandas add to it.
 */
import { type PlacedReader, SourceError } from '../model/source.ts'
import { codePage, type DecodeText, filled, namedEncoding, utf8OrWestern } from './code-page.ts'

export interface SasColumn {
  name: string
  label: string
  /** Without its width, in capitals. */
  format: string
  at: number
  bytes: number
  isText: boolean
}

/** A piece of a page: words about the file, or a row that is packed. */
export interface Piece {
  readonly at: number
  readonly bytes: number
  readonly isPacked: boolean
  readonly isRow: boolean
}

export interface Page {
  readonly kind: 'meta' | 'data' | 'mix' | 'other'
  /** Rows on a page of data. */
  readonly blocks: number
  readonly pieces: readonly Piece[]
  /** Where pieces are listed no more. */
  readonly end: number
}

export interface SasHeader {
  readonly isBig: boolean
  /** Bytes of a number that says where something is. */
  readonly word: 4 | 8
  readonly headerBytes: number
  readonly pageBytes: number
  readonly decode: DecodeText
  readonly name: string
}

const FIXED_BYTES = 288
const SIGNATURE = {
  row: 0xf7f7f7f7,
  columns: 0xf6f6f6f6,
  text: 0xfffffffd,
  names: 0xffffffff,
  attributes: 0xfffffffc,
  format: 0xfffffbfe,
} as const
/** SAS National Language Support, “SAS System Options: ENCODING”. Those that are named otherwise than by a page of Windows or DOS. */
const ENCODINGS: Readonly<Record<number, string | number>> = {
  20: 65001,
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9, 10].map((part, i) => [30 + i, `iso-8859-${part}`])),
  39: 874,
  40: 'iso-8859-15',
  41: 437,
  42: 850,
  43: 852,
  44: 857,
  45: 858,
  46: 862,
  48: 865,
  49: 866,
  57: 775,
  58: 860,
  59: 863,
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [60 + i, 1250 + i])),
  118: 950,
  123: 950,
  125: 936,
  126: 936,
  134: 51932,
  136: 932,
  138: 932,
  140: 949,
  141: 949,
  205: 936,
  245: 10007,
}

/** @throws SourceError if it makes no sense */
export async function readHeader(file: PlacedReader, most: number): Promise<SasHeader> {
  const bytes = Buffer.alloc(FIXED_BYTES)
  if ((await file.readAt(0, bytes)) < FIXED_BYTES) throw new SourceError('truncated', 'it ends in its header')
  const shift = bytes[35] === 0x33 ? 4 : 0
  const isBig = bytes[37] !== 1
  const number = (at: number): number => (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  const headerBytes = number(196 + shift)
  const pageBytes = number(200 + shift)
  if (headerBytes < FIXED_BYTES || pageBytes < 64 || pageBytes > most)
    throw new SourceError('malformed', 'its header makes no sense; it was not scanned')
  const encoding = ENCODINGS[bytes[70] as number]
  const decode =
    typeof encoding === 'number' ? codePage(encoding) : encoding === undefined ? utf8OrWestern : namedEncoding(encoding)
  return { isBig, word: bytes[32] === 0x33 ? 8 : 4, headerBytes, pageBytes, decode, name: decode(filled(bytes, 92, 156)) }
}

/** What pages of words add up to. */
export class SasLayout {
  readonly columns: SasColumn[] = []
  rowBytes = 0
  rows = 0
  /** On a page that has words and rows. */
  mixRows = 0
  packing: 'none' | 'runs' | 'patterns' = 'none'
  private readonly header: SasHeader
  private readonly texts: Buffer[] = []
  private readonly most: number
  private names = 0
  private attributes = 0
  private formats = 0

  /** @param most columns */
  constructor(header: SasHeader, most: number) {
    this.header = header
    this.most = most
  }

  page(bytes: Buffer): Page {
    const { word } = this.header
    const start = word === 8 ? 32 : 16
    const step = word === 8 ? 24 : 12
    const type = this.short(bytes, start) & 0xff00
    const kind = PAGES.get(type & ~0x8000 & 0xff00) ?? 'other'
    const blocks = this.short(bytes, start + 2)
    const count = kind === 'meta' || kind === 'mix' ? this.short(bytes, start + 4) : 0
    const pieces: Piece[] = []
    let end = start + 8
    for (let i = 0; i < count && end + step <= bytes.length; i++, end += step) {
      const at = this.long(bytes, end)
      const length = this.long(bytes, end + word)
      const packing = bytes[end + 2 * word] as number
      if (length === 0 || packing === 1 || at + length > bytes.length) continue
      // In packed files each row is a piece of type 1.
      const isRow = bytes[end + 2 * word + 1] === 1 && (packing === 4 || this.signature(bytes, at, length) === null)
      pieces.push({ at, bytes: length, isPacked: packing === 4, isRow })
    }
    return { kind, blocks, pieces, end }
  }

  /** Takes the words of a page. */
  learn(bytes: Buffer, { pieces }: Page): void {
    for (const { at, bytes: length, isRow } of pieces) {
      const signature = isRow ? null : this.signature(bytes, at, length)
      if (signature !== null) this.piece(signature, bytes.subarray(at, at + length))
    }
  }

  private piece(signature: number, bytes: Buffer): void {
    const { word } = this.header
    // Behind the entries of a list.
    const tail = word + 4
    if (signature === SIGNATURE.row && bytes.length >= 16 * word) {
      this.rowBytes = this.long(bytes, 5 * word)
      this.rows = this.long(bytes, 6 * word)
      this.mixRows = this.long(bytes, 15 * word)
    } else if (signature === SIGNATURE.text) {
      if (this.texts.length === 0) {
        const text = bytes.toString('latin1')
        if (text.includes('SASYZCRL')) this.packing = 'runs'
        else if (text.includes('SASYZCR2')) this.packing = 'patterns'
      }
      this.texts.push(Buffer.from(bytes.subarray(word)))
    } else if (signature === SIGNATURE.names)
      for (let at = word + 8; at + 8 <= bytes.length - tail; at += 8) this.column(this.names++).name = this.text(bytes, at)
    else if (signature === SIGNATURE.attributes)
      for (let at = word + 8; at + word + 8 <= bytes.length - tail; at += word + 8) {
        const column = this.column(this.attributes++)
        column.at = this.long(bytes, at)
        column.bytes = this.header.isBig ? bytes.readUInt32BE(at + word) : bytes.readUInt32LE(at + word)
        column.isText = bytes[at + word + 6] !== 1
      }
    else if (signature === SIGNATURE.format && bytes.length >= 3 * word + 34) {
      const column = this.column(this.formats++)
      column.format = this.text(bytes, 3 * word + 22).replace(/[\d.]+$/, '').toUpperCase() // biome-ignore format: one line
      column.label = this.text(bytes, 3 * word + 28)
    }
  }

  private column(index: number): SasColumn {
    if (index >= this.most) throw new SourceError('limit', `it has more than ${this.most} columns; it was not scanned`)
    this.columns[index] ??= { name: '', label: '', format: '', at: 0, bytes: 0, isText: true }
    return this.columns[index] as SasColumn
  }

  /** Which text, where in it and how long. */
  private text(bytes: Buffer, at: number): string {
    const text = this.texts[this.short(bytes, at)]
    if (text === undefined) return ''
    const from = this.short(bytes, at + 2)
    return this.header.decode(filled(text, Math.min(from, text.length), from + this.short(bytes, at + 4)))
  }

  private signature(bytes: Buffer, at: number, length: number): number | null {
    const { isBig, word } = this.header
    if (length < word + 8) return null
    const first = isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
    // The lower half stands last where the highest byte stands first.
    const own = isBig && word === 8 && (first === 0 || first === 0xffffffff) ? bytes.readUInt32BE(at + 4) : first
    return own === SIGNATURE.row || own === SIGNATURE.columns || own >= 0xfffff800 ? own : null
  }

  private short(bytes: Buffer, at: number): number {
    return this.header.isBig ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)
  }

  private long(bytes: Buffer, at: number): number {
    const { isBig, word } = this.header
    if (word === 4) return isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
    return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at))
  }
}

/** By the type without what says that rows are deleted. */
const PAGES: ReadonlyMap<number, Page['kind']> = new Map([
  [0x0000, 'meta'],
  [0x0100, 'data'],
  [0x0200, 'mix'],
  [0x0400, 'meta'],
  [0x4000, 'meta'],
])
