import { describe, expect, it } from 'vitest'
import { FeatureList } from '../../../src/detect/tagger/feature-list.ts'
import { readFeatures } from '../../../src/detect/tagger/features.ts'
import { Surroundings } from '../../../src/detect/tagger/surroundings.ts'
import { LONGEST_SEGMENT, Tokens } from '../../../src/detect/tagger/tokens.ts'
import { Words } from '../../../src/detect/tagger/words.ts'
import { loadClusters } from '../../../src/pipeline/word-data.ts'
import { LessonReader, shown } from '../../../scripts/tagger/lessons.ts'

const TEXTS = [
  'Dear Mrs. Whitfield,\n\nyour parcel went to 14 Elm Street, Springfield 01101.\nLaura Becker, +1 555 0123\n',
  'SMITH, JOHN\nAttendees: anna meier; B. Olsen\n',
  'return users.map((user) => user.name)\n',
  '田中 様、東京都港区1-2-3。Привет, Анна!\n',
  '1234 5678\n',
  ' \n\n',
]

/** The features of a token, each time read anew. */
function* plainly(text: string, without: number): Generator<number[]> {
  const words = new Words(12, loadClusters())
  const tokens = new Tokens()
  const surroundings = new Surroundings(LONGEST_SEGMENT + 1)
  const bytes = Buffer.from(text)
  tokens.read(bytes, 0, bytes.length, words)
  surroundings.survey(tokens, words, 0)
  for (let i = 0; i < tokens.count; i++) {
    const list = new FeatureList()
    if (surroundings.active[i] === 1) readFeatures(i, tokens, words, surroundings, without, list)
    yield [...list.features.subarray(0, list.count)]
  }
}

describe('lessons', () => {
  const reader = new LessonReader(loadClusters())
  const into = new Int32Array(200)
  for (const without of [0, 1, 2, 3])
    it(`show the features of each token, without ${without}`, () => {
      for (const text of TEXTS) {
        const bytes = Buffer.from(text)
        const lesson = reader.read({ bytes, from: 0, to: bytes.length, spans: [] })
        const expected = [...plainly(text, without)]
        expect(lesson.gold.length).toBe(expected.length)
        expect(lesson.someActive).toBe(expected.some((features) => features.length > 0))
        if (!lesson.someActive) continue
        expected.forEach((features, i) => {
          const end = shown(lesson, i, without, into, 3)
          expect([...into.subarray(3, end)].sort((a, b) => a - b)).toEqual(features.sort((a, b) => a - b))
        })
      }
    })
  it('hold the tags of what is marked and looked at', () => {
    const bytes = Buffer.from('Dear Laura Becker, hello')
    expect([...reader.read({ bytes, from: 0, to: bytes.length, spans: [{ type: 1, start: 5, end: 17 }] }).gold]).toEqual([
      0, 1, 3, 0, 0,
    ])
  })
})
