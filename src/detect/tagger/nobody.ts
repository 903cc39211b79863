/** What is written like a name and is nobody's, whatever the model says. */
import { fold } from '../../../rules/words/fold.ts'
import { GROUP_ENDINGS } from '../../../rules/words/groups.ts'
import { LOREM_WORDS } from '../../../rules/words/lorem.ts'
import { MONEY, NAMES_OF_MONEY, NAMES_OF_PEOPLES, PEOPLES_AND_MONEY } from '../../../rules/words/peoples.ts'
import { BRAND_NAMES, NOBODYS_NAMES, SALUTATIONS, SOFTWARE_NAMES } from '../../../rules/words/software.ts'
import { CUE } from '../../../rules/words/text-cues.ts'
import { isAmongPrograms, isCalledProgram, isDeclared, isFont } from './among-programs.ts'
import { isCalledAfter } from './called-after.ts'
import type { Decoder } from './decoder.ts'
import { isEponym } from './eponyms.ts'
import { isSaint, SAINTS, isCountry, isInCountry, isCity } from './nobody-countries.ts'
import { isProgram, isSmall } from './nobody-programs.ts'
import { isInTimeZone } from './time-zones.ts'
import { isGlyph, isPacked } from './packed-lists.ts'
import { isBeforeState, isOfStreet, isPostOrFirm } from './where-they-are.ts'
import { CASE, EDGE, hashesOf, hashText, type Word, WORD_KIND } from './words.ts'

/**
 * True for a tool, a country, a word of filler texts, the name of a site or a product behind its key; and, unless a label or a title announces
 * somebody, for a place, a people, money, words of a script without capitals, small letters without a given name (`magna cum laude`), what is called
 * after a saint, and words with capitals in them as programs have (`ImageMagick`).
 */
export function isNobody(decoder: Decoder, first: number, last: number, cued: boolean): boolean {
  const { tokens, words, surroundings } = decoder
  let software = 0
  let nobodies = 0
  let peoples = 0
  let places = 0
  let caseless = 0
  let muttered = 0
  let count = 0
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.word && word.kind !== WORD_KIND.ideograph) continue
    // `Z. n. Fraktur`: behind a capital initials are capitals.
    if (i === first + 2 && i < last && word.length === 1 && word.letters === CASE.lower && isFullStop(decoder, i + 1)) {
      if ((words.all[tokens.word[first] as number] as Word).letters === CASE.capital) return true
    }
    count++
    if (SOFTWARE.has(word.hash)) software++
    if (NOBODY.has(word.hash)) nobodies++
    if (PEOPLES.has(word.hash)) peoples++
    if (word.cues & (CUE.region | CUE.country) && word.facts % 5 === 0) places++
    if (word.letters === CASE.none) caseless++
    if (word.letters === CASE.lower) muttered++
  }
  if (count === 0) return false
  if (nobodies === count || isContraction(decoder, first, last) || isFont(decoder, first) || isDeclared(decoder, first, last))
    return true
  if (isDocField(decoder, first) || isInverted(decoder, last)) return true
  if (isPacked(decoder, first, last) || isGlyph(decoder, first, last)) return true
  if (count > 1 && isMoney(decoder, first, last)) return true
  if (
    isGreatThing(decoder, first, last) ||
    isGroup(decoder, first, last) ||
    isElement(decoder, first, last) ||
    isPrompt(decoder, first, last)
  )
    return true
  const isTitled = isBehindTitle(decoder, first)
  if (isEponym(decoder, first, last, isTitled) || isCalledAfter(decoder, first, last, isTitled)) return true
  const isLabelled = (surroundings.cueAt(first) & CUE.title) !== 0 || (surroundings.cueAt(first) & CUE.nameLabel) !== 0
  if (
    !isAnnounced(decoder, first) &&
    (software === count || isProgram(decoder, first, last) || isCalledProgram(decoder, first, last))
  )
    return true
  if (!isTitled && isAmongPrograms(decoder, first, last, cued)) return true
  if (isInTimeZone(decoder, first)) return true
  if (isInCountry(decoder, first, last) || (!isTitled && isCity(decoder, first, last))) return true
  if (isOfStreet(decoder, first) || (!isTitled && isBeforeState(decoder, first, last)) || isPostOrFirm(decoder, first, last))
    return true
  if (!isTitled && (isCountry(decoder, first, last) || isFiller(decoder, first, last) || isNameOfThing(decoder, first)))
    return true
  const start = words.all[tokens.word[first] as number] as Word
  // `del mystream`, `magna cum laude`: in small letters people are called by given names.
  const isTail = muttered === count && count > 1 && ((start.cues & CUE.particle) !== 0 || start.facts % 5 === 0)
  if (!isLabelled && isSaint(decoder, first, last)) return true
  if (!cued && first > 0 && SAINTS.has((words.all[tokens.word[first - 1] as number] as Word).hash)) return true
  return !cued && (places === count || peoples === count || caseless === count || isTail)
}

