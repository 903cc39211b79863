/**
 * The second reading of a document (second-reading.ts, said-again.ts, named-people.ts), plainly: people are a list that is gone through for every word,
 * every piece of the text is looked at token by token, finds are a list that is sorted.
 */
import { fold } from '../../../rules/words/fold.ts'
import { CUE } from '../../../rules/words/text-cues.ts'
import { packReasons, REASONS } from '../../../src/evidence/reasons.ts'
import { AGAIN_BITS } from '../../../src/evidence/score.ts'
import type { Decoder } from '../../../src/detect/tagger/decoder.ts'
import { collect } from '../../../src/detect/tagger/found.ts'
import { isTelling, type KnownNames } from '../../../src/detect/tagger/known-names.ts'
import { isNobody } from '../../../src/detect/tagger/nobody.ts'
import { isPlainNoun } from '../../../src/detect/tagger/nouns.ts'
import { reasonsFor } from '../../../src/detect/tagger/reasons.ts'
import type { Run } from '../../../src/detect/tagger/second-reading.ts'
import { ADDRESS, IS_OPEN, PERSON, TYPE_OF } from '../../../src/detect/tagger/tags.ts'
import { LONGEST_SEGMENT } from '../../../src/detect/tagger/tokens.ts'
import { CASE, EDGE, hashText, type Word, WORD_KIND } from '../../../src/detect/tagger/words.ts'

export interface Row {
  readonly type: number
  readonly start: number
  readonly end: number
  readonly bits: number
  readonly reasons: number
}

interface Somebody {
  readonly words: readonly number[]
  readonly initials: readonly string[]
  /** Words that may be all that is said of them. */
  readonly alone: readonly number[]
}

interface Token {
  readonly word: Word
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Said {
  readonly first: number
  readonly last: number
  readonly bits: number
}

/** @param rows what the first reading found @returns all that both found. The document is all of `bytes` */
export function readAgainPlainly(
  decoder: Decoder,
  bytes: Uint8Array,
  length: number,
  runs: readonly Run[],
  rows: readonly Row[],
  known: KnownNames,
): readonly Row[] {
  const people = peopleIn(decoder, bytes, rows, known)
  if (people.length === 0) return rows
  const isWordOf = (hash: number): boolean => people.some(({ words, alone }) => words.includes(hash) || alone.includes(hash))
  const hasAlone = (hash: number): boolean => people.some(({ alone }) => alone.includes(hash))
  let found = rows
  known.readAgain({ hasAlone }, () => {
    for (const piece of piecesOf(bytes, length, runs)) {
      const isUnsure = tokensOf(decoder, bytes, piece.from, piece.to).some(
        ({ word, start }) =>
          word.kind === WORD_KIND.word &&
          word.letters !== CASE.lower &&
          isWordOf(word.hash) &&
          !found.some((row) => row.start <= start && row.end > start && row.bits >= 2.5),
      )
      if (!isUnsure) continue
      decoder.decode(bytes, piece.from, piece.to, piece.parent, piece.prose ? known : null)
      const tokens = tokensAtHand(decoder, bytes)
      for (const { first, last, bits } of saidIn(decoder, tokens, people, hasAlone, known, piece.prose)) {
        const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end]
        found = corrected(found, { type: PERSON, start, end, bits, reasons: NAMED })
      }
      if (!piece.prose) continue
      collect(decoder, true, known, (type, start, end, bits, first, last) => {
        const isNamed = tokens.slice(first, last + 1).some(({ word }) => isWordOf(word.hash))
        if (type !== PERSON || bits < 0.585 || !isNamed) return
        found = corrected(found, { type: PERSON, start, end, bits, reasons: reasonsFor(decoder, first, last, true) })
      })
    }
  })
  return found
}

const NAMED: number = packReasons(REASONS.map((what) => Number(what === 'who is named in full elsewhere in this text')))

function tokensAtHand({ tokens, words }: Decoder, bytes: Uint8Array): readonly Token[] {
  return Array.from({ length: tokens.count }, (_, i) => {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number]
    return {
      word: words.all[tokens.word[i] as number] as Word,
      text: Buffer.from(bytes.subarray(start, end)).toString(),
      start,
      end,
    }
  })
}

