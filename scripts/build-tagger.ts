/**
 * Trains the tagger of names and addresses and writes data/tagger.bin: the same bytes whenever its inputs are the same.
 *
 *     PIISCOPE_SHARED=../shared npm run build:tagger
 *
 * Reads `train/` (four labelled corpora, CC BY 4.0), the rest of two of them under `eval/dev`, `lexicons/gaz.tsv`, the locales of Faker, and our templates in
 * scripts/tagger/. Credits: NOTICE. Takes eight minutes on two cores, and 6 GB of memory. Writes also what the model was made of (record.ts).
 */
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads'
import { FEATURE_BITS } from '../src/detect/tagger/feature-list.ts'
import { ADDRESS, IS_OPEN, TAG_COUNT, TAGS, TYPE_OF } from '../src/detect/tagger/tags.ts'
import { loadClusters, loadWords } from '../src/pipeline/word-data.ts'
import { Addresses } from './tagger/addresses.ts'
import { only, spread, sumOf } from './tagger/blend.ts'
import { readCode } from './tagger/code.ts'
import { type Example, readCorpora, readLabelled } from './tagger/corpora.ts'
import { FieldTrainer } from './tagger/field.ts'
import { type Lesson, renumbered } from './tagger/lessons.ts'
import { Names, readGazetteer } from './tagger/names.ts'
import { Letters } from './tagger/letters.ts'
import { News } from './tagger/news.ts'
import { Offices } from './tagger/offices.ts'
import { packModel, strongest } from './tagger/pack.ts'
import { Random } from './tagger/random.ts'
import { digest, inputsOf, MODEL, onDisk, RECORD, type TaggerRecord } from './tagger/record.ts'
import { Rosters } from './tagger/rosters.ts'
import { Synth } from './tagger/synth.ts'
import { TEMPLATE_SETS } from './tagger/templates.ts'
import { lessonsOf, segmentsOf, Trainer, type Weights } from './tagger/train.ts'

const option = (name: string, preset: number): number => Number(process.env[`TAGGER_${name}`] ?? preset)
const SYNTHETIC = option('SYNTHETIC', 90_000)
const FEWER_SYNTHETIC = Math.round(SYNTHETIC * 0.75)
const NEWS = option('NEWS', 16_500)
const LISTED = option('LISTED', 9_000)
const WRITTEN = option('WRITTEN', 22_000)
const OFFICES = option('OFFICES', 6_000)
/** Times that the labelled corpora are read in a pass. */
const REAL = option('REAL', 2)
const CODE = option('CODE', 4_000)
const PASSES = option('PASSES', 6)
/** Of the models, those that go on to learn a field, and how often it reads all. */
const FIELDS = option('FIELDS', 3)
const FIELD_PASSES = option('FIELD_PASSES', 2)
/** The perceptrons' units, and one natural logarithm of odds, in the model's units. */
const SHARE_OF_PERCEPTRONS = option('PERCEPTRONS', 0.4)
const UNITS_OF_FIELDS = 20
const ROWS = option('ROWS', 153_200)
/** The last two are of another school: they know no lists, letters, offices and scripts, and are surer of prose. */
const SEEDS = [7, 8, 9, 10, 11, 12].slice(0, option('MODELS', 6))
const OTHER_SCHOOL = new Set([11, 12])
/** What they count for together. */
const SHARE_OF_OTHER_SCHOOL = option('SHARE', 0.2)
const LEAST = option('LEAST', 0.05)

/** What beginning an address is worth more, in the model's units. */
const FAVOUR = option('FAVOUR', 90)
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

/** What one model learns from. Templates are filled as the seed says. */
function lessonsFor(seed: number, random: Random): Lesson[] {
  const names = new Names(random, readGazetteer(shared))
  const synth = new Synth(random, names, new Addresses(random, names))
  const news = new News(random)
  const other = OTHER_SCHOOL.has(seed)
  const sets = TEMPLATE_SETS.filter(({ late }) => !(other && late))
  const rosters = new Rosters(random)
  const letters = new Letters(random, news)
  const offices = new Offices(random, news)
  return lessonsOf(
    segmentsOf([
      ...Array.from({ length: REAL }, () => real).flat(),
      ...written(13, 0, (text) => text.toUpperCase()),
      ...written(11, 5, (text) => text.toLowerCase()),
      ...readCode(join(root, 'node_modules'), CODE, random),
      ...Array.from({ length: other ? FEWER_SYNTHETIC : SYNTHETIC }, () => synth.example(sets)),
      ...Array.from({ length: NEWS }, () => synth.fill(news.paragraph())),
      ...Array.from({ length: other ? 0 : LISTED }, () => synth.fill(rosters.list())),
      ...Array.from({ length: other ? 0 : WRITTEN }, () => synth.fill(letters.text())),
      ...Array.from({ length: other ? 0 : OFFICES }, () => synth.fill(offices.text())),
    ]),
    loadClusters(),
  )
}

