/**
 * What the trainer sees of a segment, read off once: its tags, and the features of each token. Passes read nothing anew, they only choose what is
 * left out of each token this time.
 */
import type { Clusters } from '../../src/detect/tagger/clusters.ts'
import { FeatureList, MOST_FEATURES, WITHOUT_LISTS, WITHOUT_WORD } from '../../src/detect/tagger/feature-list.ts'
import { readFeatures } from '../../src/detect/tagger/features.ts'
import { Surroundings } from '../../src/detect/tagger/surroundings.ts'
import { tagsOfRun } from '../../src/detect/tagger/tags.ts'
import { LONGEST_SEGMENT, Tokens } from '../../src/detect/tagger/tokens.ts'
import { Words } from '../../src/detect/tagger/words.ts'
import type { Random } from './random.ts'

/** Tags of the spans are numbers of tags.ts; places are bytes. */
export interface Segment {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly spans: readonly { readonly type: number; readonly start: number; readonly end: number }[]
}

export interface Lesson {
  /** The right tag of each token. */
  readonly gold: Uint8Array
  /** True if any token is looked at: the others are O whatever the weights. */
  readonly someActive: boolean
  /** Of all tokens, one behind the other, in groups (GROUPS). */
  readonly features: Int32Array
  /** Where in `features` each group of each token begins, and one more for the end. A token without features is not looked at. */
  readonly begins: Int32Array
}

/** Features of a token: those it always has, the word's own, those made with its lists, the same made without them. */
export const GROUPS = 4

/** Copies what a token shows. @param without bits of WITHOUT_WORD and WITHOUT_LISTS @returns where what was copied ends */
export function shown(lesson: Lesson, token: number, without: number, into: Int32Array, at: number): number {
  const { begins, features } = lesson
  const first = token * GROUPS
  const always = begins[first] as number
  const word = begins[first + 1] as number
  const listed = begins[first + 2] as number
  const unlisted = begins[first + 3] as number
  const end = begins[first + GROUPS] as number
  let to = at
  for (let k = always, stop = without & WITHOUT_WORD ? word : listed; k < stop; k++) into[to++] = features[k] as number
  const lists = without & WITHOUT_LISTS
  for (let k = lists ? unlisted : listed, stop = lists ? end : unlisted; k < stop; k++) into[to++] = features[k] as number
  return to
}

/** Of tokens, those that are shown without their word, and those without their lists. */
const WORDLESS = 0.25
const LISTLESS = 0.12

/**
 * Leaves something out of each token, so that the model leans on nothing alone.
 *
 * @param features filled with what is shown @param begins filled with where in it each token begins, and one more for the end
 */
export function showSome(lesson: Lesson, random: Random, features: Int32Array, begins: Int32Array): void {
  let end = 0
  for (let i = 0; i < lesson.gold.length; i++) {
    begins[i] = end
    if (!isActive(lesson, i)) continue
    const without = (random.chance(WORDLESS) ? WITHOUT_WORD : 0) | (random.chance(LISTLESS) ? WITHOUT_LISTS : 0)
    end = shown(lesson, i, without, features, end)
  }
  begins[lesson.gold.length] = end
}

export function isActive({ begins }: Lesson, token: number): boolean {
  return (begins[(token + 1) * GROUPS] as number) > (begins[token * GROUPS] as number)
}

/**
 * The lesson with those features alone that have a number, under their numbers.
 *
 * @param numbers by feature: from 1 on, or 0 for none @returns a token that always has none of them shows 0: it is looked at all the same
 */
export function renumbered(lesson: Lesson, numbers: Int32Array): Lesson {
  if (!lesson.someActive) return lesson
  const begins = new Int32Array(lesson.begins.length)
  const features: number[] = []
  for (let i = 0; i < lesson.gold.length; i++) {
    for (let g = i * GROUPS; g < (i + 1) * GROUPS; g++) {
      begins[g] = features.length
      for (let k = lesson.begins[g] as number, end = lesson.begins[g + 1] as number; k < end; k++) {
        const number = numbers[lesson.features[k] as number] as number
        if (number > 0) features.push(number)
      }
      if (g === i * GROUPS && begins[g] === features.length && isActive(lesson, i)) features.push(0)
    }
  }
  begins[lesson.gold.length * GROUPS] = features.length
  return { gold: lesson.gold, someActive: true, features: Int32Array.from(features), begins }
}