function tokensOf(decoder: Decoder, bytes: Uint8Array, from: number, to: number): readonly Token[] {
  decoder.tokens.read(bytes, from, to, decoder.words)
  return tokensAtHand(decoder, bytes)
}

/** What was tagged as it was, and what lies between line by line. */
function piecesOf(bytes: Uint8Array, length: number, runs: readonly Run[]): readonly Run[] {
  const pieces: Run[] = []
  let at = 0
  for (const run of [...runs, { from: length, to: length, prose: false, parent: 0 }]) {
    while (at < run.from) {
      let to = at
      while (to < run.from && to < at + LONGEST_SEGMENT && (to === at || bytes[to - 1] !== 10)) to++
      pieces.push({ from: at, to, prose: false, parent: 0 })
      at = to
    }
    if (run.to > run.from) pieces.push(run)
    at = run.to
  }
  return pieces
}

function peopleIn(decoder: Decoder, bytes: Uint8Array, rows: readonly Row[], known: KnownNames): readonly Somebody[] {
  const people: Somebody[] = []
  for (const row of rows) {
    if (row.type !== PERSON || row.bits < 3.2) continue
    const tokens = tokensOf(decoder, bytes, row.start, row.end)
    const isRatherThing = tokens.some(
      ({ word }) => known.mentions(word, false) > 0 && known.mentions(word, false) >= known.mentions(word, true),
    )
    const { word: head } = tokens[0] as Token
    if (isRatherThing || (tokens.length < 2 && (head.kind !== WORD_KIND.word || !known.has(head)))) continue
    const spelt = tokens.filter(({ word }) => word.kind === WORD_KIND.word && word.length >= 2).slice(0, 8)
    const words = spelt.map(({ word }) => word.hash)
    if (words.length === 0 || people.length === 2048 || people.some((other) => String(other.words) === String(words))) continue
    people.push({
      words,
      initials: spelt.map(({ text }) => fold([...text][0] as string)),
      alone: spelt.filter(({ word }) => isTelling(word)).flatMap(({ word, text }) => [word.hash, hashText(`${fold(text)}s`)]),
    })
  }
  return people
}

/** In place of what it covers, if that is of the same type and less sure; nothing lies half over it. */
function corrected(rows: readonly Row[], row: Row): readonly Row[] {
  const over = rows.filter(({ start, end }) => start < row.end && end > row.start)
  if (over.some(({ type, start, end, bits }) => start < row.start || end > row.end || type !== row.type || bits >= row.bits))
    return rows
  return [...rows.filter((one) => !over.includes(one)), row].sort((a, b) => a.start - b.start)
}

