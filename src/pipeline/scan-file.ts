/** One file found by the walk: what it is, what lies inside it, and what is reported of each source in it. */
import { containers } from '../containers/index.ts'
import { nameInside } from '../containers/names.ts'
import { decoders } from '../decoders/index.ts'
import type { Engine } from './engine.ts'
import { formats as usualFormats } from '../formats/index.ts'
import { chooseFormat } from '../formats/sniff.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { Format, ReaderProblem } from '../model/format.ts'
import type { Problem } from '../model/problem.ts'
import { type ByteReader, type Container, type Part, type Source, SourceError } from '../model/source.ts'
import { joinReports } from './join-reports.ts'
import { OwnReports } from './own-reports.ts'
import { reportOf } from './report-of.ts'
import { type SourceReport, skip } from './source-report.ts'
import { ParserLost } from '../isolation/parser-lost.ts'
import { rehearse } from './rehearsal.ts'
import { HEAD_BYTES, scanSource, STOPPED } from './scan-source.ts'
import { type BinaryFormat, isBinary, UNKNOWN_BINARY } from '../sources/binary.ts'
import { type Charset, tellCharset } from '../sources/charset.ts'
import { countReads } from '../sources/count-reads.ts'
import { decodeCharset } from '../sources/charset-reader.ts'
import { type DetectedEncoding, detectEncoding } from '../sources/encoding.ts'
import { replaySource } from '../sources/replay.ts'
import { transcode } from '../sources/transcode.ts'
import { Unpacking } from './unpacking.ts'

/**
 * Everything in one file, members of containers one after the other, in an order that depends on the bytes only. A file at which a
 * parser's process was lost is read a second time; what was told of it before is not told again.
 *
 * @param sniffName see scanSource
 */
export async function* scanFile(source: Source, sniffName: string, engine: Engine): AsyncGenerator<SourceReport> {
  let told = 0
  // A stream cannot be read again.
  const attempts = source.openAt === undefined ? 1 : 2
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const unpacking = new Unpacking(engine.options.limits, source.size, attempt === attempts)
    let met = 0
    try {
      for await (const report of scanInside(unpacking.counted(source, 0), sniffName, engine, unpacking, 0)) {
        if (met++ < told) continue
        told++
        yield report
      }
      return
    } catch (error) {
      if (!(error instanceof ParserLost) || attempt === attempts) throw error
    }
  }
}

async function* scanInside(
  source: Source,
  sniffName: string,
  engine: Engine,
  unpacking: Unpacking,
  depth: number,
): AsyncGenerator<SourceReport> {
  if (source.part !== undefined) {
    yield reportOf(await readPart(source, source.part, engine), engine)
    return
  }
  if (source.container !== undefined) {
    yield* scanContainer(source.container, source, sniffName, engine, unpacking, depth)
    return
  }
  const opened = await openHead(source)
  if ('problem' in opened) {
    yield skip(source.name, 'unreadable', [opened.problem])
    return
  }
  const { head, again } = opened
  const kind = source.isPlain ? detectEncoding(head) : kindOf(head, sniffName, engine.formats, source.beside)
  if ('container' in kind) {
    if (depth === engine.options.limits.depth) {
      again.open().close()
      const message = `containers are nested more than ${depth} deep; what lies deeper was not scanned`
      yield skip(again.name, 'unsupported', [problemOf(again, 'limit', message)])
      return
    }
    yield* scanContainer(kind.container, again, sniffName, engine, unpacking, depth)
    return
  }
  if ('binary' in kind) {
    again.open().close()
    yield binaryReport(again.name, kind.binary)
    return
  }
  yield await scanText(again, kind, head, sniffName, engine)
}

/** Its inventory is given up before its report goes on its way: of wide tables it is large. */
async function scanText(
  again: Source,
  { encoding, confident }: DetectedEncoding,
  head: Uint8Array,
  sniffName: string,
  engine: Engine,
): Promise<SourceReport> {
  const charset = encoding === 'latin-1' ? await charsetOf(head, engine) : null
  const raw = countReads(again)
  const decoded = charset === null ? transcode(raw.source, encoding) : decodeCharset(raw.source, charset.label)
  const isDecoded = decoded !== raw.source
  const text = isDecoded ? decoded : again
  const inventory = await scanSource(text, sniffName, engine.kernel, engine.compiled, {
    ...engine.options,
    sampleRecords: SAMPLE_RECORDS,
    memory: engine.memory,
    formats: engine.formats,
    beside: again.beside,
    ahead: engine.ahead,
    signal: engine.signal,
    onReading: (bytes) => engine.onReading?.(text.name, bytes),
  })
  if (isDecoded) inventory.bytes = raw.bytes()
  const guess = charset === null ? (confident ? null : UNDECODABLE) : charset.isDeclared ? null : guessed(charset.label)
  if (guess !== null) inventory.problems.push(guess)
  return reportOf(inventory, engine)
}

