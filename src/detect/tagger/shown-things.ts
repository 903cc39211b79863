/**
 * Words that a text shows as things: `Akita 3.2`, `the Akita CLI`, `Akita-based`, `macOS 10.15 Akita`, a word in a code span. What is
 * shown so is hardly somebody where it is met again, however often it is read as a name.
 */
import type { Decoder } from './decoder.ts'
import type { KnownNames } from './known-names.ts'
import { CASE, hashesOf, type Word, WORD_KIND } from './words.ts'

/** Right behind it: what only programs have. Verbs and `account` are people's as well. */
const PARTS = hashesOf(`
  api apis sdk sdks cli plugin plugins connector library libraries package packages framework server database console docs documentation compiler
  parser bundler runtime repository repo module modules container containers template templates playbook playbooks engine driver adapter
  application applications app apps platform environment extension integration android ios macos windows linux
`)
/** Behind it and a hyphen. */
const KINDS = hashesOf('based powered compatible specific native like style android ios windows linux cli core plugin')
/** Releases of them are called by name. */
const SYSTEMS = hashesOf('macos osx ubuntu debian android fedora')

const BACKTICK = 96
const HYPHEN = 45
const LESS = 60
const FEED = 10
const FULL_STOP = 46
const SPACE = 32
const SMALL_V = 118
/** Bytes of a code span that are looked at. */
const LONGEST_SPAN = 60
/** Tokens between a system and the name of its release: `10.15`. */
const VERSION_TOKENS = 4

/** Notes what the tokens at hand show. */
export function noteThings(decoder: Decoder, known: KnownNames): void {
  const { tokens, words } = decoder
  for (let i = 0; i < tokens.count; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    if (word.kind === WORD_KIND.word && word.letters === CASE.capital && isShown(decoder, i)) known.noteThing(word)
  }
}

/** Bits that a find loses by what was shown of its words, and more with each time. */
const THING_BITS = [0, -2, -4, -7] as const
/** Level of the list of given names from which on a find of several words is somebody, whatever one of them was shown as. */
const GIVEN = 3
/** Level of the list of surnames from which on a given name before it is somebody's: `Travis Lindqvist` beside the Travis CLI. */
const SURNAME = 1

export function thingBits({ tokens, words }: Decoder, first: number, last: number, known: KnownNames): number {
  let shown = 0
  let hasGiven = false
  let hasSurname = false
  for (let i = first; i <= last; i++) {
    const word = words.all[tokens.word[i] as number] as Word
    const times = known.asThing(word)
    const isGiven = word.facts % 5 >= GIVEN
    if (last > first && times === 0 && isGiven) return 0
    hasGiven ||= isGiven
    hasSurname ||= times === 0 && i > first && Math.floor(word.facts / 5) % 5 >= SURNAME
    shown = Math.max(shown, times)
  }
  return hasGiven && hasSurname ? 0 : (THING_BITS[Math.min(shown, THING_BITS.length - 1)] as number)
}

function isShown(decoder: Decoder, i: number): boolean {
  const { tokens, bytes } = decoder
  const start = tokens.start[i] as number
  const end = tokens.end[i] as number
  if (bytes[start - 1] === BACKTICK && isSpan(bytes, end)) return true
  if (bytes[end] === SPACE && isVersion(bytes, end + 1)) return true
  const next = hashAt(decoder, i + 1)
  if (bytes[end] === HYPHEN && tokens.start[i + 1] === end && tokens.start[i + 2] === end + 1)
    return KINDS.has(hashAt(decoder, i + 2))
  return PARTS.has(next) || isRelease(decoder, i)
}

/** Code up to the next backtick. The text of a link in reStructuredText stands in backticks, too, with its address in brackets. */
function isSpan(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < from + LONGEST_SPAN; at++) {
    const byte = bytes[at]
    if (byte === BACKTICK) return true
    if (byte === LESS || byte === FEED || byte === undefined) return false
  }
  return false
}

/** `3.2`, `v3.2`. */
function isVersion(bytes: Uint8Array, from: number): boolean {
  let at = bytes[from] === SMALL_V ? from + 1 : from
  if (!isDigit(bytes[at])) return false
  while (isDigit(bytes[at])) at++
  return bytes[at] === FULL_STOP && isDigit(bytes[at + 1])
}

/** Behind the name of a system, perhaps with a version between. */
function isRelease(decoder: Decoder, i: number): boolean {
  const { tokens, words } = decoder
  for (let k = i - 1; k >= Math.max(0, i - 1 - VERSION_TOKENS); k--) {
    const { kind, hash } = words.all[tokens.word[k] as number] as Word
    if (kind === WORD_KIND.number || decoder.bytes[tokens.start[k] as number] === FULL_STOP) continue
    return SYSTEMS.has(hash)
  }
  return false
}

function hashAt({ tokens, words }: Decoder, i: number): number {
  return i < tokens.count ? (words.all[tokens.word[i] as number] as Word).hash : 0
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}
