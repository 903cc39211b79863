import type { Container, Inside } from '../model/source.ts'
import { type InputWindow, readThrough } from './input-window.ts'
import { memberName } from './names.ts'
import { cutOff, Run } from './run.ts'
import { BLOCK, mayBeHeader, readHeader, readPax } from './tar-header.ts'

/** Names and attributes longer than this are nobody's. */
const LONGEST_EXTRA = 2 ** 20

const LINKS = new Set(['1', '2'])
const SPECIAL = new Set(['3', '4', '6'])
/** What is no file, and holds nothing of one: folders, volume labels, lists of what a folder held. */
const NOTHING = new Set(['5', 'V', 'D'])

/**
 * Tar archives of all kinds: old, ustar, pax, GNU; also several after each other, and images of containers, whose layers are archives themselves.
 * Holes of sparse files are left out, their data is read. A block that is no header is passed, and said.
 */
export const tar: Container = {
  name: 'tar',
  title: 'tar archives, container images',
  recognises: (head) => mayBeHeader(head) && readHeader(Buffer.from(head.subarray(0, BLOCK))) !== null,
  open: (source) => readThrough(source, membersOf),
}

async function* membersOf(input: InputWindow, archive: string): AsyncGenerator<Inside> {
  let extra: Extra = {}
  let isLost = false
  for (;;) {
    if (!(await input.ensure(BLOCK))) {
      if (input.available.some((byte) => byte !== 0)) throw cutOff()
      return
    }
    const block = Buffer.from(input.available.subarray(0, BLOCK))
    input.skip(BLOCK)
    const header = readHeader(block)
    if (header === null) {
      if (!isLost && block.some((byte) => byte !== 0)) {
        isLost = true
        yield { remark: { code: 'malformed', message: 'bytes between its members were not scanned', incomplete: true } }
      }
      continue
    }
    const { type } = header
    const size = extra.size ?? header.size
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (type === 'x' || type === 'L' || type === 'g' || type === 'K') {
      const bytes = size > LONGEST_EXTRA ? null : await take(input, size)
      if (bytes === null && !(await input.skipAhead(size))) throw cutOff()
      await input.skipAhead(padding)
      if (bytes !== null && (type === 'x' || type === 'L')) extra = extraOf(bytes, type, extra)
      continue
    }
    for (let more = header.isExtended; more; ) {
      const [next] = [await take(input, BLOCK)]
      if (next === null) throw cutOff()
      more = next[504] === 1
    }
    const name = extra.name ?? header.name
    extra = {}
    const run = new Run(input, size)
    const shown = memberName(archive, name)
    if (LINKS.has(type) && size === 0) yield { name: shown, skipped: 'link', problem: null }
    else if (SPECIAL.has(type) && size === 0) yield { name: shown, skipped: 'special', problem: null }
    else if (!NOTHING.has(type) && !(type === '0' && name.at(-1) === 47 && size === 0)) yield run.source(shown)
    if (!(await run.pass(padding))) throw cutOff()
  }
}

/** Said before a header, for the file it heads. */
interface Extra {
  readonly name?: Uint8Array
  readonly size?: number
}

function extraOf(bytes: Buffer, type: string, known: Extra): Extra {
  if (type === 'L') {
    const nul = bytes.indexOf(0)
    return { ...known, name: nul < 0 ? bytes : bytes.subarray(0, nul) }
  }
  const records = readPax(bytes)
  const name = records.get('GNU.sparse.name') ?? records.get('path')
  const size = Number(records.get('size')?.toString('latin1') ?? Number.NaN)
  return {
    ...known,
    ...(name !== undefined && { name }),
    ...(Number.isSafeInteger(size) && size >= 0 && { size }),
  }
}

/** So many bytes, or null if the archive ends before. */
async function take(input: InputWindow, size: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  for (let left = size; left > 0; ) {
    if (!(await input.ensure(1))) return null
    const chunk = Buffer.from(input.available.subarray(0, left))
    chunks.push(chunk)
    input.skip(chunk.length)
    left -= chunk.length
  }
  return Buffer.concat(chunks)
}
