import { describe, expect, it } from 'vitest'
import { FEATURE_BITS } from '../../../src/detect/tagger/feature-list.ts'
import { readModel, rowOf, weightAt } from '../../../src/detect/tagger/model.ts'
import { TAGS } from '../../../src/detect/tagger/tags.ts'
import { Addresses } from '../../../scripts/tagger/addresses.ts'
import { Names } from '../../../scripts/tagger/names.ts'
import { News } from '../../../scripts/tagger/news.ts'
import { packModel } from '../../../scripts/tagger/pack.ts'
import { Random } from '../../../scripts/tagger/random.ts'
import { Synth } from '../../../scripts/tagger/synth.ts'
import { lessonsOf, segmentsOf, Trainer } from '../../../scripts/tagger/train.ts'

const LIST: readonly (readonly [string, number, number, number, number])[] = [
  ['laura', 4, 1, 0, 0],
  ['thomas', 4, 3, 0, 0],
  ['becker', 0, 4, 0, 0],
  ['whitfield', 0, 3, 0, 1],
  ['table', 0, 0, 3, 0],
  ['window', 0, 0, 3, 0],
  ['springfield', 0, 0, 0, 2],
]

function train(): Buffer {
  const random = new Random(3)
  const names = new Names(random, LIST)
  const synth = new Synth(random, names, new Addresses(random, names))
  const lessons = lessonsOf(segmentsOf(Array.from({ length: 150 }, () => synth.example())))
  const trainer = new Trainer()
  for (let pass = 0; pass < 2; pass++) {
    random.shuffle(lessons)
    trainer.pass(lessons, random)
  }
  return packModel(trainer.average(), 3000, 0.06)
}

describe('training', () => {
  it('gives the same bytes each time', { timeout: 60_000 }, () => expect(train().equals(train())).toBe(true))
  it('packs rows that are read back, none of them empty', { timeout: 60_000 }, () => {
    const packed = train()
    const model = readModel(packed)
    const used = Array.from({ length: 1 << FEATURE_BITS }, (_, feature) => rowOf(model, feature)).filter((row) => row > 0)
    expect(used).toEqual(Array.from({ length: packed.readUInt32LE(0) }, (_, i) => i + 1))
    for (const row of used) expect(TAGS.some((_, tag) => weightAt(model, row, tag) !== 0)).toBe(true)
  })
  it('labels only what its gaps say', () => {
    const random = new Random(5)
    const names = new Names(random, LIST)
    const synth = new Synth(random, names, new Addresses(random, names))
    const news = new News(random)
    for (let i = 0; i < 4000; i++) {
      const { text, spans } = i % 2 === 0 ? synth.example() : synth.fill(news.paragraph())
      expect(text).not.toMatch(/\{\w+(?::[^}]*)?\}/)
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('')
    }
  })
})