/** `Philippine Peso`, behind a people's name: a currency, in whatever field. */
function isMoney({ tokens, words }: Decoder, first: number, last: number): boolean {
  const hashAt = (i: number): number => (words.all[tokens.word[i] as number] as Word).hash
  if (!MONEY_NAMES.has(hashAt(last))) return false
  for (let i = first; i < last; i++) if (!PEOPLES.has(hashAt(i)) && !PEOPLE_NAMES.has(hashAt(i))) return false
  return true
}

/** As gazetteers sort things: `"Haf, Gulf of"`. Of people `of` says whence, and goes on. */
function isInverted({ tokens, words }: Decoder, last: number): boolean {
  const wordAt = (i: number): Word => words.all[i >= tokens.count ? EDGE : (tokens.word[i] as number)] as Word
  return wordAt(last + 1).hash === OF && wordAt(last + 2).hash === DOUBLE_QUOTE
}

const OF = hashText('of')

const DOUBLE_QUOTE = hashText('"')

const SOFTWARE: ReadonlySet<number> = new Set([...SOFTWARE_NAMES, ...BRAND_NAMES].map((name) => hashText(name)))

const PEOPLES: ReadonlySet<number> = new Set([...PEOPLES_AND_MONEY].map((name) => hashText(fold(name))))

const NOBODY: ReadonlySet<number> = new Set([...NOBODYS_NAMES, ...SALUTATIONS].map((name) => hashText(name)))

const MONEY_NAMES: ReadonlySet<number> = new Set([...MONEY, ...NAMES_OF_MONEY].map((name) => hashText(fold(name))))

const PEOPLE_NAMES: ReadonlySet<number> = new Set(NAMES_OF_PEOPLES.map((name) => hashText(fold(name))))

const LOREM: ReadonlySet<number> = new Set([...LOREM_WORDS].map((word) => hashText(word)))

function isFullStop({ tokens, bytes }: Decoder, i: number): boolean {
  return bytes[tokens.start[i] as number] === FULL_STOP
}

const FULL_STOP = 46

/** Right behind a title, perhaps with its full stop; `fr` of a locale further off is no Frau. */
function isBehindTitle({ tokens, words }: Decoder, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 2); i--) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.word) return (word.cues & CUE.title) !== 0
    if (!word.endsSentence) return false
  }
  return false
}

/** By a title or a label: for a tool (`used by Lua`, `first learning Lua`) it takes more than what announces people in letters. */
export function isAnnounced(decoder: Decoder, first: number): boolean {
  return isBehindTitle(decoder, first) || isBehindLabel(decoder, first)
}

