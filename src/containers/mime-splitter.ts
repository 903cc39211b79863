import { decodeWords, headerFields, parameterOf } from './mime-headers.ts'
import { PartDecoder } from './mime-decode.ts'

/** A part of a mail that is a file of its own, or that is written in other bytes than it means. */
export interface MailPart {
  /** Number of the message in a mailbox, from 1; 0 where the file is one mail. */
  readonly message: number
  readonly name: string
  /** Of text; empty elsewhere. */
  readonly charset: string
  readonly bytes: Uint8Array
  /** It is longer than what is decoded of one. */
  readonly isCut: boolean
}

const LF = 10
const CR = 13
const SPACE = 32
/** Bytes: a line that is longer is taken in pieces; headers beyond are none. */
const LONGEST_LINE = 65_536
const MOST_HEADER_BYTES = 262_144
const LONGEST_BOUNDARY = 200
/** Parts within parts. */
export const DEEPEST = 32

interface Open {
  readonly name: string
  readonly charset: string
  readonly decoder: PartDecoder
}

/**
 * Takes a mail or a mailbox line by line (RFC 5322, 2046, 4155) as it comes in any pieces. What is a part of its own is decoded, and
 * in the mail itself stands as blanks, so that everything else keeps its place.
 */
export class MimeSplitter {
  /** Parts that are complete; whoever takes them empties the list. */
  readonly parts: MailPart[] = []
  /** Parts lie deeper in each other than is looked for: they stand in the mail as they are written. */
  isDeep = false
  private readonly isMailbox: boolean
  private readonly wantsParts: boolean
  private readonly most: number
  private rest: Buffer = Buffer.alloc(0)
  private isLineStart = true
  private wasBlank = true
  private inHeaders = true
  private headers: string[] = []
  private headerBytes = 0
  private boundaries: string[] = []
  private open: Open | null = null
  private message = 0
  private number = 0
  private words: string[] = []
  /** Names of this message's parts. */
  private readonly names = new Set<string>()

  /** @param most bytes of a part that are decoded */
  constructor(isMailbox: boolean, wantsParts: boolean, most: number) {
    this.isMailbox = isMailbox
    this.wantsParts = wantsParts
    this.most = most
    if (!isMailbox) return
    this.inHeaders = false
  }

  /** Takes the next bytes and returns as many, maybe fewer now and more later: the mail without its parts. */
  push(chunk: Uint8Array): Buffer {
    const bytes = Buffer.concat([this.rest, chunk])
    let at = 0
    for (;;) {
      const feed = bytes.indexOf(LF, at)
      if (feed < 0) break
      this.line(bytes, at, feed + 1, true)
      at = feed + 1
    }
    if (bytes.length - at > LONGEST_LINE) {
      this.line(bytes, at, bytes.length, false)
      at = bytes.length
    }
    this.rest = Buffer.from(bytes.subarray(at))
    return bytes.subarray(0, at)
  }

  /** After the last byte: what is left of the mail. */
  finish(): Buffer {
    const { rest } = this
    if (rest.length > 0) this.line(rest, 0, rest.length, true)
    this.rest = Buffer.alloc(0)
    this.endMessage()
    return rest
  }

  private line(bytes: Buffer, from: number, to: number, ends: boolean): void {
    let end = to
    if (ends && bytes[end - 1] === LF) end--
    if (ends && end > from && bytes[end - 1] === CR) end--
    const isWhole = this.isLineStart && ends
    if (this.inHeaders) this.headerLine(bytes, from, end, isWhole)
    else if (!(isWhole && this.isMark(bytes, from, end))) this.bodyLine(bytes, from, end, to)
    this.isLineStart = ends
    this.wasBlank = isWhole && end === from
  }

  private headerLine(bytes: Buffer, from: number, end: number, isWhole: boolean): void {
    if (end === from && isWhole) {
      this.endHeaders()
      return
    }
    this.headerBytes += end - from
    if (isWhole && this.headerBytes <= MOST_HEADER_BYTES) this.headers.push(bytes.toString('latin1', from, end))
  }

