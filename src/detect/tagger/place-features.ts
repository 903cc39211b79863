/** Features of a token that depend on more than one word, and on where it stands. */
import { type FeatureList, mix, WITHOUT_LISTS, WITHOUT_WORD } from './feature-list.ts'
import { PART_OF_ADDRESS } from './street-cues.ts'
import type { Surroundings } from './surroundings.ts'
import type { Tokens } from './tokens.ts'
import { EDGE, type Word, WORD_KIND, type Words } from './words.ts'

/** Adds the features of the token at `i`. */
export function ofPlace(
  i: number,
  tokens: Tokens,
  words: Words,
  surroundings: Surroundings,
  without: number,
  list: FeatureList,
): void {
  const sight = sightOf(i, tokens, words, without)
  ofNeighbours(sight, without, list)
  ofDistances(sight, surroundings, list)
  ofLine(sight, tokens, surroundings, list)
  ofClusters(sight, list)
}

/** The token that is judged, its neighbours, and what several templates see of them. */
interface Sight {
  readonly i: number
  readonly prev2: Word
  readonly prev: Word
  readonly cur: Word
  readonly next: Word
  readonly next2: Word
  /** How it is written: CASE, and whether it has digits or is a mark. */
  readonly written: number
  /** Its facts and its cluster, as far as they are shown. */
  readonly rough: number
  readonly cluster: number
}

function sightOf(i: number, { word, count }: Tokens, { all }: Words, without: number): Sight {
  const at = (k: number): Word => all[k < 0 || k >= count ? EDGE : (word[k] as number)] as Word
  const cur = at(i)
  return {
    i,
    prev2: at(i - 2),
    prev: at(i - 1),
    cur,
    next: at(i + 1),
    next2: at(i + 2),
    written: cur.letters | (cur.hasDigit ? 4 : 0) | (cur.kind === WORD_KIND.mark ? 8 : 0),
    rough: without & WITHOUT_LISTS ? 0 : cur.rough,
    cluster: without & WITHOUT_LISTS ? 0 : cur.cluster,
  }
}

/** Words and shapes side by side, the lists they are in, what they announce. */
function ofNeighbours({ prev2, prev, cur, next, next2, written, rough }: Sight, without: number, list: FeatureList): void {
  const caps = cur.letters | (prev.letters << 2)
  if (!(without & WITHOUT_WORD)) {
    list.put(110, mix(prev.hash, cur.hash))
    list.put(111, mix(cur.hash, next.hash))
  }
  list.put(112, mix(prev.hash, cur.shape))
  list.put(113, mix(cur.shape, next.hash))
  const around = mix(prev.shape, mix(cur.shape, next.shape))
  list.put(114, around)
  list.put(115, mix(around, mix(prev2.shape, next2.shape)))
  list.put(116, mix(mix(prev.rough, rough), caps))
  list.put(117, mix(mix(rough, next.rough), cur.letters | (next.letters << 2)))
  list.put(118, mix(mix(prev.rough, mix(rough, next.rough)), caps | (next.letters << 4)))
  list.put(119, mix(rough | (written << 10), prev.hash))
  list.put(120, mix(rough | (written << 10), next.hash))
  list.put(121, mix(mix(prev2.hash, prev.hash), cur.letters))
  list.put(122, mix(mix(next.hash, next2.hash), cur.letters))
  list.put(123, mix(prev.cues, mix(cur.cues, next.cues)))
  list.put(124, mix(mix(prev2.cues, prev.cues), written))
  list.put(125, mix(mix(next2.cues, next.cues), written))
}

/** How far numbers, streets and announcements are (distances.ts). */
function ofDistances({ i, prev, cur, next, written, rough }: Sight, { room }: Surroundings, list: FeatureList): void {
  const number = room.sinceNumber[i] as number
  const street = room.untilStreet[i] as number
  const past = room.sinceStreet[i] as number
  list.put(126, mix(number | (street << 3), written))
  list.put(127, mix(past, mix(cur.shape, cur.cues & PART_OF_ADDRESS)))
  list.put(128, number | (street << 3) | (past << 6) | (written << 10))
  list.put(129, mix(past | (written << 4), rough))
  const glue = room.glue[i] as number
  list.put(130, mix(glue, cur.shape))
  list.put(131, mix(glue | (cur.letters << 2), mix(prev.shape, next.shape)))
  const cue = room.cue[i] as number
  const since = room.sinceCue[i] as number
  list.put(132, mix(cue, since | (written << 3)))
  list.put(133, mix(cue, mix(rough, since)))
}

/** The line's key, its kind and those of the lines around, and where on the line the token stands (lines.ts). */
function ofLine(sight: Sight, tokens: Tokens, { room, lines }: Surroundings, list: FeatureList): void {
  const { i, prev, cur, next, written, rough } = sight
  const line = room.line[i] as number
  const value = room.lineValue[line] as number
  const key = room.lineKey[line] as number
  const lastKey = room.lineLastKey[line] as number
  const parent = room.lineParent[line] as number
  const inValue = value < 0 || (key === 0 && lastKey === 0) ? 0 : i < value ? 1 : i === value ? 2 : 3
  if (inValue > 0) {
    list.put(134, mix(key, written | (inValue << 4)))
    list.put(135, mix(lastKey, mix(parent, written | (inValue << 4))))
    list.put(136, mix(lastKey, mix(rough, written)))
    list.put(137, mix(lastKey, mix(cur.shape, mix(prev.shape, next.shape))))
  } else if (parent !== 0) list.put(138, mix(parent, written))
  const flags = room.lineFlags[line] as number
  const flagsBefore = room.lineFlags[line - 1] as number
  const flagsAfter = line + 1 < lines ? (room.lineFlags[line + 1] as number) : 0
  list.put(139, mix(flagsBefore, mix(flags, mix(flagsAfter, written))))
  list.put(140, mix(flags & 95, mix(flagsBefore & 31, written)))
  list.put(141, mix(flags & 95, mix(flagsAfter & 31, written)))
  const fromStart = Math.min(i - (room.lineStart[line] as number), 3)
  const isLast = i + 1 >= tokens.count || room.line[i + 1] !== line || tokens.kind[i + 1] === WORD_KIND.feed ? 1 : 0
  const place = (fromStart << 1) | isLast
  list.put(142, mix(flags, place | (written << 4)))
  list.put(143, mix(cur.cues, place | (Math.min(line, 3) << 4)))
  list.put(144, mix(rough | (written << 10), place | (lines === 2 ? 16 : 0)))
}

function ofClusters({ prev2, prev, cur, next, next2, written, rough, cluster }: Sight, list: FeatureList): void {
  list.put(145, mix(mix(prev.cluster, cluster), cur.letters | (prev.letters << 2)))
  list.put(146, mix(mix(cluster, next.cluster), cur.letters | (next.letters << 2)))
  list.put(147, mix(prev.cluster, rough | (written << 10)))
  list.put(148, mix(next.cluster, rough | (written << 10)))
  list.put(149, mix(mix(prev2.cluster, prev.cluster), written))
  list.put(150, mix(mix(next.cluster, next2.cluster), written))
}
