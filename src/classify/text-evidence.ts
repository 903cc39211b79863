/** Names and addresses that were read in cells of text: whether a column is one of texts, and what the column says of each. */
import { type FieldLook, lookAt } from '../inventory/field-look.ts'
import { type FieldTexts, isOfTexts } from '../inventory/field-texts.ts'
import { type FieldProfile, lengthAt } from '../inventory/profile.ts'

/** Fewer are no column, but single texts of a document: each path of a file of translations holds one. */
const LEAST_TEXTS = 3

/** Texts are cells of which most are sentences. */
const TEXT_SHARE = 0.5

/** Perf: a sentence has six words; most columns of wide tables have none, and need no look. */
const LEAST_TEXT = 12

function holdsTexts(profile: FieldProfile): boolean {
  const { size } = profile
  let long = 0
  for (let i = 0; i < size; i++) if (lengthAt(profile, i) >= LEAST_TEXT) long++
  return size > 0 && long * 2 >= size
}

/** What the values of a column of texts look like; null of all other columns. @param values of the column, over all records */
export function lookAtTexts(profile: FieldProfile, values: number): FieldLook | null {
  if (values < LEAST_TEXTS || !holdsTexts(profile)) return null
  const look = lookAt(profile)
  const { share } = look
  const isOther = share.json > TEXT_SHARE || share.userAgent > TEXT_SHARE || share.url > TEXT_SHARE
  return share.sentence < TEXT_SHARE || isOther ? null : look
}

/** Share of a column's finds that the lists know, and what less is worth: catalogues have words in capitals and numbers with words. */
type Shares = readonly (readonly [share: number, bits: number])[]
const NAMES: Shares = [
  [0.4, 0],
  [0.25, -1.5],
  [0, -4.5],
]
const ADDRESSES: Shares = [
  [0.5, 0],
  [0.3, -2],
  [0, -6],
]
/** Share of the texts that hold something: fewer are more often a mistake. */
const RARE_SHARE = 0.01
const RARE_BITS = -1
/** The same word over and over is what a thing is called, or the one who answers. */
const REPEATED = 4
const REPEATED_SHARE = 0.5
const REPEATED_BITS = -4
const LOWEST_BITS = -8

/**
 * Bits that a find in a column's texts gains by all that was found there; null: it counts for nothing.
 *
 * @param distinctTexts distinct values of the column
 */
export function bitsOfColumn(texts: FieldTexts, rule: number, isAddress: boolean, distinctTexts: number): number | null {
  const holding = texts.holding.get(rule)
  if (!isOfTexts(texts) || holding === undefined) return null
  const { cells, finds, listed, words } = holding
  const rare = cells < texts.cells * RARE_SHARE ? RARE_BITS : 0
  const [, known] = (isAddress ? ADDRESSES : NAMES).find(([share]) => listed >= share * finds) as readonly [number, number]
  // A text that stands in many rows names the same people in all of them.
  const most = Math.max(0, ...words.values())
  const differing = (most * Math.min(distinctTexts, texts.cells)) / Math.max(1, texts.cells)
  const repeated = differing >= REPEATED && most >= finds * REPEATED_SHARE ? REPEATED_BITS : 0
  return Math.max(LOWEST_BITS, rare + known + repeated)
}
