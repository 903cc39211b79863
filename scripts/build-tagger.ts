/**
 * Trains the tagger of names and addresses and writes data/tagger.bin: the same bytes whenever its inputs are the same.
 *
 *     PIISCOPE_SHARED=../shared npm run build:tagger
 *
 * Reads `train/` (four labelled corpora, CC BY 4.0) and `lexicons/gaz.tsv` there, the locales of Faker, and our templates in
 * scripts/tagger/. Credits: NOTICE. Takes some minutes.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadWords } from '../src/word-data.ts'
import { Addresses } from './tagger/addresses.ts'
import { readCode } from './tagger/code.ts'
import { type Example, readCorpora } from './tagger/corpora.ts'
import { Names, readGazetteer } from './tagger/names.ts'
import { packModel } from './tagger/pack.ts'
import { Random } from './tagger/random.ts'
import { Synth } from './tagger/synth.ts'
import { segmentsOf, Trainer, type Weights } from './tagger/train.ts'

const option = (name: string, preset: number): number => Number(process.env[`TAGGER_${name}`] ?? preset)
const SYNTHETIC = option('SYNTHETIC', 46_000)
const CODE = option('CODE', 4_000)
const PASSES = option('PASSES', 6)
const ROWS = option('ROWS', 150_000)
const LEAST = option('LEAST', 0.05)

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = process.env['PIISCOPE_SHARED'] ?? join(root, '../shared')
if (!existsSync(join(shared, 'train'))) throw new Error(`no training data in ${shared}: set PIISCOPE_SHARED`)

loadWords()
const real = readCorpora(join(shared, 'train'))
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
  const segments = segmentsOf([
    ...real,
    ...written(13, 0, (text) => text.toUpperCase()),
    ...written(11, 5, (text) => text.toLowerCase()),
    ...readCode(join(root, 'node_modules'), CODE, random),
    ...Array.from({ length: SYNTHETIC }, () => synth.example()),
  ])
  const trainer = new Trainer()
  for (let pass = 1; pass <= PASSES; pass++) {
    random.shuffle(segments)
    const wrong = trainer.pass(segments, random)
    console.log(`model ${seed}, pass ${pass}: ${segments.length} segments, ${(wrong * 100).toFixed(2)} % of tokens wrong`)
  }
  return trainer.average()
}

// Two models that saw other templates and another order err in other places: their mean errs less.
const [one, other] = [train(7), train(8)]
const mean = (a: Float64Array, b: Float64Array): Float64Array => a.map((weight, i) => (weight + (b[i] as number)) / 2)
const weights = { features: mean(one.features, other.features), transitions: mean(one.transitions, other.transitions) }
const packed = packModel(weights, ROWS, LEAST)
writeFileSync(process.env['TAGGER_OUT'] ?? join(root, 'data/tagger.bin'), packed)
console.log(`${packed.readUInt32LE(0)} rows, ${packed.length} bytes`)