/** The container's own report comes after those of its members, joined with what it holds under its own name. */
async function* scanContainer(
  container: Container,
  source: Source,
  sniffName: string,
  engine: Engine,
  unpacking: Unpacking,
  depth: number,
): AsyncGenerator<SourceReport> {
  const { limits } = engine.options
  const problems: Problem[] = []
  const own = new OwnReports(engine)
  let entries = 0
  const insides =
    container.isolated === true
      ? (await import('../isolation/isolate.ts')).openIsolated(container, source, limits, depth, engine.parsers, () => {
          if (container.tables === true) rehearse(engine, reportOf)
        })
      : container.open(source, limits)
  try {
    for await (const inside of insides) {
      if ('remark' in inside) {
        problems.push({ file: source.name, ...inside.remark })
        continue
      }
      entries++
      if (container.document !== true) unpacking.enter()
      if ('skipped' in inside) {
        const { name, skipped, problem } = inside
        yield skip(name, skipped, problem === null ? [] : [{ file: name, ...problem }])
        continue
      }
      const isOwn = inside.name === source.name
      const name = isOwn ? nameInside(sniffName) : inside.name
      // A compressed file lies in its folder as what is in it would.
      const { beside } = source
      const placed = isOwn && container.document !== true && beside !== undefined ? { ...inside, beside } : inside
      if (isOwn && inside.part !== undefined && isOfTables(inside.part))
        own.addTable(await readPart(unpacking.counted(placed, depth + 1), inside.part, engine))
      else
        for await (const report of scanInside(unpacking.counted(placed, depth + 1), name, engine, unpacking, depth + 1)) {
          if (isOwn && report.file === source.name) own.add(report)
          else yield report
        }
      if (unpacking.isSpent) break
      if (engine.signal?.aborted) {
        problems.push(problemOf(source, 'limit', STOPPED))
        break
      }
    }
  } catch (error) {
    if (error instanceof ParserLost) {
      // Memory too may have been another file's: the second process is a new one.
      if (error.depth !== depth || !unpacking.isLast) throw error
    } else if (!(error instanceof SourceError)) throw error
    problems.push(problemOf(source, error.code, error.message))
  }
  yield joinReports(source.name, own.all(), entries, problems, container.name)
}

/** Pages and notes are no tables. */
function isOfTables({ as, table }: Part): boolean {
  return table !== null || as === 'sql'
}

/** Cells of a table we wrote ourselves have no line; their table, record and field are their place. */
async function readPart(source: Source, part: Part, engine: Engine): Promise<SourceInventory> {
  const inventory = await scanSource(source, source.name, engine.kernel, engine.compiled, {
    ...engine.options,
    sampleRecords: SAMPLE_RECORDS,
    as: part.as,
    table: part.table,
    signal: engine.signal,
  })
  const { table, place } = part
  inventory.place = { text: place }
  if (table !== null) inventory.tableRecords ??= new Map([[table, inventory.records]])
  if (table !== null) inventory.fields = inventory.fields.map((field) => ({ ...field, table: field.table ?? table }))
  return inventory
}

export const UNDECODABLE: ReaderProblem = {
  code: 'undecodable',
  message: 'its character set is unknown; it was scanned as Latin-1',
  incomplete: false,
}

/** The character set that was asked for, that a text declares, or that it seems to be in; null if nobody knows. */
async function charsetOf(head: Uint8Array, { options }: Engine): Promise<Charset | null> {
  return options.encoding === null ? await tellCharset(head) : { label: options.encoding, isDeclared: true }
}

function guessed(label: string): ReaderProblem {
  const message = `it does not say in which character set it is; it was read as ${label} (--encoding tells another)`
  return { code: 'charset-guess', message, incomplete: false }
}

/** What a source is by its first bytes: something to open, something not read, or text. */
export function kindOf(
  head: Uint8Array,
  name: string,
  formats: readonly Format[] = usualFormats,
  beside?: Source['beside'],
): { readonly container: Container } | { readonly binary: BinaryFormat } | DetectedEncoding {
  // Perf: decoders come first; loops cost a third of what `find` does (bench: small files).
  for (const container of decoders) if (container.recognises(head, name, beside)) return { container }
  for (const container of containers) if (container.recognises(head, name, beside)) return { container }
  const binary = binaryOf(head, name, formats)
  return binary === null ? detectEncoding(head) : { binary }
}

export function binaryReport(file: string, binary: BinaryFormat): SourceReport {
  const message = `${binary.what} is not read by this version`
  return skip(file, 'unsupported', binary.holdsText ? [{ file, code: 'unsupported', message, incomplete: true }] : [])
}

/** What is binary and not read. SQL dumps may hold binary values between their statements. */
function binaryOf(head: Uint8Array, name: string, formats: readonly Format[]): BinaryFormat | null {
  const binary = isBinary(head)
  return binary === UNKNOWN_BINARY && chooseFormat(formats, head, name).name === 'sql' ? null : binary
}

/** Records per table whose cells are read to judge fields by their values. */
export const SAMPLE_RECORDS = 1000

/** Perf: heads are read into one buffer and copied at their length; most files are far smaller than it (bench: small files). */
const scratch = new Uint8Array(HEAD_BYTES)

/** Reads the head, and gives a source that starts with it again: streams cannot be opened twice. */
async function openHead(source: Source): Promise<{ head: Uint8Array; again: Source } | { problem: Problem }> {
  const head = scratch
  let length = 0
  let reader: ByteReader | undefined
  try {
    reader = source.open()
    while (length < head.length) {
      const read = reader.read(head.subarray(length))
      const count = typeof read === 'number' ? read : await read
      if (count === 0) break
      length += count
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    // What was read is scanned; the reader says the same again when it is asked for more.
    if (reader === undefined || length === 0) {
      reader?.close()
      return { problem: problemOf(source, error.code, error.message) }
    }
  }
  const bytes = head.slice(0, length)
  return { head: bytes, again: replaySource(source, bytes, reader as ByteReader) }
}

/** An error of ours without its message, which may quote data: its kind and where it was thrown. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault'
  const frame = /^\s*at (?:async )?([\w.#$<>]+) \(/m.exec(error.stack ?? '')?.[1]
  return frame === undefined ? error.name : `${error.name} in ${frame}`
}

function problemOf(source: Source, code: Problem['code'], message: string): Problem {
  return { file: source.name, code, message, incomplete: true }
}