/** `a "Major Component"`, `the General Assembly`: ranks that are said of things as well, before a word that nobody is called by. */
function isGreatThing({ tokens, words }: Decoder, first: number, last: number): boolean {
  if (first === 0 || last > first || !RANKS.has((words.all[tokens.word[first - 1] as number] as Word).hash)) return false
  const { facts } = words.all[tokens.word[first] as number] as Word
  return facts % 25 === 0 && Math.floor(facts / 25) % 4 > 0
}

const RANKS: ReadonlySet<number> = new Set(['major', 'general', 'private', 'master', 'chief'].map((word) => hashText(word)))

/** `Harbor Community`, `The Harbor Contributors`, `Harbor Lane Development Team`: words that end nobody's name. */
function isGroup({ tokens, words }: Decoder, first: number, last: number): boolean {
  if (last === first) return false
  const hashAt = (i: number): number => (words.all[i >= tokens.count ? EDGE : (tokens.word[i] as number)] as Word).hash
  return GROUPS.has(hashAt(last)) || (OF_PROGRAMS.has(hashAt(last + 1)) && TEAMS.has(hashAt(last + 2)))
}

/** Who makes a program together. A department behind somebody's name is where that person works. */
const OF_PROGRAMS: ReadonlySet<number> = hashesOf('core dev development documentation project translation')
const TEAMS: ReadonlySet<number> = hashesOf('team group community developers contributors')

const GROUPS: ReadonlySet<number> = new Set([...GROUP_ENDINGS].map((word) => hashText(word)))

/** `:ivar webhook:`, `:param url: …`: a field of documentation in reStructuredText, first on its line. */
function isDocField({ tokens, bytes }: Decoder, first: number): boolean {
  const start = tokens.start[first] as number
  if (bytes[start - 1] !== COLON || !isSmall(bytes[start] as number)) return false
  return first < 2 || tokens.kind[first - 2] === WORD_KIND.feed || (bytes[start - 2] as number) <= BLANK
}

/**
 * `<Menu />`, `<Card size="2">`, `<Ctry>DE</Ctry>`: an element of markup. Who speaks in a chat has nothing in the brackets but a name, that
 * no other bracket touches and nothing closes.
 */
function isElement({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  const start = tokens.start[first] as number
  if (last > first) return false
  if (bytes[start - 1] === SLASH) return bytes[start - 2] === LESS
  if (bytes[start - 1] !== LESS) return false
  let at = tokens.end[last] as number
  if (bytes[at] === GREATER)
    return (
      bytes[start - 2] === GREATER || bytes[at + 1] === LESS || isClosed(bytes, start, at, tokens.end[tokens.count - 1] as number)
    )
  while (bytes[at] === BLANK || bytes[at] === LINE_FEED) at++
  if (bytes[at] === SLASH) return bytes[at + 1] === GREATER
  if (at === tokens.end[last] || last + 1 >= tokens.count) return false
  for (let i = last + 1; i < Math.min(tokens.count, last + ATTRIBUTE_TOKENS); i++) {
    const mark = bytes[tokens.start[i] as number]
    if (mark === EQUALS) return true
    if (mark === GREATER || mark === LESS) return false
  }
  return false
}

/** `julia> df = load(x)`: in small letters and first on its line, a program that waits for what to do. */
function isPrompt({ tokens, words, bytes }: Decoder, first: number, last: number): boolean {
  if (last > first || (words.all[tokens.word[first] as number] as Word).letters !== CASE.lower) return false
  const end = tokens.end[last] as number
  return (
    bytes[end] === GREATER && (bytes[end + 1] ?? LINE_FEED) <= BLANK && (first === 0 || tokens.kind[first - 1] === WORD_KIND.feed)
  )
}

/** True if `</NAME>` stands not far behind `<NAME>`. @param last where the segment's last token ends */
function isClosed(bytes: Uint8Array, start: number, end: number, last: number): boolean {
  const near = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(last, end + ELEMENT_REACH) - start)
  return near.includes(`</${near.toString('latin1', 0, end - start)}>`, end - start, 'latin1')
}

