/** One source through the pipeline: format → kernel → detect → inventory. */
import { setImmediate } from 'node:timers/promises'
import { CarriedFields } from './carried-fields.ts'
import { CarriedText } from './carried-text.ts'
import { StreamFollower } from './carrier-follower.ts'
import { milliseconds } from '../model/clock.ts'
import type { CompiledRules } from '../detect/compiled-rules.ts'
import { Detector } from '../detect/detector.ts'
import { PatternHits } from '../detect/pattern/pattern-hits.ts'
import { asksForRegions } from '../detect/region-evidence.ts'
import { cellFinds } from '../detect/tagger/cell-finds.ts'
import { joinFound } from '../detect/tagger/found-hits.ts'
import { TextTagger } from '../detect/tagger/text-tagger.ts'
import { formats } from '../formats/index.ts'
import { chooseFormat } from '../formats/sniff.ts'
import { LONGEST_PLACED } from '../inventory/cell-texts.ts'
import { isListing, isTranslatingProgram } from '../classify/screen-texts.ts'
import { CellSamples } from '../inventory/cells.ts'
import type { IsKnown } from '../inventory/first-samples.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import { Tallies } from '../inventory/tally.ts'
import type { ValueMemory } from '../inventory/value-memory.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Format, FormatReader } from '../model/format.ts'
import type { AheadOffer, HitsAhead } from '../model/hits-ahead.ts'
import type { Regions } from '../model/region.ts'
import { HIT_WORDS, KIND, LAID_OUT, MAX_SPAN, QUOTED_KEYS } from '../model/hit.ts'
import { type ByteReader, type Limits, type Part, type Source, SourceError } from '../model/source.ts'
import { memorySource } from '../sources/memory.ts'
import { Window } from './window.ts'
import { loadNameTest, loadTagger, loadWords } from './word-data.ts'

export interface SourceScanOptions {
  readonly maxLocations: number
  /** Records sampled per table to judge fields by their values. */
  readonly sampleRecords: number
  /** Bytes per kernel call. The outcome does not depend on it. */
  readonly chunkBytes: number
  readonly limits: Limits
  /** How to read it, where that is known and need not be found out. */
  readonly as?: Part['as']
  /** What it is a table of, where its bytes do not say. */
  readonly table?: Part['table']
  /** Other files of its folder (model/source.ts). */
  readonly beside?: Source['beside'] | undefined
  /** Of which the surest reads it. Default: all. */
  readonly formats?: readonly Format[]
  /** Of values of sources before; undefined: each is read for itself. */
  readonly memory?: ValueMemory | undefined
  /** Another thread for a large source; undefined: there is none. */
  readonly ahead?: AheadOffer | undefined
  /** Ends the source where it is: what was read of it counts. */
  readonly signal?: AbortSignal | undefined
  /** Told now and then how many bytes of it have been read. */
  readonly onReading?: ((bytes: number) => void) | undefined
}

/** For ranges of a source: what its head said. */
export interface Resumption {
  readonly format: Format
  readonly head: Uint8Array
  /** False for the range that begins the source. */
  readonly resumed: boolean
  /** Where in the file the range begins, in bytes; known once it has been opened. */
  readonly begin: () => number
  /** Whole lines before it, once it has been opened. */
  readonly before: () => Uint8Array
  /** What the range that begins the source has sampled, as far as that is known; null: nothing is. */
  readonly sampled: () => ((place: FieldPlace) => IsKnown | undefined) | null
}

/** A range ended inside a record. */
const WITHIN = 'a record'

/** Records sampled in each range of a large source after the first: fields change in the course of a file. */
const RANGE_RECORDS = 16

/** Milliseconds of work without a break: nothing that is awaited here need ever let signals and timers in. */
const REST_AFTER = 50

/** What is told of a source that was being read when the run was stopped. */
export const STOPPED: string = 'the run was stopped before its end; the rest was not scanned'

/** Bytes that decide on the format. */
export const HEAD_BYTES = 65_536

/** Bytes before a region that can be looked up: what is found in a cell of text is placed when the cell ends. */
const LOOK_BEHIND: number = LONGEST_PLACED + MAX_SPAN

/** Bytes after a region that the kernel may look at. */
export const LOOK_AHEAD: number = 2 * MAX_SPAN + 64

