import { isUtf8 } from 'node:buffer'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import type { ScanEvent } from '../../src/model/event.ts'
import { scan } from '../../src/scan.ts'
import { kindOf, scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { type Item, isHere, readCorpus } from './corpus.ts'
import { faultsOf, reportsOf, spellings } from './oracles.ts'
import { processorTime } from './processor-time.ts'

/** What is no input of a scan, but a part of our own that is given by somebody: tests of those are elsewhere. */
const GIVEN = new Set(['config', 'rules', 'baseline', 'state'])
/** Formats that hold others. */
const PACKED = new Set(['gz', 'zip', 'tar'])

/**
 * JSON that RFC 8259 refuses and the reader does not: comments, trailing commas, values and escapes that other writers use. None
 * of it hides a byte: every value is still read by its path.
 */
const LENIENT =
  /n_(?:array_(?:extra_comma|just_minus|number_and_comma)|incomplete_(?:false|null|true)|number_|object_(?:bad_value|trailing_comma)|string_|structure_(?:incomplete_UTF8_BOM|object_with_comment|whitespace_formfeed|close_unopened_array|double_array|array_trailing_garbage|angle_bracket_\.|single_star|number_with_trailing_garbage))|n_single_space/

/**
 * Limits of readers that expand what a few bytes stand for. Ours reads values where they are written and no alias, so that there is nothing
 * to be cut, and all of it is scanned; and of the mail each part ends the one before.
 */
const UNEXPANDED = /gen\/(?:yaml\/(?:alias-bomb|merge-bomb)\.yaml|eml\/boundary-bomb\.eml)$/

/** Items without canaries that must be told of, says their note. */
const TOLD = /diagnostic|not scanned/

const BATCH = 200
const BYSTANDER =
  'name,email,iban\nIda Nordin,ida@shop.example,GB82WEST12345698765432\nTom Weller,tom@shop.example,FR1420041010050500013M02606\n'

const RULE = { email: 'email-address', iban: 'iban', card: 'credit-card-number' } as const

if (!isHere) console.log('hostile inputs: not here (set PIISCOPE_SHARED); nothing was tried')

// About 15 s on a machine of its own.
describe.skipIf(!isHere)('hostile inputs', { timeout: 900_000 }, () => {
  let items: Item[] = []
  beforeAll(() => {
    items = readCorpus()
  })
  const engine = createEngine(engineOptions({}))

  /** What is told of an item, the members of a container in one. */
  async function reportOn(item: Item): Promise<{ report: SourceReport; milliseconds: number }> {
    const start = processorTime()
    const reports: SourceReport[] = []
    for await (const one of scanFile(memorySource(item.name, item.bytes), item.name, engine)) reports.push(one)
    const own = reports.at(-1)
    expect(own?.file, item.name).toBe(item.name)
    const report = {
      ...(own as SourceReport),
      problems: reports.flatMap(({ problems }) => problems),
      conclusion: { ...(own as SourceReport).conclusion, findings: reports.flatMap(({ conclusion }) => conclusion.findings) },
    }
    return { report, milliseconds: processorTime() - start }
  }

  it('each end in a report that accounts for their bytes, honours their verdict, and in time', async () => {
    const wrong: string[] = []
    for (const item of items) {
      const { report, milliseconds } = await reportOn(item)
      const codes = report.problems.map((problem) => problem.code)
      const incomplete = report.problems.some((problem) => problem.incomplete)
      const blame = (what: string): number =>
        wrong.push(`${item.name} (${item.must}; ${item.note}): ${what}; ${[...new Set(codes)]}`)
      if (milliseconds > 5000) blame(`took ${Math.round(milliseconds)} ms`)
      if (codes.includes('internal')) blame('a fault of ours')
      if (report.skipped !== null && report.skipped !== 'empty' && !incomplete && item.bytes.length > 0 && !isProgram(item))
        blame('silently skipped')
      if (report.skipped === null && !incomplete && isCounted(item) && !accountsFor(report.bytes, item))
        blame(`${report.bytes} of ${item.bytes.length} bytes scanned`)
      if (GIVEN.has(item.format)) continue
      const isTold = item.canaries === null && TOLD.test(item.note) && incomplete
      if (report.skipped !== null && report.skipped !== 'empty' && item.must === 'accept' && !isTold)
        blame(`skipped: ${report.skipped}`)
      if ((item.must === 'reject' || item.must === 'limit') && !incomplete && !isExcused(item)) blame('not said')
      for (const kind of ['email', 'iban', 'card'] as const) {
        if (item.must === 'either' || !holds(item, kind)) continue
        if (!report.conclusion.findings.some((one) => one.rule === RULE[kind])) blame(`${kind} not found`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('leave nothing of themselves in reports, nor harm their neighbours, and are told the same whatever the cuts', async () => {
    const alone = await told([])
    for (let at = 0; at < items.length; at += BATCH) {
      const batch = items.slice(at, at + BATCH)
      const events = await told(batch)
      expect(differing(events, await told(batch, 4096)), `batch ${at}`).toEqual([])
      const ofNeighbour = events.filter((event) => 'file' in event && event.file === 'bystander.csv')
      expect(ofNeighbour).toEqual(alone.filter((event) => 'file' in event))
      const end = events.at(-1)
      if (end?.event !== 'end') throw new Error('no end')
      expect(end.coverage.files).toBeGreaterThan(batch.length)
      expect(end.coverage.files).toBe(end.coverage.scanned + end.coverage.skipped)
      for (const [name, report] of reportsOf(events)) {
        expect(faultsOf(name, report), `batch ${at}`).toEqual([])
        const canaries = [...new Set(batch.flatMap(({ canaries }) => (canaries === null ? [] : Object.values(canaries))))]
        for (const spelling of canaries.flatMap(spellings))
          expect(report.includes(spelling), `batch ${at}, ${name}: ${spelling}`).toBe(false)
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

/** Events of a batch with a harmless file behind it. */
async function told(batch: readonly Item[], chunkBytes?: number): Promise<ScanEvent[]> {
  const sources = [...batch.map(({ name, bytes }) => memorySource(name, bytes)), memorySource('bystander.csv', BYSTANDER)]
  const events: ScanEvent[] = []
  for await (const event of scan(sources, chunkBytes === undefined ? {} : { chunkBytes })) events.push(event)
  return events
}

/** Files of which two runs tell different things. */
function differing(a: readonly ScanEvent[], b: readonly ScanEvent[]): string[] {
  const [mine, other] = [byFile(a), byFile(b)]
  return [...new Set([...mine.keys(), ...other.keys()])].filter((file) => mine.get(file) !== other.get(file))
}

function byFile(events: readonly ScanEvent[]): Map<string, string> {
  const told = new Map<string, string>()
  for (const event of events) {
    const file = 'file' in event ? event.file : event.event
    told.set(file, `${told.get(file) ?? ''}${JSON.stringify(event)}\n`)
  }
  return told
}

/** What is not UTF-8 is decoded, and takes as many bytes as UTF-8 or more. */
function accountsFor(scanned: number, { bytes }: Item): boolean {
  return isUtf8(bytes) ? scanned === bytes.length : scanned >= bytes.length
}

function isExcused({ name }: Item): boolean {
  return LENIENT.test(name) || UNEXPANDED.test(name)
}

/** Programs are skipped without being a gap in the scan, also those that a packed archive was appended to. */
function isProgram({ bytes }: Item): boolean {
  return /^(?:\x7fELF|MZ)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))
}

/** Bytes are counted after decompression and transcoding. */
function isCounted({ name, bytes }: Item): boolean {
  return !('container' in kindOf(bytes.subarray(0, 65_536), name)) && !bytes.includes(0)
}

/** Compressed, escaped and UTF-16 items hold their canaries in other spellings. */
function holds({ format, bytes, canaries, name }: Item, kind: keyof typeof RULE): boolean {
  if (canaries === null) return false
  return PACKED.has(format) || bytes.includes(0) || name.includes('escaped') || Buffer.from(bytes).includes(canaries[kind])
}