/** Bytes from an element's head to its end, of one that holds a value. */
const ELEMENT_REACH = 256

/** Tokens up to the equals sign of an attribute: `data-test-id=`, behind a line feed. */
const ATTRIBUTE_TOKENS = 8

const LESS = 60

const SLASH = 47

const LINE_FEED = 10

/** `author: `, `"name": "`, with a colon or an equals sign between. */
function isBehindLabel({ tokens, words, bytes }: Decoder, first: number): boolean {
  let assigns = false
  for (let i = first - 1; i >= Math.max(0, first - KEY_REACH); i--) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind !== WORD_KIND.mark) return assigns && (word.cues & CUE.nameLabel) !== 0
    const mark = bytes[tokens.start[i] as number]
    assigns ||= mark === COLON || mark === EQUALS
  }
  return false
}

/** `I’ve`, `they'll`: two words, of which neither is a name. */
function isContraction({ tokens, bytes }: Decoder, first: number, last: number): boolean {
  if (last > first) return false
  const end = tokens.end[last] as number
  const spelt = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + (tokens.start[first] as number),
    end - (tokens.start[first] as number),
  )
  return spelt.length <= LONGEST_CONTRACTION && CONTRACTION.test(spelt.toString('utf8'))
}

const LONGEST_CONTRACTION = 14

const CONTRACTION = /^(?:I|you|we|they|he|she|it|that|there|who|what)['’](?:ve|ll|re|m|d)$|n['’]t$/i

/** Among words of filler texts. */
function isFiller({ tokens, words }: Decoder, first: number, last: number): boolean {
  const word = words.all[tokens.word[first] as number] as Word
  if (!LOREM.has(word.hash)) return false
  let fillers = 0
  for (let i = Math.max(0, first - FILLER_REACH); i <= Math.min(tokens.count - 1, last + FILLER_REACH); i++)
    if ((i < first || i > last) && LOREM.has((words.all[tokens.word[i] as number] as Word).hash)) fillers++
  return fillers >= LEAST_FILLERS
}

const FILLER_REACH = 10

const LEAST_FILLERS = 3

/** Behind a key that names a thing or a place: `site_name: Bluebird`, `iso_name: BHUTAN`, `city: 'Brooklyn'`. */
function isNameOfThing({ tokens, words, bytes }: Decoder, first: number): boolean {
  let assigns = false
  for (let i = first - 1; i >= Math.max(0, first - KEY_REACH); i--) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.feed) return false
    const mark = bytes[tokens.start[i] as number]
    assigns ||= mark === COLON || mark === EQUALS || (mark === GREATER && bytes[(tokens.start[i] as number) + 1] !== BLANK)
    if (word.kind !== WORD_KIND.word) continue
    if (!assigns) return false
    if (PLACES.has(word.hash)) return true
    if (word.hash !== NAME || i < 2) return false
    const joint = bytes[tokens.end[i - 2] as number]
    const isGlued = (tokens.end[i - 2] as number) + 1 === tokens.start[i]
    return (
      isGlued && (joint === UNDERSCORE || joint === DASH) && THINGS.has((words.all[tokens.word[i - 2] as number] as Word).hash)
    )
  }
  return false
}

/** Tokens between a key and its value, at most: `"site_name" => "`. */
const KEY_REACH = 6

const NAME = hashText('name')

const UNDERSCORE = 95

const DASH = 45

const COLON = 58

const EQUALS = 61

const GREATER = 62

const BLANK = 32

const PLACES: ReadonlySet<number> = hashesOf('native capital city town country county state province region district')

const THINGS: ReadonlySet<number> =
  hashesOf(`native site iso product file app application host domain shop store company organization organisation org table column brand project package plan channel
  category tag event queue bucket zone locale country city region state province currency language font theme icon color colour class method
  function module plugin service database db schema index field attribute variant option menu page template topic role group team warehouse
  promotion collection device model vendor bank school hospital street station operator network cluster node server image container`)
