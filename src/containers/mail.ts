import { DEFAULT_LIMITS, sizeText } from '../model/limits.ts'
import type { ByteReader, Container, Inside, Limits, PlacedReader, Source } from '../model/source.ts'
import { labelOf } from '../sources/charset.ts'
import { decodeCharset } from '../sources/charset-reader.ts'
import { ConvertedReader } from '../sources/converted-reader.ts'
import { memorySource } from '../sources/memory.ts'
import { memberName } from './names.ts'
import { DEEPEST, type MailPart, MimeSplitter } from './mime-splitter.ts'
import { SliceReader } from './placed.ts'

const CHUNK_BYTES = 65_536

/** What ends a line is read in one way only (`[^\n]*\r?\n` has two for each line, 2^n for n lines). */
const HEADER = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n){0,200}){2,}/
const OF_MAIL =
  /^(?:Return-Path|Received|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version|Reply-To|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Content-Type|Sender|Cc):/i

/**
 * Mails and mailboxes. The mail itself is read in place, as text; parts that are encoded, and attachments, are members
 * (`mail.eml!/report.csv`), and blanks in it.
 */
export const mail: Container = {
  name: 'mail',
  title: 'mails and mailboxes (eml, mbox)',
  recognises: (head, name) => {
    const first = head[0] as number
    if (!((first >= 65 && first <= 90) || (first >= 97 && first <= 122))) return false
    // Perf: most texts do not begin with a header (bench: small files).
    const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1')
    if (isMailbox(start)) return true
    if (!OF_MAIL.test(start)) return false
    const headers = HEADER.exec(start)?.[0]
    if (headers === undefined) return false
    if (/\.eml$/i.test(name)) return true
    return (
      /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):/im.test(headers) && /^(?:From|Date|Received):/im.test(headers)
    )
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const placed = source.openAt?.()
    const reader = source.open()
    const head = new MailReader(reader, placed === undefined, limits.part)
    try {
      yield { name: source.name, size: null, addressable: source.addressable, isPlain: true, open: () => head }
      if (placed === undefined) {
        for (const part of head.parts) yield* members(source, part, limits)
        if (head.isFull) yield limited(`parts beyond ${sizeText(limits.part)} were not decoded`)
      } else yield* partsOf(placed, source, limits)
      if (head.isDeep) yield limited(`parts nested more than ${DEEPEST} deep were scanned as they are written`)
    } finally {
      reader.close()
      placed?.close()
    }
  },
}

function isMailbox(start: string): boolean {
  return /^From [^\n]{6,200}\b\d{4}\b[^\n]*\n>?[A-Za-z][A-Za-z0-9-]{1,60}:/.test(start)
}

async function* partsOf(placed: PlacedReader, source: Source, limits: Limits): AsyncGenerator<Inside> {
  const reader = new SliceReader(placed, 0, placed.size)
  const chunk = new Uint8Array(CHUNK_BYTES)
  let splitter: MimeSplitter | null = null
  for (;;) {
    const read = await reader.read(chunk)
    splitter ??= new MimeSplitter(
      isMailbox(Buffer.from(chunk.subarray(0, Math.min(read, 4096))).toString('latin1')),
      true,
      limits.part,
    )
    if (read === 0) splitter.finish()
    else splitter.push(chunk.subarray(0, read))
    for (const part of splitter.parts.splice(0)) yield* members(source, part, limits)
    if (read === 0) return
  }
}

function* members(source: Source, { message, name, charset, bytes, isCut }: MailPart, { part }: Limits): Generator<Inside> {
  const inside = memberName(source.name, message === 0 ? name : `${message}/${name}`)
  const text = memorySource(inside, bytes)
  const label = charset === '' || /^(?:utf-?8|us-ascii)$/i.test(charset) ? null : labelOf(charset)
  yield { ...(label === null ? text : decodeCharset(text, label)), addressable: false }
  if (isCut) yield limited(`a part of more than ${sizeText(part)} was not decoded to its end`)
}

function limited(message: string): Inside {
  return { remark: { code: 'limit', message, incomplete: true } }
}

/** The mail without its parts. */
class MailReader extends ConvertedReader {
  readonly parts: MailPart[] = []
  isFull = false
  private readonly holds: boolean
  private readonly most: number
  private splitter: MimeSplitter | null = null
  private held = 0

  /**
   * @param holds parts are kept until the mail itself has been read: it can be read only once
   * @param most bytes of them
   */
  constructor(reader: ByteReader, holds: boolean, most: number) {
    super(reader, CHUNK_BYTES, (chunk, ends) => this.withoutParts(chunk, ends))
    this.holds = holds
    this.most = most
  }

  get isDeep(): boolean {
    return this.splitter?.isDeep ?? false
  }

  /** The parts are read after it: who opened the reader closes it. */
  override close(): void {}

  private withoutParts(chunk: Uint8Array, ends: boolean): Uint8Array {
    this.splitter ??= new MimeSplitter(isMailbox(Buffer.from(chunk.subarray(0, 4096)).toString('latin1')), this.holds, this.most)
    const out = ends ? this.splitter.finish() : this.splitter.push(chunk)
    for (const part of this.splitter.parts.splice(0)) {
      this.held += part.bytes.length
      if (this.held <= this.most) this.parts.push(part)
      else this.isFull = true
    }
    return out
  }
}