export class LessonReader {
  private readonly words: Words
  private readonly tokens: Tokens = new Tokens()
  private readonly surroundings = new Surroundings(LONGEST_SEGMENT + 1)
  private readonly lists = [0, 1, 2, 3].map(() => new FeatureList())
  private readonly groups: readonly number[][] = Array.from({ length: GROUPS }, () => [])
  private readonly features = new Int32Array((LONGEST_SEGMENT + 1) * MOST_FEATURES * 2)

  constructor(clusters: Clusters | null) {
    this.words = new Words(19, clusters)
  }

  read(segment: Segment): Lesson {
    const { tokens, words, surroundings } = this
    tokens.read(segment.bytes, segment.from, segment.to, words)
    surroundings.survey(tokens, words, 0)
    const gold = this.readGold(segment)
    if (!surroundings.someActive) return { gold, someActive: false, features: NOTHING, begins: NOTHING }
    const begins = new Int32Array(tokens.count * GROUPS + 1)
    let end = 0
    for (let i = 0; i < tokens.count; i++) {
      if (surroundings.active[i] === 1) end = this.readToken(i, begins, end)
      else begins.fill(end, i * GROUPS, (i + 1) * GROUPS)
    }
    begins[tokens.count * GROUPS] = end
    return { gold, someActive: true, features: this.features.slice(0, end), begins }
  }

  private readGold(segment: Segment): Uint8Array {
    const { tokens } = this
    const { active } = this.surroundings
    const gold = new Uint8Array(tokens.count)
    for (const span of segment.spans) {
      let first = -1
      let last = -1
      for (let i = 0; i < tokens.count; i++) {
        if ((tokens.start[i] as number) >= span.end || (tokens.end[i] as number) <= span.start) continue
        if (first < 0) first = i
        last = i
      }
      if (first < 0) continue
      // What the decoder cannot say must not be asked of it.
      let whole = true
      for (let i = first; i <= last; i++) if (active[i] === 0) whole = false
      if (whole) gold.set(tagsOfRun(span.type, last - first + 1), first)
    }
    return gold
  }

  /** Which features a token loses without its word, and which change without its lists, is seen by leaving them out. */
  private readToken(i: number, begins: Int32Array, from: number): number {
    const whole = this.list(i, 0)
    const wordless = this.list(i, WITHOUT_WORD)
    const listless = this.list(i, WITHOUT_LISTS)
    const { groups } = this
    for (const group of groups) group.length = 0
    const [always, word, listed, unlisted] = groups as [number[], number[], number[], number[]]
    // Templates come in the same order in all three.
    for (let k = 0, w = 0, l = 0; k < whole.count; k++) {
      const feature = whole.features[k] as number
      const isOfWord = w >= wordless.count || wordless.ids[w] !== whole.ids[k]
      const stays = l < listless.count && listless.ids[l] === whole.ids[k]
      const other = listless.features[l] as number
      if (!isOfWord) w++
      if (stays) l++
      if (isOfWord) word.push(feature)
      else if (stays && other === feature) always.push(feature)
      else {
        listed.push(feature)
        if (stays) unlisted.push(other)
      }
    }
    let end = from
    groups.forEach((group, g) => {
      begins[i * GROUPS + g] = end
      this.features.set(group, end)
      end += group.length
    })
    return end
  }

  private list(i: number, without: number): FeatureList {
    const { tokens, words, surroundings } = this
    const list = this.lists[without] as FeatureList
    readFeatures(i, tokens, words, surroundings, without, list)
    return list
  }
}

const NOTHING = new Int32Array(0)
