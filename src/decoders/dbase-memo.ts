import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type PlacedReader, type Source, SourceError } from '../model/source.ts'
import { openPlaced } from '../containers/placed.ts'
import { chunkReader } from '../sources/memory.ts'
import { utf8OrDos } from './code-page.ts'

const HEADER_BYTES = 512
const TEXT = 1
const USED = 0x0008ffff
/** Bytes of a memo that are read. */
const MOST_MEMO = 16 * 2 ** 20
/** Blocks in a row in which no text begins: those of texts that were taken out are few. */
const MOST_MISSES = 100_000
const STEP = 64 * 1024

/**
 * Texts of any length that tables of dBASE and FoxPro keep beside them (dbt, fpt). Which row a text is of stands in the table; here they come
 * one after the other.
 */
export const dbaseMemo: Container = {
  name: 'dbase-memo',
  title: 'Memos of dBASE and FoxPro tables (dbt, fpt)',
  isolated: true,
  document: true,
  recognises: (head, name) => {
    if (!/\.(?:fpt|dbt|fmt|dct|pjt|smt)$/i.test(name) || head.length < HEADER_BYTES) return false
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.length)
    return isFoxPro(bytes) || isDbase4(bytes) || isDbase3(bytes)
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const file = await openPlaced(source, limits)
    try {
      const head = Buffer.alloc(HEADER_BYTES + 8)
      if ((await file.readAt(0, head)) < HEADER_BYTES) throw new SourceError('truncated', 'it ends in its header')
      const memos = isFoxPro(head) ? foxProMemos(file, head) : isDbase4(head) ? dbase4Memos(file, head) : dbase3Memos(file)
      yield {
        ...source,
        size: null,
        addressable: false,
        part: { as: 'text', table: null, place: 'memos' },
        open: () => chunkReader(memos),
      }
    } finally {
      file.close()
    }
  },
}

/** Next free block and size of blocks, the high byte first; dBASE has the low byte first. */
function isFoxPro(head: Buffer): boolean {
  const size = head.readUInt16BE(6)
  return head.readUInt16BE(4) === 0 && size >= 1 && size <= 16_384 && head.readUInt32BE(0) > 0 && head.readUInt32BE(0) < 2 ** 28
}

function isDbase4(head: Buffer): boolean {
  const size = head.readUInt16LE(20)
  return size >= 32 && size % 32 === 0 && head.length > size && head.readUInt32LE(size) === USED
}

function isDbase3(head: Buffer): boolean {
  const next = head.readUInt32LE(0)
  return next > 0 && next < 2 ** 24 && (head[16] === 3 || head.subarray(4, 16).every((byte) => byte === 0))
}

async function* foxProMemos(file: PlacedReader, head: Buffer): AsyncGenerator<Uint8Array> {
  const size = head.readUInt16BE(6)
  const start = Math.ceil(HEADER_BYTES / size) * size
  yield* blocks(file, start, size, (block) =>
    block.readUInt32BE(0) <= 2 ? { isText: block.readUInt32BE(0) === TEXT, length: block.readUInt32BE(4) } : null,
  )
}

async function* dbase4Memos(file: PlacedReader, head: Buffer): AsyncGenerator<Uint8Array> {
  const size = head.readUInt16LE(20)
  yield* blocks(file, size, size, (block) =>
    block.readUInt32LE(0) === USED ? { isText: true, length: Math.max(0, block.readUInt32LE(4) - 8) } : null,
  )
}

interface Memo {
  readonly isText: boolean
  readonly length: number
}

/** @param read what begins a block says; null: nothing begins here */
async function* blocks(
  file: PlacedReader,
  start: number,
  size: number,
  read: (block: Buffer) => Memo | null,
): AsyncGenerator<Uint8Array> {
  const block = Buffer.alloc(8)
  let misses = 0
  for (let at = start; at + 8 <= file.size; ) {
    await file.readAt(at, block)
    const memo = read(block)
    if (memo === null || memo.length === 0) {
      if (++misses > MOST_MISSES) throw new SourceError('malformed', 'its blocks make no sense; the rest was not scanned')
      at += size
      continue
    }
    misses = 0
    const length = Math.min(memo.length, file.size - at - 8, MOST_MEMO)
    if (memo.isText) {
      const bytes = Buffer.alloc(length)
      await file.readAt(at + 8, bytes)
      yield Buffer.from(`${utf8OrDos(bytes)}\n`)
    }
    at += Math.ceil((length + 8) / size) * size
  }
}

/** Texts end with two marks, in blocks that say nothing else: all of it is text. */
async function* dbase3Memos(file: PlacedReader): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.alloc(STEP)
  for (let at = HEADER_BYTES; at < file.size; at += STEP) {
    const count = await file.readAt(at, bytes)
    yield Buffer.from(windowsText(bytes.subarray(0, count)))
  }
}

function windowsText(bytes: Buffer): string {
  return utf8OrDos(bytes).replace(/[\0\x1a]+/g, '\n')
}