/**
 * Reads a source from start to end. Faults of the source become problems of its inventory; what was read before them stays.
 *
 * @param sniffName name that decides on the format where the content alone does not (`dump.sql` for `dump.sql.gz`)
 */
export async function scanSource(
  source: Source,
  sniffName: string,
  kernel: Kernel,
  rules: CompiledRules,
  options: SourceScanOptions,
  range?: Resumption,
): Promise<SourceInventory> {
  const inventory = emptyInventory(source)
  let reader: ByteReader | undefined
  const window = new Window(kernel, options.chunkBytes, LOOK_AHEAD, HEAD_BYTES, LOOK_BEHIND)
  let parts: Parts | undefined
  const begin = (): Parts => {
    const format = range?.format ?? formatOf(options.as) ?? chooseFormat(options.formats ?? formats, window.head(), sniffName)
    if (format.isText !== true) loadWords()
    const made = openParts(format, window, kernel, sniffName, rules, options, inventory, range)
    if (made.tags) made.tagger = taggerOf(made, options, range)
    return made
  }
  let isStopped = false
  const started = milliseconds()
  let rested = started
  try {
    reader = source.open()
    for (;;) {
      const filled = window.fill(reader)
      if (filled !== true) await filled
      parts ??= begin()
      scanRegion(window, kernel, parts)
      if (window.finished) break
      if (milliseconds() - rested > REST_AFTER) {
        await setImmediate()
        rested = milliseconds()
        options.onReading?.(window.bytesRead)
        isStopped = options.signal?.aborted === true
        if (isStopped) throw new SourceError('limit', STOPPED)
      }
      if (parts.ahead === undefined && options.ahead !== undefined && window.bytesRead > options.ahead.after) {
        const isFast = window.bytesRead >= options.ahead.least * (milliseconds() - started)
        parts.ahead = isFast ? await options.ahead.open(window.chunk, LOOK_AHEAD, window.home) : null
        reader = parts.ahead?.follow(reader, window.bytesRead, parts.kinds) ?? reader
      }
      parts.regions?.pass()
      window.slide()
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    inventory.problems.push({ code: error.code, message: error.message, incomplete: true })
    if (window.endEarly()) {
      parts ??= begin()
      scanRegion(window, kernel, parts)
      // All that was read before the fault is scanned, however small the regions are.
      while (!window.finished) {
        parts.regions?.pass()
        window.slide()
        window.endEarly()
        scanRegion(window, kernel, parts)
      }
    }
  } finally {
    reader?.close()
  }
  if (parts !== undefined) closeParts(parts, window, inventory, isStopped, range?.sampled())
  return inventory
}

/** As scanSource, for a source that is all here. */
export function scanBytes(
  name: string,
  bytes: Uint8Array,
  format: Format,
  kernel: Kernel,
  rules: CompiledRules,
  options: SourceScanOptions,
): SourceInventory {
  const source = memorySource(name, bytes)
  const inventory = emptyInventory(source)
  const reader = source.open()
  const window = new Window(kernel, options.chunkBytes, LOOK_AHEAD, HEAD_BYTES, LOOK_BEHIND)
  window.fill(reader)
  if (format.isText !== true) loadWords()
  const parts = openParts(format, window, kernel, name, rules, options, inventory)
  if (parts.tags) parts.tagger = taggerOfWhole(parts, options)
  for (;;) {
    scanRegion(window, kernel, parts)
    if (window.finished) break
    parts.regions?.pass()
    window.slide()
    window.fill(reader)
  }
  closeParts(parts, window, inventory)
  return inventory
}

function formatOf(as: Part['as'] | undefined): Format | undefined {
  if (as === undefined) return undefined
  return formats.find((format) => format.name === (as === 'ndjson' || as === 'sql' || as === 'text' ? as : 'csv'))
}

/** The stages that work on one source. */
interface Parts {
  readonly reader: FormatReader
  /** Undefined where nobody asks: they need not be found. */
  readonly regions: Regions | undefined
  readonly detector: Detector
  readonly tallies: Tallies
  readonly cells: CellSamples
  readonly sampleRecords: number
  /** Text in other forms. */
  readonly follower: StreamFollower
  readonly carried: CarriedFields
  /** Of rules the kernel does not know; null: there are none. */
  readonly patterns: PatternHits | null
  /** Whether names and addresses are looked for in running text. */
  readonly tags: boolean
  /** Whether what the tagger finds is placed by the reader, as hits are: text has no fields. */
  readonly joinsFound: boolean
  tagger?: TextTagger
  /** What the kernel is asked for. */
  readonly kinds: number
  /** Null: there is no other thread. */
  ahead?: HitsAhead | null
}

/** Names and addresses are looked for in running text; where there are fields, they are judged first. */
export function tagsText(format: Format, rules: CompiledRules): boolean {
  return (
    (format.isText === true || format.hasProse === true) && (rules.byId.has('person-name') || rules.byId.has('postal-address'))
  )
}

/** Names in cells of text, where anybody asks for names. */
function nameTest(rules: CompiledRules): ((text: string) => boolean) | undefined {
  return rules.byId.has('person-name') ? loadNameTest() : undefined
}

function taggerOf(parts: Parts, options: SourceScanOptions, range?: Resumption): TextTagger {
  return new TextTagger(loadTagger(), range?.begin(), options.maxLocations, parts.regions)
}

/** Of scanBytes, which is done with one source before it begins another. */
let ofWhole: TextTagger | undefined

/** Perf: the names that a source mentions take 200 KB, and most sources are small (bench: repositories). */
function taggerOfWhole(parts: Parts, options: SourceScanOptions): TextTagger {
  ofWhole ??= new TextTagger(loadTagger())
  ofWhole.restart(options.maxLocations, parts.regions)
  return ofWhole
}

function openParts(
  format: Format,
  window: Window,
  kernel: Kernel,
  name: string,
  rules: CompiledRules,
  options: SourceScanOptions,
  inventory: SourceInventory,
  range?: Resumption,
): Parts {
  const head = range?.head ?? window.head()
  const tallies = new Tallies(options.maxLocations)
  // The places that reports show are the first ones of the source; later ranges only say what their cells look like.
  const maxPlaces = range?.resumed ? 0 : options.maxLocations
  const cells = new CellSamples(
    window,
    maxPlaces,
    rules.valueTests,
    rules.digest,
    format.isText === true ? undefined : nameTest(rules),
    // Cells of text are read without the names.
    format.isText === true ? undefined : options.memory,
    // Prose is tagged as it is read.
    format.isText === true || format.hasProse === true ? null : cellFinds(rules, loadTagger),
  )
  inventory.format = format.name
  inventory.samplesPaths = format.samplesPaths === true
  // Their hits lie in no memory of the kernel's, so it cannot place or count them.
  const patterns = rules.patterns.length === 0 ? null : new PatternHits(rules.patterns)
  const tags = tagsText(format, rules)
  const joinsFound = tags && format.isText !== true
  const inKernel = patterns === null && !joinsFound
  const locator = inKernel ? { locator: kernel.locator } : {}
  const kinds =
    (format.keysAreFields ? rules.kinds & ~QUOTED_KEYS : rules.kinds) |
    (format.isLaidOut ? LAID_OUT : 0) |
    (format.decodesValues ? 0 : 1 << KIND.carrier)
  kernel.kinds(kinds)
  const sampleRecords = range?.resumed ? Math.min(RANGE_RECORDS, options.sampleRecords) : options.sampleRecords
  const asks = tags || asksForRegions(rules)
  const reader =
    range?.resumed && format.resume !== undefined
      ? format.resume(head, name, { cells, sampleRecords, ...(asks && { before: range.before }), ...locator, code: kernel.code })
      : format.open(head, name, { cells, sampleRecords, as: options.as, beside: options.beside, ...locator, code: kernel.code })
  cells.knowPlaces(placesOf(reader, options.table ?? null))
  const regions = asks ? reader.regions : undefined
  const carried = new CarriedFields(rules, {
    maxLocations: options.maxLocations,
    sampleRecords,
    limits: options.limits,
    hasRecords: format.isText !== true,
    samplesPaths: format.isText === true || format.samplesPaths === true,
  })
  const follower = new StreamFollower(
    carried,
    0,
    (field) => ({ field: reader.fields[field] ?? null, place: null }),
    () => new CarriedText(rules, kernel, carried, 1),
  )
  return {
    reader,
    regions,
    detector: new Detector(
      rules,
      tallies,
      format.keysAreFields !== true,
      inKernel ? kernel.settled : undefined,
      follower,
      regions,
      regions !== undefined && isTranslatingProgram(name),
      isListing(name),
    ),
    tallies,
    cells,
    sampleRecords: options.sampleRecords,
    follower,
    carried,
    patterns,
    tags,
    joinsFound,
    kinds,
  }
}

/** Fields by their number; of one that is known to be of a table each is made once. */
function placesOf({ fields }: FormatReader, table: string | null): (field: number) => FieldPlace | undefined {
  if (table === null) return (field) => fields[field]
  const places: FieldPlace[] = []
  return (field) => {
    const known = places[field]
    const place = fields[field]
    if (known !== undefined || place === undefined) return known
    places[field] = { ...place, table: place.table ?? table }
    return places[field]
  }
}

function scanRegion(window: Window, kernel: Kernel, parts: Parts): void {
  while (window.from < window.to) {
    const taken = parts.ahead?.take(window.offsetOf(window.from), window.to - window.from) ?? null
    const count = taken?.count ?? kernel.scan(window.from, window.to, window.end)
    const to = taken?.to ?? kernel.resume
    const own = kernel.words.subarray(kernel.hits, kernel.hits + count * HIT_WORDS)
    const offset = window.offsetOf(window.from)
    const hits = parts.patterns?.join(kernel.bytes, window.from, to, window.end, offset, own) ?? own
    const rows = hits.length / HIT_WORDS
    const { tagger } = parts
    if (offset === 0) tagger?.readDocument(kernel.bytes, window.from, window.end)
    if (tagger !== undefined && parts.joinsFound) {
      tagger.scan(kernel.bytes, window.from, to, window.end, offset)
      const all = joinFound(tagger.found, hits, window.from - offset, window.offsetOf(to))
      parts.reader.read(kernel.bytes, window.from, to, offset, all, all.length / HIT_WORDS)
      parts.follower.read(kernel.bytes, window.from, to, offset)
      parts.detector.judge(window, all, all.length / HIT_WORDS, tagger.found)
      window.advance(to)
      continue
    }
    parts.reader.read(kernel.bytes, window.from, to, offset, hits, rows)
    parts.follower.read(kernel.bytes, window.from, to, offset)
    if (tagger !== undefined) {
      tagger.scan(kernel.bytes, window.from, to, window.end, offset)
      parts.detector.judge(window, hits, rows, tagger.found, window.offsetOf(to))
    } else if (rows > 0) parts.detector.judge(window, hits, rows)
    window.advance(to)
  }
}

/** @param isStopped that the source seems to end within something is then no fault of its own */
function closeParts(
  parts: Parts,
  window: Window,
  inventory: SourceInventory,
  isStopped = false,
  sampled: ReturnType<Resumption['sampled']> = null,
): void {
  inventory.beginsIn = parts.reader.beginsIn ?? ''
  inventory.endsIn = parts.reader.endsIn ?? (parts.reader.atBoundary === false ? WITHIN : '')
  const toldBefore = parts.reader.problems.length
  parts.reader.end()
  parts.detector.end()
  parts.follower.end()
  inventory.bytes = window.bytesRead
  inventory.lines = window.line
  inventory.records = parts.reader.records
  inventory.tableRecords = parts.reader.tableRecords ?? null
  inventory.fields = [...parts.reader.fields]
  inventory.samples = parts.cells.taken(sampled)
  inventory.sampleRecords = parts.sampleRecords
  inventory.tallies = parts.tallies.all
  inventory.textTallies = parts.cells.found
  inventory.definitions = parts.cells.definitions
  inventory.problems.push(...(isStopped ? parts.reader.problems.slice(0, toldBefore) : parts.reader.problems))
  parts.carried.join(inventory)
}

function emptyInventory(source: Source): SourceInventory {
  return {
    file: source.name,
    ...(source.called !== undefined && { called: source.called }),
    format: 'text',
    addressable: source.addressable,
    bytes: 0,
    records: 0,
    tableRecords: null,
    lines: 0,
    beginsIn: '',
    endsIn: '',
    fields: [],
    samples: [],
    samplesPaths: false,
    sampleRecords: 0,
    tallies: [],
    textTallies: [],
    problems: [],
  }
}
