/** One source through the pipeline: format → kernel → detect → inventory. */
import { setImmediate } from 'node:timers/promises'
import { milliseconds } from '../model/clock.ts'
import type { CompiledRules } from '../detect/compiled-rules.ts'
import { formats } from '../formats/index.ts'
import { chooseFormat } from '../formats/sniff.ts'
import { LONGEST_PLACED } from '../inventory/cell-texts.ts'
import type { SourceInventory } from '../inventory/inventory.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Format } from '../model/format.ts'
import { MAX_SPAN } from '../model/hit.ts'
import { type ByteReader, type Part, type Source, SourceError } from '../model/source.ts'
import { memorySource } from '../sources/memory.ts'
import { closeStages, openStages, type Stages, scanRegion, taggerOf, taggerOfWhole } from './stages.ts'
import type { Resumption, SourceScanOptions } from './source-options.ts'
import { Window } from './window.ts'
import { loadWords } from './word-data.ts'

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
  let stages: Stages | undefined
  const begin = (): Stages => {
    const format = range?.format ?? formatOf(options.as) ?? chooseFormat(options.formats ?? formats, window.head(), sniffName)
    if (format.isText !== true) loadWords()
    const made = openStages(format, window, kernel, sniffName, rules, options, inventory, range)
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
      stages ??= begin()
      scanRegion(window, kernel, stages)
      if (window.finished) break
      if (milliseconds() - rested > REST_AFTER) {
        await setImmediate()
        rested = milliseconds()
        options.onReading?.(window.bytesRead)
        isStopped = options.signal?.aborted === true
        if (isStopped) throw new SourceError('limit', STOPPED)
      }
      if (stages.ahead === undefined && options.ahead !== undefined && window.bytesRead > options.ahead.after) {
        const isFast = window.bytesRead >= options.ahead.least * (milliseconds() - started)
        stages.ahead = isFast ? await options.ahead.open(window.chunk, LOOK_AHEAD, window.home) : null
        reader = stages.ahead?.follow(reader, window.bytesRead, stages.kinds) ?? reader
      }
      stages.regions?.pass()
      window.slide()
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    inventory.problems.push({ code: error.code, message: error.message, incomplete: true })
    if (window.endEarly()) {
      stages ??= begin()
      scanRegion(window, kernel, stages)
      // All that was read before the fault is scanned, however small the regions are.
      while (!window.finished) {
        stages.regions?.pass()
        window.slide()
        window.endEarly()
        scanRegion(window, kernel, stages)
      }
    }
  } finally {
    reader?.close()
  }
  if (stages !== undefined) closeStages(stages, window, inventory, isStopped, range?.sampled())
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
  const stages = openStages(format, window, kernel, name, rules, options, inventory)
  if (stages.tags) stages.tagger = taggerOfWhole(stages, options)
  for (;;) {
    scanRegion(window, kernel, stages)
    if (window.finished) break
    stages.regions?.pass()
    window.slide()
    window.fill(reader)
  }
  closeStages(stages, window, inventory)
  return inventory
}

function formatOf(as: Part['as'] | undefined): Format | undefined {
  if (as === undefined) return undefined
  return formats.find((format) => format.name === (as === 'ndjson' || as === 'sql' || as === 'text' ? as : 'csv'))
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