  /** True of a line that ends what came before it: a boundary, or the first line of the next message. */
  private isMark(bytes: Buffer, from: number, end: number): boolean {
    if (
      this.isMailbox &&
      this.wasBlank &&
      end - from > 10 &&
      bytes[from] === 70 &&
      bytes.toString('latin1', from, from + 5) === 'From '
    ) {
      this.endMessage()
      this.message++
      this.beginHeaders()
      return true
    }
    if (bytes[from] !== 45 || bytes[from + 1] !== 45 || this.boundaries.length === 0 || end - from > LONGEST_BOUNDARY + 4)
      return false
    const text = bytes.toString('latin1', from + 2, end).trimEnd()
    for (let level = this.boundaries.length - 1; level >= 0; level--) {
      const boundary = this.boundaries[level] as string
      const closes = text === `${boundary}--`
      if (text !== boundary && !closes) continue
      this.endPart()
      this.boundaries.length = closes ? level : level + 1
      if (!closes) this.beginHeaders()
      return true
    }
    return false
  }

  private bodyLine(bytes: Buffer, from: number, end: number, to: number): void {
    if (this.open === null) return
    this.open.decoder.line(bytes, from, end, to)
    bytes.fill(SPACE, from, end)
  }

  private beginHeaders(): void {
    this.inHeaders = true
    this.headers = []
    this.headerBytes = 0
  }

  private endHeaders(): void {
    this.inHeaders = false
    const fields = headerFields(this.headers)
    this.words.push(...decodeWords(fields))
    const type = fields.get('content-type') ?? 'text/plain'
    const encoding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()
    const boundary = parameterOf(type, 'boundary')
    if (/^\s*multipart\//i.test(type) && boundary !== '') {
      if (this.boundaries.length >= DEEPEST) this.isDeep = true
      else if (boundary.length <= LONGEST_BOUNDARY) this.boundaries.push(boundary.trimEnd())
      return
    }
    const isEncoded = encoding === 'base64' || encoding === 'quoted-printable'
    if (/^\s*message\/(?:rfc822|global)/i.test(type) && !isEncoded) {
      this.beginHeaders() // a mail in the mail, as it was written
      return
    }
    const given = parameterOf(fields.get('content-disposition') ?? '', 'filename') || parameterOf(type, 'name')
    if (!isEncoded && given === '') return
    this.number++
    const isText = /^\s*text\//i.test(type)
    this.open = {
      name: this.ownName(given === '' ? nameOf(type, this.number) : given),
      charset: isText ? parameterOf(type, 'charset') : '',
      decoder: new PartDecoder(isEncoded ? encoding : '', this.wantsParts, this.most),
    }
  }

  /** Parts that have the same name are told apart by their number. */
  private ownName(name: string): string {
    const own = this.names.has(name) ? name.replace(/(?=\.[^.]*$|$)/, `-${this.number}`) : name
    this.names.add(own)
    return own
  }

  private endPart(): void {
    if (this.open === null) return
    const { name, charset, decoder } = this.open
    this.open = null
    const { bytes, isCut } = decoder.end()
    if (this.wantsParts && bytes.length > 0) this.parts.push({ message: this.message, name, charset, bytes, isCut })
  }

  private endMessage(): void {
    if (this.inHeaders) this.endHeaders()
    this.endPart()
    this.boundaries = []
    this.number = 0
    this.names.clear()
    const words = this.words.splice(0)
    if (this.wantsParts && words.length > 0)
      this.parts.push({
        message: this.message,
        name: 'headers.txt',
        charset: '',
        bytes: Buffer.from(`${words.join('\n')}\n`),
        isCut: false,
      })
  }
}

function nameOf(type: string, number: number): string {
  const kind = /^\s*([\w.+-]+)\/([\w.+-]+)/.exec(type)
  const ending =
    kind?.[1]?.toLowerCase() === 'text'
      ? ENDINGS[kind[2]?.toLowerCase() ?? '']
      : kind?.[1]?.toLowerCase() === 'message'
        ? 'eml'
        : 'bin'
  return ending === 'html' || ending === 'txt' ? `body.${ending}` : `part-${number}.${ending ?? 'txt'}`
}

const ENDINGS: Readonly<Record<string, string>> = {
  plain: 'txt',
  html: 'html',
  calendar: 'ics',
  vcard: 'vcf',
  csv: 'csv',
  xml: 'xml',
}