/** Passes over the lessons, in an order as the seed says. */
function train(what: string, trainer: Trainer | FieldTrainer, passes: number, lessons: Lesson[], random: Random): Weights {
  for (let pass = 1; pass <= passes; pass++) {
    random.shuffle(lessons)
    const wrong = trainer.pass(lessons, random)
    console.log(`${what}, pass ${pass}: ${lessons.length} segments, ${(wrong * 100).toFixed(2)} % of tokens wrong`)
  }
  return trainer.average()
}

/** A thread's work: a perceptron, and when it is told which features are chosen, a field of those from the same lessons. */
function work(seed: number, port: MessagePort): void {
  const random = new Random(seed)
  const lessons = lessonsFor(seed, random)
  port.once('message', (numbers: Int32Array) => {
    lessons.forEach((lesson, i) => {
      lessons[i] = renumbered(lesson, numbers)
    })
    const count = 1 + numbers.reduce((most, number) => Math.max(most, number), 0)
    port.postMessage(train(`field ${seed}`, new FieldTrainer(count), FIELD_PASSES, lessons, random))
  })
  port.postMessage(train(`perceptron ${seed}`, new Trainer(), PASSES, lessons, random))
}

/** In a thread of its own: the models know nothing of each other. */
function begin(seed: number): Worker {
  // A thread does not inherit tsx.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}) })`
  return new Worker(start, { eval: true, workerData: seed })
}

function answerOf(worker: Worker): Promise<Weights> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (isMainThread) {
  const workers = SEEDS.map(begin)
  // Models that saw other templates and another order err in other places: their mean errs less.
  const perceptrons = await Promise.all(workers.map(answerOf))
  const others = SEEDS.filter((seed) => OTHER_SCHOOL.has(seed)).length
  const share = others === 0 || others === SEEDS.length ? others / SEEDS.length : SHARE_OF_OTHER_SCHOOL
  const shares = SEEDS.map((seed) => (OTHER_SCHOOL.has(seed) ? share / others : (1 - share) / (SEEDS.length - others)))
  const perceptron = sumOf(perceptrons, shares)
  // The model has room for one feature in seven: the fields learn those that the perceptrons find most use for, without the rest to lean on.
  const numbers = new Int32Array(1 << FEATURE_BITS)
  for (const [i, feature] of strongest(perceptron, ROWS, LEAST).entries()) numbers[feature] = i + 1
  const fields: Promise<Weights>[] = []
  for (const [i, worker] of workers.entries()) {
    if (i < FIELDS) {
      fields.push(answerOf(worker))
      worker.postMessage(numbers)
    } else await worker.terminate()
  }
  const models = [only(perceptron, numbers), ...(await Promise.all(fields)).map((field) => spread(field, numbers))]
  for (const worker of workers) await worker.terminate()
  const weights = sumOf(models, [SHARE_OF_PERCEPTRONS, ...Array<number>(FIELDS).fill(UNITS_OF_FIELDS / FIELDS)])
  // Nearly all addresses that are read are right: a little more is read than the mean of the models would.
  for (let from = 0; from < TAG_COUNT; from++) {
    if (TYPE_OF[from] === ADDRESS && IS_OPEN[from]) continue
    for (const to of BEGINS_ADDRESS) weights.transitions[from * TAG_COUNT + to]! += FAVOUR
  }
  const packed = packModel(weights, ROWS, LEAST)
  const out = process.env['TAGGER_OUT']
  writeFileSync(out ?? join(root, MODEL), packed)
  if (out === undefined) {
    const record: TaggerRecord = { model: digest(packed), inputs: inputsOf(onDisk(root)) }
    writeFileSync(join(root, RECORD), `${JSON.stringify(record, null, 2)}\n`)
  }
  console.log(`${packed.readUInt32LE(0)} rows, ${packed.length} bytes`)
} else work(workerData as number, parentPort as MessagePort)
