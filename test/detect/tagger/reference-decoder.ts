/** The decoder, plainly: every token's features added one by one, the best of all sequences kept as lists of tags. */
import { FeatureList } from '../../../src/detect/tagger/feature-list.ts'
import { readFeatures } from '../../../src/detect/tagger/features.ts'
import { type Model, rowOf, weightAt } from '../../../src/detect/tagger/model.ts'
import { Surroundings } from '../../../src/detect/tagger/surroundings.ts'
import { CONTINUES, mayFollow, PERSON, TAG_COUNT, TAGS, TYPE_OF } from '../../../src/detect/tagger/tags.ts'
import { LONGEST_SEGMENT, Tokens } from '../../../src/detect/tagger/tokens.ts'
import { Words } from '../../../src/detect/tagger/words.ts'

export interface Reading {
  readonly score: number
  readonly tags: readonly number[]
}

/** @param bonus added to what speaks for a name, at every token */
export function readPlainly(model: Model, text: string, parent = 0, bonus = 0): Reading {
  const bytes = Buffer.from(text)
  const words = new Words(14, model.clusters)
  const tokens = new Tokens()
  tokens.read(bytes, 0, bytes.length, words)
  const surroundings = new Surroundings(LONGEST_SEGMENT + 1)
  surroundings.survey(tokens, words, parent)
  let best: (Reading | null)[] = []
  for (let i = 0; i < tokens.count; i++) {
    const list = new FeatureList()
    readFeatures(i, tokens, words, surroundings, 0, list)
    const features = [...list.features.subarray(0, list.count)]
    const isActive = surroundings.active[i] === 1
    best = TAGS.map((_, tag) => {
      if (!isActive && tag > 0) return null
      const favour = TYPE_OF[tag] === PERSON ? bonus : 0
      const emission = isActive ? features.reduce((sum, feature) => sum + weightOf(model, feature, tag), favour) : 0
      const step = (from: number): number => (model.transitions[from * TAG_COUNT + tag] as number) + emission
      if (i === 0) return CONTINUES[tag] ? null : { score: step(0), tags: [tag] }
      const ways = best.flatMap((way, from) =>
        way !== null && mayFollow(from, tag) ? [{ score: way.score + step(from), tags: [...way.tags, tag] }] : [],
      )
      return ways.reduce<Reading | null>((most, way) => (most === null || way.score > most.score ? way : most), null)
    })
  }
  const closed = best.filter((way): way is Reading => way !== null && mayFollow(way.tags.at(-1) as number, 0))
  return closed.reduce((most, way) => (way.score > most.score ? way : most), closed[0] ?? { score: 0, tags: [] })
}

/** As packed: a row a feature, none for most. */
function weightOf(model: Model, feature: number, tag: number): number {
  return weightAt(model, rowOf(model, feature), tag)
}
