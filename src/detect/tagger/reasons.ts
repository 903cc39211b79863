/** Why a span was taken for what it is: the model is a sum, so its terms are the reasons. */
import { CUE } from '../../../rules/words/text-cues.ts'
import { packReasons, REASONS } from '../../evidence/reasons.ts'
import { type Decoder, KNOWN_BONUS } from './decoder.ts'
import { FeatureList } from './feature-list.ts'
import { readFeatures } from './features.ts'
import { rowOf, weightAt } from './model.ts'
import { EDGE, type Word } from './words.ts'

const list = new FeatureList()
const sums = new Float64Array(REASONS.length)

/** The strongest terms of the tokens [first, last] of what the decoder has just read, as packReasons packs them. @param isNamed in full elsewhere in the document */
export function reasonsFor(decoder: Decoder, first: number, last: number, isNamed = false): number {
  const { model, tokens, words, surroundings, tags } = decoder
  sums.fill(0)
  for (let i = first; i <= last; i++) {
    readFeatures(i, tokens, words, surroundings, 0, list)
    for (let k = 0; k < list.count; k++) {
      const row = rowOf(model, list.features[k] as number)
      if (row === 0) continue
      const id = list.ids[k] as number
      const word = words.all[tokens.word[i] as number] as Word
      const before = words.all[i === 0 ? EDGE : (tokens.word[i - 1] as number)] as Word
      const isCue = id === 132 || id === 133
      const code =
        id === 10 || id === 11
          ? listOf(word)
          : isCue || id === 123 || id === 124
            ? cueOf(isCue ? surroundings.cueAt(i) : before.cues)
            : 0
      sums[code > 0 ? code : (GROUP[id] as number)]! += weightAt(model, row, tags[i] as number) - weightAt(model, row, 0)
    }
  }
  if (isNamed) sums[NAMED] = KNOWN_BONUS
  return packReasons(sums)
}

const is = (what: (typeof REASONS)[number]): number => REASONS.indexOf(what)
const GIVEN = is('its words are in the list of given names')
const SURNAME = is('its words are in the list of surnames')
const PLACE = is('its words are in the lists of cities and regions')
const NAMED = is('who is named in full elsewhere in this text')
const UNUSUAL = is('its words are no ordinary words')

/** The list that says most about the word. */
function listOf({ rough, cues }: Word): number {
  const given = rough & 3
  const surname = (rough >> 2) & 3
  if (cues & (CUE.region | CUE.country)) return PLACE
  if (given > 0 && given >= surname) return GIVEN
  if (surname > 0) return SURNAME
  return (rough & 0xc0) > 0 ? PLACE : UNUSUAL
}

const CUES: readonly (readonly [mask: number, code: number])[] = [
  [CUE.title, is('a title before it')],
  [CUE.greeting, is('a greeting or farewell before it')],
  [CUE.nameLabel, is('the label of a name before it')],
  [CUE.addressLabel, is('the label of an address before it')],
  [CUE.role, is('a word for a person before it')],
  [CUE.personVerb, is('something people do before it')],
]

function cueOf(mask: number): number {
  return CUES.find(([bit]) => (mask & bit) !== 0)?.[1] ?? 0
}

/** For each template of features, by its number, the reason in REASONS. */
const GROUP: Uint8Array = Uint8Array.from({ length: 256 }, (_, id) => {
  if (id === 1) return is('its place in the line, and the lines around')
  if (id <= 3) return is('the word itself')
  if (id <= 9) return is('how it is spelt')
  if (id <= 11) return UNUSUAL
  if (id === 12) return is('what neighbouring words announce')
  if (id === 13) return is('its capitals and length')
  if (id <= 15) return is('words that are used as it is')
  if (id < 110) return is(id < 70 ? 'the word before it' : 'the word after it')
  if (id < 114 || id === 121 || id === 122) return is('neighbouring words')
  if (id < 116 || id === 130 || id === 131) return is('shapes of neighbouring words')
  if (id < 121 || id === 129) return is('lists of names together with its neighbours')
  if (id < 126) return is('what neighbouring words announce')
  if (id < 130) return is('numbers and words of streets nearby')
  if (id < 134) return is('neighbouring words')
  if (id < 139) return is('the key of its line')
  if (id > 144) return is('neighbouring words')
  return is('its place in the line, and the lines around')
})
