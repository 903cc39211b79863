import { DEFAULT_LIMITS, isStackOverflow } from '../model/limits.ts'
import { type Container, type Inside, type Limits, type Source, SourceError } from '../model/source.ts'
import { ByteQueue } from './byte-queue.ts'
import { jsonText } from './cell-text.ts'
import { entityOf, TooDeep } from './entity-values.ts'
import { readableRuns } from './readable-runs.ts'
import { RECORD_HEAD, RecordLog, startsRecord } from './record-log.ts'
import { partSource, textPart } from './table-text.ts'

/** Bytes of text gathered before they are given on. */
const STEP = 64 * 1024
/** Characters of entities of other kinds that are held while those of one are read. */
const MOST_HELD = 16 * 2 ** 20
const MOST_TABLES = 256
/** Collections of one person's are called by an address, a number or an id at times. */
const DATA = /@|\d{7,}|^[0-9a-f]{8}-[0-9a-f]{4}-|^.{128}/i
/** `EntityProto.key`, and in it `Reference.app`. */
const KEY = 0x6a
/** Lists of the files of an export. */
const LIST = /\.(?:overall_)?export_metadata$|(?:^|[/\\])[\w.-]*overall_export_metadata$/

/**
 * Exports of Firestore and Datastore (`gcloud firestore export`, `firebase emulators:export`): logs of LevelDB, an entity a record. Each
 * collection is a table. Where collections lie in each other, so do their entities: one is read while the others are held.
 */
export const datastore: Container = {
  name: 'datastore',
  title: 'exports of Firestore and Datastore',
  isolated: true,
  tables: true,
  document: true,
  recognises: (head, name) => {
    if (!startsRecord(head)) return false
    if (LIST.test(name)) return true
    if (head[RECORD_HEAD] !== KEY || head[RECORD_HEAD + 2] !== KEY) return false
    const length = head[RECORD_HEAD + 3] as number
    const app = Buffer.from(head.subarray(RECORD_HEAD + 4, RECORD_HEAD + 4 + length)).toString('latin1')
    return length > 0 && length < 128 && /^[\w~.:-]+$/.test(app)
  },
  async *open(source: Source, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Inside> {
    const reader = source.open()
    try {
      const log = new RecordLog(new ByteQueue(reader), limits.block)
      if (LIST.test(source.name)) {
        const texts: string[] = []
        for (let one = await log.next(); one !== null; one = await log.next()) texts.push(...readableRuns(one))
        yield textPart(source, null, null, texts)
      } else yield* collections(source, log, limits.nesting)
      log.throwIfLost()
    } finally {
      reader.close()
    }
  },
}

async function* collections(source: Source, log: RecordLog, deepest: number): AsyncGenerator<Inside> {
  const entities = new Entities(log, deepest)
  for (let kind = await entities.first(); kind !== null; kind = await entities.first()) {
    const table = kind
    yield partSource(source, { as: 'ndjson', table: table === '' ? null : table, place: null }, () => entities.of(table))
    entities.leave(table)
  }
  if (entities.deep > 0)
    yield {
      remark: {
        code: 'limit',
        message: `${entities.deep} of its entities are nested deeper than ${deepest} levels; what is readable in them was scanned`,
        incomplete: true,
      },
    }
  if (entities.damaged > 0)
    yield {
      remark: {
        code: 'malformed',
        message: `${entities.damaged} of its entities could not be read; what is readable in them was scanned`,
        incomplete: true,
      },
    }
}

class Entities {
  damaged = 0
  deep = 0
  private readonly log: RecordLog
  private readonly deepest: number
  /** Lines of JSON that were read and not given, by kind. */
  private readonly held = new Map<string, string[]>()
  private size = 0
  private readonly tables = new Set<string>()

  constructor(log: RecordLog, deepest: number) {
    this.log = log
    this.deepest = deepest
  }

  /** The kind that is held longest; null at the end. */
  async first(): Promise<string | null> {
    if (this.held.size === 0) {
      const next = await this.next()
      if (next === null) return null
      this.hold(next)
    }
    for (const kind of this.held.keys()) return kind
    return null
  }

  /** Lines of one kind, until too much of others is held. */
  async *of(kind: string): AsyncGenerator<Uint8Array> {
    let text = ''
    for (const line of this.leave(kind)) {
      text += line
      if (text.length < STEP) continue
      yield Buffer.from(text)
      text = ''
    }
    while (this.size < MOST_HELD) {
      const next = await this.next()
      if (next === null) break
      if (next.kind === kind) text += next.line
      else this.hold(next)
      if (text.length < STEP) continue
      yield Buffer.from(text)
      text = ''
    }
    yield Buffer.from(text)
  }

  /** What is held of a kind, which is held no longer. */
  leave(kind: string): readonly string[] {
    const lines = this.held.get(kind) ?? []
    for (const line of lines) this.size -= line.length
    this.held.delete(kind)
    return lines
  }

  private hold({ kind, line }: Line): void {
    const lines = this.held.get(kind)
    if (lines === undefined) this.held.set(kind, [line])
    else lines.push(line)
    this.size += line.length
  }

  /** Kinds beyond the limit, and those that are called by what is data, are one table. */
  private tableOf(kind: string): string {
    if (this.tables.has(kind)) return kind
    if (this.tables.size >= MOST_TABLES || DATA.test(kind)) return '*'
    this.tables.add(kind)
    return kind
  }

  private async next(): Promise<Line | null> {
    const bytes = await this.log.next()
    if (bytes === null) return null
    try {
      const { kind, value } = entityOf(bytes, this.deepest)
      return { kind: this.tableOf(kind), line: `${jsonText(value)}\n` }
    } catch (error) {
      if (error instanceof SourceError) throw error
      this[error instanceof TooDeep || isStackOverflow(error) ? 'deep' : 'damaged']++
      return { kind: '', line: `${jsonText({ readable: readableRuns(bytes) })}\n` }
    }
  }
}

interface Line {
  readonly kind: string
  /** JSON, with its end. */
  readonly line: string
}
