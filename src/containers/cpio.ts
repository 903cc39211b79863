import { type Container, type Inside, SourceError } from '../model/source.ts'
import { type InputWindow, readThrough } from './input-window.ts'
import { memberName } from './names.ts'
import { cutOff, Run } from './run.ts'

/** Where things stand in a header: cpio(5). Numbers are digits; lengths and positions in bytes. */
interface Layout {
  readonly length: number
  readonly radix: 8 | 16
  readonly mode: readonly [number, number]
  readonly nameSize: readonly [number, number]
  readonly size: readonly [number, number]
  /** Headers with their name, and data, are padded to a multiple of this. */
  readonly align: number
}

const NEW: Layout = { length: 110, radix: 16, mode: [14, 22], nameSize: [94, 102], size: [54, 62], align: 4 }
const LAYOUTS: Readonly<Record<string, Layout>> = {
  '070701': NEW,
  '070702': NEW,
  '070707': { length: 76, radix: 8, mode: [18, 24], nameSize: [59, 65], size: [65, 76], align: 1 },
}
const MAGIC_BYTES = 6
const LONGEST_NAME = 4096
const LAST = 'TRAILER!!!'
const KIND = 0o170000
const FOLDER = 0o040000
const LINK = 0o120000
const FILE = 0o100000

/** Archives of cpio in its portable formats; several after each other, as in images of initial file systems. */
export const cpio: Container = {
  name: 'cpio',
  title: 'cpio archives',
  recognises: (head) =>
    head[0] === 0x30 && /^07070[127][0-9a-fA-F]{70}/.test(Buffer.from(head.subarray(0, 76)).toString('latin1')),
  open: (source) => readThrough(source, membersOf),
}

async function* membersOf(input: InputWindow, archive: string): AsyncGenerator<Inside> {
  while (await passNuls(input)) {
    await input.ensure(MAGIC_BYTES)
    const layout = LAYOUTS[Buffer.from(input.available.subarray(0, MAGIC_BYTES)).toString('latin1')]
    if (layout === undefined) throw new SourceError('malformed', 'a header of it is none; what came before was scanned')
    if (!(await input.ensure(layout.length))) throw cutOff()
    const head = Buffer.from(input.available.subarray(0, layout.length)).toString('latin1')
    const [mode, nameSize, size] = [layout.mode, layout.nameSize, layout.size].map(([from, to]) =>
      numberOf(head.slice(from, to), layout.radix),
    )
    if (mode === undefined || nameSize === undefined || size === undefined || !(nameSize <= LONGEST_NAME) || !(size >= 0))
      throw new SourceError('malformed', 'a header of it is none; what came before was scanned')
    input.skip(layout.length)
    if (!(await input.ensure(nameSize))) throw cutOff()
    const name = Uint8Array.from(input.available.subarray(0, Math.max(0, nameSize - 1)))
    input.skip(nameSize)
    await input.skipAhead(padding(layout.length + nameSize, layout.align))
    if (Buffer.from(name).toString('latin1') === LAST) continue
    const run = new Run(input, size)
    const shown = memberName(archive, name)
    const kind = mode & KIND
    if (kind === LINK) yield { name: shown, skipped: 'link', problem: null }
    else if (kind === FILE || kind === 0 || (size > 0 && kind !== FOLDER)) yield run.source(shown)
    else if (kind !== FOLDER) yield { name: shown, skipped: 'special', problem: null }
    if (!(await run.pass(padding(size, layout.align)))) throw cutOff()
  }
}

/** True if something other than NULs follows, and is reached. */
async function passNuls(input: InputWindow): Promise<boolean> {
  while (await input.ensure(1)) {
    const at = input.available.findIndex((byte) => byte !== 0)
    input.skip(at < 0 ? input.available.length : at)
    if (at >= 0) return true
  }
  return false
}

function numberOf(digits: string, radix: 8 | 16): number {
  return (radix === 8 ? /^[0-7]+$/ : /^[0-9a-f]+$/i).test(digits) ? Number.parseInt(digits, radix) : Number.NaN
}

function padding(length: number, align: number): number {
  return (align - (length % align)) % align
}
