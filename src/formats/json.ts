/** JSON documents of any size, values known by their path. What is not JSON is scanned as text, and said. */
import { TOO_MANY_PATHS } from './json-path.ts'
import { type FieldPlace, NO_FIELD } from '../model/field.ts'
import type { Format, FormatReader, ReaderOptions, ReaderProblem } from '../model/format.ts'
import { contentStart, decodeText } from './decode.ts'
import { HitPlacer } from './hit-placer.ts'
import type { JsonFields } from './json-fields.ts'
import { jsonParts } from './json-parts.ts'
import { BROKEN, type JsonWalker } from './json-walker.ts'
import type { KnownPaths } from './known-paths.ts'

/** Bytes read before the locator is tried again: few where it gets far, many where it does not. */
const FEWEST_READ = 256
const MOST_READ = 65_536

const OPEN_ARRAY = 91
const OPEN_OBJECT = 123

export const format: Format = {
  name: 'json',
  title: 'JSON documents, also one huge array',
  keysAreFields: true,
  samplesPaths: true,
  recognises: (head, name) => {
    // Perf: nearly all files begin with something else (bench: small files).
    const first = head[contentStart(head)]
    if (first !== OPEN_ARRAY && first !== OPEN_OBJECT) return 0
    const start = decodeText(head, 0, Math.min(head.length, 512))
      .replace(/^\ufeff/, '')
      .trimStart()
    if (!/^[[{]/.test(start)) return 0
    if (/\.(?:json|geojson|har|ipynb|jsonc|webmanifest)$/i.test(name)) return 0.9
    return BEGINS.test(start) ? 0.7 : 0
  },
  open: (head, _name, options) => new JsonReader(head, options),
}

/**
 * How a document begins: openings, then a key, or in arrays a value that ends as JSON's do. `[[anchor]]` is AsciiDoc's, `[section]` an INI
 * file's, `[1.0.0]` a list's of changes, `[1718877301] ` a line's of a log.
 */
const BEGINS =
  /^(?:\{\s*["}]|\[[[\s]*(?:"|\]|$|\{\s*(?:["}/]|$)|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\s*(?:,|$|\](?=\s*(?:[,\]]|$)))))/

class JsonReader implements FormatReader {
  readonly problems: ReaderProblem[] = []
  readonly tableRecords?: ReadonlyMap<string | null, number>
  private readonly placer = new HitPlacer()
  private readonly values: JsonFields
  private readonly walker: JsonWalker
  private readonly known: KnownPaths | null
  private stride = FEWEST_READ
  private offset = 0

  constructor(head: Uint8Array, options: ReaderOptions) {
    const { values, walker, known } = jsonParts(head, this.placer, options, true)
    this.values = values
    this.walker = walker
    this.known = known
    if (walker.typesRecords) this.tableRecords = values.types
  }

  get fields(): readonly FieldPlace[] {
    return this.values.fields
  }

  get records(): number {
    return this.values.records
  }

  read(bytes: Uint8Array, from: number, to: number, offset: number, hits: Uint32Array, count: number): void {
    const { placer, walker, values } = this
    placer.begin(hits, count)
    this.offset = offset + (to - from)
    if (walker.state !== BROKEN) {
      values.begin(offset - from)
      const stopped = this.walk(bytes, from, to, offset - from)
      if (stopped < to) this.problems.push(problemAt(walker.tooDeep, offset + stopped - from))
    }
    walker.paths.keep()
    if (placer.nextHit < to && walker.inLeaf) placer.place(to, values.fieldAt(walker.leafPath), values.record)
    else placer.place(to, NO_FIELD, 0)
  }

  /** Reads, and passes over what needs no reading. Returns where it stopped: `to`, or earlier if the rest is not JSON. */
  private walk(bytes: Uint8Array, from: number, to: number, origin: number): number {
    const { walker, placer, values, known } = this
    if (known === null) return walker.feed(bytes, from, to, origin)
    let i = from
    while (i < to) {
      const until = Math.min(to, i + this.stride)
      i = walker.feed(bytes, i, until, origin)
      if (i < until || i === to) return i
      if (!walker.betweenTokens) continue
      walker.paths.keep()
      const next = walker.leap(known, i, to, placer.rest, values.records)
      values.records += known.locator.rows
      placer.passed(known.locator.placed)
      this.stride = next - i > FEWEST_READ ? FEWEST_READ : Math.min(this.stride * 2, MOST_READ)
      i = next
    }
    return i
  }

  end(): void {
    if (this.walker.state === BROKEN) return
    this.values.begin(0)
    if (!this.walker.finish(this.offset))
      this.problems.push({ code: 'truncated', message: 'the JSON ends inside a value', incomplete: true })
    if (this.walker.paths.overflowed) this.problems.push(TOO_MANY_PATHS)
  }
}

function problemAt(tooDeep: boolean, offset: number): ReaderProblem {
  return tooDeep
    ? { code: 'limit', message: `nested deeper than 512 at byte ${offset}; the rest was scanned as text`, incomplete: true }
    : { code: 'malformed', message: `not JSON from byte ${offset} on; the rest was scanned as text`, incomplete: true }
}
