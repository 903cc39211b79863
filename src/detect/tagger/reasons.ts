/** Why a span was taken for what it is: the model is a sum, so its terms are the reasons. */
import type { Decoder } from './decoder.ts'
import { FeatureList, ofWord, ROLES } from './features.ts'
import { type Model, rowOf, SCALE, weightAt } from './model.ts'
import { EDGE, type Word } from './words.ts'

export interface Reason {
  /** What was seen, in words. */
  readonly what: string
  /** How much it speaks for the span against nothing, in the model's units. */
  readonly weight: number
}

const MOST_REASONS = 5

/** The strongest terms of the tokens [first, last] of what the decoder has just read. */
export function reasonsFor(decoder: Decoder, model: Model, first: number, last: number): Reason[] {
  const { tokens, words, surroundings, tags } = decoder
  const sums = new Map<string, number>()
  for (let i = first; i <= last; i++) {
    const list = new FeatureList()
    for (const role of ROLES) {
      const k = i + role
      const word = words.all[k < 0 || k >= tokens.count ? EDGE : (tokens.word[k] as number)] as Word
      ofWord(word, role, role === 0 ? surroundings.variantAt(i) : 0, 0, list)
    }
    surroundings.ofPlace(i, tokens, words, 0, list)
    for (let k = 0; k < list.count; k++) {
      const row = rowOf(model, list.features[k] as number)
      const weight = (weightAt(model, row, tags[i] as number) - weightAt(model, row, 0)) / SCALE
      const what = wordsFor(list.ids[k] as number)
      sums.set(what, (sums.get(what) ?? 0) + weight)
    }
  }
  return [...sums]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([what, weight]) => ({ what, weight: Math.round(weight * 10) / 10 }))
}

const OWN = [
  '',
  'the kind of line',
  'the word',
  'the word and its capitals',
  'how the word is written',
  'its first two letters',
  'its first three letters',
  'its last two letters',
  'its last three letters',
  'its last four letters',
  'lists of names, words and cities',
  'lists of names, words and cities',
  'what the word announces',
  'its length and capitals',
]

/** Words for a template of features.ts, by its number. */
function wordsFor(id: number): string {
  if (id < OWN.length) return OWN[id] as string
  if (id < 110) {
    const before = id < 70
    return `the word${(id - 20) % 5 === 0 ? '' : (id - 20) % 5 === 2 ? "'s lists" : (id - 20) % 5 === 3 ? "'s meaning" : "'s shape"} ${before ? 'before' : 'after'} it`
  }
  if (id < 114 || id === 121 || id === 122) return 'neighbouring words'
  if (id < 116 || id === 130 || id === 131) return 'shapes of neighbouring words'
  if (id < 121 || id === 129) return 'lists of names together with its neighbours'
  if (id < 126) return 'what neighbouring words announce'
  if (id < 130) return 'numbers and words of streets nearby'
  if (id < 134) return 'a title, label, greeting or verb before it'
  if (id < 139) return 'the key of its line'
  return 'its place in the line, and the lines around'
}
