/** A thousand damaged archives of every kind: each ends in a report of its own, in time, and the file after it is read as ever. PIISCOPE_MUTANTS=5000 tries more. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, engineOptions } from '../../src/pipeline/engine.ts'
import { scanFile } from '../../src/pipeline/scan-file.ts'
import type { SourceReport } from '../../src/pipeline/source-report.ts'
import { isBinary } from '../../src/sources/binary.ts'
import { memorySource } from '../../src/sources/memory.ts'
import { makeSevenZip } from '../containers/make-seven-zip.ts'
import { makeZip } from '../containers/make-zip.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { processorTime } from './processor-time.ts'

const MUTANTS = Number(process.env['PIISCOPE_MUTANTS'] ?? 1000)
/** Milliseconds of processor. */
const LONGEST = 5000
/** On the clock, for a machine that does much else; one that hangs takes its time of the processor, and is told of by that. */
const SECONDS = 60
const BYSTANDER = 'name,email\nIda Nordin,ida@mail.shop.co\n'

const folder = resolve(import.meta.dirname, '../../fixtures/containers')
const engine = createEngine(engineOptions({ limits: { seconds: SECONDS } }))
const cutting = createEngine(engineOptions({ limits: { seconds: SECONDS }, chunkBytes: 61 }))
afterAll(async () => {
  await engine.parsers.close()
  await cutting.parsers.close()
})
/** One in so many mutants is read in small regions too. */
const CUT_EVERY = 5

const note = readFileSync(join(folder, 'plain/note.txt'))
const entries = [
  { name: 'a.txt', data: note },
  { name: 'b.csv', data: BYSTANDER, method: 0 },
  { name: 'c.txt', data: note, described: true },
]
const file = (name: string): Buffer => readFileSync(join(folder, name))

/** Small seeds, so that damage hits what matters. */
const SEEDS: Readonly<Record<string, readonly Buffer[]>> = {
  zip: [makeZip(entries), makeZip([{ name: 'in.zip', data: makeZip(entries) }]), makeZip(entries, { directory: false })],
  tar: [file('tar/ustar.tar').subarray(5120), file('tar/sparse.tar').subarray(0, 1536), file('tar/pax.tar').subarray(0, 3072)],
  gz: [gzipSync(note), Buffer.concat([gzipSync(note), gzipSync('')])],
  br: [file('brotli/people.csv.br')],
  lz4: [file('lz4/two.txt.lz4'), file('lz4/legacy.csv.lz4')],
  a: [file('ar/people.a').subarray(4800)].map((tail) => Buffer.concat([Buffer.from('!<arch>\n'), tail])),
  cpio: [file('cpio/odc.cpio').subarray(0, 600), file('cpio/newc.cpio').subarray(0, 700)],
  bz2: [file('bzip2/two.txt.bz2')],
  xz: [file('xz/two.txt.xz')],
  lzma: [file('lzma/people.csv.lzma')],
  lz: [file('lzma/two.txt.lz')],
  '7z': [
    ...['lzma2', 'lzma', 'bzip2', 'delta', 'apart', 'branches'].map((name) => file(`seven-zip/${name}.7z`)),
    ...['04f71101', '04f71104'].map((method, at) =>
      makeSevenZip('a.csv', method, file(['zstd/people.csv.zst', 'lz4/people.csv.lz4'][at] as string), file('plain/people.csv')),
    ),
  ],
  bundle: [file('git-bundle/people.bundle'), file('git-bundle/since.bundle')],
  pack: [file('git-bundle/objects.pack')],
  zst: [file('zstd/two.txt.zst'), file('zstd/people.csv.zst')],
}

async function told(name: string, bytes: Uint8Array, by = engine): Promise<SourceReport[]> {
  const reports: SourceReport[] = []
  for await (const one of scanFile(memorySource(name, bytes), name, by)) reports.push(one)
  return reports
}

describe('mutants', async () => {
  const alone = await told('bystander.csv', Buffer.from(BYSTANDER))

  it.each(Object.entries(SEEDS))('%s', { timeout: 900_000 }, async (ending, seeds) => {
    const wrong: string[] = []
    const fault = async ({ bytes, how }: Mutant, at: number): Promise<void> => {
      const start = processorTime()
      const reports = await told(`x.${ending}`, bytes)
      const milliseconds = processorTime() - start
      const problems = reports.flatMap((one) => one.problems)
      const blame = (what: string): unknown => wrong.push(`mutant ${at} (${how}): ${what}`)
      if (milliseconds > LONGEST) blame(`took ${Math.round(milliseconds)} ms`)
      if (reports.at(-1)?.file !== `x.${ending}`) blame('no report of its own')
      if (reports.some((one) => !one.file.startsWith(`x.${ending}`))) blame('reports something else')
      if (problems.some(({ code }) => code === 'internal' || code === 'crashed')) blame(JSON.stringify(problems))
      if (problems.some(({ message }) => message.includes('took longer'))) blame('hung')
      // Damage can make a program or a picture of the first bytes (`LZIP`, `MZIP`): those are not read, and no gap.
      const isSilent =
        reports.some((one) => one.skipped === 'unreadable' || one.skipped === 'unsupported') &&
        problems.length === 0 &&
        isBinary(bytes)?.holdsText !== false
      if (isSilent) blame('silently skipped')
      if (at % CUT_EVERY === 0 && JSON.stringify(await told(`x.${ending}`, bytes, cutting)) !== JSON.stringify(reports))
        blame('told otherwise in small regions')
    }
    let at = 0
    for (const mutant of mutantsOf(seeds, MUTANTS)) await fault(mutant, at++)
    expect(wrong).toEqual([])
    expect(await told('bystander.csv', Buffer.from(BYSTANDER))).toEqual(alone)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(at).toBe(MUTANTS)
  })
})
