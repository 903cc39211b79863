import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { ByteReader, Container, Inside, Limits, PlacedReader, Source } from '../model/source.ts'
import { labelOf } from '../sources/charset.ts'
import { decodeCharset } from '../sources/charset-reader.ts'
import { memorySource } from '../sources/memory.ts'
import { memberName } from './names.ts'
import { type MailPart, MimeSplitter } from './mime-splitter.ts'
import { SliceReader } from './placed.ts'

const CHUNK_BYTES = 65_536
/** Of what can be read only once, parts are held until the mail itself has been read. */
const MOST_HELD = 64 * 2 ** 20

const HEADER = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n){0,200}){2,}/
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
    const head = new MailReader(reader, placed === undefined)
    try {
      yield { name: source.name, size: null, addressable: source.addressable, isPlain: true, open: () => head }
      if (placed === undefined) {
        for (const part of head.parts) yield* members(source, part)
        if (head.isFull) yield { remark: { code: 'limit', message: 'parts beyond 64 MiB were not decoded', incomplete: true } }
      } else yield* partsOf(placed, source, limits)
    } finally {
      reader.close()
      placed?.close()
    }
  },
}

function isMailbox(start: string): boolean {
  return /^From [^\n]{6,200}\b\d{4}\b[^\n]*\r?\n>?[A-Za-z][A-Za-z0-9-]{1,60}:/.test(start)
}

async function* partsOf(placed: PlacedReader, source: Source, _limits: Limits): AsyncGenerator<Inside> {
  const reader = new SliceReader(placed, 0, placed.size)
  const chunk = new Uint8Array(CHUNK_BYTES)
  let splitter: MimeSplitter | null = null
  for (;;) {
    const read = await reader.read(chunk)
    splitter ??= new MimeSplitter(isMailbox(Buffer.from(chunk.subarray(0, Math.min(read, 4096))).toString('latin1')), true)
    if (read === 0) splitter.finish()
    else splitter.push(chunk.subarray(0, read))
    for (const part of splitter.parts.splice(0)) yield* members(source, part)
    if (read === 0) return
  }
}

function* members(source: Source, { message, name, charset, bytes, isCut }: MailPart): Generator<Inside> {
  const inside = memberName(source.name, message === 0 ? name : `${message}/${name}`)
  const text = memorySource(inside, bytes)
  const label = charset === '' || /^(?:utf-?8|us-ascii)$/i.test(charset) ? null : labelOf(charset)
  yield { ...(label === null ? text : decodeCharset(text, label)), addressable: false }
  if (isCut)
    yield { remark: { code: 'limit', message: 'a part of more than 64 MiB was not decoded to its end', incomplete: true } }
}

/** The mail without its parts. */
class MailReader implements ByteReader {
  readonly parts: MailPart[] = []
  isFull = false
  readonly #reader: ByteReader
  readonly #holds: boolean
  readonly #chunk = new Uint8Array(CHUNK_BYTES)
  #splitter: MimeSplitter | null = null
  #out: Uint8Array = new Uint8Array(0)
  #held = 0
  #ended = false

  /** @param holds parts are kept */
  constructor(reader: ByteReader, holds: boolean) {
    this.#reader = reader
    this.#holds = holds
  }

  read(into: Uint8Array): number | Promise<number> {
    while (this.#out.length === 0) {
      if (this.#ended) return 0
      const read = this.#reader.read(this.#chunk)
      if (typeof read !== 'number') return read.then((count) => this.#take(count)).then(() => this.read(into))
      this.#take(read)
    }
    const count = Math.min(into.length, this.#out.length)
    into.set(this.#out.subarray(0, count))
    this.#out = this.#out.subarray(count)
    return count
  }

  close(): void {}

  #take(read: number): void {
    const chunk = this.#chunk.subarray(0, read)
    this.#splitter ??= new MimeSplitter(isMailbox(Buffer.from(chunk.subarray(0, 4096)).toString('latin1')), this.#holds)
    this.#ended = read === 0
    this.#out = this.#ended ? this.#splitter.finish() : this.#splitter.push(chunk)
    for (const part of this.#splitter.parts.splice(0)) {
      this.#held += part.bytes.length
      if (this.#held <= MOST_HELD) this.parts.push(part)
      else this.isFull = true
    }
  }
}
