/** What rules bring along: key words before a delimiter, and literal prefixes. */
import { isAlphanumeric, isDigit, isLetter, isUpper } from '../../validators/ascii.ts'
import type { KernelTables } from '../kernel.ts'
import { at, gluedLeft, type Span } from './bytes.ts'

/** How far back from its end a key is read, and how far a hit may reach left beyond the matched words, in bytes. */
const MAX_KEY = 40
const MAX_KEY_SPAN = 64
/** Most spaces and tabs between a key and its delimiter. */
const MAX_GAP = 8

/** One past the delimiter that begins at `index` (`:`, `=`, `=>`, `:=`), or -1. `::` `==` `!=` `<=` `>=` `://` are none. */
function delimiterEnd(bytes: Uint8Array, index: number): number {
  const before = at(bytes, index - 1)
  const after = at(bytes, index + 1)
  if (at(bytes, index) === 58) {
    if (before === 58 || after === 58 || (after === 47 && at(bytes, index + 2) === 47)) return -1
    return after === 61 && at(bytes, index + 2) !== 61 ? index + 2 : index + 1
  }
  if (at(bytes, index) !== 61 || after === 61) return -1
  if (before === 61 || before === 33 || before === 60 || before === 62 || before === 58) return -1
  return after === 62 ? index + 2 : index + 1
}

/** One past the last byte of the key that a delimiter at `index` follows: spaces, `]` and a quote (perhaps escaped) stand between. */
function keyEnd(bytes: Uint8Array, index: number): number {
  let end = index
  while (index - end < MAX_GAP && (at(bytes, end - 1) === 32 || at(bytes, end - 1) === 9)) end--
  if (at(bytes, end - 1) === 93) end--
  const quote = at(bytes, end - 1)
  if (quote === 34 || quote === 39 || quote === 96) {
    end--
    if (at(bytes, end - 1) === 92) end--
  }
  return end
}

function isPlain(byte: number): boolean {
  return isAlphanumeric(byte) || byte >= 0x80
}

function isSeparator(bytes: Uint8Array, index: number): boolean {
  const byte = at(bytes, index)
  if (byte === 95 || byte === 45 || byte === 46) return true
  return byte === 32 && isKeyByte(at(bytes, index - 1)) && isKeyByte(at(bytes, index + 1))
}

function isKeyByte(byte: number): boolean {
  return isPlain(byte) || byte === 95 || byte === 45 || byte === 46
}

/** True if a word begins at `index`: after a separator or the key's edge, at a camel hump (`dbName`, `SSNCode`), at a letter after a digit. */
function isWordStart(bytes: Uint8Array, index: number): boolean {
  const byte = at(bytes, index)
  const before = at(bytes, index - 1)
  if (!isPlain(before)) return true
  if (isUpper(byte)) {
    const after = at(bytes, index + 1)
    if (isLetter(before) && !isUpper(before)) return true
    if (isUpper(before) && isLetter(after) && !isUpper(after)) return true
  }
  return isDigit(before) && isLetter(byte)
}

/** The key words before the delimiter at `index`: the longest suffix of the key that the table holds. */
export function keyAt(bytes: Uint8Array, index: number, words: ReadonlyMap<string, number>): Span | null {
  const delimiter = delimiterEnd(bytes, index)
  if (delimiter < 0) return null
  const end = keyEnd(bytes, index)
  if (!isPlain(at(bytes, end - 1))) return null
  let word = ''
  let start = -1
  let data = 0
  for (let i = end - 1; end - i <= MAX_KEY; i--) {
    const byte = at(bytes, i)
    if (isPlain(byte)) {
      word = String.fromCharCode(isUpper(byte) ? byte | 32 : byte) + word
      const id = isWordStart(bytes, i) ? words.get(word) : undefined
      if (id !== undefined) {
        start = i
        data = id
      }
    } else if (!isSeparator(bytes, i)) break
  }
  if (start < 0) return null
  while (end - start < MAX_KEY_SPAN && isGlued(at(bytes, start - 1))) start--
  return { start, end: delimiter, significant: new Uint8Array(), data }
}

function isGlued(byte: number): boolean {
  return isAlphanumeric(byte) || byte === 95 || byte === 45
}

/** Key words as bytes written one character a byte, so that letters beyond ASCII compare as they are. The first of equal words counts. */
export function keyWords(tables: KernelTables): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const { word, id } of tables.keys) {
    const text = Buffer.from(word, 'utf8').toString('latin1')
    if (!words.has(text)) words.set(text, id)
  }
  return words
}

/** The literals that stand at `start`. One that begins with a letter or digit must not follow another letter or digit. */
export function literalsAt(bytes: Uint8Array, start: number, tables: KernelTables): Span[] {
  const glued = gluedLeft(bytes, start) && at(bytes, start - 1) !== 95
  return tables.literals.flatMap(({ literal, id }) => {
    const text = Buffer.from(literal, 'utf8')
    if ((glued && isAlphanumeric(text[0] as number)) || !text.every((byte, i) => byte === at(bytes, start + i))) return []
    return [{ start, end: start + text.length, significant: new Uint8Array(), data: id }]
  })
}
