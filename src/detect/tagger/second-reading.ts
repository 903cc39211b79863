/**
 * The second reading of a document: who is named in full anywhere in it is looked for where the first reading, which knew only what stood above,
 * saw nobody or was unsure. It adds and makes surer; it takes nothing away.
 */
import { packReasons, REASONS } from '../../evidence/reasons.ts'
import type { Decoder } from './decoder.ts'
import { collect } from './found.ts'
import type { FoundQueue } from './found-queue.ts'
import type { KnownNames } from './known-names.ts'
import { NamedPeople } from './named-people.ts'
import { reasonsFor } from './reasons.ts'
import { saidAgain } from './said-again.ts'
import { PERSON } from './tags.ts'
import { LONGEST_SEGMENT } from './tokens.ts'
import { CASE, type Word, WORD_KIND } from './words.ts'

/** Confidence 0.9, in bits: who is named in full. */
const NAMED_FOR_SURE = 3.2
/** Confidence 0.85, in bits: finds as sure are not looked at again. */
const SURE_ENOUGH = 2.5
/** Confidence 0.6, the least that is reported by default, in bits. */
const LEAST_REPORTED = 0.585
const FEED = 10

/** Lines that were tagged together. Offsets are the source's. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly prose: boolean
  /** See Surroundings.survey. */
  readonly parent: number
}

/**
 * @param bytes the document is `bytes[from..to)`, and begins its source
 * @param runs what was tagged of it, in order
 * @param found of it, in order; corrected
 */
export function readAgain(
  decoder: Decoder,
  bytes: Uint8Array,
  from: number,
  to: number,
  runs: readonly Run[],
  found: FoundQueue,
  known: KnownNames,
): void {
  const people = peopleIn(decoder, bytes, from, found, known)
  if (people.isEmpty) return
  known.readAgain(people, () => {
    let at = 0
    for (const run of runs) {
      lines(bytes, from, at, run.from, (start, end) =>
        piece(decoder, bytes, from, { from: start, to: end, prose: false, parent: 0 }, people, known, found),
      )
      piece(decoder, bytes, from, run, people, known, found)
      at = run.to
    }
    lines(bytes, from, at, to - from, (start, end) =>
      piece(decoder, bytes, from, { from: start, to: end, prose: false, parent: 0 }, people, known, found),
    )
  })
}

/** Who is named by two words, or by a surname behind a title. */
function peopleIn(decoder: Decoder, bytes: Uint8Array, from: number, found: FoundQueue, known: KnownNames): NamedPeople {
  const people = new NamedPeople()
  const { tokens, words } = decoder
  for (let i = found.taken; i < found.count; i++) {
    if (found.type[i] !== PERSON || (found.bits[i] as number) < NAMED_FOR_SURE) continue
    tokens.read(bytes, from + (found.start[i] as number), from + (found.end[i] as number), words)
    const first = words.all[tokens.word[0] as number] as Word
    if (isRatherThing(decoder, known)) continue
    if (tokens.count > 1 || (first.kind === WORD_KIND.word && known.has(first))) people.add(tokens, words, bytes)
  }
  return people
}

/** A word of the name at hand was read as a firm's or a place's as often as as somebody's. */
function isRatherThing({ tokens, words }: Decoder, known: KnownNames): boolean {
  for (let i = 0; i < tokens.count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    const others = known.mentions(word, false)
    if (others > 0 && others >= known.mentions(word, true)) return true
  }
  return false
}

/** Lines of what was not tagged; the longest in pieces. */
function lines(bytes: Uint8Array, origin: number, from: number, to: number, each: (from: number, to: number) => void): void {
  for (let at = from; at < to; ) {
    const feed = bytes.indexOf(FEED, origin + at)
    const end = Math.min(feed < 0 ? to : feed + 1 - origin, to, at + LONGEST_SEGMENT)
    each(at, end)
    at = end
  }
}

function piece(
  decoder: Decoder,
  bytes: Uint8Array,
  origin: number,
  run: Run,
  people: NamedPeople,
  known: KnownNames,
  found: FoundQueue,
): void {
  const from = origin + run.from
  const to = origin + run.to
  if (!isUnsure(decoder, bytes, from, to, origin, people, found)) return
  decoder.decode(bytes, from, to, run.parent, run.prose ? known : null)
  const { tokens, words } = decoder
  const isNamed = (first: number, last: number): boolean => {
    for (let i = first; i <= last; i++) if (people.knows((words.all[tokens.word[i] as number] as Word).hash)) return true
    return false
  }
  for (const { first, last, bits } of saidAgain(decoder, people, known, run.prose))
    found.correct(PERSON, (tokens.start[first] as number) - origin, (tokens.end[last] as number) - origin, bits, REASON)
  if (!run.prose) return
  collect(decoder, true, known, (type, start, end, bits, first, last) => {
    if (type !== PERSON || bits < LEAST_REPORTED || !isNamed(first, last)) return
    found.correct(PERSON, start - origin, end - origin, bits, reasonsFor(decoder, first, last, true))
  })
}

/** Whether a word of somebody's name stands there outside of what is surely a name. */
function isUnsure(
  { tokens, words }: Decoder,
  bytes: Uint8Array,
  from: number,
  to: number,
  origin: number,
  people: NamedPeople,
  found: FoundQueue,
): boolean {
  if (!people.mayStandIn(bytes, from, to)) return false
  tokens.read(bytes, from, to, words)
  for (let i = 0; i < tokens.count; i++) {
    const { hash, kind, letters } = words.all[tokens.word[i] as number] as Word
    if (kind !== WORD_KIND.word || letters === CASE.lower || !people.knows(hash)) continue
    if (!found.isSure((tokens.start[i] as number) - origin, SURE_ENOUGH)) return true
  }
  return false
}

/** All that speaks for what was read off the tokens. */
const REASON: number = packReasons(REASONS.map((what) => Number(what === 'who is named in full elsewhere in this text')))
