/**
 * Trains the tagger of names and addresses and writes data/tagger.bin: the same bytes whenever its inputs are the same.
 *
 *     PIISCOPE_SHARED=../shared npm run build:tagger
 *
 * Reads `train/` (four labelled corpora, CC BY 4.0), the rest of two of them under `eval/dev`, `lexicons/gaz.tsv`, the locales of Faker, and our templates in
 * scripts/tagger/. Credits: NOTICE. Takes two minutes on two cores, and 4 GB of memory.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { ADDRESS, IS_OPEN, TAG_COUNT, TAGS, TYPE_OF } from '../src/detect/tagger/tags.ts'
import { loadWords } from '../src/pipeline/word-data.ts'
import { Addresses } from './tagger/addresses.ts'
import { readCode } from './tagger/code.ts'
import { type Example, readCorpora, readLabelled } from './tagger/corpora.ts'
import { Names, readGazetteer } from './tagger/names.ts'
import { News } from './tagger/news.ts'
import { packModel } from './tagger/pack.ts'
import { Random } from './tagger/random.ts'
import { Synth } from './tagger/synth.ts'
import { lessonsOf, segmentsOf, Trainer, type Weights } from './tagger/train.ts'

const option = (name: string, preset: number): number => Number(process.env[`TAGGER_${name}`] ?? preset)
const SYNTHETIC = option('SYNTHETIC', 68_000)
const NEWS = option('NEWS', 16_500)
const CODE = option('CODE', 4_000)
const PASSES = option('PASSES', 6)
const ROWS = option('ROWS', 177_900)
const SEEDS = [7, 8, 9, 10].slice(0, option('MODELS', 4))
const LEAST = option('LEAST', 0.05)

/** What beginning an address is worth more, in the model's units. */
const FAVOUR = 70
const BEGINS_ADDRESS = ['B-address', 'L-address'].map((tag) => TAGS.indexOf(tag))

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = process.env['PIISCOPE_SHARED'] ?? join(root, '../shared')
if (!existsSync(join(shared, 'train'))) throw new Error(`no training data in ${shared}: set PIISCOPE_SHARED`)

loadWords()
const corpora = readCorpora(join(shared, 'train'))
const real = [...corpora, ...readLabelled(shared, corpora)]
const written = (every: number, offset: number, how: (text: string) => string): Example[] =>
  real
    .filter((_, i) => i % every === offset)
    .flatMap((example) => {
      const text = how(example.text)
      return text.length === example.text.length ? [{ ...example, text }] : []
    })

/** One model. Templates are filled and examples shuffled as the seed says. */
function train(seed: number): Weights {
  const random = new Random(seed)
  const names = new Names(random, readGazetteer(shared))
  const synth = new Synth(random, names, new Addresses(random, names))
  const news = new News(random)
  const lessons = lessonsOf(
    segmentsOf([
      ...real,
      ...written(13, 0, (text) => text.toUpperCase()),
      ...written(11, 5, (text) => text.toLowerCase()),
      ...readCode(join(root, 'node_modules'), CODE, random),
      ...Array.from({ length: SYNTHETIC }, () => synth.example()),
      ...Array.from({ length: NEWS }, () => synth.fill(news.paragraph())),
    ]),
  )
  const trainer = new Trainer()
  for (let pass = 1; pass <= PASSES; pass++) {
    random.shuffle(lessons)
    const wrong = trainer.pass(lessons, random)
    console.log(`model ${seed}, pass ${pass}: ${lessons.length} segments, ${(wrong * 100).toFixed(2)} % of tokens wrong`)
  }
  return trainer.average()
}

/** In a thread of its own: the models know nothing of each other. */
function trainApart(seed: number): Promise<Weights> {
  return new Promise((resolve, reject) => {
    // A thread does not inherit tsx.
    const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}) })`
    const worker = new Worker(begin, { eval: true, workerData: seed })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (isMainThread) {
  // Models that saw other templates and another order err in other places: their mean errs less.
  const models = await Promise.all(SEEDS.map(trainApart))
  const mean = (of: (model: Weights) => Float64Array): Float64Array =>
    of(models[0] as Weights).map((_, i) => models.reduce((sum, model) => sum + (of(model)[i] as number), 0) / models.length)
  const weights = { features: mean(({ features }) => features), transitions: mean(({ transitions }) => transitions) }
  // Nearly all addresses that are read are right: a little more is read than the mean of the models would.
  for (let from = 0; from < TAG_COUNT; from++) {
    if (TYPE_OF[from] === ADDRESS && IS_OPEN[from]) continue
    for (const to of BEGINS_ADDRESS) weights.transitions[from * TAG_COUNT + to]! += FAVOUR
  }
  const packed = packModel(weights, ROWS, LEAST)
  writeFileSync(process.env['TAGGER_OUT'] ?? join(root, 'data/tagger.bin'), packed)
  console.log(`${packed.readUInt32LE(0)} rows, ${packed.length} bytes`)
} else parentPort?.postMessage(train(workerData as number))
