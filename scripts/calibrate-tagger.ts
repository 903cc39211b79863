/**
 * Fits how sure the tagger's margins are to the labelled development texts and writes src/detect/tagger/calibration-data.ts.
 *
 *     PIISCOPE_SHARED=../shared npm run calibrate:tagger
 *
 * Isotonic regression: of all rising functions from margin to share of right finds the nearest one. No set counts for more than
 * MOST_OF_A_SET finds; sets that the tagger is trained on are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  CALIBRATION_CLASSES as CLASSES,
  type CalibrationClass,
  calibration,
  type Steps,
} from '../src/detect/tagger/calibration.ts'
import { ADDRESS } from '../src/detect/tagger/tags.ts'
import { TextTagger } from '../src/detect/tagger/text-tagger.ts'
import { loadTagger } from '../src/word-data.ts'

interface Gold {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly optional?: boolean }[]
  readonly types?: readonly string[]
  readonly ignore_types?: readonly string[]
}

interface Find {
  readonly margin: number
  readonly right: boolean
  readonly set: string
}

const TRAINED_ON = new Set(['wnut17', 'btc', 'wikigold'])
const MOST_OF_A_SET = 300
/** Prior finds on each side of a step: few finds make no certainty. */
const PRIOR = 1
/** Finds of a bin. */
const BIN = 30

interface Pool {
  right: number
  all: number
  margins: number
}
const NONE: Steps = [[0, -1e9]]
/** Bits from which on they are a margin: margins are smaller than SHIFT, bits much smaller. */
const SHIFT = 1e5
const SHIFTED: Steps = [
  [0, SHIFT],
  [SHIFT, 2 * SHIFT],
]

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const evaluation = join(process.env['PIISCOPE_SHARED'] ?? join(root, '../shared'), 'eval')
const datasets = JSON.parse(readFileSync(join(evaluation, 'datasets.json'), 'utf8')) as Record<
  string,
  { annotated_types: string[] }
>
const parts = loadTagger()

const sets = readdirSync(join(evaluation, 'dev/text'))
  .map((name) => name.replace(/\.jsonl$/, ''))
  .filter((set) => !TRAINED_ON.has(set))
const records = sets.flatMap((set) =>
  readFileSync(join(evaluation, 'dev/text', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ set, gold: JSON.parse(line) as Gold })),
)

// What is known from above depends on how sure the others are: it comes last.
const fitted = new Map<CalibrationClass, Steps>()
for (const one of CLASSES.filter((other) => other !== 'knownNameInProse')) fitted.set(one, isotonic(one, finds(one)))
fitted.set('knownNameInProse', isotonic('knownNameInProse', finds('knownNameInProse')))
const lines = CLASSES.map((one) => [one, fitted.get(one) as Steps] as const).map(
  ([one, steps]) => `  ${one}: [${steps.map(([margin, bits]) => `[${margin}, ${bits}]`).join(', ')}],`,
)
writeFileSync(
  join(root, 'src/detect/tagger/calibration-data.ts'),
  `// Written by scripts/calibrate-tagger.ts.\nimport type { CalibrationClass, Steps } from './calibration.ts'\n\n// biome-ignore format: generated\nexport const FITTED: Readonly<Record<CalibrationClass, Steps>> = {\n${lines.join('\n')}\n}\n`,
)

/** All finds of one class on the labelled texts. */
function finds(one: CalibrationClass): Find[] {
  for (const other of CLASSES)
    calibration[other] = other === one ? SHIFTED : one === 'knownNameInProse' ? (fitted.get(other) as Steps) : NONE
  parts.memory.clear()
  const type = one.startsWith('address') ? 'ADDRESS' : 'PERSON'
  const list: Find[] = []
  for (const { set, gold } of records) {
    const annotated = gold.types ?? datasets[set]?.annotated_types ?? []
    if (!annotated.includes('*') && !annotated.includes(type)) continue
    if (gold.ignore_types?.includes(type)) continue
    const bytes = Buffer.from(gold.text)
    const tagger = new TextTagger(parts)
    tagger.scan(bytes, 0, bytes.length, bytes.length, 0)
    const { found } = tagger
    for (let i = 0; i < found.count; i++) {
      const margin = (found.bits[i] as number) - SHIFT
      if (margin < 0 || (found.type[i] === ADDRESS) !== (type === 'ADDRESS')) continue
      const start = bytes.toString('utf8', 0, found.start[i]).length
      const end = bytes.toString('utf8', 0, found.end[i]).length
      const touched = gold.spans.filter((span) => span.type === type && span.start < end && span.end > start)
      if (touched.length > 0 && touched.every((span) => span.optional)) continue
      list.push({ margin, right: touched.length > 0, set })
    }
  }
  return list
}

/** Finds in bins of equal weight, adjacent bins pooled until they rise, then bits at the middle of each pool. */
function isotonic(one: CalibrationClass, list: readonly Find[]): Steps {
  const sizes = new Map<string, number>()
  for (const { set } of list) sizes.set(set, (sizes.get(set) ?? 0) + 1)
  const bins: Pool[] = [{ right: 0, all: 0, margins: 0 }]
  for (const { margin, right, set } of [...list].sort((a, b) => a.margin - b.margin)) {
    const weight = Math.min(1, MOST_OF_A_SET / (sizes.get(set) as number))
    if ((bins.at(-1) as Pool).all >= BIN) bins.push({ right: 0, all: 0, margins: 0 })
    const bin = bins.at(-1) as Pool
    bin.right += right ? weight : 0
    bin.all += weight
    bin.margins += margin * weight
  }
  const pools: Pool[] = []
  for (const bin of bins) {
    pools.push(bin)
    while (pools.length > 1 && shareOf(pools.at(-2) as Pool) >= shareOf(pools.at(-1) as Pool)) {
      const [a, b] = pools.splice(-2, 2) as [Pool, Pool]
      pools.push({ right: a.right + b.right, all: a.all + b.all, margins: a.margins + b.margins })
    }
  }
  if (list.length === 0) return [[0, 0]]
  const steps = pools.map((pool): [number, number] => {
    const share = shareOf(pool)
    return [
      Math.round((pool.margins / pool.all) * 10) / 10,
      Math.round(Math.min(6, Math.max(-5, Math.log2(share / (1 - share)))) * 100) / 100,
    ]
  })
  console.log(one, list.length, list.filter(({ right }) => right).length, JSON.stringify(steps))
  return steps
}

function shareOf({ right, all }: Pool): number {
  return (right + PRIOR) / (all + 2 * PRIOR)
}