function saidIn(
  decoder: Decoder,
  tokens: readonly Token[],
  people: readonly Somebody[],
  hasAlone: (hash: number) => boolean,
  known: KnownNames,
  prose: boolean,
): readonly Said[] {
  const edge = decoder.words.all[EDGE] as Word
  const wordAt = (i: number): Word => tokens[i]?.word ?? edge
  const isCapital = ({ kind, letters }: Word): boolean =>
    kind === WORD_KIND.word && (letters === CASE.capital || letters === CASE.capitals)

  /** The last of different words of somebody's name from `first` on, a comma between the first two. */
  const endOfName = (first: number, { words }: Somebody): number => {
    const met = [wordAt(first).hash]
    let last = first
    for (let i = first + 1; i < tokens.length; i++) {
      if (i === first + 1 && tokens[i]?.text === ',') continue
      const { hash, kind } = wordAt(i)
      const isGlued = tokens[i]?.start === tokens[i - 1]?.end && kind !== WORD_KIND.mark
      if (!words.includes(hash) || met.includes(hash) || isGlued) break
      met.push(hash)
      last = i
    }
    const opens = wordAt(first)
    const isMuttered = opens.letters === CASE.lower && (opens.cues & CUE.particle) === 0
    return isMuttered || wordAt(last).letters === CASE.lower ? first : last
  }
  const isPlain = (first: number, last: number): boolean =>
    tokens.slice(first, last + 1).every(({ word, text }) => word.letters !== CASE.capitals && text !== ',')

  const wholly = (first: number): Said | undefined => {
    for (const person of people) {
      if (!person.words.includes(wordAt(first).hash)) continue
      const last = endOfName(first, person)
      if (last > first && !(prose && isPlain(first, last))) return { first, last, bits: AGAIN_BITS.whole }
    }
    return undefined
  }
  const byInitials = (first: number): Said | undefined => {
    const initials: string[] = []
    let i = first
    while (i < tokens.length && initials.length < 3) {
      const { kind, length, letters } = wordAt(i)
      if (kind !== WORD_KIND.word || length !== 1 || letters === CASE.lower) break
      initials.push(fold([...(tokens[i] as Token).text][0] as string))
      i++
      if (tokens[i]?.text === '.') i++
      if (tokens[i]?.text === '-') i++
    }
    const surname = wordAt(i)
    if (initials.length === 0 || surname.kind !== WORD_KIND.word || surname.letters === CASE.lower) return undefined
    const person = people.find(
      (one) => one.words.indexOf(surname.hash) > 0 && initials.every((initial) => one.initials.includes(initial)),
    )
    return person === undefined ? undefined : { first, last: endOfName(i, person), bits: AGAIN_BITS.initials }
  }
  const byPart = (i: number): Said | undefined => {
    const word = wordAt(i)
    const [before, after] = [wordAt(i - 1), wordAt(i + 1)]
    const commonness = (word.rough >> 4) & 3
    const isOtherwise = CUE.dateWord | CUE.street | CUE.region | CUE.country | CUE.organisation | CUE.venue | CUE.role
    if (word.kind !== WORD_KIND.word || word.length < 4 || !hasAlone(word.hash) || (word.cues & isOtherwise) !== 0)
      return undefined
    if (known.inSmall(word) + known.asThing(word) + known.asProduct(word) > 0) return undefined
    const shouts = (one: Word): boolean => one.kind === WORD_KIND.word && one.letters === CASE.capitals && !hasAlone(one.hash)
    const said = { first: i, last: i, bits: AGAIN_BITS.part }
    if (word.letters === CASE.capitals) return commonness < 2 && !shouts(before) && !shouts(after) ? said : undefined
    const isElse = commonness > 0 || word.rough >> 6 > 0 || known.mentions(word, false) > 0
    if (word.letters !== CASE.capital || isElse || ARTICLES.includes(before.hash) || isCapital(after) || after.hasDigit)
      return undefined
    if (known.nouns.isOn) return isPlainNoun(decoder, i, i, known) ? undefined : said
    return isCapital(before) && !wordAt(i - 2).endsSentence ? undefined : said
  }
  const isPartOfThing = (first: number, last: number): boolean => {
    const { tags, bytes } = decoder
    for (let i = first; i <= last; i++) {
      const type = TYPE_OF[tags[i] as number] as number
      if (type === 0 || type === PERSON) continue
      const goesOn = IS_OPEN[tags[i] as number] && i === last
      const began = i === first && first > 0 && IS_OPEN[tags[first - 1] as number]
      if (type === ADDRESS || wordAt(i).letters === CASE.capital || goesOn || began) return true
    }
    const beside = [bytes[(tokens[first] as Token).start - 1], bytes[(tokens[last] as Token).end]]
    return beside.some((byte) => byte !== undefined && '/\\_=$@#-'.includes(String.fromCharCode(byte)))
  }

  const said: Said[] = []
  for (let i = 0; i < tokens.length; i++) {
    const one = wholly(i) ?? byInitials(i) ?? byPart(i)
    if (one === undefined || isPartOfThing(one.first, one.last) || isNobody(decoder, one.first, one.last, false)) continue
    said.push(one)
    i = one.last
  }
  return said
}

const ARTICLES: readonly number[] = 'the a an this that these der die das dem den des le la les el los il lo gli de het een'
  .split(' ')
  .map((word) => hashText(word))
