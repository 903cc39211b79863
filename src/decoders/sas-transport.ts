import { DEFAULT_LIMITS } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { filled, utf8OrWestern } from './code-page.ts'
import { sasNumber } from './sas-numbers.ts'
import { partSource, TableText } from './table-text.ts'

/** All of a file is lines of 80 bytes. */
const LINE = 80
const MAGIC = Buffer.from('HEADER RECORD*******LIB')
const HEADER = 'HEADER RECORD*******'
const MEMBER = /^HEADER RECORD\*{7}(?:MEMBER |MEMBV8 )/
const LABELS = /^HEADER RECORD\*{7}LABELV[89] /
const ROWS = /^HEADER RECORD\*{7}(?:OBS |OBSV8 )/
const NAMES = /^HEADER RECORD\*{7}(?:NAMESTR |NAMSTV8 )HEADER RECORD!{7}(\d{10})/
const MOST_VARIABLES = 100_000
/** SAS transport files, which drug regulators exchange: one table or more, version 5 and 8. */
export const sasTransport: Container = {
  name: 'sas-transport',
  title: 'SAS transport files (xpt)',
  isolated: true,
  document: true,
  recognises: (head) => head[0] === 0x48 && MAGIC.equals(head.subarray(0, MAGIC.length)),
  async *open(source: Source, _limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const input = new ByteQueue(reader)
      const line = (): Promise<string> => nextLine(input)
      for (let i = 0; i < 3; i++) await line()
      while (await nextMember(input)) {
        const table = await readMember(input)
        yield partSource(source, { as: 'table', table: table.name, place: null }, () => rowsOf(input, table))
      }
    } finally {
      reader.close()
    }
  },
}

interface Variable {
  readonly name: string
  readonly isText: boolean
  readonly at: number
  readonly bytes: number
  readonly format: string
}

interface Member {
  readonly name: string | null
  readonly variables: readonly Variable[]
  readonly rowBytes: number
}

async function nextLine(input: ByteQueue): Promise<string> {
  if (!(await input.ensure(LINE))) throw new SourceError('truncated', 'it ends in its header')
  return input.take(LINE).toString('latin1')
}

/** Passes what stands before a table. */
async function nextMember(input: ByteQueue): Promise<boolean> {
  while (await input.ensure(LINE)) if (MEMBER.test(input.take(LINE).toString('latin1'))) return true
  return false
}

async function readMember(input: ByteQueue): Promise<Member> {
  await nextLine(input)
  const described = await nextLine(input)
  // In version 8 the name has 32 letters.
  const name = described.slice(8, described.startsWith('SAS     ') && /^.{16}SASDATA/.test(described) ? 16 : 40).trim()
  await nextLine(input)
  const names = NAMES.exec(await nextLine(input))
  // Numbers of version 5 have four digits behind six zeros, those of version 8 more.
  const count = Number(names?.[1] ?? 0)
  if (names === null || count === 0 || count > MOST_VARIABLES)
    throw new SourceError('malformed', 'a table says nothing of its variables; the rest was not scanned')
  const variables: Variable[] = []
  let rowBytes = 0
  for (let i = 0; i < count; i++) {
    if (!(await input.ensure(140))) throw new SourceError('truncated', 'it ends in its header')
    const variable = variableOf(input.take(140), rowBytes)
    rowBytes += variable.bytes
    variables.push(variable)
  }
  if ((count * 140) % LINE > 0) {
    await input.ensure(LINE - ((count * 140) % LINE))
    input.take(LINE - ((count * 140) % LINE))
  }
  for (;;) {
    const line = await nextLine(input)
    if (ROWS.test(line)) break
    // Longer labels may follow; and what is none of the two is none of ours.
    if (!LABELS.test(line) && line.startsWith(HEADER))
      throw new SourceError('malformed', 'a table has no rows; the rest was not scanned')
  }
  if (rowBytes === 0) throw new SourceError('malformed', 'the rows of a table are empty; the rest was not scanned')
  return { name: name === '' ? null : name, variables, rowBytes }
}

/** SAS TS-140, “NAMESTR”. Values stand in this order: the places that it gives too are wrong in files of some writers. */
function variableOf(bytes: Buffer, at: number): Variable {
  const text = (from: number, to: number): string => utf8OrWestern(filled(bytes, from, to))
  const long = text(88, 120).replace(/^\0+/, '')
  return {
    isText: bytes.readUInt16BE(0) === 2,
    bytes: bytes.readUInt16BE(4),
    name: long === '' ? text(8, 16) : long,
    format: text(56, 64).trim().toUpperCase(),
    at,
  }
}

async function* rowsOf(input: ByteQueue, { variables, rowBytes }: Member): AsyncGenerator<Uint8Array> {
  const text = new TableText()
  text.add(variables.map(({ name }) => name))
  let read = 0
  for (;;) {
    // The next table begins with a line, after blanks; so do the last bytes of a file end.
    const padding = (LINE - (read % LINE)) % LINE
    const isMore = await input.ensure(Math.max(rowBytes, padding + HEADER.length))
    const { available } = input
    const isPadding = available.subarray(0, padding).every((byte) => byte === 0x20)
    if (isPadding && available.toString('latin1', padding, padding + HEADER.length) === HEADER) {
      input.take(padding)
      break
    }
    if (!isMore && (available.length === 0 || (isPadding && available.length <= padding))) break
    const row = input.take(rowBytes)
    read += row.length
    for (const variable of variables) text.cell(cellOf(row, variable))
    text.endRow()
    if (text.isFull) yield text.take()
    if (row.length < rowBytes) break
  }
  yield text.take()
}

function cellOf(row: Buffer, { isText, at, bytes, format }: Variable): string {
  if (isText) return utf8OrWestern(filled(row, at, at + bytes))
  if (bytes < 2 || at + bytes > row.length) return ''
  const value = ibmDouble(row, at, Math.min(bytes, 8))
  if (value === null) return ''
  return sasNumber(value, format)
}

/** System/360: a sign, seven bits of an exponent of 16, and a fraction. Null: missing, which is a letter, `_` or `.` before zeros. */
function ibmDouble(bytes: Buffer, at: number, length: number): number | null {
  const first = bytes[at] as number
  let fraction = 0
  for (let i = 1; i < length; i++) fraction = fraction * 256 + (bytes[at + i] as number)
  if (fraction === 0) return first === 0 ? 0 : null
  const value = fraction * 16 ** ((first & 0x7f) - 64) * 256 ** (1 - length)
  return (first & 0x80) === 0 ? value : -value
}
