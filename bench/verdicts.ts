/**
 * `npm run bench:verdicts`: what judging the fields of a table costs, as CPU time. A file of 1 GB is read in 64 ranges of 16 MiB:
 * the first 1,000 records are read cell by cell for it, and 64 of each further range, and all fields are judged once.
 */
import { conclude } from '../src/classify/conclude.ts'
import { mask } from '../src/detect/mask.ts'
import { createEngine, engineOptions } from '../src/pipeline/engine.ts'
import { format } from '../src/formats/csv.ts'
import { scanBytes } from '../src/pipeline/scan-source.ts'
import { corpora, rowsOf } from './corpora.ts'

const RANGE = 16_777_216
const RANGES = 64
const RUNS = 5

const engine = createEngine(engineOptions({ threads: 1 }))
const { kernel, compiled, options, rules } = engine

function cpu(work: () => void): number {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] as number
}

for (const name of ['dense.csv', 'sparse.csv']) {
  const corpus = corpora[name]
  if (corpus === undefined) continue
  const bytes = Buffer.from(rowsOf(corpus, RANGE))
  const scan = (sampleRecords: number) => scanBytes(name, bytes, format, kernel, compiled, { ...options, sampleRecords })
  scan(1000)
  const plain = cpu(() => scan(0))
  const first = Math.max(0, cpu(() => scan(1000)) - plain)
  const further = Math.max(0, cpu(() => scan(64)) - plain)
  const inventory = scan(1000)
  const judging = cpu(() => conclude(inventory, rules, mask, options))
  const verdicts = first + further * (RANGES - 1) + judging
  const share = verdicts / (verdicts + plain * RANGES)
  console.log(
    `${name}: scanning 16 MiB ${plain.toFixed(0)} ms; reading 1,000 records for verdicts ${first.toFixed(0)} ms, 64 records ${further.toFixed(1)} ms; ` +
      `judging ${judging.toFixed(1)} ms: ${(share * 100).toFixed(1)} % of 1 GB`,
  )
}
