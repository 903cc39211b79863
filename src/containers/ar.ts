import { type Container, type Inside, SourceError } from '../model/source.ts'
import { type InputWindow, readThrough } from './input-window.ts'
import { memberName } from './names.ts'
import { cutOff, Run } from './run.ts'

const MAGIC = '!<arch>\n'
/** Name, date, owner, group, mode, size, and two bytes that end every header (ar(5)). */
const HEADER_BYTES = 60
const SLASH = 47
const SPACE = 32
const LONGEST_NAMES = 2 ** 20

/** Names of what is made of object files and holds no data. */
const SYMBOLS = /^(?:\/|\/SYM64\/|__\.SYMDEF(?: SORTED)?)$/

/** Archives of ar: packages of Debian. Libraries of object files are programs, and left alone. */
export const ar: Container = {
  name: 'ar',
  title: 'ar archives, Debian packages',
  recognises(head) {
    if (head[0] !== 0x21 || Buffer.from(head.subarray(0, 8)).toString('latin1') !== MAGIC) return false
    const first = Buffer.from(head.subarray(8, 24)).toString('latin1').trimEnd()
    const long = Buffer.from(head.subarray(68, 77)).toString('latin1')
    return !SYMBOLS.test(first) && !(first.startsWith('#1/') && SYMBOLS.test(long))
  },
  open: (source) => readThrough(source, membersOf),
}

async function* membersOf(input: InputWindow, archive: string): AsyncGenerator<Inside> {
  let names = Buffer.alloc(0)
  await input.skipAhead(MAGIC.length)
  while (await input.ensure(1)) {
    if (!(await input.ensure(HEADER_BYTES))) throw cutOff()
    const head = Buffer.from(input.available.subarray(0, HEADER_BYTES))
    const size = numberOf(head.toString('latin1', 48, 58))
    if (size === null || head.toString('latin1', 58, 60) !== '`\n')
      throw new SourceError('malformed', 'a header of it is none; what came before was scanned')
    input.skip(HEADER_BYTES)
    const written = head.subarray(0, 16)
    const short = written.toString('latin1').trimEnd()
    const padding = size % 2
    if (short === '//' && size <= LONGEST_NAMES) {
      const table = Buffer.alloc(size)
      for (let at = 0; at < size; ) {
        const count = await input.read(table.subarray(at))
        if (count === 0) throw cutOff()
        at += count
      }
      names = table
      await input.skipAhead(padding)
      continue
    }
    const behind = /^#1\/(\d{1,5})$/.exec(short)
    const nameBytes = behind === null ? 0 : Math.min(Number(behind[1]), size)
    let name = longName(short, names) ?? trimmed(written)
    if (nameBytes > 0) {
      if (!(await input.ensure(Math.min(nameBytes, 4096)))) throw cutOff()
      name = untilNul(Uint8Array.from(input.available.subarray(0, Math.min(nameBytes, 4096))))
      if (!(await input.skipAhead(nameBytes))) throw cutOff()
    }
    const run = new Run(input, size - nameBytes)
    if (!SYMBOLS.test(short)) yield run.source(memberName(archive, name))
    if (!(await run.pass(padding))) throw cutOff()
  }
}

/** System V: `/17` is the name at byte 17 of a table of names, up to `/`. */
function longName(short: string, names: Buffer): Uint8Array | null {
  const at = /^\/(\d{1,9})$/.exec(short)
  if (at === null) return null
  const from = Number(at[1])
  const end = names.indexOf('\n', from)
  return trimmed(names.subarray(from, end < 0 ? names.length : end))
}

function trimmed(name: Uint8Array): Uint8Array {
  let end = name.length
  while (end > 0 && name[end - 1] === SPACE) end--
  if (end > 1 && name[end - 1] === SLASH) end--
  return name.subarray(0, end)
}

function untilNul(name: Uint8Array): Uint8Array {
  const nul = name.indexOf(0)
  return nul < 0 ? name : name.subarray(0, nul)
}

function numberOf(digits: string): number | null {
  return /^\d{1,10} *$/.test(digits) ? Number(digits) : null
}
