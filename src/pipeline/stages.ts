/** The stages that work on one source: format → detect → inventory, region by region. */
import { CarriedFields } from './carried-fields.ts'
import { CarriedText } from './carried-text.ts'
import { StreamFollower } from './carrier-follower.ts'
import type { CompiledRules } from '../detect/compiled-rules.ts'
import { Detector } from '../detect/detector.ts'
import { PatternHits } from '../detect/pattern/pattern-hits.ts'
import { asksForRegions } from '../detect/region-evidence.ts'
import { cellFinds } from '../detect/tagger/cell-finds.ts'
import { joinFound } from '../detect/tagger/found-hits.ts'
import { TextTagger } from '../detect/tagger/text-tagger.ts'
import { isListing, isTranslatingProgram } from '../classify/screen-texts.ts'
import { CellSamples } from '../inventory/cells.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import { Tallies } from '../inventory/tally.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { FieldPlace } from '../model/field.ts'
import type { Format, FormatReader } from '../model/format.ts'
import type { HitsAhead } from '../model/hits-ahead.ts'
import type { Regions } from '../model/region.ts'
import { HIT_WORDS, KIND, LAID_OUT, QUOTED_KEYS } from '../model/hit.ts'
import type { Resumption, SourceScanOptions } from './source-options.ts'
import type { Window } from './window.ts'
import { namesSomebody, loadTagger } from './word-data.ts'

/** A range ended inside a record. */
const WITHIN = 'a record'

/** Records sampled in each range of a large source after the first: fields change in the course of a file. */
const RANGE_RECORDS = 16

/** The stages that work on one source. */
export interface Stages {
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
function tagsText(format: Format, rules: CompiledRules): boolean {
  return (
    (format.isText === true || format.hasProse === true) && (rules.byId.has('person-name') || rules.byId.has('postal-address'))
  )
}

/** Names in cells of text, where anybody asks for names. */
function nameTest(rules: CompiledRules): ((text: string) => boolean) | undefined {
  return rules.byId.has('person-name') ? namesSomebody : undefined
}

export function taggerOf(stages: Stages, options: SourceScanOptions, range?: Resumption): TextTagger {
  return new TextTagger(loadTagger(), range?.begin(), options.maxLocations, stages.regions)
}

/** Of scanBytes, which is done with one source before it begins another. */
let ofWhole: TextTagger | undefined

/** Perf: the names that a source mentions take 200 KB, and most sources are small (bench: repositories). */
export function taggerOfWhole(stages: Stages, options: SourceScanOptions): TextTagger {
  ofWhole ??= new TextTagger(loadTagger())
  ofWhole.restart(options.maxLocations, stages.regions)
  return ofWhole
}

export function openStages(
  format: Format,
  window: Window,
  kernel: Kernel,
  name: string,
  rules: CompiledRules,
  options: SourceScanOptions,
  inventory: SourceInventory,
  range?: Resumption,
): Stages {
  const head = range?.head ?? window.head()
  const tallies = new Tallies(options.maxLocations)
  // The places that reports show are the first ones of the source; later ranges only say what their cells look like.
  const maxPlaces = range?.resumed ? 0 : options.maxLocations
  const isName = format.isText === true ? undefined : nameTest(rules)
  const cells = new CellSamples(
    window,
    maxPlaces,
    rules.valueTests,
    rules.digest,
    isName,
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
      ? format.resume(head, name, {
          cells,
          sampleRecords,
          isName,
          ...(asks && { before: range.before }),
          ...locator,
          code: kernel.code,
        })
      : format.open(head, name, {
          cells,
          sampleRecords,
          as: options.as,
          beside: options.beside,
          isName,
          ...locator,
          code: kernel.code,
        })
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
      range?.resumed,
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

export function scanRegion(window: Window, kernel: Kernel, stages: Stages): void {
  while (window.from < window.to) {
    const taken = stages.ahead?.take(window.offsetOf(window.from), window.to - window.from) ?? null
    const count = taken?.count ?? kernel.scan(window.from, window.to, window.end)
    const to = taken?.to ?? kernel.resume
    const own = kernel.words.subarray(kernel.hits, kernel.hits + count * HIT_WORDS)
    const offset = window.offsetOf(window.from)
    const hits = stages.patterns?.join(kernel.bytes, window.from, to, window.end, offset, own) ?? own
    const rows = hits.length / HIT_WORDS
    const { tagger } = stages
    if (offset === 0) tagger?.readDocument(kernel.bytes, window.from, window.end)
    if (tagger !== undefined && stages.joinsFound) {
      tagger.scan(kernel.bytes, window.from, to, window.end, offset)
      const all = joinFound(tagger.found, hits, window.from - offset, window.offsetOf(to))
      stages.reader.read(kernel.bytes, window.from, to, offset, all, all.length / HIT_WORDS)
      stages.follower.read(kernel.bytes, window.from, to, offset)
      stages.detector.judge(window, all, all.length / HIT_WORDS, tagger.found)
      window.advance(to)
      continue
    }
    stages.reader.read(kernel.bytes, window.from, to, offset, hits, rows)
    stages.follower.read(kernel.bytes, window.from, to, offset)
    if (tagger !== undefined) {
      tagger.scan(kernel.bytes, window.from, to, window.end, offset)
      stages.detector.judge(window, hits, rows, tagger.found, window.offsetOf(to))
    } else if (rows > 0) stages.detector.judge(window, hits, rows)
    window.advance(to)
  }
}

/** @param isStopped that the source seems to end within something is then no fault of its own */
export function closeStages(
  stages: Stages,
  window: Window,
  inventory: SourceInventory,
  isStopped = false,
  sampled: ReturnType<Resumption['sampled']> = null,
): void {
  inventory.beginsIn = stages.reader.beginsIn ?? ''
  inventory.endsIn = stages.reader.endsIn ?? (stages.reader.atBoundary === false ? WITHIN : '')
  const toldBefore = stages.reader.problems.length
  stages.reader.end()
  stages.detector.end()
  stages.follower.end()
  inventory.bytes = window.bytesRead
  inventory.lines = window.line
  inventory.records = stages.reader.records
  inventory.tableRecords = stages.reader.tableRecords ?? null
  inventory.fields = [...stages.reader.fields]
  inventory.samples = stages.cells.taken(sampled)
  inventory.sampleRecords = stages.sampleRecords
  inventory.tallies = stages.tallies.all
  inventory.textTallies = stages.cells.found
  inventory.definitions = stages.cells.definitions
  inventory.problems.push(...(isStopped ? stages.reader.problems.slice(0, toldBefore) : stages.reader.problems))
  stages.carried.join(inventory)
}
