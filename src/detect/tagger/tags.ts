/** The tagger's alphabet: what a token is part of, and where in it (begin, inside, last, unit). */

export const PERSON = 1
export const ADDRESS = 2
/** Organisations and places are told apart only so that they are not taken for people and addresses; they are not reported. */
export const ORGANISATION = 3
export const PLACE = 4

/** Sixteen tags. An address of one token is a last without a begin. */
export const TAGS: readonly string[] = [
  'O',
  'B-person',
  'I-person',
  'L-person',
  'U-person',
  'B-address',
  'I-address',
  'L-address',
  'B-organisation',
  'I-organisation',
  'L-organisation',
  'U-organisation',
  'B-place',
  'I-place',
  'L-place',
  'U-place',
]
export const TAG_COUNT = 16

const NAMES = ['', 'person', 'address', 'organisation', 'place']

/** What each tag is part of: 0 for none. */
export const TYPE_OF: Uint8Array = Uint8Array.from(TAGS, (tag) => Math.max(0, NAMES.indexOf(tag.slice(2))))

/** True for tags after which the same name must go on. */
export const IS_OPEN: readonly boolean[] = TAGS.map((tag) => tag.startsWith('B') || tag.startsWith('I'))
/** True for tags that go on with what was begun. */
export const CONTINUES: readonly boolean[] = TAGS.map(
  (tag) => tag.startsWith('I') || (tag.startsWith('L') && tag !== 'L-address'),
)

const LAST_ADDRESS = 7

/** Whether `to` may follow `from`. */
export function mayFollow(from: number, to: number): boolean {
  if (IS_OPEN[from]) return TYPE_OF[from] === TYPE_OF[to] && (CONTINUES[to] === true || to === LAST_ADDRESS)
  return !CONTINUES[to]
}

/** For each tag the tags that may stand before it; the first token may be whatever may follow O. */
export const BEFORE: readonly (readonly number[])[] = TAGS.map((_, to) =>
  TAGS.map((_tag, from) => from).filter((from) => mayFollow(from, to)),
)

/** Tags of a run of `length` tokens of a type. */
export function tagsOfRun(type: number, length: number): number[] {
  const first = TYPE_OF.indexOf(type)
  if (length === 1) return [type === ADDRESS ? LAST_ADDRESS : first + 3]
  return Array.from({ length }, (_, i) => (i === 0 ? first : i === length - 1 ? first + 2 : first + 1))
}
